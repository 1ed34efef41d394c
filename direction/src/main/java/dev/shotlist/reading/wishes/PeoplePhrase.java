package dev.shotlist.reading.wishes;

import dev.shotlist.english.EnglishForms;
import dev.shotlist.plan.Language;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.PeopleEnglish;
import dev.shotlist.reading.text.Phrases;
import java.util.List;
import java.util.Set;

/**
 * Words for people with what is said of them: "first-time gardeners", "women over 50 who have never
 * run".
 */
final class PeoplePhrase {
    private static final int LONGEST = 11;

    /** Behind these the English says more of the people. */
    private static final List<String> JOINTS =
            List.of(" with ", " living ", " in ", " who ", " of ");

    private final BriefText brief;

    PeoplePhrase(BriefText brief) {
        this.brief = brief;
    }

    /** Where the words begin that stand before the people. */
    int start(Hit hit) {
        int start = hit.start();
        while (start > 0
                && hit.start() - start < 4
                && brief.sameClause(start - 1, hit.start())
                && (brief.tokens[start - 1].isWord()
                        || brief.tokens[start - 1].isNumber()
                        || brief.mark(start - 1, '-'))
                && !(brief.isAny(start - 1, Kind.ORG, Kind.NOUN) && !isWhose(start - 1, hit))
                && !brief.isAny(
                        start - 1,
                        Kind.STOP,
                        Kind.FOR,
                        Kind.FORMAT,
                        Kind.PLATFORM,
                        Kind.UNIT,
                        Kind.OUR,
                        Kind.NEG,
                        Kind.SHOW,
                        Kind.VIDEO_WORD,
                        Kind.COLOR)) {
            start--;
        }
        // the first of "first-time gardeners"
        while (brief.isHyphened(start)) {
            start--;
        }
        return start;
    }

    /** The café of "café owners": right before English people it says whose they are. */
    private boolean isWhose(int at, Hit people) {
        return brief.language == Language.EN
                && at == people.start() - 1
                && !brief.tokens[at].capital
                && EnglishForms.isPlural(brief.tokens[people.end() - 1].key);
    }

    /** Whether they are several: one alone is in the film. */
    boolean isPlural(Hit hit) {
        boolean told =
                brief.cue(Cue.RELATIVE, hit.end()) && brief.sameClause(hit.start(), hit.end());
        if (brief.cue(Cue.REAL, start(hit)) && !told) {
            return false;
        }
        String key = brief.tokens[hit.end() - 1].key;
        if (brief.language != Language.EN) {
            // the list's English name tells the number
            return EnglishForms.isPlural(head(hit.value()));
        }
        return EnglishForms.isPlural(key);
    }

    /** "families with small children": families. */
    private static String head(String english) {
        for (String joint : JOINTS) {
            int at = english.indexOf(joint);
            if (at > 0) {
                return english.substring(0, at);
            }
        }
        return english;
    }

    /** Where what is said of them ends. */
    int end(Hit hit) {
        int end = hit.end();
        while (end < brief.size()
                && end - hit.start() < LONGEST
                && brief.sameClause(end, hit.start())
                && (brief.tokens[end].isWord()
                        || brief.tokens[end].isNumber()
                        || brief.mark(end, '&')
                        || isRange(end))
                && !(brief.is(Kind.UNIT, end)
                        && !isPhrase(end)
                        && !isWhile(end)
                        && !isAgeLimit(end))
                && !brief.isAny(
                        end, Kind.PLATFORM, Kind.FORMAT, Kind.CTA_MARK, Kind.VIDEO_WORD, Kind.RATIO)
                && !(brief.is(Kind.BUT, end) && !isPhrase(end))
                && !(isForWord(end) && !isDoing(end, hit))
                && !brief.cue(Cue.REACHES, end)
                && !isOfTheThing(end, hit)) {
            end++;
        }
        boolean older = end < brief.size() && brief.mark(end - 1, '+');
        if (older && brief.cue(Cue.RELATIVE, end) && brief.sameSentence(end, hit.start())) {
            // "mujeres 50+ que creen ...": the plus cuts no clause
            int behind = Math.min(brief.clauseEnd(end), end + LONGEST);
            return brief.tokens[behind - 1].isWord() ? behind : behind - 1;
        }
        if (isGermanRelative(brief, end)) {
            end = Math.min(brief.clauseEnd(end + 1), end + LONGEST);
            return brief.tokens[end - 1].isWord() ? end : end - 1;
        }
        while (end > hit.end() && brief.is(Kind.STOP, end - 1)) {
            end--;
        }
        int whose = Math.max(hit.end(), end - 2);
        // "kids whose families cant": without what is said of them it is no clause
        return brief.language == Language.EN && brief.key(whose, "whose") ? whose : end;
    }

    /** The hour of "de última hora". */
    private boolean isPhrase(int at) {
        Hit gloss = brief.over(Kind.GLOSS, at);
        return gloss != null && gloss.length() > 1;
    }

    /** "an hour a week": English names a stretch of time without a figure. */
    private boolean isWhile(int at) {
        return brief.language == Language.EN && brief.cue(Cue.ONE, at - 1);
    }

    /** The letter of "under-10s". */
    private boolean isAgeLimit(int at) {
        return brief.tokens[at].glued
                && brief.tokens[at - 1].isNumber()
                && brief.cue(Cue.AGE_LIMIT, at - 2);
    }

    /** "Leute, die schlecht schlafen": German puts a comma before what people are like. */
    static boolean isGermanRelative(BriefText brief, int comma) {
        return brief.language == Language.DE
                && brief.mark(comma, ',')
                && brief.sameSentence(comma, comma + 1)
                && (brief.cue(Cue.RELATIVE, comma + 1) || brief.key(comma + 1, "denen"));
    }

    /** "a night light for kids that fades out": the light fades, the kids would fade. */
    private boolean isOfTheThing(int at, Hit hit) {
        if (brief.language != Language.EN
                || !brief.cue(Cue.RELATIVE, at)
                || at + 1 >= brief.size()
                || !isPlural(hit)) {
            return false;
        }
        String verb = brief.tokens[at + 1].key;
        return EnglishForms.isThird(verb);
    }

    /** The dash of "18-24", the plus of "50+". */
    private boolean isRange(int at) {
        return brief.tokens[at - 1].isNumber()
                && ((brief.mark(at, '-')
                                && at + 1 < brief.size()
                                && brief.tokens[at + 1].isNumber())
                        || brief.mark(at, '+'));
    }

    /** "quem pedala para o trabalho": what they do goes somewhere. */
    private boolean isDoing(int at, Hit hit) {
        boolean told = hit.value().endsWith(" who") || isPhrase(at);
        for (int i = hit.end(); !told && i < at; i++) {
            told = brief.cue(Cue.RELATIVE, i) || SuchPeople.isWho(brief, i);
        }
        return told && brief.language != Language.EN;
    }

    boolean isForWord(int at) {
        return brief.cue(Cue.FOR_PEOPLE, at);
    }

    /** "des étudiants": students, and of none. */
    private static boolean isPartitive(BriefText brief, int at) {
        return brief.language == Language.FR && brief.key(at, "des");
    }

    /** "los que", "celles qui": the article belongs to who they are. */
    private static boolean isSuch(BriefText brief, int at) {
        Hit people = brief.at(Kind.PERSON, at);
        return people != null && people.length() > 1;
    }

    static Fact<String> fact(BriefText brief, int start, int last, double confidence) {
        int end = end(brief, start, last);
        int from = start;
        while (from < end - 1
                && (brief.cue(Cue.ARTICLE, from)
                        || (brief.language == Language.EN && brief.cue(Cue.ONE, from))
                        || isPartitive(brief, from))
                && !brief.mark(from + 1, ',')
                && !isSuch(brief, from)) {
            from++;
        }
        String words = Phrases.oneLine(brief.slice(from, end));
        if (brief.language != Language.EN) {
            words = PeopleEnglish.of(brief, from, end);
        }
        return new Fact<>(withAge(words), brief.span(from, end), confidence);
    }

    /** Where the people end: neither what they do nor how the piece is to feel is any of them. */
    private static int end(BriefText brief, int start, int last) {
        int end = last;
        for (int i = start + 1; i < last; i++) {
            boolean behind = personEnds(brief, start, i);
            boolean mood = brief.mark(i, ',') && i + 2 == last && brief.is(Kind.MOOD, i + 1);
            if ((behind && mood) || (behind && does(brief, i, last))) {
                return i;
            }
        }
        return end;
    }

    private static boolean personEnds(BriefText brief, int start, int at) {
        Hit person = brief.over(Kind.PERSON, at - 1);
        return person != null && person.end() == at && person.start() >= start;
    }

    /** "Travellers drop their suitcases" says what is done, and by whom. */
    private static boolean does(BriefText brief, int at, int last) {
        return brief.language == Language.EN
                && at + 1 < last
                && brief.tokens[at].isWord()
                && !brief.is(Kind.STOP, at)
                && !brief.tokens[at].key.endsWith("ing")
                && OWNED.contains(brief.tokens[at + 1].key);
    }

    private static final Set<String> OWNED = Set.of("their", "the", "a", "an", "your", "its");

    /** Figures alone are an age: "25-40", "over 60", "between 50 and 65". */
    private static String withAge(String words) {
        if (words.startsWith(BETWEEN) && words.contains(AND)) {
            return withAge(words.substring(BETWEEN.length()).replace(AND, " to "));
        }
        int and = words.indexOf(AND);
        if (and > 0 && areYears(words.substring(0, and))) {
            // "45-60 and do not feel old"
            return "people aged " + words.substring(0, and) + " who" + words.substring(and + 4);
        }
        return isAge(words) ? "people " + words : areYears(words) ? "people aged " + words : words;
    }

    private static final String BETWEEN = "between ";
    private static final String AND = " and ";

    /** "over 60": who is so old. */
    private static boolean isAge(String words) {
        return words.startsWith("over ")
                && words.length() > OVER
                && Character.isDigit(words.charAt(OVER));
    }

    /** "25-40", "18 to 22": figures and what joins them. */
    private static boolean areYears(String words) {
        return !words.isEmpty()
                && Character.isDigit(words.charAt(0))
                && Phrases.lower(words).replace("to", "").chars().noneMatch(Character::isLetter);
    }

    private static final int OVER = "over ".length();
}
