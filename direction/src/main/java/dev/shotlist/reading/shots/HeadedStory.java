package dev.shotlist.reading.shots;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.JobTalk;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.WholePiece;

/** Shots that are told in sentences behind a heading: "The film: A corridor. He looks. A smile." */
final class HeadedStory {
    private static final int LONGEST_SHOT = 22;

    /** Under a heading that says a story follows, a sentence may be longer. */
    private static final int LONGEST_TOLD = 36;

    private static final int LEAST = 3;
    private static final int LEAST_SENTENCES = 4;

    private final BriefText brief;
    private final ShotBuilder shots;
    private final ShotItems items;
    private final WholePiece whole;

    HeadedStory(BriefText brief, ShotBuilder shots, ShotItems items) {
        this.brief = brief;
        this.shots = shots;
        this.items = items;
        whole = new WholePiece(brief);
    }

    /** "The idea: faces people make at the first sip." is one picture, if it speaks of no film. */
    boolean single(int from) {
        int end = items.end(from, brief.size());
        boolean film = whole.opensWith(from, end) || JobTalk.within(brief, from, end);
        for (int i = from; i < end; i++) {
            film |= brief.isAny(i, Kind.VIDEO_WORD, Kind.SCENE_WORD, Kind.NEG);
        }
        if (film || end - from < LEAST || end - from > LONGEST_SHOT) {
            return false;
        }
        int before = shots.size();
        shots.add(from, end);
        return shots.size() > before;
    }

    /** "Corridor, a father in socks. He looks for a nappy. He sees the rack. A smile." */
    boolean isTold(int from) {
        int at = from;
        int told = 0;
        int line = brief.tokens[from].line;
        while (at < brief.size() && brief.tokens[at].line == line) {
            boolean somebody = brief.cue(Cue.SOMEBODY, at) || brief.is(Kind.PERSON, at);
            told += somebody && at > from ? 1 : 0;
            at = Math.max(at + 1, brief.sentenceEnd(at));
        }
        return told >= 2 || isParagraph(from);
    }

    /** "Hallway. Letterbox. A sock runs up and grabs it.": sentences, and no list in the first. */
    private boolean isParagraph(int from) {
        int told = 0;
        int line = brief.tokens[from].line;
        for (int at = from; at < brief.size() && brief.tokens[at].line == line; ) {
            int end = Math.max(at + 1, brief.sentenceEnd(at));
            boolean other =
                    whole.opensWith(at, end)
                            || isSpecified(at, end)
                            || (brief.tokens[at].denied && at > from);
            if (other && told < LEAST_SENTENCES) {
                return false;
            }
            told += other ? 0 : 1;
            at = end;
        }
        return told >= LEAST_SENTENCES && commas(from, brief.sentenceEnd(from)) < LEAST;
    }

    private int commas(int from, int to) {
        int commas = 0;
        for (int i = from; i < to; i++) {
            boolean arrow = items.isArrow(i);
            for (char spaced : ShotItems.SPACED) {
                arrow |= items.isSpaced(i, spaced);
            }
            commas += arrow || brief.mark(i, ',') || brief.mark(i, ';') ? 1 : 0;
        }
        return commas;
    }

    /** "..., told in order, 60 sec, 16:9." and the sentences in the line below. */
    boolean below(int heading) {
        int at = heading;
        while (at < brief.size() && !brief.tokens[at].isBreak()) {
            at++;
        }
        return at + 1 < brief.size()
                && brief.sentenceStart(at - 1) <= heading
                && !brief.tokens[at + 1].isBreak()
                && isParagraph(at + 1)
                && sentences(at + 1);
    }

    /** Short sentences up to one that speaks of the piece as a whole, or the paragraph's end. */
    boolean sentences(int from) {
        int before = shots.size();
        int at = from;
        while (at < brief.size()) {
            while (at < brief.size()
                    && !brief.tokens[at].isWord()
                    && !brief.tokens[at].isBreak()
                    && !brief.tokens[at].isNumber()) {
                at++;
            }
            if (at >= brief.size() || (brief.tokens[at].isBreak() && at > from)) {
                break;
            }
            if (brief.tokens[at].isBreak()) {
                at++;
                continue;
            }
            int end = told(at);
            boolean other =
                    (whole.opensWith(at, end) && !brief.cue(Cue.THEN, at))
                            || isSpecified(at, end)
                            || JobTalk.within(brief, at, end)
                            || isNamed(at, end);
            if (longest(at, end) > LONGEST_TOLD || other || brief.is(Kind.LIST_END, at)) {
                break;
            }
            row(at, end);
            at = end + 1;
        }
        if (shots.size() - before < LEAST) {
            shots.cutTo(before);
            return false;
        }
        return true;
    }

    /** The end of a sentence, which may be a long one. */
    private int told(int from) {
        int end = items.end(from, brief.size());
        return brief.tokens[from].line == brief.tokens[end - 1].line
                        && end < brief.size()
                        && brief.sameSentence(end, from)
                        && brief.tokens[end].isWord()
                ? brief.sentenceEnd(from)
                : end;
    }

    /** Tokens of the longest part between its joints. */
    private int longest(int from, int to) {
        int longest = 0;
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || joins(i)) {
                longest = Math.max(longest, i - start);
                start = i;
            }
        }
        return longest;
    }

    /** "A dog waits, and the bus pulls in, and the girl runs": each "and" brings a picture. */
    private void row(int from, int to) {
        int parts = 1;
        for (int i = from; i < to; i++) {
            parts += joins(i) ? 1 : 0;
        }
        int start = from;
        for (int i = from; i < to && parts >= LEAST; i++) {
            if (joins(i)) {
                shots.add(start, i);
                start = i + 2;
            }
        }
        shots.add(start, to);
    }

    private boolean joins(int at) {
        return brief.mark(at, ',') && brief.cue(Cue.AND, at + 1);
    }

    /** "Sofa brand: Lumley": a key and what stands behind it. */
    private boolean isNamed(int from, int to) {
        for (int i = from; i < to && i < from + LEAST; i++) {
            if (brief.is(Kind.BRAND_MARK, i) || brief.is(Kind.PRODUCT_MARK, i)) {
                return true;
            }
        }
        return false;
    }

    /** "It's for the insurer, 45 seconds, connected TV": where the piece is to be seen. */
    private boolean isSpecified(int from, int to) {
        for (int i = from; i < to; i++) {
            if (brief.is(Kind.PLATFORM, i) && brief.tokens[i].quote < 0) {
                return true;
            }
        }
        return false;
    }
}
