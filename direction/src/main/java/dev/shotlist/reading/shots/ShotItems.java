package dev.shotlist.reading.shots;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.JobTalk;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Token;
import dev.shotlist.reading.text.WholePiece;
import java.util.List;

/** Where one item of a list of shots ends, and a list in one sentence cut into its items. */
final class ShotItems {
    private static final int LONGEST_ITEM = 16;
    private static final int LONGEST_SENTENCE = 40;

    /** Marks that divide a list when they stand free; commas are then inside its items. */
    static final char[] SPACED = {'-', '/', '|', '+'};

    private static final int LEAST_SPACED = 2;

    private final BriefText brief;
    private final ShotBuilder shots;
    private final WholePiece whole;

    ShotItems(BriefText brief, ShotBuilder shots) {
        this.brief = brief;
        this.shots = shots;
        whole = new WholePiece(brief);
    }

    /** End of the sentence or line that starts here, at most where the next item starts. */
    int end(int start, int limit) {
        int end = start;
        while (end < limit
                && !(brief.tokens[end].isBreak() && end > start)
                && end - start < LONGEST_SENTENCE) {
            Token token = brief.tokens[end];
            boolean stop =
                    token.quote < 0
                            && (token.isMark('.') || token.isMark('!') || token.isMark(';'))
                            && (end + 1 >= brief.size()
                                    || brief.tokens[end + 1].sentence != token.sentence
                                    || token.isMark(';'));
            if (stop && end > start) {
                return end;
            }
            end++;
        }
        return end;
    }

    /** The same for an item that a list gives a line: short sentences behind it show it, too. */
    int itemEnd(int start, int limit) {
        int end = end(start, limit);
        if (!leadsLine(start)) {
            return end;
        }
        while (end < limit) {
            int next = end + 1;
            while (next < limit && !brief.tokens[next].isWord() && !brief.tokens[next].isBreak()) {
                next++;
            }
            int to = next < limit ? end(next, limit) : next;
            if (next >= limit
                    || brief.tokens[end].isBreak()
                    || brief.tokens[next].isBreak()
                    || !goesOn(next, to)) {
                return end;
            }
            end = to;
        }
        return end;
    }

    private boolean leadsLine(int start) {
        int words = 0;
        int i = start - 1;
        for (; i >= 0 && !brief.tokens[i].isBreak(); i--) {
            words += brief.tokens[i].isWord() ? 1 : 0;
        }
        return words < 2;
    }

    /** "Rope tightens. She laughs.": a picture still, and nothing said of the piece. */
    private boolean goesOn(int from, int to) {
        boolean talk =
                (brief.cue(Cue.WE, from) && !brief.cue(Cue.SOMEBODY, from))
                        || brief.cue(Cue.THAT, from)
                        || brief.cue(Cue.IMPERATIVE, from)
                        || brief.is(Kind.LIST_END, from)
                        || brief.mark(to, '?')
                        || JobTalk.within(brief, from, to);
        int words = 0;
        for (int i = from; i < to && !talk; i++) {
            words += brief.tokens[i].isWord() ? 1 : 0;
            talk =
                    brief.tokens[i].denied
                            || brief.tokens[i].aside
                            || brief.mark(i, ':')
                            || brief.isAny(i, Kind.TEXT_WORD, Kind.MUST, Kind.OFFER);
        }
        return !talk && words > 0 && words <= LONGEST_MORE && !whole.isMeant(from, to);
    }

    /** So many words make a short sentence. */
    private static final int LONGEST_MORE = 9;

    /** Says of an item, from a token to before another, that it is no picture. */
    @FunctionalInterface
    interface Other {
        boolean is(int from, int to);
    }

    /** Adds the items of the sentence from a token on; false, and nothing added, if too few. */
    boolean split(int from, int least) {
        return split(from, least, (start, end) -> false);
    }

    /** The same without those that are something else. */
    boolean split(int from, int least, Other other) {
        if (from >= brief.size()) {
            return false;
        }
        int sentence =
                brief.tokens[from].isBreak() && from + 1 < brief.size()
                        ? brief.tokens[from + 1].sentence
                        : brief.tokens[from].sentence;
        char mark = separator(from, sentence);
        int before = shots.size();
        int start = from;
        int i = from;
        for (; i < brief.size() && (brief.tokens[i].sentence == sentence || i == from); i++) {
            if (mark == '>' && endsArrows(i, start)) {
                break;
            }
            if (separates(i, mark) && !(mark == ',' && isInBracket(i, start))) {
                add(start, i, other);
                start = i + 1;
            } else if (i - start > LONGEST_ITEM * 2) {
                break;
            }
        }
        int end = Math.min(i, brief.size());
        int and = mark == ',' ? onlyAnd(start, end, shots.size() - before) : -1;
        if (and > start && shots.size() > before) {
            add(start, and, other);
            start = and + 1;
        }
        add(start, end, other);
        if (shots.size() - before < least) {
            shots.cutTo(before);
            return false;
        }
        return true;
    }

    /** A line that no arrow carries on: what stands below it is no picture of the row. */
    private boolean endsArrows(int at, int start) {
        return at > start
                && brief.tokens[at].isBreak()
                && brief.tokens[at - 1].line == brief.tokens[at].line
                && at + 1 < brief.size()
                && !isArrow(at + 1)
                && !isArrow(at - 1)
                && start > 0
                && isArrow(start - 1)
                && !arrowBehind(at);
    }

    private boolean arrowBehind(int at) {
        int line = brief.tokens[at].line + 1;
        for (int i = at + 1; i < brief.size() && brief.tokens[i].line <= line; i++) {
            if (isArrow(i)) {
                return true;
            }
        }
        return false;
    }

    private void add(int start, int end, Other other) {
        if (!other.is(start, end)) {
            shots.add(start, end);
        }
    }

    /** Whether a bracket that opens behind a token is still open. */
    boolean isInBracket(int at, int from) {
        return isInBracket(brief, at, from);
    }

    static boolean isInBracket(BriefText brief, int at, int from) {
        for (int i = at; i > from; i--) {
            if (brief.mark(i - 1, ')')) {
                return false;
            }
            if (brief.mark(i - 1, '(')) {
                return true;
            }
        }
        return false;
    }

    /** Adds each stretch from and to a token; false, and nothing added, if fewer than two show. */
    boolean addAll(List<int[]> stretches) {
        int before = shots.size();
        stretches.forEach(one -> shots.add(one[0], one[1]));
        if (shots.size() - before < 2) {
            shots.cutTo(before);
            return false;
        }
        return true;
    }

    /** The same for stretches that stand in a list of pictures: a bare word is one of them. */
    boolean count(List<int[]> stretches) {
        int before = shots.size();
        stretches.forEach(one -> shots.addCounted(one[0], one[1], null, false));
        if (shots.size() - before < 2) {
            shots.cutTo(before);
            return false;
        }
        return true;
    }

    /** Adds what stands between the commas of a stretch, or its semicolons where it has some. */
    void cut(int from, int to) {
        int start = from;
        boolean parted = false;
        for (int i = from; i < to; i++) {
            parted |= brief.mark(i, ';');
        }
        for (int i = from; i < to; i++) {
            if (brief.mark(i, parted ? ';' : ',') && !isInBracket(i, start)) {
                shots.add(start, i);
                start = i + 1;
            }
        }
        shots.add(start, to);
    }

    /** The same, and the one "and" of "a, b and c" divides too. */
    void cutAll(int from, int to) {
        int last = from;
        boolean parted = false;
        for (int i = from; i < to; i++) {
            last = brief.mark(i, ',') && !isInBracket(i, from) ? i + 1 : last;
            parted |= brief.mark(i, ';');
        }
        if (parted) {
            cut(from, to);
            return;
        }
        int and = -1;
        for (int i = last + 1; i < to - 1; i++) {
            and = brief.cue(Cue.AND, i) && !isInBracket(i, last) ? i : and;
            if (and == i && (brief.is(Kind.ORDER, i) || brief.is(Kind.ORDER, i + 1))) {
                // "the lid closing and at the end bread and wine"
                break;
            }
        }
        if (and < 0) {
            cut(from, to);
        } else {
            cut(from, and);
            shots.add(brief.is(Kind.ORDER, and) ? and : and + 1, to);
        }
    }

    private char separator(int from, int sentence) {
        char mark = ',';
        int end = from;
        for (; end < brief.size() && brief.tokens[end].sentence == sentence; end++) {
            if (isArrow(end)) {
                return '>';
            }
            mark = brief.mark(end, ';') ? ';' : mark;
        }
        for (char spaced : SPACED) {
            if (mark == ',' && count(spaced, from, end) >= LEAST_SPACED) {
                return spaced;
            }
        }
        return mark;
    }

    /** How often a mark stands free between words: "dough – oven – bite". */
    int count(char mark, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += isSpaced(i, mark) ? 1 : 0;
        }
        return count;
    }

    boolean isSpaced(int i, char mark) {
        return brief.mark(i, mark)
                && !brief.tokens[i].glued
                && i + 1 < brief.size()
                && !brief.tokens[i + 1].glued
                && brief.tokens[i].quote < 0;
    }

    private boolean separates(int i, char mark) {
        return switch (mark) {
            case '>' -> isArrow(i);
            case ';' -> brief.mark(i, ';');
            case '-', '/', '|', '+' -> isSpaced(i, mark);
            default -> brief.mark(i, ',') || brief.mark(i, '/') || brief.mark(i, '|');
        };
    }

    boolean isArrow(int i) {
        return brief.tokens[i].key.equals("→")
                || brief.tokens[i].key.equals("➜")
                || brief.tokens[i].key.equals("➡")
                || (brief.mark(i, '>') && i > 0 && !brief.tokens[i - 1].isBreak());
    }

    /** The one "and" of "a, b and c"; -1 where the item opens with it or holds several. */
    private int onlyAnd(int start, int end, int items) {
        int found = -1;
        for (int i = start; i < end; i++) {
            boolean range =
                    i > start
                            && i + 1 < end
                            && brief.tokens[i - 1].isNumber()
                            && brief.tokens[i + 1].isNumber();
            if (brief.cue(Cue.AND, i) && !range && !isInBracket(i, start)) {
                // "fog, hands, barrel and glass": a list of single words ends in one, too
                if (found >= 0 || i <= start || (i == start + 1 && items < LEAST_SPACED)) {
                    return -1;
                }
                found = i;
            }
        }
        return found < end - 1 ? found : -1;
    }
}
