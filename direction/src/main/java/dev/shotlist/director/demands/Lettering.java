package dev.shotlist.director.demands;

import java.util.List;
import java.util.Locale;

/** Keeps lettering out of what a generator is asked for; it is set in the edit instead. */
public final class Lettering {
    private static final String OPENING_QUOTES = "'\"\u2018\u201C\u00AB\u201E";

    /** Words that only lead up to a quoted line. */
    private static final List<String> LEADING =
            List.of(
                    "and the words",
                    "with the words",
                    "and the text",
                    "with the text",
                    "and the line",
                    "with the line",
                    "saying",
                    "that says",
                    "says",
                    "reading",
                    "and the tagline",
                    "with the tagline",
                    "text",
                    "the words",
                    "and",
                    "with",
                    "plus",
                    "w",
                    "w/",
                    "+",
                    "&",
                    ", line",
                    ":",
                    ",");

    /** Orders for lettering alone, which is set in the edit. */
    private static final List<String> LETTERED =
            List.of(
                    "the name",
                    "name of",
                    "our name",
                    "the title",
                    "the words",
                    "the url",
                    "the date",
                    "the price",
                    "the address",
                    "the phone number",
                    "the link",
                    "the button",
                    "the slogan",
                    "the tagline");

    private static final String NOTHING_BUT_GROUND = "a plain ground left empty for the line";

    private Lettering() {}

    /** The words up to a quoted line, and an empty space where a logo would stand. */
    public static String without(String words) {
        String kept = words.substring(0, quote(words)).strip();
        String lower = kept.toLowerCase(Locale.ROOT);
        if (LETTERED.stream().anyMatch(lower::startsWith) && !isOnThing(lower)) {
            return NOTHING_BUT_GROUND;
        }
        for (boolean cut = true; cut; ) {
            cut = false;
            for (String lead : LEADING) {
                int from = kept.length() - lead.length();
                // "a tiny foot in a hand" ends with a hand
                boolean word =
                        from > 0
                                && (!Character.isLetter(lead.charAt(0))
                                        || kept.charAt(from - 1) == ' ');
                if (word && kept.toLowerCase(Locale.ROOT).endsWith(lead)) {
                    kept = kept.substring(0, kept.length() - lead.length()).strip();
                    cut = true;
                }
            }
        }
        return kept.isEmpty() ? NOTHING_BUT_GROUND : kept;
    }

    /** "the phone number painted on the van" is seen where it stands; "on screen" is an edit. */
    private static boolean isOnThing(String lower) {
        return ON_THINGS.stream().anyMatch(lower::contains)
                && OF_THE_EDIT.stream().noneMatch(lower::contains);
    }

    private static final List<String> ON_THINGS =
            List.of(
                    "painted",
                    "printed",
                    "engraved",
                    "carved",
                    "stitched",
                    "embroidered",
                    "chalked",
                    "stencilled",
                    "stamped",
                    "on the side",
                    "on the van",
                    "on the door",
                    "on the wall",
                    "on the window",
                    "above the door",
                    "over the door");

    private static final List<String> OF_THE_EDIT =
            List.of("screen", "end card", "black", "frame", "caption", "title card");

    /** Index of the first quote that opens a line; an apostrophe within a word opens none. */
    private static int quote(String words) {
        for (int i = 0; i < words.length(); i++) {
            boolean opens = OPENING_QUOTES.indexOf(words.charAt(i)) >= 0;
            boolean inWord = i > 0 && Character.isLetterOrDigit(words.charAt(i - 1));
            if (opens && !inWord) {
                return i;
            }
        }
        return words.length();
    }

    /** For prompts: a logo is laid in afterwards, so the picture keeps a place for it. */
    public static String forGenerator(String subject) {
        return subject.replace("the logo", "an empty space kept for the mark")
                .replace("logo", "empty space for the mark");
    }
}
