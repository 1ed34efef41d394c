package dev.shotlist.reading.naming;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The thing that a brief, or the description of its film, opens with: "Book week at the city
 * library, 20 seconds", "20 Sekunden für Instagram: Messerschärfservice".
 */
final class OpeningPhrase {
    private static final int LONGEST_GREETING = 4;

    /** "Hey there,", "Guten Morgen zusammen,". */
    private static final int LONGEST_GREETED = 3;

    private static final int LONGEST_DESCRIPTION = 24;

    private final BriefText brief;
    private final WholePhrase phrase;
    private final ThingPhrase things;
    private final SellerBehind sellers;

    OpeningPhrase(BriefText brief, WholePhrase phrase, ThingPhrase things, SellerBehind sellers) {
        this.brief = brief;
        this.phrase = phrase;
        this.things = things;
        this.sellers = sellers;
    }

    /** "Book week at the city library": the brief, or a film's description, opens with it. */
    @Nullable Stated find() {
        for (int i = 0; i < brief.size(); i++) {
            boolean word = FramedPhrase.isOpen(brief, i) && brief.tokens[i].isWord();
            boolean introduced = word && isIntroduced(i);
            boolean described = brief.mark(i - 1, ':') && describesFilm(i - 1);
            if (word && (isStart(i) || introduced || described)) {
                boolean headed = introduced || brief.mark(i - 1, ':');
                int start = i > 0 && (headed || isGreetedAt(i)) ? phrase.afterArticle(i) : i;
                int end = phrase.end(start);
                boolean placed = end > start && sellers.isLedTo(end);
                Stated found =
                        placed
                                ? things.stated(start, end, FramedPhrase.OPENING)
                                : things.thing(start, FramedPhrase.OPENING);
                if (found != null
                        && (placed || isClosed(found.end()))
                        && !(introduced && goesOn(found.end()))
                        && isNews(found)
                        && !isHeading(found)) {
                    return found;
                }
            }
        }
        return null;
    }

    /** "CREATIVE BRIEF", "Áudio transcrito:": what the text is, and not what it is about. */
    private boolean isHeading(Stated found) {
        // "Skincare. Bodil No. 3 face oil."
        boolean trade =
                found.end() - found.start() == 1 && brief.cue(Cue.TRADE_LABEL, found.start());
        // "Soy luthier."
        if (trade || brief.cue(Cue.SELF, found.start())) {
            return true;
        }
        boolean occasion = false;
        boolean only = true;
        for (int i = found.start(); i < found.end(); i++) {
            if (brief.cue(Cue.BRIEFING, i)) {
                return true;
            }
            occasion |= brief.cue(Cue.OCCASION, i);
            only &=
                    brief.cue(Cue.OCCASION, i)
                            || brief.cue(Cue.GENERIC, i)
                            || brief.is(Kind.VIDEO_WORD, i);
        }
        // "Flash sale", "Recruitment film": why there is a film
        return occasion && only;
    }

    /** Nothing but a greeting stands before. */
    private boolean isStart(int at) {
        return at == 0
                || isGreetedAt(at)
                || (brief.firstOfSentence(at)
                        && brief.tokens[at].sentence == 1
                        && brief.cue(Cue.GREETING, 0)
                        && brief.sentenceEnd(0) <= LONGEST_GREETING);
    }

    /** "Hiya, peat-smoked salt from ...", "Buonasera, liuteria a Cremona". */
    private boolean isGreetedAt(int at) {
        int words = 0;
        for (int i = 0; i < at; i++) {
            boolean greets = brief.cue(Cue.GREETING, i) || brief.cue(Cue.GREETS, i);
            words += brief.tokens[i].isWord() ? 1 : 0;
            if (brief.tokens[i].isWord() && !greets && words < 2) {
                return false;
            }
        }
        return words > 0
                && words <= LONGEST_GREETED
                && brief.tokens[at].sentence <= 1
                && !brief.tokens[at - 1].isWord()
                && !brief.tokens[at].capital
                && !isRomanceGerund(at);
    }

    /** "Buongiorno, facendo seguito a ...": something done, and no thing. */
    private boolean isRomanceGerund(int at) {
        return !phrase.headLast()
                && brief.tokens[at].key.endsWith("ndo")
                && !brief.isAny(at, Kind.NOUN, Kind.GOODS, Kind.ORG, Kind.THING);
    }

    private boolean goesOn(int end) {
        return end < brief.size() && brief.tokens[end].isWord();
    }

    /** "Hi - Colin at Ashdown Stoves. The little wood heater, not the big one." */
    private boolean isIntroduced(int at) {
        return brief.firstOfSentence(at)
                && brief.tokens[at].sentence == 1
                && brief.is(Kind.OUR, at)
                && (brief.cue(Cue.GREETING, 0) || brief.cue(Cue.GREETS, 0));
    }

    /** Two words at least, the last of them, or the first, in no list. */
    private boolean isNews(Stated found) {
        // "Dry stone walling weekend": qualities in front of a head that is none
        boolean described = phrase.headLast() && found.end() - found.start() > 2;
        for (int i = described ? found.end() - 1 : found.start(); i < found.end(); i++) {
            // "Oak benches from fallen trees": a wood is a colour too
            boolean tinted =
                    brief.is(Kind.COLOR, i)
                            && !(phrase.headLast() && i + 1 < found.end() && isOfStuff(found));
            if (tinted
                    || brief.isAny(i, Kind.MOOD, Kind.TIER, Kind.CTA, Kind.PACE, Kind.OUR)
                    || brief.is(Kind.OFFER, i)
                    || brief.cue(Cue.FREE, i)
                    || brief.cue(Cue.IMPERATIVE, i)) {
                return false;
            }
        }
        return found.end() - found.start() > 1 || things.isCompound(found.start(), found.end());
    }

    /** "... from fallen trees", "... for odd windows": only a thing goes on so. */
    private boolean isOfStuff(Stated found) {
        return brief.cue(Cue.OF_WHAT, found.end())
                || brief.is(Kind.FOR, found.end())
                || brief.cue(Cue.MADE, found.end());
    }

    /** "20 Sekunden für Instagram:": nothing but what sort of film it is, and whose. */
    private boolean describesFilm(int colon) {
        boolean film = false;
        int start = described(colon);
        if (colon - start > LONGEST_DESCRIPTION) {
            return false;
        }
        for (int i = start; i < colon; i++) {
            boolean sort =
                    brief.isAny(
                            i,
                            Kind.FORMAT,
                            Kind.VIDEO_WORD,
                            Kind.UNIT,
                            Kind.PLATFORM,
                            Kind.PLACEMENT,
                            Kind.RATIO);
            film |= sort;
            boolean seller =
                    things.isNamed(i) || brief.is(Kind.ORG, i) || brief.is(Kind.ORG, i - 1);
            boolean aside = isBracketed(i) || brief.is(Kind.STOP, i);
            if (!sort && !seller && !aside && brief.tokens[i].isWord()) {
                return false;
            }
        }
        return film;
    }

    /** "Bonjour, je cherche une vidéo ...:": who asks for it, and how, may stand before. */
    private int described(int colon) {
        int start = brief.sentenceStart(colon);
        for (int i = start; brief.tokens[colon].sentence <= 1 && i < colon; i++) {
            if (brief.isAny(i, Kind.VIDEO_WORD, Kind.FORMAT, Kind.PLATFORM)) {
                boolean asked = brief.cue(Cue.ONE, i - 1) || brief.is(Kind.STOP, i - 1);
                boolean last = brief.is(Kind.BUT, brief.clauseStart(i));
                if (asked && (last || !brief.is(Kind.PLATFORM, i))) {
                    return Math.max(start, i - 1);
                }
            }
        }
        return start;
    }

    /** The carrée of "une vidéo pour Facebook (carrée) :". */
    private boolean isBracketed(int at) {
        return brief.mark(at - 1, '(') && brief.mark(at + 1, ')');
    }

    private boolean isClosed(int at) {
        return at >= brief.size()
                || !brief.tokens[at].isWord()
                || brief.cue(Cue.PREPOSITION, at)
                || brief.cue(Cue.OF, at)
                || brief.isAny(at, Kind.FOR, Kind.BY);
    }
}
