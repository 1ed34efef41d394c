package dev.shotlist.reading.length;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines that speak of the length and nothing else, "Duration: ...": whatever they tell on the way,
 * the last length in them is the one that was agreed.
 */
final class KeyedLengths {
    /** Tokens of a dash, a number or a bullet in front of the key. */
    private static final int LONGEST_LEAD = 3;

    private static final int LONGEST_KEY = 3;
    private static final double LONGEST_BARE = 180;

    private final BriefText brief;
    private final LengthEvidence evidence;
    private final BareNumber numbers;

    KeyedLengths(BriefText brief, LengthEvidence evidence, LengthRefusals refusals) {
        this.brief = brief;
        this.evidence = evidence;
        numbers = new BareNumber(brief, refusals);
    }

    void settle(List<SaidLength> said) {
        for (int i = 0; i < brief.size(); i++) {
            if (isKey(i) && (opensLine(i) || isTrailing(i))) {
                settle(said, i, lineEnd(i));
            }
        }
    }

    private void settle(List<SaidLength> said, int from, int to) {
        List<SaidLength> told = new ArrayList<>();
        SaidLength last = null;
        for (int i = from; i < to; i++) {
            SaidLength here = at(said, i);
            if (here == null && isConcluded(i)) {
                double value = Numbers.value(brief, i);
                here = new SaidLength(value, i, Numbers.end(brief, i), SaidLength.ENOUGH, false);
            }
            if (here != null) {
                told.add(here);
                last = isMeant(here) ? here : last;
                i = Math.max(i, here.end() - 1);
            }
        }
        if (last == null || (told.size() < 2 && said.contains(last))) {
            return;
        }
        double most = told.stream().mapToDouble(SaidLength::points).max().orElse(0);
        said.remove(last);
        said.add(new SaidLength(last.seconds(), last.start(), last.end(), most + 1, false));
    }

    private static @Nullable SaidLength at(List<SaidLength> said, int token) {
        for (SaidLength one : said) {
            if (one.start() == token) {
                return one;
            }
        }
        return null;
    }

    /** "... so 30": a number without its unit that closes what was told. */
    private boolean isConcluded(int at) {
        double value = Numbers.value(brief, at);
        return value >= BareLengths.SHORTEST
                && value <= LONGEST_BARE
                && brief.tokens[at].quote < 0
                && !brief.tokens[at].denied
                && (brief.cue(Cue.SETTLES, at - 1) || brief.before(Kind.CORRECTION, at) != null)
                && numbers.isFree(at);
    }

    private boolean isMeant(SaidLength length) {
        int start = length.start();
        boolean other =
                brief.before(Kind.SCENE_LENGTH, start) != null
                        || brief.is(Kind.SCENE_LENGTH, length.end())
                        || brief.is(Kind.SCENE_WORD, length.end())
                        || (brief.cue(Cue.AND, start - 1) && brief.is(Kind.UNIT, start - 2))
                        || brief.cue(Cue.VERSIONS, length.end())
                        || brief.mark(start - 1, '+')
                        || brief.mark(start - 1, '/');
        boolean others =
                brief.cue(Cue.ATTRIBUTES, length.end()) || brief.cue(Cue.ATTRIBUTES, start - 1);
        return !other
                && !others
                && !length.rejected()
                && !brief.tokens[start].aside
                && !evidence.isPluperfect(start)
                && length.points() > -1;
    }

    private boolean opensLine(int at) {
        int first = at;
        while (first > 0
                && at - first < LONGEST_LEAD
                && !brief.tokens[first - 1].isBreak()
                && !brief.tokens[first - 1].isWord()) {
            first--;
        }
        return first == 0 || brief.tokens[first - 1].isBreak();
    }

    /** "... Square. Length... we had 45 in the offer": a sentence of its own in a longer line. */
    private boolean isTrailing(int at) {
        return brief.firstOfSentence(at)
                && (brief.mark(at + 1, ':')
                        || brief.mark(at + 1, '\u2026')
                        || (brief.mark(at + 1, '.') && brief.mark(at + 2, '.')));
    }

    /** The line's first words, up to a mark, name the length. */
    private boolean isKey(int at) {
        if (!brief.tokens[at].isWord() || brief.tokens[at].quote >= 0) {
            return false;
        }
        boolean named = false;
        int i = at;
        while (i < brief.size() && i < at + LONGEST_KEY && brief.tokens[i].isWord()) {
            named |= brief.is(Kind.LENGTH_MARK, i);
            i++;
        }
        boolean closed =
                brief.mark(i, ':')
                        || brief.mark(i, '=')
                        || brief.mark(i, '?')
                        || brief.mark(i, '-')
                        || brief.mark(i, '.')
                        || brief.mark(i, '\u2026')
                        || brief.mark(i - 1, ':');
        return named && closed;
    }

    private int lineEnd(int at) {
        int end = at;
        while (end < brief.size() && !brief.tokens[end].isBreak()) {
            end++;
        }
        return end;
    }
}
