package dev.shotlist.reading.naming;

import dev.shotlist.english.EnglishForms;
import dev.shotlist.plan.Language;
import dev.shotlist.reading.text.Agents;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What speaks against a listed noun being the product: it is a button, a platform, a colour, the
 * buyers, or too general a word.
 */
final class CandidateDoubts {
    private static final int BUYERS_REACH = 12;

    /** Outweighs standing alone at the head of a brief. */
    private static final double THE_PIECE = 4;

    private static final double EXAMPLE = 2;

    /** More than any word's own evidence: what stands behind the colon is what is sold. */
    private static final double HEADING = 4;

    private final BriefText brief;

    CandidateDoubts(BriefText brief) {
        this.brief = brief;
    }

    /** What the word means more often than the thing for sale. */
    double of(Hit hit, boolean bare) {
        int at = hit.start();
        boolean single = hit.length() == 1;
        double points = 0;
        if (brief.isAny(
                at,
                Kind.CTA,
                Kind.MUST,
                Kind.TEXT_WORD,
                Kind.CTA_MARK,
                Kind.AUDIENCE_MARK,
                Kind.SHOT_LIST_MARK)) {
            points += 1.5;
        }
        Hit format = brief.over(Kind.FORMAT, at);
        points += format == null ? 0 : format.length() > 1 ? 1.2 : 0.5;
        points += brief.isAny(at, Kind.PLATFORM, Kind.PLACEMENT) ? 3.5 : 0;
        points += brief.is(Kind.PLATFORM, at - 1) && brief.sameClause(at - 1, at) ? 2 : 0;
        // "for the community facebook group"
        boolean room =
                single && brief.is(Kind.PLATFORM, hit.end()) && brief.sameClause(at, hit.end());
        points += room && brief.cue(Cue.GENERIC, at) ? 3.5 : 0;
        points += isOfPalette(hit) ? 1.5 : 0;
        points += ofBuyers(hit) || leadsToPeople(hit.end()) ? 2.5 : 0;
        points += single && bare && brief.cue(Cue.ONLY_SELLER, at) ? 1.6 : 0;
        if (single
                && brief.isAny(
                        at, Kind.COLOR, Kind.PLACE, Kind.PROP, Kind.INSTRUMENT, Kind.GENRE)) {
            points += 0.6;
        }
        points += single && brief.cue(Cue.GENERIC, at) ? 0.9 : 0;
        points += single && (isThePiece(at) || isTimed(hit)) ? THE_PIECE : 0;
        points += isExample(at) ? EXAMPLE : 0;
        // "test your smoke alarm": told to do
        boolean told =
                brief.language == Language.EN
                        && single
                        && at == brief.clauseStart(at)
                        && brief.key(hit.end(), "your");
        points += told ? EXAMPLE : 0;
        points += brief.key(at, "sales") && brief.cue(Cue.SALES_OF, hit.end()) ? 3 : 0;
        // "15 bis 19 Uhr" is a time of day
        points += brief.key(at, "uhr") && at > 0 && brief.tokens[at - 1].isNumber() ? 4 : 0;
        // "1.8% flat" is a fee
        points += brief.mark(at - 1, '%') ? 3 : 0;
        // "30 secondes pile": no pile
        points += brief.cue(Cue.EXACT, at) && brief.is(Kind.UNIT, at - 1) ? 4 : 0;
        // "for the screens above our tills" is where it is played
        points += single && hit.kind() == Kind.GOODS && brief.cue(Cue.SCREEN, at) ? 0.6 : 0;
        // "Platform? LinkedIn." asks, and sells no platform
        points += brief.mark(hit.end(), '?') && at == brief.clauseStart(at) ? 2 : 0;
        points += headsBrief(hit) ? HEADING : 0;
        // "Recruiting-Film": why there is a film
        points += single && brief.cue(Cue.OCCASION, at) && brief.isHyphened(at + 1) ? 2 : 0;
        // "cottage included", "hi-vis supplied": comes with a job or a stay
        points += brief.cue(Cue.GRANTED, hit.end()) && brief.sameClause(at, hit.end()) ? 3 : 0;
        // "Soy luthier.": who writes, and no ware
        points += brief.cue(Cue.SELF, at - 1) && brief.sameClause(at - 1, at) ? 0.9 : 0;
        return points + (hit.value().equals("other") ? 0.2 : 0);
    }

    /**
     * "Film for the sleeper train", "the recruiting film": the piece itself, and not its matter.
     */
    boolean isThePiece(int at) {
        boolean own = brief.is(Kind.OUR, at - 1) && "poss".equals(ours(at - 1));
        return brief.is(Kind.VIDEO_WORD, at) && !own && !brief.cue(Cue.FIRST, at - 1);
    }

    /** "30 second appeal for Facebook": what lasts so long and runs there is the piece. */
    private boolean isTimed(Hit hit) {
        return brief.is(Kind.UNIT, hit.start() - 1)
                && brief.sameClause(hit.start() - 1, hit.start())
                && brief.is(Kind.FOR, hit.end())
                && brief.is(Kind.PLATFORM, hit.end() + 1);
    }

    /** "real estate: a flat by the river": the trade, and behind it what is sold. */
    private boolean headsBrief(Hit hit) {
        if (hit.start() != brief.sentenceStart(hit.start()) || hit.end() + 1 >= brief.size()) {
            return false;
        }
        boolean label = brief.cue(Cue.TRADE_LABEL, hit.end() - 1);
        boolean occasion = brief.cue(Cue.OCCASION, hit.end() - 1);
        // "Skincare. Bodil No. 3 face oil.", "Event: Lange Nacht der Chöre"
        boolean alone = hit.start() == 0 && brief.sentenceEnd(0) == hit.end() + 1;
        return (label && (brief.mark(hit.end(), ':') || alone))
                || (occasion && (brief.mark(hit.end(), ':') || hit.start() == 0));
    }

    /** "wir sind ein Verein mit 900 Dingen: Zelt, Bohrer, Dachbox": one of many. */
    private boolean isExample(int at) {
        int start = brief.sentenceStart(at);
        int colon = -1;
        int commas = 0;
        boolean own = false;
        for (int i = start; brief.sameSentence(start, i); i++) {
            if (colon < 0 && brief.mark(i, ':')) {
                colon = i;
            }
            own |= colon < 0 && (brief.cue(Cue.WE_ARE, i) || brief.cue(Cue.WE_HAVE, i));
            commas += colon >= 0 && brief.mark(i, ',') ? 1 : 0;
        }
        return own && colon >= 0 && at > colon && commas > 1;
    }

    private @Nullable String ours(int at) {
        Hit our = brief.over(Kind.OUR, at);
        return our == null ? null : our.value();
    }

    /** "Creme, Rost." names colours, though the first is for sale elsewhere. */
    private boolean isOfPalette(Hit hit) {
        return brief.is(Kind.COLOR, hit.start())
                && ((brief.mark(hit.end(), ',') && brief.is(Kind.COLOR, hit.end() + 1))
                        || (brief.cue(Cue.AND, hit.end()) && brief.is(Kind.COLOR, hit.end() + 1))
                        || (brief.mark(hit.start() - 1, ',')
                                && brief.is(Kind.COLOR, hit.start() - 2)));
    }

    /** "market stall holders", "crane operators": who they are, and nothing for sale. */
    private boolean leadsToPeople(int end) {
        if (brief.sameClause(end - 1, end) && brief.at(Kind.PERSON, end) != null) {
            return brief.language == Language.EN && EnglishForms.isPlural(brief.tokens[end].key);
        }
        return brief.language == Language.EN
                && brief.sameClause(end - 1, end)
                && brief.tokens[end].isWord()
                && !brief.tokens[end].capital
                && !brief.isAny(end, Kind.NOUN, Kind.ORG, Kind.GOODS, Kind.STOP)
                && Agents.isPlural(brief.language, brief.tokens[end]);
    }

    /** "Our buyers are teachers, vets": people, not things for sale. */
    private boolean ofBuyers(Hit hit) {
        for (int i = hit.start() - 1;
                i >= 0 && i > hit.start() - BUYERS_REACH && brief.sameSentence(i, hit.start());
                i--) {
            if (brief.is(Kind.AUDIENCE_MARK, i) && brief.tokens[i].isWord()) {
                return true;
            }
        }
        return false;
    }
}
