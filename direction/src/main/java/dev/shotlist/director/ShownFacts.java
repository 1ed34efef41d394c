package dev.shotlist.director;

import dev.shotlist.defaults.Settled;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Short facts for the screen, without what the piece says elsewhere or may not say. */
final class ShownFacts {
    /** One line of type on a phone, in characters. */
    static final int LONGEST_LINE = 42;

    private final Settled settled;
    private final Forbidden forbidden;
    private final List<String> shown = new ArrayList<>();

    ShownFacts(Settled settled, Forbidden forbidden) {
        this.settled = settled;
        this.forbidden = forbidden;
    }

    /** Takes it up where it is worth a line. */
    void keep(String text) {
        String bare = text.strip();
        String name = settled.product().name();
        String noun = settled.noun();
        boolean figures = bare.codePoints().anyMatch(Character::isDigit);
        boolean plain = noun != null && holds(bare, noun) && !figures;
        boolean named = plain || holds(name, bare) || holds(bare, name);
        boolean called = settled.cta() != null && holds(settled.cta().text(), bare);
        boolean demanded = settled.lines().stream().anyMatch(line -> holds(line.text(), bare));
        if (bare.length() > LONGEST_LINE || named || called || demanded || isLength(bare)) {
            return;
        }
        if (!forbidden.text(bare) && !isForbiddenPrice(bare)) {
            shown.add(Words.capitalised(bare));
        }
    }

    /** "60 sec." is how long the piece is and nothing that the product can do. */
    private static boolean isLength(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        boolean counted = Character.isDigit(lower.charAt(0)) && Words.count(lower) <= 2;
        boolean seconds = lower.contains("sec") || lower.contains("sek") || lower.contains("seg");
        boolean abbreviated = lower.endsWith("s") && !lower.contains(" ");
        return counted && (seconds || abbreviated);
    }

    private boolean isForbiddenPrice(String text) {
        boolean forbids = settled.avoids("price") || settled.avoids("prices");
        return forbids && text.codePoints().anyMatch(c -> "\u00a3\u20ac$".indexOf(c) >= 0);
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
