package dev.shotlist.reading.tagging;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Quote;
import dev.shotlist.reading.text.Token;
import java.util.List;
import java.util.Locale;

/**
 * What may tell of a place whether a line begins there that must be met word for word: what leads
 * to it, what demands it, how it looks, what follows, and what the rules hold for a line.
 */
final class LineOpenings {
    /** Tokens in front that are looked at for a demand, and behind a quoted stretch. */
    private static final int REACH = 14;

    private static final int NEAR = 5;

    /** More are alike. */
    private static final int MANY = 4;

    private static final int PARTS = 4;

    private final BriefText brief;
    private final List<RuledLine> rules;
    private final Clues clues;

    LineOpenings(BriefText brief, List<RuledLine> rules, Clues clues) {
        this.brief = brief;
        this.rules = rules;
        this.clues = clues;
    }

    int[] of(int at) {
        clues.add(Clue.ALWAYS);
        clues.add(Clue.LANGUAGE, brief.language.name());
        words(at);
        demand(at);
        lead(at);
        head(at);
        standing(at);
        rules(at);
        if (brief.tokens[at].quote >= 0) {
            quoted(brief.quotes.get(brief.tokens[at].quote));
        } else {
            behind(brief.clauseEnd(at), "clause");
        }
        return clues.take();
    }

    private int word(int at) {
        return BanClues.word(brief, at);
    }

    /** Marks that only set a stretch apart are looked through. */
    private int before(int at) {
        int i = at - 1;
        while (i > 0 && (brief.tokens[i].isBreak() || "\"“„«'‘»*_".contains(brief.tokens[i].key))) {
            i--;
        }
        return i;
    }

    private void words(int at) {
        int front = before(at);
        boolean mark = front >= 0 && !brief.tokens[front].isWord();
        clues.add(Clue.LINE_WORD, word(at));
        clues.add(Clue.LINE_BEFORE, word(front));
        clues.add(Clue.LINE_PAIR_BEFORE, word(front - 1) * 31 + word(front));
        clues.add(
                Clue.LINE_SHAPES,
                Shapes.of(brief, front) * 31 + Shapes.of(brief, at) + (mark ? 7 : 0));
        clues.add(Clue.SHAPE, Shapes.of(brief, at));
        clues.add(Clue.SHAPE_AFTER, Shapes.of(brief, at + 1));
        for (Kind kind : brief.kinds(at)) {
            clues.add(Clue.LINE_KIND, kind.name());
        }
        for (Cue cue : brief.cues(at)) {
            clues.add(Clue.LINE_CUE, cue.name());
        }
        for (int i = front; i >= 0 && i > front - 3; i--) {
            int by = front - i;
            for (Kind kind : brief.kinds(i)) {
                clues.add(Clue.LINE_KIND_BEFORE, by * 31 + kind.name().hashCode());
            }
            for (Cue cue : brief.cues(i)) {
                clues.add(Clue.LINE_CUE_BEFORE, by * 31 + cue.name().hashCode());
            }
        }
        for (int i = front; i >= 0 && i > front - NEAR && brief.sameSentence(i, front); i--) {
            clues.add(Clue.LINE_NEAR, word(i));
        }
    }

    /** The nearest demand in front, in the sentence or the heading of the line. */
    private void demand(int at) {
        int front = before(at);
        boolean colon = brief.mark(front, ':');
        for (int i = front; i >= 0 && i > front - REACH; i--) {
            boolean near = brief.sameSentence(i, at) || brief.sameSentence(i, front);
            if (!near || (brief.tokens[i].quote >= 0 && i != at)) {
                break;
            }
            Hit must = brief.over(Kind.MUST, i);
            if (must != null) {
                String way = must.value() + (colon ? ":" : "");
                clues.add(Clue.LINE_MUST, way);
                clues.add(
                        Clue.LINE_MUST_WORD,
                        brief.slice(must.start(), must.end()).toLowerCase(Locale.ROOT));
                clues.add(
                        Clue.LINE_MUST_FAR,
                        way.hashCode() * 31 + DenyingWords.far(at - must.end()));
                clues.add(
                        Clue.LINE_MUST_FAR,
                        (way.hashCode() * 31 + Math.min(3, at - must.end())) * 31
                                + Shapes.of(brief, at));
                between(must.end(), front);
                return;
            }
        }
        clues.add(Clue.LINE_MUST, "none" + (colon ? ":" : ""));
    }

    /** The nearest word in front that may lead to a line, and how near it is. */
    private void lead(int at) {
        int front = before(at);
        boolean colon = brief.mark(front, ':');
        for (int i = front; i >= 0 && i > front - REACH; i--) {
            boolean near = brief.sameSentence(i, at) || brief.sameSentence(i, front);
            if (!near || (brief.tokens[i].quote >= 0 && i != at)) {
                break;
            }
            if (brief.cue(Cue.LINE_LEAD, i)) {
                int far = Math.min(MANY, front - i) * 2 + (colon ? 1 : 0);
                boolean opens = brief.firstOfSentence(i);
                clues.add(Clue.LINE_LEAD, far);
                clues.add(Clue.LINE_LEAD, far * 31 + Shapes.of(brief, at) + (opens ? 7 : 0));
                clues.add(Clue.LINE_LEAD_WORD, word(i) * 31 + far);
                return;
            }
        }
        clues.add(Clue.LINE_LEAD, -1);
    }

    private void between(int from, int to) {
        for (int i = from; i <= to; i++) {
            clues.add(Clue.LINE_BETWEEN, word(i));
        }
    }

    /** What stands in front of the colon. */
    private void head(int at) {
        int colon = before(at);
        if (!brief.mark(colon, ':')) {
            return;
        }
        int start = colon;
        while (start > 0
                && brief.sameSentence(start - 1, colon - 1)
                && !brief.tokens[start - 1].isBreak()
                && colon - start < MANY * 2) {
            start--;
        }
        boolean line = start == 0 || brief.tokens[start - 1].isBreak();
        clues.add(Clue.LINE_HEAD, word(start));
        clues.add(Clue.LINE_HEAD_SHAPE, (colon - start) * 4 + (line ? 2 : 0));
        clues.add(Clue.LINE_HEAD_SHAPE, Shapes.of(brief, start) * 31 + Math.min(3, colon - start));
        for (int i = start; i < colon; i++) {
            clues.add(Clue.LINE_BETWEEN, word(i));
            for (Kind kind : brief.kinds(i)) {
                clues.add(Clue.LINE_HEAD_KIND, kind.name());
            }
        }
    }

    private void standing(int at) {
        Token token = brief.tokens[at];
        int last = brief.tokens[brief.size() - 1].sentence;
        clues.add(Clue.LINE_PART, token.sentence * PARTS / Math.max(1, last));
        clues.add(Clue.LINE_LEFT_OVER, Math.min(MANY, last - token.sentence));
        standing(token.denied, "denied");
        standing(token.aside, "aside");
        standing(token.older, "older");
        standing(brief.turns.isTalk(), "talk");
        standing(at == 0 || brief.tokens[at - 1].isBreak(), "line");
        standing(brief.firstOfSentence(at), "sentence");
        standing(brief.sameClause(at, at - 1), "inside clause");
        standing(token.quote >= 0, "quoted");
        if (token.quote < 0 && brief.sentenceStart(at) == at) {
            sentence(at, Math.min(2, last - token.sentence));
        }
    }

    /** A sentence that nothing leads to: how long it is, where it stands, what it is about. */
    private void sentence(int at, int left) {
        int end = brief.sentenceEnd(at);
        clues.add(Clue.LINE_SENTENCE, left * 10 + DenyingWords.far(end - at));
        for (int i = at; i < end; i++) {
            for (Kind kind : brief.kinds(i)) {
                clues.add(Clue.LINE_SENTENCE_KIND, kind.name());
            }
        }
        clues.add(Clue.LINE_SENTENCE, SentenceKind.of(brief, at) + left);
    }

    private void standing(boolean so, String how) {
        if (so) {
            clues.add(Clue.LINE_STANDING, how);
        }
    }

    private void rules(int at) {
        String where = rules.isEmpty() ? "nowhere" : "out";
        for (RuledLine rule : rules) {
            if (rule.stretch().start() == at) {
                where = rule.role();
            } else if (rule.stretch().holds(at)) {
                where = "in";
            }
        }
        boolean quoted = brief.tokens[at].quote >= 0;
        clues.add(Clue.LINE_RULE, where + quoted);
        clues.add(Clue.LINE_RULE_AT, where.hashCode() * 31 + Shapes.of(brief, at));
    }

    private void quoted(Quote quote) {
        char last = brief.text.charAt(quote.to() - 1);
        boolean closed = ".!?…".indexOf(last) >= 0;
        int capitals = 0;
        int words = 0;
        for (int i = quote.start(); i < quote.end(); i++) {
            words += brief.tokens[i].isWord() ? 1 : 0;
            capitals += brief.tokens[i].capital ? 1 : 0;
            for (Kind kind : brief.kinds(i)) {
                clues.add(Clue.LINE_INNER_KIND, kind.name());
            }
        }
        boolean title = words > 1 && capitals == words;
        clues.add(Clue.LINE_QUOTE, closed ? "closed" : "open");
        clues.add(Clue.LINE_QUOTE, "length " + DenyingWords.far(quote.length()));
        clues.add(Clue.LINE_QUOTE, title ? "title" : "no title");
        clues.add(Clue.LINE_QUOTE, brief.tokens[quote.start()].capital ? "capital" : "small");
        clues.add(Clue.LINE_QUOTES, Math.min(MANY, brief.quotes.size()));
        int beside = 0;
        for (Quote other : brief.quotes) {
            beside += brief.sameSentence(other.start(), quote.start()) ? 1 : 0;
        }
        clues.add(Clue.LINE_QUOTES, 100 + Math.min(MANY, beside));
        clues.add(Clue.LINE_HEAD, "opening " + word(brief.sentenceStart(quote.start())));
        for (int i = brief.sentenceStart(quote.start()); i < quote.start(); i++) {
            for (Kind kind : brief.kinds(i)) {
                clues.add(Clue.LINE_NEAR_KIND, kind.name());
            }
            for (Cue cue : brief.cues(i)) {
                clues.add(Clue.LINE_NEAR_CUE, cue.name());
            }
        }
        behind(quote.end() + 1, "quote");
    }

    /** What follows the words: ", says the voice", "... is the line". */
    private void behind(int from, String what) {
        for (int i = from; i < from + NEAR && brief.sameSentence(i, from - 1); i++) {
            clues.add(Clue.LINE_BEHIND, (i - from) * 31 + word(i));
            for (Kind kind : brief.kinds(i)) {
                clues.add(Clue.LINE_BEHIND_KIND, what + kind.name());
            }
            for (Cue cue : brief.cues(i)) {
                clues.add(Clue.LINE_BEHIND_CUE, what + cue.name());
            }
        }
    }
}
