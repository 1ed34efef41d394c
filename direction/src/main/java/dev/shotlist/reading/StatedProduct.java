package dev.shotlist.reading;

import dev.shotlist.plan.Language;
import dev.shotlist.reading.NameFinder.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the brief says in so many words that it is about: "we make Nubbin, a refillable deodorant",
 * "Haulmate is a folding bike trailer", "we're Wray & Otterbourne, four hearing clinics". The thing
 * need not be in any list.
 */
final class StatedProduct {
    private static final int LONGEST = 5;

    /** Less than this speaks for a listed noun elsewhere: then what is stated goes before it. */
    private static final double WEAKER = 3.3;

    private static final double STATED = 4;

    /**
     * A stated thing, from one token to before another.
     *
     * @param head the listed noun that it is; null where no list has it
     */
    record Stated(int start, int end, @Nullable Name name, @Nullable Hit head) {
        /** Whether it is to be believed before another candidate. */
        boolean over(@Nullable Candidate other) {
            return other == null
                    || other.points() < WEAKER
                    || (other.start() < end && start < other.end());
        }

        @Nullable Candidate candidate() {
            return head == null ? null : new Candidate(head, start, end, name, true, STATED);
        }
    }

    private final BriefText brief;
    private final List<Name> names;

    StatedProduct(BriefText brief, List<Name> names) {
        this.brief = brief;
        this.names = names;
    }

    @Nullable Stated find() {
        for (int i = 0; i < brief.size(); i++) {
            Token token = brief.tokens[i];
            boolean open = token.isWord() && token.quote < 0 && !token.denied;
            if (!open || token.aside || token.header || token.older) {
                continue;
            }
            Stated stated = made(i);
            stated = stated == null ? called(i) : stated;
            stated = stated == null ? weAre(i) : stated;
            if (stated != null) {
                return stated;
            }
        }
        return null;
    }

    /** "We make Nubbin, a refillable deodorant", "facciamo taralli". */
    private @Nullable Stated made(int verb) {
        if (!brief.cue(Cue.WE_MAKE, verb) || !said(verb)) {
            return null;
        }
        Name name = NameFinder.startingAt(names, verb + 1);
        if (name == null) {
            return thing(afterArticle(verb + 1), null, false);
        }
        return brief.mark(name.end(), ',')
                ? thing(afterArticle(name.end() + 1), name, false)
                : null;
    }

    /** Romance verbs say who makes it; English and German ones need their "we". */
    private boolean said(int verb) {
        boolean implied =
                brief.language != Language.EN
                        && brief.language != Language.DE
                        && brief.language != Language.FR;
        return implied || brief.cue(Cue.WE, verb - 1);
    }

    /** "Haulmate is a folding bike trailer"; without an article the thing must be a listed one. */
    private @Nullable Stated called(int copula) {
        if (!brief.cue(Cue.COPULA, copula) || brief.tokens[copula].key.length() > 4) {
            return null;
        }
        Name name = NameFinder.endingAt(names, copula);
        if (name == null || name.person() || name.place()) {
            return null;
        }
        boolean one = brief.cue(Cue.ONE, copula + 1);
        return thing(afterArticle(copula + 1), name, !one);
    }

    /** "We're Wray & Otterbourne, four independent hearing clinics". */
    private @Nullable Stated weAre(int verb) {
        if (!brief.cue(Cue.WE_ARE, verb)) {
            return null;
        }
        boolean spoken =
                (brief.language != Language.EN && brief.language != Language.DE)
                        || brief.cue(Cue.WE, verb - 1)
                        || brief.cue(Cue.WE, verb - 2)
                        || (verb == brief.clauseStart(verb) && brief.tokens[verb].capital);
        Name name = NameFinder.startingAt(names, afterArticle(verb + 1));
        if (!spoken || name == null || !brief.mark(name.end(), ',')) {
            return null;
        }
        return thing(afterArticle(name.end() + 1), name, false);
    }

    private int afterArticle(int at) {
        int next = at;
        while (next < brief.size()
                && (brief.cue(Cue.ONE, next)
                        || brief.cue(Cue.ARTICLE, next)
                        || brief.isAny(next, Kind.NUMBER, Kind.OUR))) {
            next++;
        }
        return next;
    }

    /** The noun phrase that begins there; null where none does. */
    private @Nullable Stated thing(int start, @Nullable Name name, boolean listed) {
        int end = end(start);
        if (end == start) {
            return null;
        }
        Hit head = head(start, end);
        boolean seller =
                brief.cue(Cue.SELLER, end - 1)
                        || brief.cue(Cue.ONLY_SELLER, end - 1)
                        || brief.cue(Cue.GENERIC, end - 1);
        boolean film = head == null && brief.isAny(end - 1, Kind.FORMAT, Kind.VIDEO_WORD);
        return (head == null && (listed || seller)) || film
                ? null
                : new Stated(start, end, name, head);
    }

    private int end(int start) {
        int end = start;
        while (end < brief.size()
                && end - start < LONGEST
                && brief.sameClause(end, start)
                && brief.tokens[end].isWord()
                && brief.tokens[end].quote < 0
                && (end == start || !closes(end))) {
            end++;
        }
        return end > start && (brief.is(Kind.STOP, start) || closes(start)) ? start : end;
    }

    private boolean closes(int at) {
        return brief.isAny(
                        at,
                        Kind.STOP,
                        Kind.FOR,
                        Kind.BY,
                        Kind.NEG,
                        Kind.NUMBER,
                        Kind.UNIT,
                        Kind.PLATFORM)
                || brief.cue(Cue.PREPOSITION, at)
                || brief.cue(Cue.RELATIVE, at)
                || brief.cue(Cue.AND, at)
                || brief.cue(Cue.OF, at)
                || brief.cue(Cue.COPULA, at)
                || brief.cue(Cue.WE_MAKE, at);
    }

    /** English and German have the head last, the Romance languages first. */
    private @Nullable Hit head(int start, int end) {
        boolean last = brief.language == Language.EN || brief.language == Language.DE;
        Hit found = null;
        for (int i = start; i < end; i++) {
            for (Kind kind : new Kind[] {Kind.ORG, Kind.NOUN, Kind.GOODS}) {
                Hit hit = brief.at(kind, i);
                if (hit != null
                        && hit.end() <= end
                        && (found == null || (last && better(hit, found)))) {
                    found = hit;
                }
            }
        }
        return found;
    }

    private static boolean better(Hit hit, Hit than) {
        return hit.end() > than.end() && hit.start() >= than.start();
    }
}
