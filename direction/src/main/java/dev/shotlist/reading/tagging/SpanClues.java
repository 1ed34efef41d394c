package dev.shotlist.reading.tagging;

import dev.shotlist.reading.tagging.Hints.Held;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /** The bit of words such as "for" and "the". */
    private static final int SMALL = 1 << TELLING.indexOf(Kind.STOP);

    /** Tokens whose shapes are told one by one. */
    private static final int SHAPED = 5;

    private final BriefText brief;
    private final Hints hints;
    private final List<Rule> rules = new ArrayList<>();
    private final Clues clues = new Clues();

    /**
     * What the rules say.
     *
     * @param name of what is sought, as a number
     * @param found null where they find none
     * @param sure in tenths
     */
    private record Rule(Sought sought, int name, @Nullable Stretch found, int sure) {}

    // looked up once for each token, since it lies in many stretches
    private final int[] shapes;
    private final int[] telling;
    private final int[] again;
    private final boolean[] unlisted;

    SpanClues(BriefText brief, Hints hints) {
        this.brief = brief;
        this.hints = hints;
        for (Sought sought : Sought.values()) {
            Held held = sought.rule();
            List<Stretch> found = hints.of(held);
            if (hints.has(held)) {
                Stretch first = found.isEmpty() ? null : found.getFirst();
                rules.add(new Rule(sought, sought.name().hashCode(), first, hints.sure(held)));
            }
        }
        int size = brief.size();
        shapes = new int[size];
        telling = new int[size];
        again = new int[size];
        unlisted = new boolean[size];
        for (int i = 0; i < size; i++) {
            shapes[i] = Shapes.of(brief, i);
            unlisted[i] = brief.tokens[i].isWord() && brief.isUnlisted(i);
            for (Kind kind : brief.kinds(i)) {
                int bit = TELLING.indexOf(kind);
                telling[i] |= bit < 0 ? 0 : 1 << bit;
            }
            again[i] = again(i);
        }
    }

    /** How often the word comes again, two for more. */
    private int again(int token) {
        String word = brief.tokens[token].key;
        int again = 0;
        for (int i = 0; i < brief.size() && again < 2; i++) {
            again += i != token && brief.tokens[i].key.equals(word) ? 1 : 0;
        }
        return again;
    }

    int[] of(Sought sought, Stretch span) {
        int start = span.start();
        int end = span.end();
        int length = span.length();
        clues.add(Clue.LENGTH, length);
        clues.add(Clue.LENGTH_SHAPE, length * 31 + shapes[start]);
        rules(sought, span);
        for (Stretch name : hints.of(Held.NAME)) {
            if (name.equals(span)) {
                clues.add(Clue.AMONG_NAMES, "is");
            } else if (name.meets(span)) {
                clues.add(Clue.AMONG_NAMES, span.contains(name) ? "holds" : "meets");
            }
        }
        int held = 0;
        for (int i = start; i < end; i++) {
            held |= telling[i];
        }
        for (int bits = held; bits != 0; bits &= bits - 1) {
            clues.add(Clue.SPAN_HOLDS, TELLING.get(Integer.numberOfTrailingZeros(bits)).name());
        }
        looks(span);
        bounds(span);
        return clues.take();
    }

    private void rules(Sought sought, Stretch span) {
        for (Rule rule : rules) {
            boolean own = rule.sought() == sought;
            Stretch found = rule.found();
            if (own || (found != null && found.meets(span))) {
                int name = own ? 0 : rule.name();
                int how = (found == null ? "none" : how(found, span)).hashCode();
                clues.add(Clue.AGREES, name + how);
                clues.add(Clue.AGREES_SURELY, name + how * 31 + rule.sure());
            }
        }
    }

    private static String how(Stretch rule, Stretch span) {
        if (rule.equals(span)) {
            return "is";
        }
        if (!rule.meets(span)) {
            return "apart";
        }
        return span.contains(rule) ? "holds" : rule.contains(span) ? "within" : "meets";
    }

    private void looks(Stretch span) {
        boolean capitals = true;
        int unknown = 0;
        int small = 0;
        int shaped = 0;
        for (int i = span.start(); i < span.end(); i++) {
            Token token = brief.tokens[i];
            capitals &= !token.isWord() || token.capital;
            unknown += unlisted[i] ? 1 : 0;
            small += (telling[i] & SMALL) != 0 ? 1 : 0;
            shaped = i < span.start() + SHAPED ? shaped * 31 + shapes[i] : shaped;
        }
        clues.add(Clue.SPAN_CAPITALS, capitals ? 1 : 0);
        clues.add(
                Clue.SPAN_KNOWN,
                Math.min(2, unknown) * 100 + Math.min(2, small) * 10 + Math.min(4, span.length()));
        int before = Shapes.of(brief, span.start() - 1);
        int behind = Shapes.of(brief, span.end());
        clues.add(Clue.SPAN_MARKS, before * 31 + behind);
        clues.add(Clue.SPAN_SHAPES, shaped);
        clues.add(Clue.SPAN_ALL, (before * 31 + shaped) * 31 + behind);
        clues.add(Clue.SPAN_AGAIN, again[span.start()]);
    }

    private void bounds(Stretch span) {
        int start = span.start();
        int end = span.end();
        boolean closes =
                !brief.sameSentence(end, start)
                        || (!brief.sameSentence(end + 1, start) && Shapes.parts(brief, end));
        if (brief.firstOfSentence(start) && closes) {
            clues.add(Clue.SPAN_WHOLE);
            clues.add(Clue.SPAN_WHOLE, Math.min(3, span.length()) * 1000 + shapes[start]);
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
