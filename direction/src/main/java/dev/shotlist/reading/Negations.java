package dev.shotlist.reading;

import dev.shotlist.reading.Token.Shape;
import java.util.ArrayList;
import java.util.List;

/** How far each negation reaches: "no cars, people or logos, but hands are fine". */
final class Negations {
    private static final int LONGEST_ITEM = 5;
    private static final int FARTHEST = 40;
    private static final int LONGEST_KEY = 3;

    private final BriefText brief;
    private final Token[] tokens;
    private final List<Denial> found = new ArrayList<>();

    private Negations(BriefText brief) {
        this.brief = brief;
        tokens = brief.tokens;
    }

    /** Marks what is denied and returns the denials in order. */
    static List<Denial> mark(BriefText brief) {
        Negations negations = new Negations(brief);
        negations.inFront();
        negations.again();
        negations.behind();
        negations.refused();
        negations.replaced();
        for (Denial denial : negations.found) {
            for (int i = denial.start(); i < denial.end(); i++) {
                brief.tokens[i].denied = true;
            }
        }
        return List.copyOf(negations.found);
    }

    private void inFront() {
        for (Hit hit : brief.all(Kind.NEG)) {
            if (tokens[hit.start()].quote < 0 && !isIdiom(hit) && !tokens[hit.start()].header) {
                int list = listStart(hit);
                int end = list > 0 ? listEnd(list) : reach(hit);
                int start = list > 0 ? list : hit.end();
                if (end > start) {
                    found.add(new Denial(hit.start(), start, end));
                }
            }
        }
    }

    /** "Cows are out. So are moustaches." */
    private void again() {
        for (Hit hit : brief.all(Kind.NEG_AGAIN)) {
            int sentence = tokens[hit.start()].sentence;
            boolean denied = deniedIn(Kind.NEG, sentence) || deniedIn(Kind.NEG_AFTER, sentence);
            int end = reach(hit);
            if (denied && end > hit.end()) {
                found.add(new Denial(hit.start(), hit.end(), end));
            }
        }
    }

    private boolean deniedIn(Kind kind, int sentence) {
        for (Hit hit : brief.all(kind)) {
            int other = tokens[hit.start()].sentence;
            if (other == sentence || other == sentence - 1) {
                return true;
            }
        }
        return false;
    }

    /** "cartoons no, rap no": the bare refusal closes the clause that names the thing. */
    private void refused() {
        for (Hit hit : brief.all(Kind.NEG)) {
            int end = hit.start();
            boolean closes =
                    hit.end() >= tokens.length
                            || !(tokens[hit.end()].isWord() || tokens[hit.end()].isNumber());
            int thing = end - 1;
            while (thing > 0 && brief.is(Kind.STOP, thing) && brief.at(Kind.THING, thing) == null) {
                thing--;
            }
            if (closes
                    && hit.length() <= 2
                    && tokens[end].quote < 0
                    && !isIdiom(hit)
                    && brief.sameClause(thing, end)
                    && brief.isAny(thing, Kind.THING, Kind.NOUN, Kind.GOODS, Kind.GENRE)) {
                int start = firstWord(brief.clauseStart(end), end);
                if (thing + 1 - start <= LONGEST_ITEM) {
                    found.add(new Denial(hit.start(), start, thing + 1));
                }
            }
        }
    }

    /** "X is banned", "stock smiles? no thanks". */
    private void behind() {
        for (Hit hit : brief.all(Kind.NEG_AFTER)) {
            if (tokens[hit.start()].quote >= 0) {
                continue;
            }
            int end = hit.start();
            int start = firstWord(brief.clauseStart(end), end);
            boolean closed = hit.end() >= tokens.length || !tokens[hit.end()].isWord();
            if (start == end && end > 1 && closed) {
                end--;
                boolean asked =
                        brief.mark(end, '?') || brief.mark(end, '-') || brief.mark(end, ':');
                start = asked ? firstWord(brief.clauseStart(end), end) : end;
            }
            if (start < end) {
                found.add(new Denial(hit.start(), start, end));
            }
        }
    }

    private int firstWord(int from, int to) {
        int start = from;
        while (start < to && tokens[start].shape == Shape.MARK) {
            start++;
        }
        return start;
    }

    /** "captions instead of a voiceover": the thing behind is not wanted. */
    private void replaced() {
        for (Hit hit : brief.all(Kind.INSTEAD_OF)) {
            int at = hit.end();
            while (at < tokens.length
                    && at < hit.end() + 3
                    && brief.is(Kind.STOP, at)
                    && brief.at(Kind.THING, at) == null) {
                at++;
            }
            Hit thing = brief.at(Kind.THING, at);
            if (thing != null && tokens[at].quote < 0 && brief.sameClause(hit.start(), at)) {
                found.add(new Denial(hit.start(), at, thing.end()));
            }
        }
    }

    /** "no actually no ukulele": the second no denies after all. */
    private boolean isIdiom(Hit hit) {
        Hit idiom = brief.over(Kind.NEG_IDIOM, hit.start());
        return idiom != null
                && !(idiom.end() == hit.end()
                        && idiom.start() < hit.start()
                        && (brief.is(Kind.THING, hit.end())
                                || (hit.end() < brief.size()
                                        && tokens[hit.end()].isWord()
                                        && !brief.isAny(hit.end(), Kind.STOP, Kind.CORRECTION))));
    }

    /** Where a list behind "Avoid:", "Don't do:", "Keep out =" starts, or 0. */
    private int listStart(Hit hit) {
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
                && brief.is(Kind.SHOW, at)) {
            at++;
        }
        return brief.mark(at, ':') || brief.mark(at, '=') ? at + 1 : 0;
    }

    /** The end of the sentence, or of the lines with dashes under the heading. */
    private int listEnd(int start) {
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

    private int reach(Hit hit) {
        int limit = Math.min(tokens.length, hit.end() + FARTHEST);
        boolean list = brief.cue(Cue.AVOID_WORD, hit.start());
        int sentence = tokens[hit.start()].sentence;
        int at = hit.end();
        while (at < limit && tokens[at].sentence == sentence) {
            Token token = tokens[at];
            if (at > hit.end()
                    && (brief.at(Kind.BUT, at) != null
                            || (brief.at(Kind.NEG, at) != null
                                    && (!brief.is(Kind.NEG_IDIOM, at) || brief.mark(at - 1, ','))))) {
                return at;
            }
            if (ends(token) || token.isMark(':') || brief.cue(Cue.UNTIL, at)) {
                return at;
            }
            if (token.isMark(',') || token.isMark('/') || token.isMark('+')) {
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
                                : !goesOn(at + 1, sentence);
                if (over) {
                    return at;
                }
            }
            at++;
        }
        return at;
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

    /** Whether what follows a comma is one more item of a list that an "or" or "and" closes. */
    private boolean goesOn(int start, int sentence) {
        int length = 0;
        for (int i = start;
                i < tokens.length && tokens[i].sentence == sentence && i < start + 20;
                i++) {
            Token token = tokens[i];
            if (brief.cue(Cue.OR, i)) {
                return length <= LONGEST_ITEM;
            }
            if (brief.cue(Cue.AND, i)) {
                return length <= LONGEST_ITEM
                        && brief.is(Kind.THING, i + 1)
                        && brief.is(Kind.THING, start);
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
}
