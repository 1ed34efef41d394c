package dev.shotlist.reading.shots;

import dev.shotlist.plan.Language;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.JobTalk;
import dev.shotlist.reading.text.Kind;

/** Where in a stretch of the brief the words of a shot end: before bans, reasons and remarks. */
final class ShotEnd {
    /** "man sieht": what is seen needs more words than these. */
    private static final int SHORTEST = 2;

    private final BriefText brief;

    ShotEnd(BriefText brief) {
        this.brief = brief;
    }

    /** Without what places, explains or closes the shot; behind the bracket that it opens. */
    int of(int start, int to) {
        int end = beforePlace(start, beforeReason(start, beforeListEnd(start, to)));
        while (end > start
                && !brief.tokens[end - 1].isWord()
                && !brief.tokens[end - 1].isNumber()
                && brief.tokens[end - 1].quote < 0
                && !brief.mark(end - 1, '%')) {
            end--;
        }
        while (end > start && (brief.cue(Cue.AND, end - 1) || brief.mark(end - 1, ','))) {
            end--;
        }
        // "begin with the scrap heap, please"
        if (end > start + 2 && brief.cue(Cue.DEMAND, end - 1) && brief.mark(end - 2, ',')) {
            end -= 2;
        }
        boolean seen = brief.language == Language.DE && brief.key(end - 1, "sehen");
        if (seen && start > 1 && brief.key(start - 1, "man") && end - start > SHORTEST) {
            end--;
        }
        return closed(start, end, to);
    }

    /** "granny reading goes FIRST", "die Oma kommt zuerst": where in the list it stands. */
    private int beforePlace(int start, int to) {
        int last = to - 1;
        while (last > start && !brief.tokens[last].isWord()) {
            last--;
        }
        if (!brief.cue(Cue.PUTS_FIRST, last) && !brief.cue(Cue.FIRST, last)) {
            return to;
        }
        int verb = last - 1;
        while (verb > start && (brief.cue(Cue.ARTICLE, verb) || brief.cue(Cue.PREPOSITION, verb))) {
            verb--;
        }
        boolean goes = brief.cue(Cue.CONTINUES, verb) || brief.cue(Cue.PLACED, verb);
        return goes && verb > start + 1 ? verb : to;
    }

    /** "i lay the sheets down, because people worry about mess": why is not seen. */
    private int beforeReason(int start, int to) {
        boolean shows = false;
        for (int i = start; i < to; i++) {
            boolean why = i >= start + LEAST_SAID && brief.cue(Cue.REASONS, i);
            if (why && shows && brief.tokens[i].quote < 0) {
                return i;
            }
            boolean own = brief.tokens[i].isWord() && brief.tokens[i].key.length() > 2;
            shows |= own && !brief.isAny(i, Kind.STOP, Kind.CTA);
        }
        return to;
    }

    private static final int LEAST_SAID = 3;

    /** "... a door opening and that's it", "... scraping the bowl lol": said of the list. */
    private int beforeListEnd(int start, int to) {
        for (int i = start + 1; i < to; i++) {
            Hit over = brief.at(Kind.LIST_END, i);
            if (over != null && brief.tokens[i].quote < 0 && closes(over.end(), to)) {
                return i;
            }
        }
        return to;
    }

    private boolean closes(int at, int to) {
        for (int i = at; i < to; i++) {
            if (brief.tokens[i].isWord() && !brief.is(Kind.LIST_END, i)) {
                return false;
            }
        }
        return true;
    }

    /** With the bracket that ends what is opened inside: "check the pressure (1.5 bar)". */
    private int closed(int start, int end, int to) {
        boolean open = false;
        for (int i = start; i < end; i++) {
            open = brief.mark(i, '(') || (open && !brief.mark(i, ')'));
        }
        return open && end < to && brief.mark(end, ')') ? end + 1 : end;
    }

    /** "her back in the doorway, no faces": what is denied is not part of the shot. */
    int beforeDenial(int start, int to, boolean taught) {
        if (taught) {
            return to;
        }
        boolean bracket = false;
        for (int i = start + 1; i < to; i++) {
            // "lunch on a rock (lemon, nothing fancy) and the ride home"
            bracket = brief.mark(i, '(') || (bracket && !brief.mark(i, ')'));
            boolean denies =
                    brief.at(Kind.NEG, i) != null
                            && brief.tokens[i].quote < 0
                            && !brief.is(Kind.NEG_IDIOM, i)
                            && i + 1 < brief.size()
                            && (brief.tokens[i + 1].denied || forbidsShowing(i));
            if (denies && !bracket && !isPredicate(start, i)) {
                int clause = brief.clauseStart(i);
                int cut = brief.is(Kind.BUT, i - 1) ? i - 1 : i;
                return clause > start ? clause : cut;
            }
        }
        return to;
    }

    /** "but dont show any slaughter": the verb itself is not denied. */
    private boolean forbidsShowing(int marker) {
        return brief.is(Kind.BUT, marker - 1)
                && brief.denials.stream().anyMatch(denial -> denial.marker() == marker);
    }

    /** "..., my boss wants the green one seen": what is told of the job ends the shot. */
    int beforeTalk(int start, int to) {
        for (int i = start + 1; i < to; i++) {
            boolean told =
                    brief.clauseStart(i) == i && JobTalk.within(brief, i, brief.clauseEnd(i));
            if (told && brief.mark(i - 1, ',')) {
                return i - 1;
            }
        }
        return to;
    }

    /** "a phone that does not ring": what the picture's own subject does not do is part of it. */
    private boolean isPredicate(int start, int denial) {
        return brief.cue(Cue.DENIES_VERB, denial)
                && brief.clauseStart(denial) < denial
                && denial > start + 1
                && brief.tokens[denial - 1].isWord()
                && !brief.cue(Cue.AND, denial - 1)
                && !brief.is(Kind.BUT, denial - 1)
                && !brief.cue(Cue.PREPOSITION, denial - 1);
    }
}
