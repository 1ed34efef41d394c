package dev.shotlist.reading.builtin;

import dev.shotlist.reading.Avoidance;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.ProductWords;
import dev.shotlist.reading.RequiredLine;
import dev.shotlist.reading.Span;
import dev.shotlist.reading.StyleWord;
import dev.shotlist.reading.bans.AvoidFinder;
import dev.shotlist.reading.lines.LineFinder;
import dev.shotlist.reading.shots.ShotFinder;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Phrases;
import dev.shotlist.reading.text.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the piece must not hold, from all that says so: denials, forbidden lines, silence. */
final class Bans {
    private final List<Fact<Avoidance>> avoid;

    Bans(
            BriefText brief,
            AvoidFinder avoids,
            LineFinder lines,
            @Nullable Fact<ProductWords> product,
            ShotFinder shots) {
        avoid = new ArrayList<>(avoids.avoid());
        // "Milk, minus the moo" is a line to say and bans nothing
        avoid.removeIf(fact -> inLine(fact.span(), lines.lines()));
        avoid.removeIf(fact -> isOf(fact.span(), lines.forbidden()));
        avoid.addAll(lines.forbidden());
        // "Carbon Copy (not the older 'Carbon')": what the product is called by is not banned
        avoid.removeIf(fact -> isInName(fact, product) && !isShown(brief, fact));
        // "no direct sun for a week" is a step of what is taught
        avoid.removeIf(fact -> shots.isStep(fact.span()));
        silence(brief, shots, avoid);
    }

    List<Fact<Avoidance>> all() {
        return avoid;
    }

    /** A piece that is to be silent avoids sound. */
    private static void silence(BriefText brief, ShotFinder shots, List<Fact<Avoidance>> avoid) {
        for (Hit hit : brief.silences()) {
            Token token = brief.tokens[hit.start()];
            boolean known = avoid.stream().anyMatch(fact -> fact.value().english().equals("sound"));
            if (!token.denied
                    && token.quote < 0
                    && !known
                    && !shots.holds(brief.span(hit.start(), hit.end()))
                    && hit.end() - hit.start() < 4
                    && !brief.is(Kind.PERSON, hit.end())
                    && !brief.is(Kind.TEXT_YES, hit.start())
                    && !brief.is(Kind.MOOD, hit.start())) {
                avoid.add(
                        new Fact<>(
                                new Avoidance(brief.slice(hit.start(), hit.end()), "sound"),
                                brief.span(hit.start(), hit.end()),
                                0.8));
            }
        }
    }

    /** A forbidden word is banned once, as it was said. */
    private static boolean isOf(Span span, List<Fact<Avoidance>> forbidden) {
        return forbidden.stream()
                .anyMatch(word -> span.isWithin(word.span()) || word.span().isWithin(span));
    }

    private static boolean inLine(Span span, List<Fact<RequiredLine>> lines) {
        return lines.stream().anyMatch(line -> span.isWithin(line.span()));
    }

    private static boolean isInName(Fact<Avoidance> avoid, @Nullable Fact<ProductWords> product) {
        if (product == null) {
            return false;
        }
        String name = " " + Phrases.lower(product.value().name()) + " ";
        return name.contains(" " + Phrases.lower(avoid.value().words()) + " ");
    }

    /** "La Balena": "Non far vedere la balena!" forbids the picture, whatever the title is. */
    private static boolean isShown(BriefText brief, Fact<Avoidance> avoid) {
        for (int i = 0; i < brief.size(); i++) {
            if (!brief.span(i, i + 1).isWithin(avoid.span())) {
                continue;
            }
            for (int j = brief.clauseStart(i); j < brief.clauseEnd(i); j++) {
                Hit show = brief.at(Kind.SHOW, j);
                boolean phrase = show != null && show.length() > 1;
                if (phrase || (brief.cue(Cue.SHOW_VERB, j) && !brief.is(Kind.NAME_MARK, j))) {
                    return true;
                }
            }
            return false;
        }
        return false;
    }

    /** A place or a thing that the brief bans is none of its look, wherever else it is named. */
    List<Fact<StyleWord>> allowed(List<Fact<StyleWord>> style) {
        return style.stream()
                .filter(word ->
                        avoid.stream()
                                .noneMatch(
                                        ban -> ban.value().english().equals(word.value().words())))
                .toList();
    }
}
