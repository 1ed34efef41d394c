package dev.shotlist.reading.shots;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Token;
import dev.shotlist.reading.text.WholePiece;
import java.util.ArrayList;
import java.util.List;

/**
 * Shots on lines of their own that nothing counts or heads: a paragraph of short lines, each a
 * picture ("Hammer. Three blows." under "Quench in oil."), or lines behind picture signs.
 */
final class BlockShots {
    private static final int LEAST = 4;
    private static final int LEAST_SIGNED = 3;
    private static final int LONGEST = 16;

    /** A colon so near the head of a line makes it a key: "Music: ...". */
    private static final int LONGEST_KEY = 4;

    private static final Kind[] SHOWN = {
        Kind.THING, Kind.PROP, Kind.PERSON, Kind.PLACE, Kind.GOODS, Kind.NOUN, Kind.HOUR
    };
    private static final Kind[] NO_PICTURE = {
        Kind.UNIT, Kind.MUST, Kind.TIER, Kind.CTA, Kind.CTA_MARK, Kind.NEG, Kind.LENGTH_MARK
    };

    private final BriefText brief;
    private final WholePiece whole;

    BlockShots(BriefText brief) {
        this.brief = brief;
        whole = new WholePiece(brief);
    }

    boolean read(ShotBuilder shots) {
        List<int[]> run = new ArrayList<>();
        boolean signed = false;
        int at = 0;
        while (at < brief.size()) {
            int end = lineEnd(at);
            int first = firstWord(at, end);
            boolean sign = first < end && isSigned(at, first);
            if (!run.isEmpty() && (sign != signed || !isPicture(first, end))) {
                if (isList(run, signed)) {
                    break;
                }
                run.clear();
            }
            signed = sign;
            if (isPicture(first, end)) {
                run.add(new int[] {first, end});
            }
            at = end + 1;
        }
        if (!isList(run, signed)) {
            return false;
        }
        int before = shots.size();
        run.forEach(line -> shots.addCounted(line[0], line[1], null, false));
        if (shots.size() - before < LEAST_SIGNED) {
            shots.cutTo(before);
            return false;
        }
        return true;
    }

    /** Enough lines, most of which show what the lists know; not a text broken by its width. */
    private boolean isList(List<int[]> run, boolean signed) {
        if (run.size() < (signed ? LEAST_SIGNED : LEAST) || (run.getFirst()[0] < 2 && !signed)) {
            return false;
        }
        int shown = 0;
        int touching = 0;
        int capitals = 0;
        int broken = 0;
        for (int[] line : run) {
            shown += shows(line[0], line[1]) ? 1 : 0;
            touching += whole.isMeant(line[0], line[1]) ? 1 : 0;
            capitals += brief.tokens[line[0]].capital ? 1 : 0;
            int next = Math.min(line[1] + 1, brief.size() - 1);
            broken += brief.tokens[line[1] - 1].sentence == brief.tokens[next].sentence ? 1 : 0;
        }
        boolean even = capitals <= 1 || capitals >= run.size() - 1;
        return even && broken == 0 && shown * 2 >= run.size() && touching * LEAST <= run.size();
    }

    private boolean isPicture(int from, int end) {
        if (from >= end || speaks(from) || whole.opensWith(from, end)) {
            return false;
        }
        int words = 0;
        for (int i = from; i < end; i++) {
            Token token = brief.tokens[i];
            words += token.isWord() ? 1 : 0;
            boolean quoted = token.quote >= 0;
            boolean key = brief.mark(i, ':') && i < from + LONGEST_KEY && !isOrdered(from, i);
            boolean no = !quoted && (brief.isAny(i, NO_PICTURE) || brief.cue(Cue.MONEY, i));
            if (token.header || token.aside || key || ((no || quoted) && i < from + 2)) {
                return false;
            }
            boolean early = token.denied && i < from + 3;
            if (!quoted && (early || brief.mark(i, '?') || brief.is(Kind.UNIT, i))) {
                return false;
            }
        }
        boolean colored = brief.isAny(from, Kind.COLOR, Kind.MOOD, Kind.PACE) && words <= 2;
        return words > 0 && words <= LONGEST && !colored;
    }

    /** "At the end: ..." */
    private boolean isOrdered(int from, int colon) {
        for (int i = from; i < colon; i++) {
            if (brief.is(Kind.ORDER, i) || brief.cue(Cue.LAST, i)) {
                return true;
            }
        }
        return false;
    }

    /** What a client says to those who make the film, and who it is that writes. */
    private boolean speaks(int from) {
        Hit our = brief.at(Kind.OUR, from);
        return (brief.cue(Cue.WE, from) && !brief.cue(Cue.SOMEBODY, from))
                || brief.cue(Cue.WE_ARE, from)
                || brief.cue(Cue.THAT, from)
                || brief.cue(Cue.GREETING, from)
                || brief.is(Kind.LIST_END, from)
                || brief.tokens[from].denied
                || (our != null && our.value().equals("poss"));
    }

    private boolean shows(int from, int to) {
        for (int i = from; i < to; i++) {
            if (brief.isAny(i, SHOWN) || brief.cue(Cue.SOMEBODY, i) || brief.cue(Cue.WEATHER, i)) {
                return true;
            }
        }
        return false;
    }

    /** A picture sign in front; a tick heads what goods can do. */
    private boolean isSigned(int from, int first) {
        boolean signed = false;
        for (int i = from; i < first; i++) {
            if (TICKS.indexOf(brief.tokens[i].key) >= 0) {
                return false;
            }
            signed |= brief.tokens[i].shape == Token.Shape.SYMBOL;
        }
        return signed;
    }

    private static final String TICKS = "✓✔✅☑❌✗✘";

    private int firstWord(int from, int to) {
        int at = from;
        while (at < to
                && !brief.tokens[at].isWord()
                && !brief.tokens[at].isNumber()
                && brief.tokens[at].quote < 0) {
            at++;
        }
        return at;
    }

    private int lineEnd(int at) {
        int end = at;
        while (end < brief.size() && !brief.tokens[end].isBreak()) {
            end++;
        }
        return end;
    }
}
