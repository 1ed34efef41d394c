package dev.shotlist.reading.shots;

import dev.shotlist.plan.Language;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.JobTalk;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.WholePiece;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A story in sentences of the present, one after the other: "A girl finds a button. She shows it to
 * the butcher. It rains."
 */
final class ToldStory {
    private static final int MOST = 12;
    private static final int FEWEST_WORDS = 4;
    private static final int LONGEST = 24;
    private static final int LONGEST_HEAD = 10;

    private final BriefText brief;
    private final WholePiece whole;

    ToldStory(BriefText brief) {
        this.brief = brief;
        whole = new WholePiece(brief);
    }

    /** The sentences of the story that lead up to a word of order, each from and to a token. */
    List<int[]> before(int order) {
        List<int[]> told = new ArrayList<>();
        int head = brief.sentenceStart(order);
        boolean inside = !brief.firstOfSentence(order);
        int end = inside ? lead(head, order) : order;
        if (end == 0 || (inside && !isTold(head, end, 2))) {
            return told;
        }
        if (inside) {
            told.addFirst(new int[] {head, end});
            end = head;
        }
        while (end > 0 && told.size() < MOST) {
            int start = brief.sentenceStart(end - 1);
            if (!isTold(firstWord(start, end), end) || isAnnounced(start, end)) {
                break;
            }
            told.addFirst(new int[] {start, end});
            end = start;
        }
        return told;
    }

    /** The last word before the order's comma. */
    private int lead(int head, int order) {
        int end = order;
        while (end > head && !brief.tokens[end - 1].isWord()) {
            end--;
        }
        return end;
    }

    /** "We tell of one night" announces the story, and is none of it. */
    private boolean isAnnounced(int from, int to) {
        for (int i = from; i < to; i++) {
            // "a phone rings, we see only the hand" is part of it
            boolean seen = i > from + 1 && ShotWording.shows(brief, i + 1);
            if (brief.cue(Cue.WE, i) && !brief.cue(Cue.SOMEBODY, i) && !seen) {
                return true;
            }
        }
        return false;
    }

    private int firstWord(int from, int to) {
        int at = from;
        for (int i = from; i < to && i < from + LONGEST_HEAD; i++) {
            // "We picture it like this: a girl ..."
            at = brief.mark(i, ':') ? i + 1 : at;
        }
        while (at < to && !brief.tokens[at].isWord()) {
            at++;
        }
        return at;
    }

    private boolean isTold(int start, int end) {
        return isTold(start, end, FEWEST_WORDS);
    }

    /** A sentence about somebody or something that an article brings in. */
    private boolean isTold(int start, int end, int least) {
        return opens(start) && isStated(start, end, least);
    }

    private boolean isStated(int start, int end, int least) {
        return (end - start >= least || brief.cue(Cue.SOMEBODY, start))
                && end - start <= LONGEST
                && brief.tokens[start].line == brief.tokens[end - 1].line
                && !brief.tokens[start].header
                && !isBan(start, end)
                && !isOfThePiece(start, end)
                && !JobTalk.within(brief, start, end);
    }

    /** "No dogs"; what somebody in the story does not do is told like the rest. */
    private boolean isBan(int from, int to) {
        if (!brief.tokens[from].denied) {
            return false;
        }
        for (int i = from + 2; i < to; i++) {
            if (brief.is(Kind.NEG, i)) {
                return false;
            }
        }
        return true;
    }

    private boolean opens(int start) {
        // "it rains", "es klingelt"
        boolean weather = brief.cue(Cue.SUBJECT, start) && brief.cue(Cue.THEM, start);
        Hit article = brief.at(Kind.OUR, start);
        return brief.cue(Cue.ONE, start)
                || brief.cue(Cue.ARTICLE, start)
                || (article != null && !article.value().equals("poss"))
                || (brief.cue(Cue.SOMEBODY, start) && !brief.key(start, "one"))
                || brief.is(Kind.PERSON, start)
                || weather
                || actsFirst(start);
    }

    /** "Entra una señora", "Trova la guarnizione": the verb may open it, or stand for who acts. */
    private boolean actsFirst(int start) {
        Hit next = brief.at(Kind.OUR, start + 1);
        boolean brought =
                brief.cue(Cue.ONE, start + 1)
                        || brief.cue(Cue.ARTICLE, start + 1)
                        || (next != null && !next.value().equals("poss"))
                        || (brief.cue(Cue.ARRIVES, start) && start + 1 < brief.size());
        boolean seen = brief.cue(Cue.CLITIC, start) && ShotWording.shows(brief, start + 1);
        return VERB_FIRST.contains(brief.language) && (seen || (brought && acts(start)));
    }

    private boolean acts(int start) {
        return brief.tokens[start].isWord()
                && !brief.isAny(start, NO_VERB)
                && (brief.cue(Cue.ARRIVES, start) || !brief.cue(Cue.IMPERATIVE, start))
                && !brief.cue(Cue.PREPOSITION, start)
                && !brief.cue(Cue.WE, start);
    }

    private static final Set<Language> VERB_FIRST =
            EnumSet.of(Language.ES, Language.PT, Language.IT);

    private static final Kind[] NO_VERB = {
        Kind.NOUN,
        Kind.THING,
        Kind.GOODS,
        Kind.PLACE,
        Kind.MOOD,
        Kind.COLOR,
        Kind.STOP,
        Kind.MUST,
        Kind.CTA,
        Kind.CTA_MARK,
        Kind.NEG,
        Kind.SHOW,
        Kind.FORMAT
    };

    private boolean isOfThePiece(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean call = brief.is(Kind.CTA_MARK, i) && !brief.is(Kind.THING, i);
            if (call
                    || brief.tokens[i].quote >= 0
                    || brief.isAny(
                            i,
                            Kind.PLATFORM,
                            Kind.MUSIC_WORD,
                            Kind.FORMAT,
                            Kind.VIDEO_WORD,
                            Kind.RATIO,
                            Kind.UNIT,
                            Kind.BRAND_MARK,
                            Kind.AUDIENCE_MARK)
                    || brief.cue(Cue.WOULD, i)) {
                return true;
            }
        }
        // "It wants to be tense": how the film feels
        boolean it = brief.cue(Cue.THEM, from) && !brief.cue(Cue.ARTICLE, from);
        boolean film = it && whole.isMeant(from, to);
        return film || (whole.opensWith(from, to) && !brief.is(Kind.CTA_MARK, from));
    }
}
