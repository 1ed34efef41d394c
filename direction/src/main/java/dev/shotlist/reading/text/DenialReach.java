package dev.shotlist.reading.text;

import dev.shotlist.plan.Language;
import dev.shotlist.reading.text.Token.Shape;

/** How far a denying word in front reaches: to the end of its list, or of its clause. */
final class DenialReach {
    private static final int LONGEST_ITEM = 5;
    private static final int FARTHEST = 40;

    /** Tokens that a "no" reaches where no mark shows its end. */
    private static final int LONGEST_SPOKEN = 9;

    private static final int LONGEST_KEY = 3;
    private static final int SPOKEN_SENTENCE = 45;

    private final BriefText brief;
    private final Token[] tokens;
    private final WishedList wished;

    DenialReach(BriefText brief) {
        this.brief = brief;
        wished = new WishedList(brief);
        tokens = brief.tokens;
    }

    /** Where a list behind "Avoid:", "Don't do:", "Keep out =" starts, or 0. */
    int listStart(Hit hit) {
        boolean heads =
                hit.length() > 1
                        || brief.cue(Cue.AVOID_WORD, hit.start())
                        || hit.start() == brief.clauseStart(hit.start())
                        || brief.firstOfSentence(hit.start());
        if (!heads) {
            return 0;
        }
        int at = hit.end();
        while (at < tokens.length
                && at < hit.end() + LONGEST_KEY
                && brief.sameClause(at, hit.start())
                && (brief.is(Kind.SHOW, at)
                        || brief.cue(Cue.SHOW_VERB, at)
                        || brief.cue(Cue.COPULA, at))
                && !brief.is(Kind.THING, at)) {
            at++;
        }
        if (brief.cue(Cue.SUBJECT, at + 1) && !brief.is(Kind.THING, at + 1)) {
            // "oubliez : on la garde"
            return 0;
        }
        if (brief.mark(at, ':')
                || brief.mark(at, '=')
                || brief.mark(at, '|')
                || (heads(hit) && brief.mark(at, '?'))) {
            return at + 1;
        }
        // the mark belongs to the listed words: "out:", "never:"
        return brief.mark(at - 1, ':') || brief.mark(at - 1, '=') ? at : 0;
    }

    /** "Stay away from the usual clichés: light bulbs, puzzle pieces": what they are follows. */
    int listBehindTropes(Hit hit) {
        boolean tropes = false;
        for (int at = hit.end(); brief.sameSentence(at, hit.start()); at++) {
            boolean colon = brief.mark(at, ':') || brief.mark(at, '(');
            if (colon || !tokens[at].isWord()) {
                return colon && tropes ? at + 1 : 0;
            }
            if (at - hit.end() > LONGEST_ITEM) {
                return 0;
            }
            tropes |= brief.cue(Cue.CLICHES, at);
        }
        return 0;
    }

    /** "Must avoid? Gavels; crying." asks and answers; "No? Then ..." does not. */
    private boolean heads(Hit hit) {
        return brief.cue(Cue.AVOID_WORD, hit.end() - 1) || hit.length() > 2;
    }

    /** The end of the sentence, or of the lines with dashes under the heading. */
    int listEnd(int start) {
        if (start >= tokens.length) {
            return start;
        }
        if (tokens[start].isBreak()) {
            int at = start;
            while (at + 1 < tokens.length
                    && tokens[at].isBreak()
                    && (brief.mark(at + 1, '-')
                            || brief.mark(at + 1, '*')
                            || brief.mark(at + 1, '•'))
                    && at - start < FARTHEST) {
                at++;
                while (at < tokens.length && !tokens[at].isBreak()) {
                    at++;
                }
            }
            return at;
        }
        int at = start;
        int sentence = tokens[start].sentence;
        while (at < tokens.length
                && at < start + FARTHEST
                && tokens[at].sentence == sentence
                && !tokens[at].isBreak()
                && !tokens[at].isMark('|')
                && brief.at(Kind.BUT, at) == null
                && !isOther(at)) {
            at++;
        }
        return at;
    }

    /** Behind a comma the list has ended: ", cta: ...", ", 9:16". */
    private boolean isOther(int at) {
        return brief.mark(at - 1, ',')
                && brief.isAny(at, Kind.PLATFORM, Kind.CTA_MARK, Kind.RATIO)
                && brief.at(Kind.THING, at) == null;
    }

    int reach(Hit hit) {
        return reach(hit.start(), hit.end());
    }

    int reach(int start, int from) {
        int farthest = Manner.isSpoken(brief, start) ? LONGEST_SPOKEN : FARTHEST;
        int limit = Math.min(tokens.length, from + farthest);
        boolean list =
                brief.cue(Cue.AVOID_WORD, start)
                        || (from > start && brief.cue(Cue.AVOID_WORD, from - 1))
                        || (brief.cue(Cue.KEEP_OUT, start) && brief.cue(Cue.PUT_OUT, from - 1));
        int sentence = tokens[start].sentence;
        int at = from;
        while (at < limit && tokens[at].sentence == sentence) {
            Token token = tokens[at];
            boolean only = list && brief.cue(Cue.ONLY, at);
            if (at == from && brief.at(Kind.BUT, at) != null && !only && !brief.is(Kind.NEG, at)) {
                // "the budget is zero but ..."
                return at;
            }
            if (at > from
                    && (brief.at(Kind.BUT, at) != null
                            || (brief.at(Kind.NEG, at) != null
                                    && (!brief.is(Kind.NEG_IDIOM, at)
                                            || brief.mark(at - 1, ','))))) {
                return at;
            }
            if (ends(token)
                    || token.isMark(':')
                    || brief.cue(Cue.UNTIL, at)
                    || isNewClause(at)
                    || isWhere(from, at)) {
                return at;
            }
            if (token.isMark(',')
                    && brief.cue(Cue.AVOID_WORD, at + 1)
                    && brief.cue(Cue.THAT, at + 2)) {
                // ", chega disso"
                return at;
            }
            if (at == from && token.isMark(',') && isWishedThat(start, at + 1)) {
                at += 2;
                continue;
            }
            if (token.isMark(',') && isReason(at + 1)) {
                return at;
            }
            if (token.isMark(',') && brief.cue(Cue.THEN, at + 1)) {
                return at;
            }
            if (at == from && token.isMark(',') && brief.cue(Cue.PERMITS, start - 1)) {
                // "die Versicherung erlaubt nicht, den Ofen zu zeigen"
                at++;
                continue;
            }
            boolean either = token.isMark('/') && token.glued && at + 1 < limit;
            if (!either && (token.isMark(',') || token.isMark('/') || token.isMark('+'))) {
                boolean over =
                        list
                                ? brief.isAny(
                                        at + 1,
                                        Kind.PLATFORM,
                                        Kind.CTA_MARK,
                                        Kind.FORMAT,
                                        Kind.PACE,
                                        Kind.VOICE,
                                        Kind.NUMBER)
                                : !goesOn(at + 1, sentence)
                                        && !again(from, at + 1)
                                        && !wished.goesOn(start, from, at);
                if (over) {
                    return at;
                }
            }
            at++;
        }
        return at;
    }

    /** "sin diálogo donde dos vecinos hablan": what happens there is told. */
    private boolean isWhere(int from, int at) {
        return at > from
                && brief.cue(Cue.WHERE_ABOUTS, at)
                && !brief.cue(Cue.OR, at)
                && brief.tokens[at - 1].isWord();
    }

    /** "... and you'd see the boat": talk without marks goes on to something else. */
    private boolean isNewClause(int at) {
        return brief.cue(Cue.AND, at)
                && brief.at(Kind.THING, at + 1) == null
                && (brief.cue(Cue.SUBJECT, at + 1)
                        || (brief.is(Kind.STOP, at + 1) && isUnmarked(at)));
    }

    /** A sentence this long was spoken, not written: no mark shows where it goes on. */
    private boolean isUnmarked(int at) {
        return brief.sentenceEnd(at) - brief.sentenceStart(at) > SPOKEN_SENTENCE;
    }

    private static boolean ends(Token token) {
        return token.quote < 0
                && (token.isMark('.')
                        || token.isMark('!')
                        || token.isMark('?')
                        || token.isMark(';')
                        || token.isMark('(')
                        || token.isMark(')')
                        || token.isMark('|')
                        || token.isBreak()
                        || token.isMark('-')
                        || token.shape == Shape.SYMBOL
                        || token.isMark('"'));
    }

    /** "clear of blue, and of anything corporate": the denying word's own preposition returns. */
    private boolean again(int from, int at) {
        int first = brief.cue(Cue.AND, at) ? at + 1 : at;
        // "pas de rires, de bruitages, de zooms"
        return first < tokens.length
                && (first > at || brief.cue(Cue.OF, first))
                && tokens[from - 1].key.equals(tokens[first].key);
    }

    /** Whether what follows a comma is one more item of a list that an "or" or "and" closes. */
    private boolean goesOn(int start, int sentence) {
        if (isOrder(start)) {
            return false;
        }
        int length = 0;
        for (int i = start;
                i < tokens.length && tokens[i].sentence == sentence && i < start + 20;
                i++) {
            Token token = tokens[i];
            if (brief.cue(Cue.OR, i) || brief.cue(Cue.ET_CETERA, i)) {
                return length <= LONGEST_ITEM;
            }
            if (brief.cue(Cue.AND, i)) {
                return length <= LONGEST_ITEM && isThing(i + 1) && isThing(start);
            }
            if (token.isMark(',')) {
                if (length > LONGEST_ITEM) {
                    return false;
                }
                length = 0;
            } else if (ends(token)
                    || token.isNumber()
                    || brief.at(Kind.BUT, i) != null
                    || brief.isAny(
                            i, Kind.PLATFORM, Kind.CTA_MARK, Kind.FORMAT, Kind.NEG, Kind.PACE)) {
                return false;
            } else {
                length++;
            }
        }
        return false;
    }

    /** "ich möchte nicht, dass Marzipan vorkommt" */
    private boolean isWishedThat(int marker, int that) {
        return brief.language == Language.DE
                && brief.cue(Cue.SO_THAT, that)
                && (brief.cue(Cue.WISHED, marker - 1) || brief.cue(Cue.WISHED, marker - 2));
    }

    /** ", que ya las usa Marenostra", ", tout le monde les filme": why, or who does it already. */
    private boolean isReason(int at) {
        boolean anyone = brief.cue(Cue.ANYONE, at) || brief.cue(Cue.ANYONE, at + 1);
        return (anyone || brief.cue(Cue.REASONS, at) || brief.cue(Cue.SO_THAT, at))
                && brief.at(Kind.THING, at) == null;
    }

    /** "not salesy, show that you can ride to work and back": something is asked for. */
    private boolean isOrder(int at) {
        return brief.is(Kind.SHOW, at) && !brief.isAny(at, Kind.STOP, Kind.THING);
    }

    /** A listed thing, perhaps behind its article: "les clichés". */
    private boolean isThing(int at) {
        return brief.is(Kind.THING, at)
                || (brief.language == Language.FR
                        && brief.cue(Cue.ARTICLE, at)
                        && brief.is(Kind.THING, at + 1));
    }
}
