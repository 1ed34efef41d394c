package dev.shotlist.reading.wishes;

import dev.shotlist.plan.Language;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Token;
import java.util.List;

/** Whether a word that may be a colour is meant as one, by what stands around it. */
final class ColorContext {
    private static final int NEAR = 4;
    private static final int WIDEST_PALETTE = 6;

    private final BriefText brief;

    ColorContext(BriefText brief) {
        this.brief = brief;
    }

    /** Fruits, metals and stones, and what is a noun besides. */
    boolean isWeak(Hit hit) {
        return brief.lexicons.colors().isWeak(hit.value())
                || (hit.length() == 1
                        && brief.language != Language.EN
                        && brief.isAny(hit.start(), Kind.NOUN, Kind.ORG));
    }

    /** "Sand the edge": what is done to something is no colour. */
    boolean isDone(Hit hit) {
        return isWeak(hit) && hit.length() == 1 && brief.cue(Cue.ARTICLE, hit.end());
    }

    /** "A wood fired oven" is not painted and shows no wood. */
    static boolean isFuel(BriefText brief, Hit hit) {
        return brief.cue(Cue.FIRED, brief.mark(hit.end(), '-') ? hit.end() + 1 : hit.end());
    }

    /** "Peat brown, lichen green": in a list of colours the thing in front says which brown. */
    boolean isCalledAfter(int token, Hit color) {
        boolean opens =
                brief.mark(token - 1, ',')
                        || brief.mark(token - 1, ':')
                        || brief.cue(Cue.COLOR_MARKER, token - 1)
                        || brief.cue(Cue.AND, token - 1);
        return brief.language == Language.EN
                && color.length() == 1
                && token > 0
                && opens
                && brief.tokens[token].isWord()
                && brief.sameSentence(token, color.start())
                && !brief.isAny(token, Kind.STOP, Kind.MOOD, Kind.COLOR, Kind.LIGHT, Kind.AESTHETIC)
                && !brief.cue(Cue.COLOR_MARKER, token)
                && isPalette(color);
    }

    private boolean isPalette(Hit color) {
        for (int i = color.start() - 1; i >= 0 && brief.sameSentence(i, color.start()); i--) {
            if (brief.cue(Cue.COLOR_MARKER, i)) {
                return true;
            }
        }
        return false;
    }

    /** Said to be left for another colour: "green instead of blue". */
    boolean replaced(Hit hit) {
        for (int i = hit.start() - 1; i >= 0 && i >= hit.start() - 3; i--) {
            if (brief.cue(Cue.INSTEAD, i)) {
                return true;
            }
        }
        return superseded(hit);
    }

    /** "blue, no wait, green": a colour right before a correction that names another. */
    private boolean superseded(Hit hit) {
        for (int i = hit.end(); i < brief.size() && i <= hit.end() + 4; i++) {
            if (!(brief.is(Kind.CORRECTION, i) || brief.is(Kind.NEG_IDIOM, i))) {
                continue;
            }
            for (int j = i + 1; j < brief.size() && j <= i + 6; j++) {
                if (brief.is(Kind.COLOR, j)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A weak word counts among colours, or behind a word like "palette". */
    boolean amongColors(Hit hit, List<Hit> all) {
        int from = Math.max(0, hit.start() - NEAR);
        int to = Math.min(brief.size(), hit.end() + NEAR);
        for (int i = from; i < to; i++) {
            if (!hit.holds(i)
                    && brief.sameSentence(i, hit.start())
                    && brief.cue(Cue.COLOR_MARKER, i)
                    && !brief.tokens[i].denied) {
                return true;
            }
        }
        if (isListedAlone(hit) || isPaletteOf(hit, all)) {
            return true;
        }
        if (brief.is(Kind.COLOR_MOD, hit.start() - 1)
                && brief.sameClause(hit.start() - 1, hit.start())) {
            return !nounGoesOn(hit);
        }
        for (Hit other : all) {
            if (other.equals(hit) || !brief.sameSentence(other.start(), hit.start())) {
                continue;
            }
            if (other.start() > hit.end() + 3) {
                break;
            }
            if (joined(other, hit) || joined(hit, other)) {
                return !nounGoesOn(hit) || !brief.lexicons.colors().isWeak(other.value());
            }
        }
        return false;
    }

    /** "14 seconds, sage.": between marks and right behind the length or the frame. */
    private boolean isListedAlone(Hit hit) {
        int before = hit.start() - 2;
        boolean alone =
                brief.clauseStart(hit.start()) == hit.start()
                        && (hit.end() >= brief.size() || !brief.tokens[hit.end()].isWord());
        return alone
                && brief.mark(hit.start() - 1, ',')
                && brief.isAny(before, Kind.UNIT, Kind.RATIO);
    }

    /** "Palette: forest green with a touch of copper": behind the marker and another colour. */
    private boolean isPaletteOf(Hit hit, List<Hit> all) {
        for (Hit other : all) {
            boolean between =
                    other.end() < hit.start()
                            && hit.start() - other.end() <= WIDEST_PALETTE
                            && brief.sameSentence(other.start(), hit.start());
            if (between && !isWeakWord(other)) {
                for (int i = other.start() - 1; i >= other.start() - NEAR; i--) {
                    if (brief.sameSentence(i, other.start()) && brief.cue(Cue.COLOR_MARKER, i)) {
                        return !brief.is(Kind.NOUN, hit.end());
                    }
                }
            }
        }
        return false;
    }

    private boolean isWeakWord(Hit hit) {
        return brief.lexicons.colors().isWeak(hit.value());
    }

    private boolean nounGoesOn(Hit hit) {
        return brief.sameClause(hit.end(), hit.start())
                && (brief.is(Kind.NOUN, hit.end()) || brief.is(Kind.ORG, hit.end()));
    }

    /** Only "and", commas and shades stand between the two. */
    private boolean joined(Hit left, Hit right) {
        if (left.end() > right.start() || right.start() - left.end() > 3) {
            return false;
        }
        boolean link = false;
        for (int i = left.end(); i < right.start(); i++) {
            Token token = brief.tokens[i];
            if (brief.cue(Cue.AND, i)
                    || token.isMark(',')
                    || token.isMark('+')
                    || token.isMark('/')
                    || brief.cue(Cue.OR, i)
                    || token.isMark('-')
                    || brief.cue(Cue.ALONGSIDE, i)) {
                link = true;
            } else if (!brief.isAny(i, Kind.COLOR_MOD, Kind.STOP)) {
                return false;
            }
        }
        return link;
    }
}
