package dev.shotlist.reading.tagging;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What a brief's ordered shots are put together from: its tokens parted at marks, at line breaks
 * and before words that go on ("and", "then").
 */
final class Pieces {
    /** Marks that part nothing: they hold words together or only stand around them. */
    private static final String HOLDING = "'’\"“”„«»‘`´&%$€£#*_@°";

    private Pieces() {}

    /**
     * The pieces in the order of the text; each has a word or a number.
     *
     * @param rules the shots that the rules found, whose edges part pieces as well
     */
    static List<Stretch> of(BriefText brief, List<Stretch> rules) {
        BitSet edges = new BitSet(brief.size() + 1);
        for (Stretch one : rules) {
            edges.set(one.start());
            edges.set(one.end());
        }
        List<Stretch> pieces = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= brief.size(); i++) {
            boolean mark = i == brief.size() || parts(brief, i);
            if (from >= 0 && (mark || edges.get(i) || goesOn(brief, i))) {
                add(brief, pieces, from, i);
                from = -1;
            }
            if (!mark && from < 0) {
                from = i;
            }
        }
        return pieces;
    }

    private static void add(BriefText brief, List<Stretch> pieces, int from, int to) {
        for (int i = from; i < to; i++) {
            if (brief.tokens[i].isWord() || brief.tokens[i].isNumber()) {
                pieces.add(new Stretch(from, to));
                return;
            }
        }
    }

    private static boolean goesOn(BriefText brief, int at) {
        return brief.cue(Cue.AND, at)
                || brief.cue(Cue.THEN, at)
                || brief.at(Kind.ORDER, at) != null;
    }

    /** Whether a token is a mark between pieces. */
    static boolean parts(BriefText brief, int at) {
        Token token = brief.tokens[at];
        if (token.isWord() || token.isNumber() || token.shape == Token.Shape.ADDRESS) {
            return false;
        }
        if (token.isBreak()) {
            return true;
        }
        boolean joined =
                token.glued
                        && at + 1 < brief.size()
                        && brief.tokens[at + 1].glued
                        && (brief.tokens[at + 1].isWord() || brief.tokens[at + 1].isNumber());
        boolean joins = joined && (token.isMark('-') || token.isMark('.') || token.isMark('+'));
        return !joins && HOLDING.indexOf(token.key.charAt(0)) < 0;
    }

    /** What parts the pieces at a token: its mark, or a number below any mark's for none. */
    static int mark(BriefText brief, int at) {
        if (at < 0 || at >= brief.size()) {
            return at < 0 ? 1 : 2;
        }
        return parts(brief, at) ? brief.tokens[at].key.charAt(0) : 3;
    }
}
