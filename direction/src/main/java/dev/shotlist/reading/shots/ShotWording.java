package dev.shotlist.reading.shots;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.JobTalk;
import dev.shotlist.reading.text.Kind;

/** Whether the words of a stretch show something, or only bring in lettering or lines to say. */
final class ShotWording {
    /** "she runs" needs both of its words. */
    private static final int SHORTEST = 2;

    private static final int LONGEST_LETTERING = 6;

    private final BriefText brief;

    ShotWording(BriefText brief) {
        this.brief = brief;
    }

    /** What is to be shown is a picture; what is to be mentioned, said or named is copy. */
    static boolean shows(BriefText brief, int at) {
        // "climbing is for show-offs" shows nothing
        boolean joined = brief.mark(at + 1, '-') && brief.tokens[at + 1].glued;
        // "we show you the worn part, you decide" is said to customers and orders no shots
        boolean promised = brief.key(at + 1, "you");
        return brief.cue(Cue.SHOW_VERB, at)
                && !brief.cue(Cue.TELL_VERB, at)
                && !joined
                && !promised;
    }

    /** Whether it is a picture of its own. */
    boolean isPicture(int start, int end) {
        return showsSomething(start, end)
                && !isSongPart(start, end)
                && !isListEnd(start, end)
                && !isCall(start)
                && !isLettering(start, end)
                && !isLine(start, end)
                && !isManner(start, end)
                && !JobTalk.within(brief, start, end);
    }

    /** "chorus 0:29", "verse at 0:06", "at 1:07": when a part of the song begins. */
    boolean isSongPart(int start, int end) {
        boolean timed = false;
        boolean part = false;
        for (int i = start; i < end; i++) {
            boolean number = brief.tokens[i].isNumber();
            part |= brief.cue(Cue.SONG_PART, i);
            timed |= number && brief.mark(i + 1, ':') && brief.tokens[i + 1].glued;
            timed |= number && brief.is(Kind.UNIT, i + 1);
            boolean small =
                    !brief.tokens[i].isWord()
                            || number
                            || brief.is(Kind.UNIT, i)
                            || brief.is(Kind.NUMBER, i)
                            || brief.is(Kind.STOP, i)
                            || brief.cue(Cue.PREPOSITION, i)
                            || brief.cue(Cue.RANGE, i)
                            || brief.cue(Cue.SONG_PART, i);
            if (!small) {
                return false;
            }
        }
        return timed && (part || brief.tokens[start].isNumber());
    }

    /** "Hyper, stupid, bright": words apart, one of them a mood, say how it feels. */
    private boolean isManner(int start, int end) {
        int words = 0;
        int moods = 0;
        for (int i = start; i < end; i++) {
            if (brief.tokens[i].isWord() && !brief.cue(Cue.AND, i)) {
                boolean alone =
                        i == start || !brief.tokens[i - 1].isWord() || brief.cue(Cue.AND, i - 1);
                if (!alone) {
                    return false;
                }
                words++;
                moods += brief.is(Kind.MOOD, i) ? 1 : 0;
            }
        }
        return words > 1 && moods > 0;
    }

    /** "Finish on: come and kick the tyres", "À la fin : Réservez": said to viewers. */
    private boolean isCall(int start) {
        boolean wanted = brief.is(Kind.MUST, start) && brief.mark(start + 1, ':');
        return wanted
                || (brief.mark(start - 1, ':')
                        && brief.is(Kind.MUST, start - 2)
                        && (brief.cue(Cue.IMPERATIVE, start) || brief.is(Kind.CTA, start)));
    }

    /** "and that's it", "y ya": the list is over. */
    private boolean isListEnd(int start, int end) {
        Hit over = brief.at(Kind.LIST_END, start);
        return over != null && over.end() >= end;
    }

    /** Enough for what a number or a time counts as a shot. */
    boolean hasOwnWord(int start, int end) {
        if (isListEnd(start, end)) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (brief.tokens[i].isWord()
                    && brief.tokens[i].quote < 0
                    && (!brief.is(Kind.MUST, i) || isCarrier(i))) {
                return true;
            }
        }
        return showsSomething(start, end);
    }

    /** "end on the slate: 'Ask us'": what bears the words is seen. */
    private boolean isCarrier(int i) {
        Hit must = brief.over(Kind.MUST, i);
        Hit order = must == null ? null : brief.over(Kind.ORDER, must.start());
        return order != null && i >= order.end() && !brief.isAny(i, Kind.STOP, Kind.TEXT_WORD);
    }

    /** "the name of the car", "a link to learn more": set over a picture, and none itself. */
    private boolean isLettering(int start, int end) {
        if (end - start > LONGEST_LETTERING) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (brief.cue(Cue.LETTERED, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean showsSomething(int start, int end) {
        for (int i = start; i < end; i++) {
            if (brief.tokens[i].isWord()
                    && (!brief.is(Kind.STOP, i) || brief.key(i, "logo"))
                    && brief.tokens[i].quote < 0
                    && !brief.isAny(i, Kind.CTA_MARK, Kind.TEXT_WORD)
                    && !(brief.is(Kind.MUST, i) && end - start == 1)
                    && (!brief.is(Kind.CTA, i)
                            || brief.isAny(i, Kind.NOUN, Kind.ORG)
                            || (i > start && brief.cue(Cue.ARTICLE, i - 1))
                            || (i > start + 1 && brief.cue(Cue.ARTICLE, i - 2)))) {
                return true;
            }
        }
        return isDone(start, end);
    }

    /** "put it out on Thursday": an order of small words all the same. */
    private boolean isDone(int start, int end) {
        int words = 0;
        for (int i = start; i < end; i++) {
            if (brief.tokens[i].quote >= 0 || brief.isAny(i, Kind.MUST, Kind.TEXT_WORD, Kind.CTA)) {
                return false;
            }
            words += brief.tokens[i].isWord() ? 1 : 0;
        }
        // "she looks up"
        return words > SHORTEST
                && (brief.cue(Cue.SHOW_VERB, start) || brief.cue(Cue.SOMEBODY, start));
    }

    /** "the line 'Pressed by hand.' spoken by a man" orders words, not a picture. */
    private boolean isLine(int start, int end) {
        boolean quoted = false;
        boolean onlySays = true;
        for (int i = start; i < end; i++) {
            quoted |= brief.tokens[i].quote >= 0;
            onlySays &= quoted || saysOnly(i);
        }
        return quoted
                && (onlySays
                        || brief.isAny(start, Kind.VOICE)
                        || (brief.is(Kind.VOICE, start + 1) && brief.is(Kind.OUR, start))
                        || brief.tokens[start].quote >= 0
                        || brief.isAny(start, Kind.MUST, Kind.TEXT_WORD, Kind.CTA_MARK)
                        || (brief.is(Kind.MUST, start + 1) && brief.is(Kind.OUR, start)));
    }

    /** "has to read": words that only bring in what stands in quotation marks. */
    private boolean saysOnly(int i) {
        return !brief.tokens[i].isWord()
                || brief.isAny(i, Kind.MUST, Kind.STOP, Kind.TEXT_WORD)
                || brief.cue(Cue.SAY, i)
                || brief.cue(Cue.MODAL, i);
    }
}
