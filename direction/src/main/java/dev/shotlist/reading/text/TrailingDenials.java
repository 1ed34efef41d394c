package dev.shotlist.reading.text;

import dev.shotlist.plan.Language;
import dev.shotlist.reading.text.Token.Shape;
import java.util.ArrayList;
import java.util.List;

/** What is denied by words that stand behind it or around it: "X is banned", "leave X out". */
final class TrailingDenials {
    private static final int LONGEST_ITEM = 5;
    private static final int WIDEST_FRAME = 14;

    private final BriefText brief;
    private final BanHeadings headings;
    private final Token[] tokens;
    private final List<Denial> found;

    TrailingDenials(BriefText brief, BanHeadings headings, List<Denial> found) {
        this.brief = brief;
        this.headings = headings;
        this.found = found;
        tokens = brief.tokens;
    }

    void add() {
        behind();
        refused();
        replaced();
        around();
        keyed();
    }

    /**
     * "Voice: none", "Voix off : aucune", "Music - no": the key of a line is what is not wanted.
     */
    private void keyed() {
        for (int i = 2; i < tokens.length; i++) {
            boolean mark = brief.mark(i - 1, ':') || brief.mark(i - 1, '=');
            boolean none = brief.cue(Cue.NONE, i) || brief.cue(Cue.REFUSES, i);
            boolean closed =
                    i + 1 >= tokens.length
                            || !tokens[i + 1].isWord()
                            || !brief.sameClause(i, i + 1);
            if (!mark || !none || !closed || tokens[i].quote >= 0) {
                continue;
            }
            int start = pastMarks(brief, brief.clauseStart(i - 2), i - 1);
            if (start < i - 1
                    && i - 1 - start <= LONGEST_ITEM
                    && brief.at(Kind.THING, start) != null) {
                found.add(new Denial(i, start, i - 1));
            }
        }
    }

    /** "leave the cat out", "auf Blumen und Babys verzichten". */
    private void around() {
        for (int i = 0; i < tokens.length; i++) {
            boolean from = brief.cue(Cue.KEEP_FROM, i);
            if (!(brief.cue(Cue.KEEP_OUT, i) || from)
                    || tokens[i].quote >= 0
                    || brief.isAny(i, Kind.NEG, Kind.NEG_IDIOM)) {
                continue;
            }
            int limit = Math.min(tokens.length, i + WIDEST_FRAME);
            for (int end = i + 2; end < limit && brief.sameSentence(i, end); end++) {
                boolean put = from ? brief.cue(Cue.PUT_FROM, end) : brief.cue(Cue.PUT_OUT, end);
                if (put && closes(end)) {
                    found.add(new Denial(i, i + 1, end));
                    Hit joint = brief.at(Kind.JOINED, end + 1);
                    if (joint != null && brief.sameClause(end, joint.end())) {
                        found.add(new Denial(end + 1, joint.end(), brief.clauseEnd(end)));
                        break;
                    }
                    int too = isAlso(end + 1);
                    if (too > 0) {
                        found.add(new Denial(end + 1, end + 2, too));
                    }
                    break;
                }
            }
        }
    }

    /** "out", "out of it": nothing but small words up to the end of the clause. */
    private boolean closes(int at) {
        int next = at + 1;
        while (next < tokens.length
                && next < at + 3
                && brief.is(Kind.STOP, next)
                && brief.sameClause(at, next)) {
            next++;
        }
        return next >= tokens.length
                || !tokens[next].isWord()
                || !brief.sameClause(at, next)
                || brief.at(Kind.JOINED, at + 1) != null
                || isAlso(at + 1) > 0;
    }

    /** "... and the brass band too": the last word of what is left out as well, or 0. */
    private int isAlso(int and) {
        if (!brief.cue(Cue.AND, and)) {
            return 0;
        }
        for (int i = and + 2; i < and + 2 + LONGEST_ITEM && brief.sameClause(i, and); i++) {
            if (brief.cue(Cue.ALSO, i)) {
                return i;
            }
        }
        return 0;
    }

    /** "cartoons no, rap no": the bare refusal closes the clause that names the thing. */
    private void refused() {
        List<Hit> refusals = new ArrayList<>(brief.all(Kind.NEG));
        for (int i = 0; i < tokens.length; i++) {
            if (brief.cue(Cue.REFUSES, i) && !brief.is(Kind.NEG, i)) {
                refusals.add(new Hit(Kind.NEG, "no", i, i + 1));
            }
        }
        for (Hit hit : refusals) {
            int end = hit.start();
            boolean closes =
                    hit.end() >= tokens.length
                            || !(tokens[hit.end()].isWord() || tokens[hit.end()].isNumber());
            if (closes && brief.mark(end - 1, '?') && end > 1 && !Negations.isIdiom(brief, hit)) {
                // "LinkedIn? no."
                found.add(new Denial(hit.start(), brief.clauseStart(end - 2), end - 1));
                continue;
            }
            boolean comma = brief.mark(end - 1, ',') && closes && !goesOn(hit.end());
            if (comma && brief.cue(Cue.REFUSES, end) && refusedThing(end - 1)) {
                // "Gulls, no!"
                found.add(new Denial(hit.start(), brief.clauseStart(end - 2), end - 1));
                continue;
            }
            int thing = end - 1;
            while (thing > 0
                    && brief.is(Kind.STOP, thing)
                    && brief.over(Kind.THING, thing) == null) {
                thing--;
            }
            Hit phrase = brief.over(Kind.NEG_AFTER, end);
            if (closes
                    && (phrase == null || phrase.length() == 1)
                    && !isKept(end)
                    && hit.length() <= 2
                    && tokens[end].quote < 0
                    && !Negations.isIdiom(brief, hit)
                    && !Whereabouts.isOutside(brief, hit)
                    && brief.sameClause(thing, end)
                    && brief.isAny(thing, Kind.THING, Kind.NOUN, Kind.GOODS, Kind.GENRE)) {
                int start = pastMarks(brief, brief.clauseStart(end), end);
                if (thing + 1 - start <= LONGEST_ITEM && !isNobody(start, end)) {
                    found.add(new Denial(hit.start(), start, thing + 1));
                }
            }
        }
    }

    /** "a dog, no, a cat" corrects, "you like it, no?" asks. */
    private boolean goesOn(int at) {
        return brief.mark(at, ',') || brief.mark(at, '?') || brief.mark(at, '-');
    }

    /** The clause in front of a comma opens its sentence and is nothing but a thing. */
    private boolean refusedThing(int comma) {
        int start = brief.clauseStart(comma - 1);
        return comma - start <= LONGEST_ITEM
                && brief.sentenceStart(start) == start
                && brief.isAny(comma - 1, Kind.THING, Kind.NOUN, Kind.GOODS, Kind.GENRE);
    }

    /** "Vergesst das Logo nicht": the verb of leaving out is itself denied. */
    private boolean isKept(int at) {
        for (int i = brief.clauseStart(at); i < at; i++) {
            if (brief.cue(Cue.DROPS, i) && !brief.is(Kind.NEG, i)) {
                return true;
            }
        }
        return false;
    }

    /** "donate their unwanted furniture": said of what somebody has. */
    private boolean describes(Hit hit) {
        Hit whose = brief.at(Kind.OUR, hit.start() - 1);
        return brief.language == Language.EN
                && hit.length() == 1
                && whose != null
                && brief.sameClause(hit.start() - 1, hit.end())
                && tokens[hit.end()].isWord();
    }

    /** "X is banned", "stock smiles? no thanks". */
    private void behind() {
        for (Hit hit : brief.all(Kind.NEG_AFTER)) {
            if (Whereabouts.isOutside(brief, hit) || describes(hit)) {
                continue;
            }
            if (tokens[hit.start()].quote >= 0 || headings.holds(hit.start())) {
                continue;
            }
            int end = hit.start();
            int clause = ListBefore.start(brief, brief.clauseStart(end), end);
            int start = pastMarks(brief, clause, end);
            for (int i = start; i < end - 1; i++) {
                // "mein Chef kann Drohnen nicht leiden"
                start = brief.cue(Cue.ABLE, i) ? i + 1 : start;
                boolean that = brief.cue(Cue.THAT, i) || brief.cue(Cue.SO_THAT, i);
                // "we'd prefer that the uniforms didn't feature"
                boolean asked = brief.cue(Cue.CONDITION, i) && i > start;
                start = asked || (that && brief.cue(Cue.WISHED, i - 1)) ? i + 1 : start;
            }
            if (brief.cue(Cue.LACKS, hit.end()) || brief.cue(Cue.UNTIL, hit.end())) {
                // "can't appear without a helmet", "is not seen until the end"
                continue;
            }
            boolean closed =
                    hit.end() >= tokens.length
                            || !tokens[hit.end()].isWord()
                            || isPredicate(brief, hit);
            boolean bare = hit.length() == 1 && brief.cue(Cue.REFUSES, hit.start());
            boolean told = brief.is(Kind.SHOW, hit.end() - 1) && !brief.is(Kind.STOP, hit.end());
            if (!closed && told) {
                // "the vet said not to show grapes"
                continue;
            }
            if (!closed && bare) {
                // "un perro que no ladra"
                continue;
            }
            boolean subject = hit.length() > 1 && brief.cue(Cue.COPULA, hit.start()) && start < end;
            if (!closed && !subject && brief.is(Kind.NEG, hit.end() - 1) && deniesBehind(hit)) {
                // "... and please no pros" denies what follows
                continue;
            }
            if (start == end && brief.mark(end - 1, ')')) {
                // "the donkey (the animal) does NOT appear"
                while (end > 1 && !brief.mark(end, '(')) {
                    end--;
                }
                start = pastMarks(brief, brief.clauseStart(end - 1), end);
            }
            if (start == end && end > 1 && closed) {
                end--;
                boolean asked =
                        brief.mark(end, '?')
                                || brief.mark(end, '-')
                                || brief.mark(end, ':')
                                || (brief.mark(end, ',') && hit.length() > 1);
                start = asked ? pastMarks(brief, brief.clauseStart(end), end) : end;
            }
            if (start < end && !isNobody(start, end)) {
                found.add(new Denial(hit.start(), start, end));
            }
        }
    }

    /** "the band does not appear and nobody sings": it says all of what stands in front. */
    static boolean isPredicate(BriefText brief, Hit hit) {
        return hit.length() > 1
                && brief.cue(Cue.AND, hit.end())
                && brief.clauseStart(hit.start()) < hit.start()
                && brief.tokens[hit.start() - 1].isWord();
    }

    /** "personne n'est exclu": refused to nobody, so everybody may come. */
    private boolean isNobody(int from, int to) {
        for (int i = from; i < to; i++) {
            if (brief.cue(Cue.NOBODY, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean deniesBehind(Hit hit) {
        for (int i = hit.end(); brief.sameClause(i, hit.start()); i++) {
            if (brief.isAny(i, Kind.THING, Kind.GOODS, Kind.NOUN)) {
                return true;
            }
        }
        return hit.length() > 1 && brief.cue(Cue.REFUSES, hit.end() - 1);
    }

    /** The first token between two that is no mark, else the later one. */
    static int pastMarks(BriefText brief, int from, int to) {
        int start = from;
        while (start < to && brief.tokens[start].shape == Shape.MARK) {
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
}
