package dev.shotlist.reading.text;

import java.util.List;

/**
 * What stands under a heading that forbids, up to the end of the list: the rest of a line or of a
 * cell, short sentences behind each other, lines with dashes. Brackets hold reasons and no things.
 */
final class BanList {
    private static final int LONGEST_FIRST = 8;
    private static final int LONGEST_LINE = 7;
    private static final int LONGEST_SENTENCE = 4;
    private static final int LONGEST_AFTERTHOUGHT = 7;
    private static final int FARTHEST = 60;

    private final BriefText brief;
    private final Token[] tokens;
    private final boolean[] beside;

    /**
     * @param beside marked are tokens that only say why, which deny nothing of their own
     */
    BanList(BriefText brief, boolean[] beside) {
        this.brief = brief;
        this.beside = beside;
        tokens = brief.tokens;
    }

    /**
     * @param head the forbidding word
     * @param mark what stands between the heading and its list
     */
    void add(int head, int mark, List<Denial> found) {
        int from = tokens[mark].isBreak() ? mark : mark + 1;
        if (from >= tokens.length) {
            return;
        }
        if (tokens[from].isBreak()) {
            lines(head, from, found);
        } else if (isThings(from)) {
            stretches(head, from, end(mark), found);
        }
    }

    /** "- gatos", "* gatos", "• gatos", "1. gatos", "a) gatos" */
    static boolean isBullet(BriefText brief, int at) {
        return brief.mark(at, '-')
                || brief.mark(at, '*')
                || brief.mark(at, '•')
                || brief.mark(at, '–');
    }

    private void lines(int head, int from, List<Denial> found) {
        boolean bullets = isBullet(brief, from + 1);
        int at = from;
        while (at + 1 < tokens.length && tokens[at].isBreak() && at - from < FARTHEST) {
            int start = at + 1;
            int end = start;
            boolean key = false;
            while (end < tokens.length && !tokens[end].isBreak()) {
                key |= brief.mark(end, ':') || brief.mark(end, '|');
                end++;
            }
            boolean item =
                    bullets
                            ? isBullet(brief, start)
                            : end - start <= LONGEST_LINE && tokens[start].isWord();
            if (!item || key || end == start) {
                return;
            }
            int first = bullets ? start + 1 : start;
            stretches(head, first, end, found);
            at = end;
        }
    }

    /** A list begins with a thing: no pronoun, no "no" of its own, no verb of being. */
    private boolean isThings(int from) {
        if (brief.cue(Cue.SUBJECT, from) && !brief.is(Kind.THING, from)) {
            return false;
        }
        for (int i = from; i < tokens.length && i < from + LONGEST_FIRST; i++) {
            if (tokens[i].isBreak() || brief.mark(i, ',') || brief.mark(i, '|')) {
                break;
            }
            boolean denies = brief.is(Kind.NEG, i) && brief.over(Kind.NEG_IDIOM, i) == null;
            if (denies || brief.cue(Cue.COPULA, i)) {
                return false;
            }
        }
        return true;
    }

    private int end(int mark) {
        boolean cell = brief.mark(mark, '|');
        boolean comma = false;
        boolean afterthought = false;
        int depth = 0;
        int at = mark + 1;
        while (at < tokens.length && at < mark + FARTHEST && !tokens[at].isBreak()) {
            depth += brief.mark(at, '(') ? 1 : brief.mark(at, ')') ? -1 : 0;
            if (depth == 0) {
                comma |= brief.mark(at, ',');
                boolean closes = brief.mark(at, '.') || brief.mark(at, '!') || brief.mark(at, '?');
                boolean more = closes && !comma && !brief.mark(at, '?') && isOneMore(at + 1);
                afterthought |= more && brief.cue(Cue.AND, at + 1);
                if ((afterthought && brief.mark(at, ','))
                        || (cell && brief.mark(at, '|'))
                        || (!cell && closes && !more)
                        || turns(at)
                        || isOther(at)) {
                    return at;
                }
            }
            at++;
        }
        return at;
    }

    /** "Gartenzwerge. Deutschlandfahnen. Grillwürste": one thing in each sentence. */
    private boolean isOneMore(int from) {
        int at = from;
        boolean and = brief.cue(Cue.AND, from);
        while (at < tokens.length && !tokens[at].isBreak() && tokens[at].isWord()) {
            if (brief.isAny(
                            at,
                            Kind.COLOR,
                            Kind.MOOD,
                            Kind.PLATFORM,
                            Kind.RATIO,
                            Kind.GENRE,
                            Kind.PACE,
                            Kind.VOICE,
                            Kind.MUSIC_WORD,
                            Kind.VIDEO_WORD,
                            Kind.FORMAT,
                            Kind.CTA,
                            Kind.MUST,
                            Kind.NEG)
                    || (brief.cue(Cue.SUBJECT, at) && !brief.cue(Cue.PREPOSITION, at))) {
                return false;
            }
            at++;
        }
        boolean closed =
                at >= tokens.length
                        || tokens[at].isBreak()
                        || brief.mark(at, '.')
                        || brief.mark(at, '!')
                        || (and && brief.mark(at, ','))
                        || brief.mark(at, '(');
        return closed && at > from && at - from <= (and ? LONGEST_AFTERTHOUGHT : LONGEST_SENTENCE);
    }

    /** The list is over where something is wanted again, or denied in words of its own. */
    private boolean turns(int at) {
        if (brief.at(Kind.BUT, at) != null) {
            return true;
        }
        boolean denies = brief.at(Kind.NEG, at) != null && brief.over(Kind.NEG_IDIOM, at) == null;
        return denies && !brief.cue(Cue.OR, at);
    }

    /** Behind a comma the list has ended: ", cta: ...", ", 9:16". */
    private boolean isOther(int at) {
        return brief.mark(at - 1, ',')
                && brief.isAny(at, Kind.PLATFORM, Kind.CTA_MARK, Kind.RATIO)
                && brief.at(Kind.THING, at) == null;
    }

    /** What stands outside the brackets. */
    private void stretches(int head, int start, int end, List<Denial> found) {
        int from = start;
        int depth = 0;
        for (int i = start; i < end; i++) {
            beside[i] |= depth > 0;
            if (brief.mark(i, '(')) {
                if (depth == 0 && i > from) {
                    found.add(new Denial(head, from, i));
                }
                depth++;
            } else if (brief.mark(i, ')')) {
                depth = Math.max(0, depth - 1);
                from = i + 1;
            } else if (depth == 0 && (brief.mark(i, '.') || brief.mark(i, '!')) && i > from) {
                found.add(new Denial(head, from, i));
                from = i + 1;
            }
        }
        if (depth == 0 && end > from) {
            found.add(new Denial(head, from, end));
        }
    }
}
