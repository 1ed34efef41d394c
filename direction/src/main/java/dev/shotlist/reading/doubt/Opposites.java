package dev.shotlist.reading.doubt;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Insistence;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Token;
import java.util.List;
import java.util.Locale;

/** Two looks or moods that cannot both fill the whole piece: only by day and only by night. */
final class Opposites {
    private static final Kind[] KINDS = {
        Kind.MOOD, Kind.LIGHT, Kind.CAMERA, Kind.AESTHETIC, Kind.HOUR, Kind.SEASON, Kind.PLACE
    };

    /** Pairs are compared each with each: a brief of thousands of moods asks for nothing. */
    private static final int MOST = 40;

    /** Words between two looks that are said in one breath. */
    private static final int TOGETHER = 8;

    private final BriefText brief;
    private final Insistence insistence;
    private final Doubts doubts;
    private final OnePart part;

    Opposites(BriefText brief, Insistence insistence, Doubts doubts) {
        this.brief = brief;
        this.insistence = insistence;
        this.doubts = doubts;
        part = new OnePart(brief);
    }

    void find() {
        if (insistence.takesBack()) {
            return;
        }
        for (Kind kind : KINDS) {
            for (Hit hit : first(kind)) {
                if (isDemanded(hit) && contradicted(hit)) {
                    return;
                }
            }
        }
        for (Hit hit : first(Kind.MOOD)) {
            if (paired(hit)) {
                return;
            }
        }
    }

    /** "a calm, frantic ad": two moods side by side, where nothing turns one into the other. */
    private boolean paired(Hit hit) {
        int next = hit.end();
        boolean joined = brief.mark(next, ',') || brief.cue(Cue.AND, next);
        Hit other = joined ? brief.at(Kind.MOOD, next + 1) : null;
        if (other == null
                || !areOpposite(hit, other)
                || !isFree(hit.start())
                || !isFree(other.start())
                || brief.tokens[hit.start()].line != brief.tokens[other.start()].line
                || part.confines(hit.start())
                || part.confines(other.start())
                || turns(hit.start())) {
            return false;
        }
        contradict(hit, other, "are asked for in one breath.");
        return true;
    }

    private void contradict(Hit hit, Hit other, String how) {
        doubts.contradict(
                brief.span(other.start(), other.end()),
                "\""
                        + brief.slice(hit.start(), hit.end())
                        + "\" and \""
                        + brief.slice(other.start(), other.end())
                        + "\" "
                        + how,
                "Say which holds, or let one turn into the other.");
    }

    private boolean isFree(int at) {
        Token token = brief.tokens[at];
        return !token.denied && !token.wantsNothing() && token.quote < 0;
    }

    /** "calm, frantic, then calm again", "from calm to frantic". */
    private boolean turns(int at) {
        int end = brief.sentenceEnd(at);
        for (int i = brief.sentenceStart(at); i < end; i++) {
            if (brief.cue(Cue.TURNS, i) || brief.cue(Cue.OR, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean areOpposite(Hit hit, Hit other) {
        return brief.lexicons.areOpposite(
                hit.value().toLowerCase(Locale.ROOT), other.value().toLowerCase(Locale.ROOT));
    }

    private List<Hit> first(Kind kind) {
        List<Hit> hits = brief.all(kind);
        return hits.size() > MOST ? hits.subList(0, MOST) : hits;
    }

    private boolean isDemanded(Hit hit) {
        Token token = brief.tokens[hit.start()];
        return !token.denied
                && !token.aside
                && token.quote < 0
                && insistence.isStrict(hit.start(), hit.end());
    }

    /** "Shot only at night, in bright midday sun": one sentence that turns nowhere. */
    private boolean isMeantTogether(Hit hit, Hit other) {
        Token token = brief.tokens[other.start()];
        if (token.denied
                || token.aside
                || token.quote >= 0
                || other.start() - hit.end() > TOGETHER
                || brief.tokens[hit.start()].line != token.line) {
            return false;
        }
        for (int i = hit.end(); i < other.start(); i++) {
            if (brief.cue(Cue.TURNS, i) || brief.is(Kind.BUT, i)) {
                return false;
            }
        }
        return true;
    }

    /** "shot entirely at night in bright midday sunshine": no "and", no "to" between them. */
    private boolean isInOneBreath(Hit hit, Hit other) {
        for (int i = hit.end(); i < other.start(); i++) {
            if (brief.cue(Cue.AND, i)
                    || brief.cue(Cue.OR, i)
                    || brief.cue(Cue.RANGE, i)
                    || brief.cue(Cue.TURNS, i)) {
                return false;
            }
        }
        return other.start() > hit.end() && other.kind() == hit.kind();
    }

    private boolean contradicted(Hit hit) {
        for (Kind kind : KINDS) {
            for (Hit other : first(kind)) {
                if (other.start() > hit.start()
                        && areOpposite(hit, other)
                        && (isDemanded(other) || isMeantTogether(hit, other))
                        && (!brief.sameClause(hit.start(), other.start())
                                || isInOneBreath(hit, other))) {
                    contradict(hit, other, "are both demanded for the whole piece.");
                    return true;
                }
            }
        }
        return false;
    }
}
