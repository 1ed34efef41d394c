package dev.shotlist.reading.naming;

import dev.shotlist.plan.Language;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Phrases;
import dev.shotlist.reading.text.Token;

/** Where a proper name may begin. */
final class NameOpening {
    private final BriefText brief;
    private final NameWords words;
    private final NamingSigns signs;
    private final CapitalTitle title;

    NameOpening(BriefText brief, NameWords words, NamingSigns signs, CapitalTitle title) {
        this.brief = brief;
        this.words = words;
        this.signs = signs;
        this.title = title;
    }

    boolean begins(int at) {
        Token token = brief.tokens[at];
        if (title.begins(at) || signs.isNamed(at)) {
            return true;
        }
        if (!words.continues(at)
                || isPlainNoun(at)
                || (brief.cue(Cue.SELF, at) && brief.firstOfSentence(at))
                || isBrandWord(at)
                || isOfTheText(at)
                || isDetermined(at)
                || isCompound(at)) {
            return false;
        }
        if (brief.firstOfSentence(at) && !token.camel) {
            boolean next =
                    at + 1 < brief.size()
                            && (words.continues(at + 1)
                                    || (brief.cue(Cue.NAME_INNER, at + 1)
                                            && words.joins(at, at + 1)));
            boolean adverb =
                    brief.language == Language.EN && token.key.endsWith("ly") && isJoined(at);
            return next || (words.isUnknown(at) && !adverb);
        }
        return true;
    }

    /** The requirement of "Requirement sheet": what the text is. */
    private boolean isOfTheText(int at) {
        return at == 0
                && brief.cue(Cue.BRIEFING, 0)
                && (brief.size() < 2 || !words.continues(1) || brief.cue(Cue.BRIEFING, 1));
    }

    /** The label of "Label's Marl". */
    private boolean isBrandWord(int at) {
        return brief.is(Kind.BRAND_MARK, at) && Phrases.isPossessive(brief.raw(at));
    }

    /**
     * "ein Porträt", "die kostenlosen Hörtests": behind such words a single German word with a
     * capital is a noun that no list has.
     */
    private boolean isDetermined(int at) {
        if (brief.language != Language.DE
                || brief.tokens[at].camel
                || (at + 1 < brief.size()
                        && words.continues(at + 1)
                        && brief.sameClause(at, at + 1))) {
            return false;
        }
        int before = at - 1;
        if (!brief.sameClause(before, at)) {
            return false;
        }
        if (brief.cue(Cue.DETERMINES, before)) {
            return true;
        }
        boolean adjective =
                brief.tokens[before].isWord()
                        && !brief.tokens[before].capital
                        && !brief.is(Kind.STOP, before)
                        && !brief.is(Kind.NAME_MARK, before)
                        && !brief.cue(Cue.WE_MAKE, before)
                        && NounPhrase.isGermanAdjective(brief.tokens[before].key);
        return adjective
                && brief.sameClause(before - 1, at)
                && (brief.cue(Cue.DETERMINES, before - 1) || brief.cue(Cue.ARTICLE, before - 1));
    }

    /** "Risografie-Poster": its last part is a thing that a list has. */
    private boolean isCompound(int at) {
        int last = at;
        while (brief.isHyphened(last + 1)) {
            last++;
        }
        return brief.language == Language.DE
                && last > at
                && brief.isAny(last, Kind.NOUN, Kind.GOODS);
    }

    /** "Specifically O negative": no mark stands behind the word. */
    private boolean isJoined(int at) {
        return brief.sameClause(at, at + 1) && brief.tokens[at + 1].isWord();
    }

    /** Outside English a listed noun with a capital is a noun, in German anywhere. */
    private boolean isPlainNoun(int at) {
        boolean german = brief.language == Language.DE;
        return brief.language != Language.EN
                && (brief.is(Kind.NOUN, at) || (german && brief.is(Kind.GOODS, at)))
                && !brief.is(Kind.ORG, at)
                && (german || (brief.firstOfSentence(at) && !opensCapitals(at)));
    }

    /** "Flores do Vale", "Ore Piccole": no sentence of these languages opens with two capitals. */
    boolean opensCapitals(int at) {
        int next = brief.cue(Cue.NAME_INNER, at + 1) ? at + 2 : at + 1;
        return brief.language != Language.EN
                && brief.language != Language.DE
                && brief.sameClause(at, next)
                && brief.tokens[next].capital
                && !brief.tokens[at].camel
                && !brief.tokens[next].camel
                && words.continues(next)
                && !brief.isAny(next, Kind.PLATFORM, Kind.FORMAT, Kind.LANG);
    }
}
