package dev.shotlist.reading.shots;

import dev.shotlist.plan.Language;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;

/** Where in a stretch of the brief the words of a shot begin. */
final class ShotStart {
    /** "she runs" needs both of its words. */
    private static final int SHORTEST = 2;

    /** Words that only say that it is seen: "you see him first". */
    private static final int LONGEST_VIEW = 7;

    private final BriefText brief;
    private final ShotCuts cuts;

    ShotStart(BriefText brief, ShotCuts cuts) {
        this.brief = brief;
        this.cuts = cuts;
    }

    /**
     * @param taught whether it is a step of something that is taught
     */
    int of(int from, int to, boolean taught) {
        int start = from;
        boolean opening = true;
        while (start < to) {
            Hit order = brief.at(Kind.ORDER, start);
            // "a) second hand sweeping": an ordinal orders only before a comma or colon
            boolean plain =
                    brief.cue(Cue.ORDINAL, start)
                            && !brief.mark(start + 1, ',')
                            && !brief.mark(start + 1, ':');
            int talk = Math.max(behindTalk(start, to), behindView(start, to));
            talk = Math.max(talk, Math.max(behindSight(start, to), behindRemark(start, to)));
            int cut = Math.max(Math.max(cuts.behind(start, to), talk), behindCount(start, to));
            if (cut > start) {
                start = cut;
            } else if (order != null && !plain && !brief.is(Kind.SIZE, start) && opening) {
                start = Math.min(to, order.end());
                opening = false;
            } else if ((start > from || isBehindOrder(start))
                    && to - start > SHORTEST
                    && brief.cue(Cue.COPULA, start)) {
                // "last image: is a child asleep"
                start++;
            } else if ((!brief.tokens[start].isWord() && !brief.tokens[start].isNumber())
                    || (brief.cue(Cue.STAGE, start) && brief.mark(start + 1, ':') && start + 2 < to)
                    || (start == from
                            && to - start > SHORTEST
                            && (!taught || brief.cue(Cue.AND, start))
                            && brief.cue(Cue.SHOT_FILLER, start))) {
                opening &= !brief.tokens[start].isWord() || brief.cue(Cue.AND, start);
                start++;
            } else {
                break;
            }
        }
        return start;
    }

    /** "three things only: the thimble": how many there are heads the first. */
    private int behindCount(int start, int to) {
        boolean counts = brief.is(Kind.NUMBER, start);
        for (int i = start + 1; counts && i < Math.min(to - 1, start + LONGEST_COUNT); i++) {
            if (brief.mark(i, ':')) {
                return i + 1;
            }
        }
        return start;
    }

    private static final int LONGEST_COUNT = 5;

    /** "the very last frame is a rider"; German has its verb there, "dann wird alles langsam". */
    private boolean isBehindOrder(int at) {
        return brief.language != Language.DE
                && brief.over(Kind.ORDER, at - 1) != null
                && at + 1 < brief.size()
                && !brief.tokens[at + 1].isNumber();
    }

    /** "it's very simple: an old man ...": words that show nothing, up to their colon. */
    private int behindRemark(int at, int to) {
        for (int i = at; i < to && i < at + LONGEST_VIEW; i++) {
            if (brief.mark(i, ':')) {
                return i > at && i + 2 < to && !brief.tokens[i + 1].glued ? i + 1 : at;
            }
            if (brief.isAny(i, Kind.THING, Kind.NOUN, Kind.PERSON, Kind.PLACE, Kind.GOODS)
                    || brief.tokens[i].isNumber()
                    || !(brief.isAny(i, Kind.STOP, Kind.MOOD, Kind.QUALITY)
                            || brief.cue(Cue.COPULA, i))) {
                return at;
            }
        }
        return at;
    }

    /** "se ve a un chaval", "a mi padre abriendo", "man sieht eine Dame": up to who is seen. */
    private int behindSight(int at, int to) {
        Hit wish = brief.cue(Cue.WISHED, at) ? brief.at(Kind.SHOT_LIST_MARK, at) : null;
        int i = wish == null ? at : wish.end();
        boolean wanted = brief.language == Language.DE && brief.cue(Cue.MODAL, i);
        if (wanted && brief.key(i + 1, "man") && i + 3 < to) {
            // "soll man die fertige Küche sehen"
            return i + 2;
        }
        boolean seer = brief.cue(Cue.SUBJECT, i) || brief.cue(Cue.THEM, i) || brief.cue(Cue.WE, i);
        i += seer && !brief.cue(Cue.SOMEBODY, i) && ShotWording.shows(brief, i + 1) ? 1 : 0;
        i += ShotWording.shows(brief, i) ? 1 : 0;
        Hit order = i > at ? brief.at(Kind.ORDER, i) : null;
        i = order == null ? i : order.end();
        if (brief.language == Language.DE && i < to && brief.cue(Cue.SHOT_FILLER, i)) {
            i += brief.key(i, "man") ? 1 : 0;
        }
        boolean whom = brief.language == Language.ES && brief.key(i, "a");
        i += whom ? 1 : 0;
        boolean shown =
                i > at
                        && i + 1 < to
                        && (brief.cue(Cue.ONE, i)
                                || brief.cue(Cue.ARTICLE, i)
                                || brief.is(Kind.OUR, i)
                                || (whom && brief.is(Kind.PERSON, i)));
        return shown ? i : at;
    }

    /** "on le voit d'abord, enfin un vieux monsieur": up to who is seen. */
    private int behindView(int at, int to) {
        int i = at;
        boolean seen = false;
        while (i < to && i < at + LONGEST_VIEW && !brief.mark(i, ',')) {
            boolean small =
                    brief.cue(Cue.SUBJECT, i)
                            || brief.cue(Cue.THEM, i)
                            || ShotWording.shows(brief, i)
                            || brief.over(Kind.ORDER, i) != null;
            if (!small) {
                return at;
            }
            seen |= ShotWording.shows(brief, i);
            i++;
        }
        boolean closes = seen && brief.mark(i, ',') && i + 2 < to;
        return closes ? behindPause(i + 1) : at;
    }

    /** "well, I mean, an old man": small words in front of the article. */
    private int behindPause(int at) {
        boolean pause =
                (brief.is(Kind.ORDER, at) || brief.cue(Cue.HESITATES, at))
                        && (brief.cue(Cue.ONE, at + 1) || brief.cue(Cue.ARTICLE, at + 1));
        return pause ? at + 1 : at;
    }

    /** "then you go to the grass", "then like a sprinkler comes on": only how it is told. */
    private int behindTalk(int at, int to) {
        // "que empiece de noche, con ..."
        boolean wished = brief.cue(Cue.THAT, at) || brief.cue(Cue.RELATIVE, at);
        if (wished && brief.cue(Cue.BEGINS, at + 1) && at + 3 < to) {
            return at + 2;
        }
        boolean goes =
                brief.cue(Cue.SUBJECT, at)
                        && !brief.cue(Cue.SOMEBODY, at)
                        && brief.cue(Cue.CONTINUES, at + 1)
                        && brief.cue(Cue.ORDER_TO, at + 2);
        if (goes && at + 3 < to) {
            return at + 3;
        }
        // "two weeks later and a kid turns cartwheels"
        boolean later =
                brief.is(Kind.NUMBER, at)
                        && brief.is(Kind.ORDER, at + 2)
                        && brief.cue(Cue.AND, at + 3);
        if (later && at + 4 < to) {
            return at + 4;
        }
        // "and it's the lighthouse in the dark", "c'est le phare"
        boolean states =
                (brief.cue(Cue.THAT, at) || brief.cue(Cue.SUBJECT, at))
                        && !brief.cue(Cue.SOMEBODY, at)
                        && brief.cue(Cue.COPULA, at + 1)
                        && (brief.cue(Cue.ONE, at + 2) || brief.cue(Cue.ARTICLE, at + 2));
        if (states && at + 3 < to) {
            return at + 2;
        }
        boolean there =
                brief.cue(Cue.CONTRACTION, at)
                        && (brief.cue(Cue.ONE, at + 1) || brief.cue(Cue.ARTICLE, at + 1));
        if (there && at + 2 < to) {
            // "there's a dog waiting at a gate"
            return at + 1;
        }
        boolean pause =
                brief.cue(Cue.LIKENS, at)
                        && (brief.cue(Cue.THEN, at - 1) || brief.cue(Cue.CONTRACTION, at - 1))
                        && (brief.cue(Cue.ONE, at + 1) || brief.cue(Cue.ARTICLE, at + 1));
        return pause ? at + 1 : at;
    }
}
