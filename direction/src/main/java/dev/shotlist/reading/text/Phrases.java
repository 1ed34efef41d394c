package dev.shotlist.reading.text;

import dev.shotlist.plan.Language;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Words of the brief made fit to stand alone. */
public final class Phrases {
    private static final Kind[] TRANSLATED = {
        Kind.THING,
        Kind.MOOD,
        Kind.COLOR,
        Kind.PERSON,
        Kind.PLACE,
        Kind.PROP,
        Kind.LIGHT,
        Kind.CAMERA,
        Kind.AESTHETIC,
        Kind.HOUR,
        Kind.SEASON,
        Kind.INSTRUMENT,
        Kind.GENRE,
        Kind.GLOSS
    };

    private Phrases() {}

    public static boolean isPossessive(String words) {
        return words.endsWith("'s") || words.endsWith("’s");
    }

    public static String lower(String words) {
        return oneLine(words).toLowerCase(Locale.ROOT);
    }

    /** Runs of blanks and line breaks become one blank. */
    public static String oneLine(String words) {
        StringBuilder line = new StringBuilder(words.length());
        boolean blank = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c <= ' ' || c == '\u00A0') {
                blank = !line.isEmpty();
            } else {
                if (blank) {
                    line.append(' ');
                    blank = false;
                }
                line.append(c);
            }
        }
        return line.toString();
    }

    /** English for the words the lists know; the brief's own word for the rest. */
    public static String english(BriefText brief, int start, int end) {
        StringBuilder words = new StringBuilder();
        int at = start;
        while (at < end) {
            Hit known = known(brief, at, end);
            String word = known == null ? plain(brief, at) : known.value();
            boolean small = known == null && brief.is(Kind.STOP, at);
            // "Sprecherstimme" is one voice
            boolean again = words.toString().equals(word);
            if (!small && !again) {
                if (!words.isEmpty()) {
                    words.append(' ');
                }
                words.append(word);
            }
            at = known == null ? at + 1 : known.end();
        }
        return words.toString();
    }

    static String plain(BriefText brief, int at) {
        String parts =
                brief.language == Language.DE && brief.tokens[at].isWord()
                        ? CompoundEnglish.of(brief.lexicon, brief.tokens[at].key)
                        : null;
        return parts == null ? brief.raw(at).toLowerCase(Locale.ROOT) : once(parts);
    }

    /** "voiceover voiceover" is one. */
    private static String once(String parts) {
        int half = parts.length() / 2;
        boolean twice =
                parts.length() % 2 == 1
                        && parts.charAt(half) == ' '
                        && parts.startsWith(parts.substring(half + 1));
        return twice ? parts.substring(0, half) : parts;
    }

    static @Nullable Hit known(BriefText brief, int at, int end) {
        for (Kind kind : TRANSLATED) {
            Hit hit = brief.at(kind, at);
            if (hit != null && hit.end() <= end) {
                return hit;
            }
        }
        return null;
    }
}
