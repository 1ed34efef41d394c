package dev.shotlist.reading.naming;

import dev.shotlist.english.EnglishForms;
import dev.shotlist.plan.Language;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A noun phrase told by what closes it, so that no list need know its noun: "insulated bike
 * panniers", "cubiertas de piscina".
 */
final class WholePhrase {
    private static final int LONGEST = 5;

    private final BriefText brief;

    WholePhrase(BriefText brief) {
        this.brief = brief;
    }

    /** Past articles, numbers and "our", to where a phrase may begin. */
    int afterArticle(int at) {
        int next = at;
        while (next < brief.size()
                && (brief.cue(Cue.ONE, next)
                        || brief.cue(Cue.ARTICLE, next)
                        || brief.cue(Cue.FIRST, next)
                        || brief.isAny(next, Kind.NUMBER, Kind.OUR)
                        || isQuality(next))
                && !brief.isHyphened(next + 1)) {
            next++;
        }
        return next;
    }

    /**
     * The little of "a little monitor", the new of "our new blend": what stands behind is meant.
     */
    private boolean isQuality(int at) {
        return brief.cue(Cue.QUALITY, at)
                && !brief.tokens[at].capital
                && brief.sameClause(at, at + 1)
                && brief.tokens[at + 1].isWord()
                && (brief.cue(Cue.QUALITY, at + 1) || !brief.is(Kind.STOP, at + 1));
    }

    /** Where the phrase that begins at a token ends; the same token where none begins there. */
    int end(int start) {
        int end = start;
        while (end < brief.size()
                && end - start < LONGEST
                && brief.sameClause(end, start)
                && brief.tokens[end].isWord()
                && brief.tokens[end].quote < 0
                && (end == start || isGlued(end) || !closes(end) || complements(end))
                && !fallsBehindNoun(end, start)
                && !(end > start && brief.cue(Cue.DOING, end) && !isGlued(end))) {
            end++;
        }
        boolean verb =
                !headLast()
                        && brief.cue(Cue.WE_MAKE, start)
                        && !brief.isAny(start, Kind.NOUN, Kind.GOODS);
        if (end == start
                || verb
                || isGermanVerb(start)
                || isGerund(start)
                || brief.is(Kind.STOP, start)
                || closes(start)) {
            return start;
        }
        while (end > start + 1 && trails(end - 1)) {
            end--;
        }
        return end;
    }

    /** "erinnert an Tabletten": German things and their qualities begin otherwise. */
    private boolean isGermanVerb(int at) {
        return brief.language == Language.DE
                && !brief.tokens[at].capital
                && brief.tokens[at].key.endsWith("t")
                && brief.sameClause(at, at + 1)
                && brief.tokens[0].capital
                && !isGlued(at + 1)
                && !brief.isAny(at, Kind.NOUN, Kind.GOODS, Kind.ORG);
    }

    /** "Klaviere monatsweise": behind a German noun nothing in lower case belongs to it. */
    private boolean fallsBehindNoun(int at, int start) {
        return brief.language == Language.DE
                && at > start
                && brief.tokens[at - 1].capital
                && !brief.tokens[at].capital
                && !isGlued(at);
    }

    /** "it's for getting new people in": something done, and no thing. */
    private boolean isGerund(int at) {
        String key = brief.tokens[at].key;
        return brief.language == Language.EN
                && key.endsWith("ing")
                && key.length() > 5
                && !brief.tokens[at].capital
                && !brief.isAny(at, Kind.NOUN, Kind.ORG, Kind.GOODS, Kind.THING)
                && brief.cue(Cue.DOING, at);
    }

    /** "live-in carer": what hyphens join closes nothing. */
    private boolean isGlued(int at) {
        return brief.tokens[at].glued
                || (brief.tokens[at - 1].glued && at > 1 && brief.tokens[at - 2].isWord());
    }

    /** "restauro de móveis": the Romance languages join nouns by a small word. */
    private boolean complements(int at) {
        int next = at + 1;
        return !headLast()
                && brief.cue(Cue.GENITIVE, at)
                && next < brief.size()
                && brief.sameClause(at, next)
                && brief.tokens[next].isWord()
                && !brief.tokens[next].capital
                && !brief.isAny(next, Kind.STOP, Kind.OUR, Kind.UNIT, Kind.NUMBER, Kind.PLATFORM);
    }

    /** "boots made in Leeds", "coats and": the phrase does not end on it. */
    private boolean trails(int at) {
        return (brief.is(Kind.STOP, at) && !brief.cue(Cue.NOUN_TOO, at))
                || (brief.cue(Cue.GENITIVE, at) && !headLast())
                || brief.cue(Cue.MADE, at)
                || (brief.language == Language.EN
                        && brief.tokens[at].key.endsWith("ed")
                        && !brief.isAny(at, Kind.NOUN, Kind.GOODS, Kind.THING));
    }

    private boolean closes(int at) {
        // "text line": what stands in front of a noun closes nothing
        boolean small =
                brief.is(Kind.STOP, at)
                        && !brief.cue(Cue.NOUN_TOO, at)
                        && !brief.is(Kind.THING, at);
        return small
                || brief.isAny(at, Kind.FOR, Kind.BY, Kind.NEG, Kind.PLATFORM)
                || (brief.is(Kind.NUMBER, at) && !brief.isHyphened(at + 1))
                || isMeasure(at)
                || brief.cue(Cue.PREPOSITION, at)
                || brief.cue(Cue.RELATIVE, at)
                || brief.cue(Cue.EXCEPTS, at)
                || brief.cue(Cue.AND, at)
                || brief.cue(Cue.OF, at)
                || brief.cue(Cue.COPULA, at);
    }

    /** The week of "20 weeks", and not that of "book week". */
    private boolean isMeasure(int at) {
        return brief.is(Kind.UNIT, at)
                && (at == 0 || !brief.tokens[at - 1].isWord() || brief.is(Kind.STOP, at - 1));
    }

    /** English and German have the head last, the Romance languages first. */
    boolean headLast() {
        return brief.language == Language.EN || brief.language == Language.DE;
    }

    /** Whether a word may belong to a phrase behind its listed noun; a verb may not. */
    boolean mayJoin(int at) {
        String key = brief.tokens[at].key;
        boolean verb = brief.language == Language.EN && (key.endsWith("ing") || key.endsWith("ly"));
        boolean plural =
                brief.language == Language.EN && EnglishForms.isPlural(brief.tokens[at - 1].key);
        boolean capital = (brief.language == Language.DE) != brief.tokens[at].capital;
        return !verb
                && !plural
                && !capital
                && !brief.isAny(
                        at,
                        Kind.FORMAT,
                        Kind.VIDEO_WORD,
                        Kind.PERSON,
                        Kind.SHOW,
                        Kind.MOOD,
                        Kind.COLOR,
                        Kind.PLACEMENT,
                        Kind.MUSIC_WORD)
                && !(brief.is(Kind.CTA, at) && !isLast(at))
                && !brief.cue(Cue.SCREEN, at)
                && !(brief.cue(Cue.IMPERATIVE, at) && !isLast(at));
    }

    /** The hire of "chocolate fountain hire": nothing is called upon behind a thing. */
    private boolean isLast(int at) {
        return !brief.sameClause(at, at + 1) || !brief.tokens[at + 1].isWord();
    }

    /** The listed noun nearest to the head's place. */
    @Nullable Hit listed(int start, int end) {
        Hit found = null;
        for (int i = start; i < end; i++) {
            for (Kind kind : new Kind[] {Kind.ORG, Kind.NOUN, Kind.GOODS}) {
                Hit hit = brief.at(kind, i);
                if (hit != null
                        && hit.end() <= end
                        && (found == null || (headLast() && better(hit, found)))) {
                    found = hit;
                }
            }
        }
        return found;
    }

    /** Whether the lists know the very word that heads the phrase. */
    boolean hasListedHead(int start, int end) {
        Hit hit = listed(start, end);
        return hit != null && (headLast() ? hit.end() == end : hit.start() == start);
    }

    private static boolean better(Hit hit, Hit than) {
        return hit.end() > than.end() && hit.start() >= than.start();
    }
}
