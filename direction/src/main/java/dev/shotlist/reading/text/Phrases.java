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

    private static final String WHO = " who ";

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

    private static String plain(BriefText brief, int at) {
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

    /** The same with the small words kept, for a whole phrase such as an audience. */
    public static String sentence(BriefText brief, int start, int end) {
        StringBuilder words = new StringBuilder();
        int verb = brief.language == Language.DE ? lastVerb(brief, start, end) : end;
        if (verb < end) {
            String said = sentence(brief, start, verb);
            Hit gloss = brief.at(Kind.GLOSS, verb);
            int who = said.indexOf(WHO);
            if (who > 0 && gloss != null) {
                int behind = who + WHO.length();
                return said.substring(0, behind) + gloss.value() + " " + said.substring(behind);
            }
        }
        int at = start;
        while (at < end) {
            Hit person = brief.at(Kind.PERSON, at);
            Hit known = person != null && person.end() <= end ? person : said(brief, at, end);
            String small =
                    known == null
                            ? brief.lexicons
                                    .everyday()
                                    .english(brief.language, brief.tokens[at].key)
                            : null;
            String word = known != null ? known.value() : small != null ? small : brief.raw(at);
            if (brief.language == Language.DE && brief.mark(at - 1, ',') && at - 1 > start) {
                // "Leute, die ..."
                boolean relative = brief.cue(Cue.RELATIVE, at);
                word = relative ? "who" : word;
                words.setLength(words.length() - (relative ? 1 : 0));
            }
            if (word.equals("to") && words.toString().endsWith(" and")) {
                // "rivolto ai ragazzi e ai loro genitori"
                word = "";
            }
            word = aged(brief, at, start, word);
            if (known != null && words.toString().endsWith(word)) {
                // "studenti universitari": the second word says of what sort
                Hit sort = brief.at(Kind.GLOSS, at);
                words.setLength(words.length() - word.length());
                word = sort == null ? word : sort.value() + " " + word;
                words.setLength(words.toString().stripTrailing().length());
            }
            if (known != null
                    && word.equals("young people")
                    && brief.is(Kind.PERSON, known.end())) {
                word = "young";
            }
            if (known != null && person == null && describes(brief, at, start)) {
                // "ciclistas urbanos": the Romance languages have the quality behind
                int last = words.lastIndexOf(" ") + 1;
                words.insert(last, word + " ");
                word = "";
            }
            if (!word.isEmpty()) {
                boolean mark = !brief.tokens[at].isWord() && !brief.tokens[at].isNumber();
                if (!words.isEmpty()
                        && !(mark && brief.tokens[at].glued)
                        && !(at > start && brief.mark(at - 1, '-') && brief.tokens[at].glued)) {
                    words.append(' ');
                }
                words.append(word);
            }
            at = known == null ? at + 1 : known.end();
        }
        return words.toString();
    }

    /** "Leute, die das Bügeln hassen": the verb that German puts last; the end where none is. */
    private static int lastVerb(BriefText brief, int start, int end) {
        int last = end - 1;
        Hit gloss = last > start ? brief.over(Kind.GLOSS, last) : null;
        if (gloss == null || gloss.end() != end || gloss.start() <= start + 3) {
            return end;
        }
        boolean verb = !brief.tokens[last].capital && brief.at(Kind.QUALITY, gloss.start()) == null;
        return verb ? gloss.start() : end;
    }

    private static boolean describes(BriefText brief, int at, int start) {
        return brief.language != Language.DE
                && brief.at(Kind.QUALITY, at) != null
                && at > start
                && brief.is(Kind.PERSON, at - 1)
                && brief.sameClause(at - 1, at);
    }

    /** A doing or quality over a thing that only an ending makes of the word. */
    private static @Nullable Hit said(BriefText brief, int at, int end) {
        Hit gloss = brief.at(Kind.GLOSS, at);
        Hit known = known(brief, at, end);
        boolean longer =
                gloss != null
                        && gloss.end() <= end
                        && (known == null || gloss.end() >= known.end());
        return longer ? gloss : known;
    }

    /** "motards de 40 à 60 ans": aged 40 to 60. */
    private static String aged(BriefText brief, int at, int start, String word) {
        boolean number = at + 1 < brief.size() && brief.tokens[at + 1].isNumber();
        if (number && at > start && brief.tokens[at - 1].isNumber() && brief.cue(Cue.RANGE, at)) {
            return brief.tokens[at].isWord() ? "to" : word;
        }
        boolean of = brief.cue(Cue.OF, at) || brief.cue(Cue.FROM, at);
        if (number && of && at > start && brief.is(Kind.PERSON, at - 1)) {
            return "aged";
        }
        return brief.cue(Cue.YEARS, at) && at > start && brief.tokens[at - 1].isNumber()
                ? ""
                : word;
    }

    private static @Nullable Hit known(BriefText brief, int at, int end) {
        for (Kind kind : TRANSLATED) {
            Hit hit = brief.at(kind, at);
            if (hit != null && hit.end() <= end) {
                return hit;
            }
        }
        return null;
    }
}
