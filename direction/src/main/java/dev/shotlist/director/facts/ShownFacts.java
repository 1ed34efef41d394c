package dev.shotlist.director.facts;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.words.Forbidden;
import dev.shotlist.director.words.Words;
import dev.shotlist.plan.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Short facts for the screen, without what the piece says elsewhere or may not say. */
public final class ShownFacts {
    /** One line of type on a phone, in characters. */
    public static final int LONGEST_LINE = 42;

    /** Two lines of type, where a scene lasts long enough for them. */
    private static final int LONGEST_OF_ALL = 62;

    /** From this length on, in seconds, a piece has such scenes. */
    private static final double UNHURRIED = 20;

    private final Settled settled;
    private final FactWords known;
    private final CopyEditor editor;
    private final Forbidden forbidden;
    private final List<String> shown = new ArrayList<>();
    private final List<String> occasion = new ArrayList<>();

    ShownFacts(Settled settled, FactWords known, Forbidden forbidden) {
        this.settled = settled;
        this.known = known;
        this.editor = new CopyEditor(known);
        this.forbidden = forbidden;
    }

    int longest() {
        boolean time = settled.specs().duration().value() >= UNHURRIED;
        return time ? LONGEST_OF_ALL : LONGEST_LINE + 6;
    }

    /**
     * Takes it up where it is worth a line.
     *
     * @param when whether it stands in a sentence that says when something happens
     */
    void keep(String text, boolean when) {
        String bare = editor.edited(text);
        if (!bare.isEmpty() && isKept(bare) && !forbidden.text(bare)) {
            shown.add(Words.capitalised(bare));
            if (when) {
                occasion.add(Words.capitalised(bare));
            }
        }
    }

    /** A quality is worth its word, though it stands beside the product's own. */
    void keepQuality(String word) {
        boolean demanded = settled.lines().stream().anyMatch(line -> holds(line.text(), word));
        if (!forbidden.text(word) && !demanded && !holds(settled.product().brand(), word)) {
            shown.add(Words.capitalised(word));
        }
    }

    /** What the reader took for the offer, where no fact says the same. */
    void keepOffer(String text) {
        if (shown.stream().noneMatch(one -> Words.overlap(one, text))) {
            keep(text, false);
        }
    }

    /** What a viewer does not need may name what the pictures do not show. */
    void keepCondition(String text) {
        String bare = editor.edited(text);
        if (isKept(bare)) {
            shown.add(Words.capitalised(bare));
        }
    }

    private boolean isKept(String bare) {
        String name = settled.product().name();
        String noun = settled.noun();
        boolean figures = bare.replace(name, "").codePoints().anyMatch(Character::isDigit);
        boolean more = noun != null && Words.count(bare) > Words.count(noun) + 1;
        boolean plain = noun != null && holds(bare, noun) && !figures && !more;
        boolean named =
                plain || holds(name, bare) || holds(noun, bare) || (holds(bare, name) && !figures);
        boolean called = settled.cta() != null && holds(settled.cta().text(), bare);
        boolean demanded = settled.lines().stream().anyMatch(line -> holds(line.text(), bare));
        boolean fits = bare.length() <= longest();
        return fits
                && !named
                && !called
                && !demanded
                && !isLength(bare)
                && !isAge(bare)
                && !isForbiddenPrice(bare);
    }

    /** "60 sec." is how long the piece is and nothing that the product can do. */
    private static boolean isLength(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        boolean counted = Character.isDigit(lower.charAt(0)) && Words.count(lower) <= 2;
        boolean seconds = lower.contains("sec") || lower.contains("sek") || lower.contains("seg");
        boolean abbreviated = lower.endsWith("s") && !lower.contains(" ");
        return counted && (seconds || abbreviated);
    }

    /** "64 años" is how old somebody is, where a name stands before it or a witness speaks. */
    private boolean isAge(String words) {
        String[] said = words.toLowerCase(Locale.ROOT).split(" ", -1);
        int number = said.length - 2;
        boolean years =
                (number == 0 || number == 1)
                        && !said[number].isEmpty()
                        && said[number].chars().allMatch(Character::isDigit);
        return years
                && ((number == 0 && settled.specs().format() == Format.TESTIMONIAL)
                        || (known.years().contains(said[number + 1]) && followsName(words)));
    }

    private boolean followsName(String words) {
        String text = settled.reading().text();
        int at = text.indexOf(words) - 1;
        while (at > 0 && (text.charAt(at) == ' ' || text.charAt(at) == ',')) {
            at--;
        }
        int from = at;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        boolean inner = from > 1 && ".!?\n".indexOf(text.charAt(from - 2)) < 0;
        return at > 0 && inner && Character.isUpperCase(text.charAt(from));
    }

    private boolean isForbiddenPrice(String text) {
        boolean forbids = settled.avoids("price") || settled.avoids("prices");
        return forbids && text.codePoints().anyMatch(c -> "\u00a3\u20ac$".indexOf(c) >= 0);
    }

    /** Of those that are shown the ones that say when and where. */
    List<String> occasion() {
        List<String> all = distinct();
        return occasion.stream().filter(all::contains).distinct().toList();
    }

    /** Each once; of two that say the same the longer. */
    List<String> distinct() {
        List<String> kept = new ArrayList<>();
        for (String fact : shown) {
            if (kept.stream().anyMatch(one -> holds(one, fact))) {
                continue;
            }
            int at = kept.size();
            for (int i = kept.size() - 1; i >= 0; i--) {
                if (holds(fact, kept.get(i))) {
                    kept.remove(i);
                    at = i;
                }
            }
            kept.add(at, fact);
        }
        return kept;
    }

    private static boolean holds(@Nullable String text, String part) {
        return text != null
                && text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }
}
