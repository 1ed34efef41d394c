package dev.shotlist.reading.wishes;

import dev.shotlist.reading.Fact;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * German puts the verb last, behind those it reaches: "wir wollen Meister ab 40 erreichen", "das
 * sollen vor allem junge Männer sehen, die nie gestrickt haben".
 */
final class GermanReach {
    private final BriefText brief;

    GermanReach(BriefText brief) {
        this.brief = brief;
    }

    @Nullable Fact<String> find() {
        for (int i = 1; i < brief.size(); i++) {
            Token token = brief.tokens[i];
            boolean last = !brief.sameClause(i, i + 1) || brief.mark(i + 1, ',');
            boolean reaches = brief.cue(Cue.REACHES, i);
            boolean out = token.quote >= 0 || token.denied || token.header;
            if (!last || out || !(reaches || brief.cue(Cue.WATCHES, i))) {
                continue;
            }
            int start = people(brief.clauseStart(i), i, reaches);
            if (start > 0) {
                return PeoplePhrase.fact(brief, start, end(start, i), 0.86);
            }
        }
        return null;
    }

    /** Where they begin between the verb of wishing and the last; 0 where nothing is wished. */
    private int people(int from, int verb, boolean reaches) {
        for (int i = from; i < verb - 1; i++) {
            boolean wished = brief.cue(Cue.WE_WANT, i) && (reaches || isThis(brief.clauseStart(i)));
            if (!wished) {
                continue;
            }
            int start = i + 1;
            while (start < verb
                    && (brief.cue(Cue.WE, start)
                            || brief.cue(Cue.THEM, start)
                            || brief.cue(Cue.LARGELY, start)
                            || (brief.is(Kind.STOP, start) && !brief.is(Kind.PERSON, start)))) {
                start++;
            }
            return start < verb && !brief.tokens[start].denied ? start : 0;
        }
        return 0;
    }

    /** The piece, in front of who is to see it. */
    private boolean isThis(int first) {
        return brief.key(first, "das") || brief.cue(Cue.THEM, first);
    }

    /** Before the verb. */
    private int end(int start, int verb) {
        int end = verb;
        while (end > start
                && !brief.tokens[end - 1].isWord()
                && !brief.tokens[end - 1].isNumber()) {
            end--;
        }
        return end;
    }
}
