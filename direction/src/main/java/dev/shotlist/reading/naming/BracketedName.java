package dev.shotlist.reading.naming;

import dev.shotlist.plan.Language;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Kind;

/**
 * A name of several words that fills a pair of brackets behind what it names: "mes stages de
 * poterie (Terre à Gladys)". Small words and colours in it are part of it.
 */
final class BracketedName {
    private static final int LONGEST = 6;

    private final BriefText brief;
    private final NameWords words;

    BracketedName(BriefText brief, NameWords words) {
        this.brief = brief;
        this.words = words;
    }

    /** Where it ends that begins at a token; the same token where none does. */
    int end(int start) {
        int before = start - 2;
        if (!brief.mark(start - 1, '(')
                || before < 0
                || !brief.tokens[before].isWord()
                || (brief.tokens[before].capital && brief.language != Language.DE)
                || !brief.tokens[start].capital) {
            return start;
        }
        int end = start;
        boolean unknown = false;
        boolean small = false;
        while (end < brief.size() && end - start <= LONGEST && isPart(end)) {
            unknown |= brief.tokens[end].capital && words.isUnknown(end);
            small |= !brief.tokens[end].capital;
            end++;
        }
        boolean named = brief.language == Language.DE ? unknown : unknown || small;
        boolean whole =
                brief.mark(end, ')')
                        && end - start > 1
                        && brief.tokens[end - 1].isWord()
                        && brief.tokens[end - 1].capital;
        return whole && named ? end : start;
    }

    private boolean isPart(int at) {
        boolean joint = brief.mark(at, '&') || brief.cue(Cue.NAME_INNER, at);
        boolean word = brief.tokens[at].isWord() && (brief.tokens[at].capital || joint);
        return (word || joint)
                && !brief.mark(at, ')')
                && !brief.cue(Cue.TOWN, at)
                && !brief.cue(Cue.LAND, at)
                && !brief.isAny(
                        at,
                        Kind.PLATFORM,
                        Kind.FORMAT,
                        Kind.UNIT,
                        Kind.LANG,
                        Kind.VOICE,
                        Kind.CTA_MARK);
    }
}
