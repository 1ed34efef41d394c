package dev.shotlist.director;

import dev.shotlist.defaults.Settled;
import dev.shotlist.plan.Language;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the copy may tell of the product: what the brief says, in its own words, and nothing else.
 */
final class Telling {
    /** What the brief says of the product goes on the screen if it is short, in characters. */
    private static final int LONGEST_FEATURE = 42;

    /** An audience longer than this is a target group and no way to speak to anybody. */
    private static final int LONGEST_AUDIENCE = 6;

    private final Settled settled;
    private final CopyPatterns patterns;
    private final Forbidden forbidden;
    private final Dice dice;

    Telling(Settled settled, CopyPatterns patterns, Forbidden forbidden, Dice dice) {
        this.settled = settled;
        this.patterns = patterns;
        this.forbidden = forbidden;
        this.dice = dice;
    }

    /**
     * The name that the piece signs with: the product's own, else the maker's; null without one.
     */
    @Nullable String name() {
        String name = settled.product().name();
        String brand = settled.product().brand();
        if (isProper(name)) {
            return name;
        }
        return brand == null || brand.isBlank() ? null : brand;
    }

    /** A name of its own and no plain word for the thing. */
    private boolean isProper(String name) {
        String noun = settled.noun();
        if (settled.reading().product() == null || name.equals(noun)) {
            return false;
        }
        return Character.isUpperCase(name.codePointAt(0));
    }

    /** "Thornbeck. Handmade leather walking boots." */
    @Nullable String named() {
        String name = name();
        String noun = noun();
        if (name == null || noun == null) {
            return null;
        }
        return filled(patterns.named(), "named", name, noun, "");
    }

    /** The plain word for it, in the brief's language, where it says more than the name. */
    private @Nullable String noun() {
        String noun = settled.noun();
        String name = name();
        if (noun == null || name == null || settled.reading().language() != settled.language()) {
            return null;
        }
        String lower = noun.toLowerCase(Locale.ROOT);
        boolean said = name.toLowerCase(Locale.ROOT).contains(lower);
        return said || patterns.saysNothing().contains(lower) || patterns.weak().contains(lower)
                ? null
                : Words.capitalised(noun);
    }

    /** "This is Harbour. Payroll software." or, by a witness, "Then came Harbour." */
    @Nullable String spokenName(boolean byWitness) {
        String name = name();
        if (name == null) {
            return null;
        }
        if (byWitness) {
            return filled(patterns.witness(), "witness", name, "", "");
        }
        String noun = noun();
        String said = filled(patterns.spoken(), "spoken", name, "", "");
        return noun == null ? said : said + " " + noun + ".";
    }

    /** "For people who hate mornings." in the brief's words. */
    @Nullable String audience() {
        Fact<String> said = settled.reading().audience();
        if (said == null || settled.reading().language() != settled.language()) {
            return null;
        }
        String words = words(said.span());
        if (!isAddressed(said.span())) {
            return null;
        }
        int count = Words.count(words);
        boolean plain =
                words.codePoints().allMatch(c -> Character.isLetter(c) || " '’-".indexOf(c) >= 0);
        if (!plain || count < 2 || count > LONGEST_AUDIENCE || forbidden.text(words)) {
            return null;
        }
        String first = words.substring(0, words.indexOf(' ')).toLowerCase(Locale.ROOT);
        return LEADS_IN.contains(first)
                ? null
                : filled(patterns.audience(), "audience", "", "", words);
    }

    /** "For people who hate mornings" speaks to them; "gen z vibe" is a look. */
    private boolean isAddressed(Span span) {
        String text = settled.reading().text();
        String before = text.substring(0, text.offsetByCodePoints(0, span.start())).strip();
        String last = before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return LEADS_IN.contains(last);
    }

    /** Where the span begins with one of these, the pattern would say it twice. */
    private static final List<String> LEADS_IN =
            List.of("for", "para", "pour", "für", "per", "audience", "target");

    private String words(Span span) {
        String text = settled.reading().text();
        int from = text.offsetByCodePoints(0, span.start());
        return text.substring(from, text.offsetByCodePoints(0, span.end())).strip();
    }

    /** What the brief says of it, each as a sentence. */
    List<String> features() {
        List<String> sentences = new ArrayList<>();
        for (Fact<String> feature : settled.reading().features()) {
            String words = feature.value();
            boolean name = words.equals(settled.product().name());
            boolean called = settled.cta() != null && said(settled.cta().text(), words);
            boolean length = Words.count(words) <= 2 && isLength(words);
            if (!length
                    && words.length() <= LONGEST_FEATURE
                    && !name
                    && !called
                    && !forbidden.text(words)) {
                sentences.add(Words.capitalised(words) + (endsSentence(words) ? "" : "."));
            }
        }
        return sentences;
    }

    /** "60 sec." is how long the piece is and nothing that the product can do. */
    private static boolean isLength(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        boolean counted = Character.isDigit(lower.charAt(0));
        return counted && (lower.contains("sec") || lower.contains("sek") || lower.endsWith("s"));
    }

    private static boolean said(@Nullable String call, String words) {
        return call != null
                && words.toLowerCase(Locale.ROOT).contains(call.toLowerCase(Locale.ROOT));
    }

    private static boolean endsSentence(String words) {
        return ".!?…".indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    private String filled(
            java.util.Map<Language, List<String>> by,
            String purpose,
            String name,
            String noun,
            String audience) {
        List<String> ways =
                by.getOrDefault(settled.language(), by.getOrDefault(Language.EN, List.of()));
        return dice.pick(ways, purpose)
                .replace("{name}", name)
                .replace("{noun}", noun)
                .replace("{audience}", audience);
    }
}
