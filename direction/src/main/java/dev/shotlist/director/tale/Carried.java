package dev.shotlist.director.tale;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.words.Prop;
import dev.shotlist.english.EnglishArticles;
import dev.shotlist.plan.Language;
import dev.shotlist.reading.ColorWish;
import dev.shotlist.reading.Fact;
import dev.shotlist.sight.Sight;
import dev.shotlist.sight.Sort;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one thing that a brief names and a story can follow: "a red balloon, one child". */
final class Carried {
    private Carried() {}

    /** Null where the brief names no such thing or several, which are a list and no story. */
    static @Nullable Prop of(List<Sight> named, Settled settled) {
        List<Sight> held = named.stream().filter(Carried::isHeld).toList();
        if (held.size() != 1) {
            return null;
        }
        String name = EnglishArticles.withoutArticle(held.getFirst().subject());
        String look = colored(name, settled);
        return new Prop(look, look, true);
    }

    private static boolean isHeld(Sight sight) {
        return !sight.acts() && sight.sort() == Sort.HELD && !sight.subject().contains("{");
    }

    /** The colour stands before the thing in the brief and is no picture of its own. */
    private static String colored(String name, Settled settled) {
        if (settled.reading().language() != Language.EN) {
            return name;
        }
        String text = settled.reading().text();
        for (Fact<ColorWish> color : settled.reading().colors()) {
            int from = text.offsetByCodePoints(0, color.span().start());
            int to = text.offsetByCodePoints(0, color.span().end());
            if (text.startsWith(' ' + name, to)) {
                return text.substring(from, to) + ' ' + name;
            }
        }
        return name;
    }
}
