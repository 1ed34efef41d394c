package dev.shotlist.reading.wishes;

import dev.shotlist.plan.Language;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Phrases;

/** How far the words reach that name people: "busy parents of kids aged 6-12". */
final class PeoplePhrase {
    private static final int LONGEST = 11;

    private final BriefText brief;

    PeoplePhrase(BriefText brief) {
        this.brief = brief;
    }

    int start(Hit hit) {
        int start = hit.start();
        while (start > 0
                && hit.start() - start < 4
                && brief.sameClause(start - 1, hit.start())
                && (brief.tokens[start - 1].isWord()
                        || brief.tokens[start - 1].isNumber()
                        || brief.mark(start - 1, '-'))
                && !brief.isAny(
                        start - 1,
                        Kind.STOP,
                        Kind.FOR,
                        Kind.FORMAT,
                        Kind.PLATFORM,
                        Kind.UNIT,
                        Kind.OUR,
                        Kind.ORG,
                        Kind.NOUN,
                        Kind.NEG,
                        Kind.SHOW,
                        Kind.VIDEO_WORD,
                        Kind.COLOR)) {
            start--;
        }
        return start;
    }

    boolean isPlural(Hit hit) {
        if (brief.cue(Cue.REAL, start(hit))) {
            return false;
        }
        String key = brief.tokens[hit.end() - 1].key;
        if (brief.language != Language.EN) {
            // the list's English name tells the number
            String english = hit.value();
            return english.endsWith("s") || english.endsWith("people") || english.endsWith("men");
        }
        return key.endsWith("s")
                || key.equals("people")
                || key.equals("women")
                || key.equals("men")
                || key.equals("children");
    }

    int end(Hit hit) {
        int end = hit.end();
        while (end < brief.size()
                && end - hit.start() < LONGEST
                && brief.sameClause(end, hit.start())
                && (brief.tokens[end].isWord()
                        || brief.tokens[end].isNumber()
                        || brief.mark(end, '&')
                        || isRange(end))
                && !brief.isAny(
                        end,
                        Kind.PLATFORM,
                        Kind.FORMAT,
                        Kind.UNIT,
                        Kind.CTA_MARK,
                        Kind.BUT,
                        Kind.VIDEO_WORD,
                        Kind.RATIO)
                && !brief.cue(Cue.FOR_PEOPLE, end)
                && !isOfTheThing(end, hit)) {
            end++;
        }
        while (end > hit.end() && brief.is(Kind.STOP, end - 1)) {
            end--;
        }
        return end;
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
        return verb.endsWith("s") && !verb.endsWith("ss");
    }

    /** The dash of "18-24", the plus of "50+". */
    private boolean isRange(int at) {
        return brief.tokens[at - 1].isNumber()
                && ((brief.mark(at, '-')
                                && at + 1 < brief.size()
                                && brief.tokens[at + 1].isNumber())
                        || brief.mark(at, '+'));
    }

    static Fact<String> fact(BriefText brief, int start, int end, double confidence) {
        int from = start;
        while (from < end - 1 && brief.cue(Cue.ARTICLE, from)) {
            from++;
        }
        String words = Phrases.oneLine(brief.slice(from, end));
        if (brief.language != Language.EN) {
            words = Phrases.sentence(brief, from, end);
        }
        return new Fact<>(words, brief.span(from, end), confidence);
    }
}
