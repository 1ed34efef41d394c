package dev.shotlist.reading.naming;

import dev.shotlist.reading.Fact;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Phrases;
import org.jspecify.annotations.Nullable;

/** "mossy mug co, handmade mugs": a brief without capitals opens on its firm. */
final class OpeningFirm {
    private static final int LONGEST_FIRM = 4;

    private final BriefText brief;

    OpeningFirm(BriefText brief) {
        this.brief = brief;
    }

    @Nullable Fact<String> find() {
        int end = 0;
        while (end < LONGEST_FIRM && brief.sameClause(0, end + 1) && isPlainWord(end + 1)) {
            end++;
        }
        boolean closed = end + 1 < brief.size() && !brief.tokens[end + 1].isWord();
        return end > 0 && isPlainWord(end) && closed && brief.cue(Cue.FIRM_FORM, end)
                ? new Fact<>(Phrases.oneLine(brief.slice(0, end + 1)), brief.span(0, end + 1), 0.9)
                : null;
    }

    private boolean isPlainWord(int at) {
        return (brief.tokens[at].isWord() || brief.mark(at, '&')) && brief.tokens[at].quote < 0;
    }
}
