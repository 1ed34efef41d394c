package dev.shotlist.reading.text;

import dev.shotlist.plan.Language;
import dev.shotlist.translation.PeopleTranslator;
import dev.shotlist.translation.PeopleTranslator.People;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A phrase for people put into English with its small words: "parents of children aged 6 to 36
 * months". What is said of them in words that no list knows is left out, for half of a sentence in
 * each of two languages is in neither.
 */
public final class PeopleEnglish {
    private static final String WHO = " who ";

    private final BriefText brief;
    private final int start;
    private final StringBuilder words = new StringBuilder();

    /** Words that stand there as the brief has them, and are no names. */
    private int foreign;

    /** Where the English ends before words that no list knows and that say what they do. */
    private int known = -1;

    private PeopleEnglish(BriefText brief, int start) {
        this.brief = brief;
        this.start = start;
    }

    /**
     * The brief's own words where too few of them are known: whole in one language, never half in
     * each.
     */
    public static String of(BriefText brief, int start, int end) {
        String plain = isPlain(brief, start, end) ? listed(brief, start, end) : null;
        if (plain != null) {
            return plain;
        }
        People people =
                PeopleTranslator.ours()
                        .english(
                                Phrases.oneLine(brief.slice(start, end)),
                                known(brief, start, end),
                                brief.language);
        if (people != null && people.whole()) {
            return people.english();
        }
        String listed = listed(brief, start, end);
        return listed != null
                ? listed
                : people != null ? people.english() : Phrases.oneLine(brief.slice(start, end));
    }

    /**
     * Nothing but people: the reader's lists know those, and the translator's, of megabytes, need
     * not be read.
     */
    private static boolean isPlain(BriefText brief, int start, int end) {
        int at = start;
        while (at < end) {
            Hit person = brief.at(Kind.PERSON, at);
            boolean small = brief.cue(Cue.AND, at) || (at > start && brief.mark(at, ','));
            if (person == null && !small) {
                return false;
            }
            at = person == null ? at + 1 : person.end();
        }
        return at == end;
    }

    /** People that the lists name, as said, with their English. */
    private static Map<String, String> known(BriefText brief, int start, int end) {
        Map<String, String> known = new HashMap<>();
        for (int i = start; i < end; i++) {
            Hit hit = brief.at(Kind.PERSON, i);
            if (hit != null && hit.end() <= end) {
                known.put(Phrases.lower(brief.slice(hit.start(), hit.end())), hit.value());
            }
        }
        return known;
    }

    /** By the reader's lists, word for word; null where they lack one. */
    private static @Nullable String listed(BriefText brief, int start, int end) {
        int verb = brief.language == Language.DE ? lastVerb(brief, start, end) : end;
        if (verb < end) {
            String said = listed(brief, start, verb);
            Hit gloss = brief.at(Kind.GLOSS, verb);
            int who = said == null ? -1 : said.indexOf(WHO);
            if (said != null && who > 0 && gloss != null) {
                int behind = who + WHO.length();
                return said.substring(0, behind) + gloss.value() + " " + said.substring(behind);
            }
        }
        PeopleEnglish english = new PeopleEnglish(brief, start);
        String words = english.english(end);
        return english.foreign > 0 && english.known < 0 ? null : words;
    }

    private String english(int end) {
        int at = start;
        while (at < end) {
            if (known < 0 && words.indexOf("who") < 0 && at > start && isUnknownDoing(at, end)) {
                known = words.length();
            }
            at = add(at, end);
        }
        return known > 0 ? withoutJoint(words.substring(0, known)) : words.toString();
    }

    /** "Boulangers de louer leur four", "vecinos compartan": who they are is said before it. */
    private boolean isUnknownDoing(int at, int end) {
        Token token = brief.tokens[at];
        Hit person = brief.over(Kind.PERSON, at - 1);
        boolean behind = person != null && person.end() == at && person.start() >= start;
        boolean owns = at + 1 < end && brief.is(Kind.STOP, at + 1);
        return brief.language != Language.DE
                && token.isWord()
                && !token.capital
                && !brief.is(Kind.STOP, at)
                && (behind || owns)
                && brief.at(Kind.PERSON, at) == null
                && said(at, end) == null
                && brief.lexicons.everyday().english(brief.language, token.key) == null;
    }

    private static String withoutJoint(String said) {
        String plain = said.stripTrailing();
        int last = plain.lastIndexOf(' ');
        return last > 0 && JOINTS.contains(plain.substring(last + 1))
                ? withoutJoint(plain.substring(0, last))
                : plain;
    }

    private static final Set<String> JOINTS =
            Set.of("of", "to", "with", "and", "or", "the", "a", "in", "at", "for", "from", ",");

    /** Adds the word or phrase at a token; gives the token behind it. */
    private int add(int at, int end) {
        Hit person = brief.at(Kind.PERSON, at);
        Hit known = person != null && person.end() <= end ? person : said(at, end);
        known = known != null && isSmall(known) ? null : known;
        String word = known != null ? known.value() : unlisted(at, end);
        boolean comma = brief.mark(at - 1, ',') && at - 1 > start;
        if (brief.language == Language.DE && comma) {
            // "Leute, die ..."
            boolean relative = brief.cue(Cue.RELATIVE, at);
            word = relative ? "who" : word;
            words.setLength(words.length() - (relative ? 1 : 0));
        }
        if (word.equals("to") && words.toString().endsWith(" and")) {
            // "rivolto ai ragazzi e ai loro genitori"
            word = "";
        }
        int next = known == null ? at + 1 : known.end();
        if (known == null && isAndMore(at, end)) {
            // "40 ans et plus"
            word = "and over";
            next = at + 2;
        }
        if (isAge(at)) {
            // "amateurs de fromage, 40 ans et plus"
            words.setLength(words.length() - 1);
            word = "aged " + word;
        }
        word = aged(at, word);
        if (known != null && words.toString().endsWith(word)) {
            // "studenti universitari": the second word says of what sort
            Hit sort = brief.at(Kind.GLOSS, at);
            words.setLength(words.length() - word.length());
            word = sort == null ? word : sort.value() + " " + word;
            words.setLength(words.toString().stripTrailing().length());
        }
        if (known != null && word.equals("young people") && brief.is(Kind.PERSON, known.end())) {
            word = "young";
        }
        if (known != null && person == null && describes(at)) {
            // "ciclistas urbanos": the Romance languages have the quality behind
            words.insert(words.lastIndexOf(" ") + 1, word + " ");
            word = "";
        }
        append(at, word);
        return next;
    }

    private void append(int at, String word) {
        if (word.isEmpty()) {
            return;
        }
        boolean mark = !brief.tokens[at].isWord() && !brief.tokens[at].isNumber();
        if (!words.isEmpty()
                && !(mark && brief.tokens[at].glued)
                && !(at > start && brief.mark(at - 1, '-') && brief.tokens[at].glued)) {
            words.append(' ');
        }
        words.append(word);
    }

    /** The "à" of "étudiants à Tours" is no "a". */
    private boolean isSmall(Hit known) {
        return known.kind() == Kind.GLOSS
                && known.length() == 1
                && brief.is(Kind.STOP, known.start())
                && brief.cue(Cue.PREPOSITION, known.start())
                && brief.lexicons
                                .everyday()
                                .english(brief.language, brief.tokens[known.start()].key)
                        != null;
    }

    /** A small word, the parts of a German compound, or the brief's own word. */
    private String unlisted(int at, int end) {
        Token token = brief.tokens[at];
        String small = brief.lexicons.everyday().english(brief.language, token.key);
        if (small != null) {
            boolean most =
                    small.equals("to")
                            && at + 1 < end
                            && brief.tokens[at + 1].isNumber()
                            && !(at > start && brief.tokens[at - 1].isNumber())
                            && brief.cue(Cue.UP_TO, at);
            return most ? "up to" : small;
        }
        String parts =
                brief.language == Language.DE && token.isWord() ? Phrases.plain(brief, at) : null;
        if (parts != null && parts.indexOf(' ') > 0) {
            return parts;
        }
        boolean name = token.capital && brief.language != Language.DE;
        // "Familien aus Köln": German writes every noun with a capital
        boolean called =
                at > start && (name || (token.capital && brief.cue(Cue.PREPOSITION, at - 1)));
        foreign += token.isWord() && !called ? 1 : 0;
        return brief.raw(at);
    }

    /** A figure behind a comma, with the years or a range of them. */
    private boolean isAge(int at) {
        return at - 1 > start
                && brief.tokens[at].isNumber()
                && brief.mark(at - 1, ',')
                && words.toString().endsWith(",")
                && (brief.cue(Cue.YEARS, at + 1) || brief.cue(Cue.RANGE, at + 1));
    }

    /** The "et plus" of "40 ans et plus". */
    private boolean isAndMore(int at, int end) {
        return at > start
                && at + 1 < end
                && (brief.cue(Cue.YEARS, at - 1) || brief.tokens[at - 1].isNumber())
                && (brief.cue(Cue.AND, at) || brief.cue(Cue.OR, at))
                && brief.cue(Cue.UPWARDS, at + 1);
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

    private boolean describes(int at) {
        return brief.language != Language.DE
                && brief.at(Kind.QUALITY, at) != null
                && at > start
                && brief.is(Kind.PERSON, at - 1)
                && brief.sameClause(at - 1, at);
    }

    /** A doing or quality over a thing that only an ending makes of the word. */
    private @Nullable Hit said(int at, int end) {
        Hit gloss = brief.at(Kind.GLOSS, at);
        Hit known = Phrases.known(brief, at, end);
        boolean longer =
                gloss != null
                        && gloss.end() <= end
                        && (known == null || gloss.end() >= known.end());
        return longer ? gloss : known;
    }

    /** "motards de 40 à 60 ans": aged 40 to 60. */
    private String aged(int at, String word) {
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
}
