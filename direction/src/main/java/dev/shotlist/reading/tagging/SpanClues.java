package dev.shotlist.reading.tagging;

import dev.shotlist.reading.tagging.Hints.Held;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Token;
import java.util.List;

/** What tells a whole stretch from its neighbours, and that nothing is named at all. */
final class SpanClues {
    private static final List<Kind> TELLING =
            List.of(
                    Kind.NOUN,
                    Kind.ORG,
                    Kind.GOODS,
                    Kind.PERSON,
                    Kind.PLATFORM,
                    Kind.UNIT,
                    Kind.VIDEO_WORD,
                    Kind.STOP,
                    Kind.FOR,
                    Kind.AUDIENCE_MARK);

    /** Tokens whose shapes are told one by one. */
    private static final int SHAPED = 5;

    private final BriefText brief;
    private final Hints hints;
    private final Clues clues = new Clues();

    SpanClues(BriefText brief, Hints hints) {
        this.brief = brief;
        this.hints = hints;
    }

    int[] of(Sought sought, Stretch span) {
        int start = span.start();
        int end = span.end();
        int length = span.length();
        clues.add(Clue.LENGTH, length);
        clues.add(Clue.LENGTH_SHAPE, length * 31 + Shapes.of(brief, start));
        rules(sought, span);
        for (Stretch name : hints.of(Held.NAME)) {
            if (name.equals(span)) {
                clues.add(Clue.AMONG_NAMES, "is");
            } else if (name.meets(span)) {
                clues.add(Clue.AMONG_NAMES, span.contains(name) ? "holds" : "meets");
            }
        }
        for (Kind kind : TELLING) {
            for (int i = start; i < end; i++) {
                if (brief.is(kind, i)) {
                    clues.add(Clue.SPAN_HOLDS, kind.name());
                    break;
                }
            }
        }
        looks(span);
        bounds(span);
        return clues.take();
    }

    private void rules(Sought sought, Stretch span) {
        for (Sought other : Sought.values()) {
            if (!hints.has(other.rule())) {
                continue;
            }
            boolean own = other == sought;
            List<Stretch> found = hints.of(other.rule());
            Stretch rule = found.isEmpty() ? null : found.getFirst();
            String how =
                    rule == null
                            ? "none"
                            : rule.equals(span)
                                    ? "is"
                                    : !rule.meets(span)
                                            ? "apart"
                                            : span.contains(rule)
                                                    ? "holds"
                                                    : rule.contains(span) ? "within" : "meets";
            if (own || (rule != null && !how.equals("apart"))) {
                clues.add(Clue.AGREES, (own ? 0 : other.name().hashCode()) + how.hashCode());
                clues.add(
                        Clue.AGREES_SURELY,
                        (own ? 0 : other.name().hashCode())
                                + how.hashCode() * 31
                                + hints.sure(other.rule()));
            }
        }
    }

    private void looks(Stretch span) {
        boolean capitals = true;
        int unlisted = 0;
        int small = 0;
        int shapes = 0;
        for (int i = span.start(); i < span.end(); i++) {
            Token token = brief.tokens[i];
            capitals &= !token.isWord() || token.capital;
            unlisted += token.isWord() && brief.isUnlisted(i) ? 1 : 0;
            small += brief.is(Kind.STOP, i) ? 1 : 0;
            shapes = i < span.start() + SHAPED ? shapes * 31 + Shapes.of(brief, i) : shapes;
        }
        clues.add(Clue.SPAN_CAPITALS, capitals ? 1 : 0);
        clues.add(
                Clue.SPAN_KNOWN,
                Math.min(2, unlisted) * 100 + Math.min(2, small) * 10 + Math.min(4, span.length()));
        int before = Shapes.of(brief, span.start() - 1);
        int behind = Shapes.of(brief, span.end());
        clues.add(Clue.SPAN_MARKS, before * 31 + behind);
        clues.add(Clue.SPAN_SHAPES, shapes);
        clues.add(Clue.SPAN_ALL, (before * 31 + shapes) * 31 + behind);
        String first = brief.tokens[span.start()].key;
        int again = 0;
        for (int i = 0; i < brief.size() && again < 2; i++) {
            again += i != span.start() && brief.tokens[i].key.equals(first) ? 1 : 0;
        }
        clues.add(Clue.SPAN_AGAIN, again);
    }

    private void bounds(Stretch span) {
        int start = span.start();
        int end = span.end();
        boolean closes =
                !brief.sameSentence(end, start)
                        || (!brief.sameSentence(end + 1, start) && Shapes.parts(brief, end));
        if (brief.firstOfSentence(start) && closes) {
            clues.add(Clue.SPAN_WHOLE);
            clues.add(Clue.SPAN_WHOLE, Math.min(3, span.length()) * 1000 + Shapes.of(brief, start));
        }
        boolean opens = start == 0 || !brief.sameClause(start - 1, start);
        boolean ends = Shapes.parts(brief, end) || !brief.sameClause(end, start);
        clues.add(Clue.SPAN_CLAUSE, (opens ? 2 : 0) + (ends ? 1 : 0));
    }

    /** Clues that the brief does not name what is sought. */
    int[] none(Sought sought) {
        clues.add(Clue.NONE);
        clues.add(Clue.NONE_LANGUAGE, brief.language.name());
        clues.add(Clue.NONE_SIZE, Math.min(6, brief.size() / 8));
        if (hints.has(Held.NAME)) {
            clues.add(Clue.NONE_NAMES, Math.min(4, hints.of(Held.NAME).size()));
        }
        if (hints.has(sought.rule())) {
            List<Stretch> found = hints.of(sought.rule());
            clues.add(Clue.NONE_RULE, found.isEmpty() ? -1 : hints.sure(sought.rule()));
            if (!found.isEmpty()) {
                int at = found.getFirst().start();
                clues.add(Clue.NONE_WORD, brief.tokens[at].key);
                clues.add(Clue.NONE_BEFORE, at > 0 ? brief.tokens[at - 1].key : "");
                brief.kinds(at).forEach(kind -> clues.add(Clue.NONE_KIND, kind.name()));
            }
        }
        return clues.take();
    }
}
