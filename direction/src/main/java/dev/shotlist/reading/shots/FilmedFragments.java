package dev.shotlist.reading.shots;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;

/**
 * A picture told by how it is filmed, among other things: "drone over the canal", "croissant
 * lamination closeups", "time-lapse of the harbour". It is one shot of the piece.
 */
final class FilmedFragments {
    private static final int LONGEST = 12;
    private static final Kind[] FILMED = {Kind.SIZE, Kind.MOVE, Kind.CAMERA};
    private static final Kind[] OTHER = {
        Kind.PLATFORM,
        Kind.FORMAT,
        Kind.RATIO,
        Kind.NEG,
        Kind.UNIT,
        Kind.CTA_MARK,
        Kind.MUSIC_WORD,
        Kind.GENRE,
        Kind.ONE_SCENE,
        Kind.VOICE
    };

    private final BriefText brief;
    private final ShotBuilder shots;

    FilmedFragments(BriefText brief, ShotBuilder shots) {
        this.brief = brief;
        this.shots = shots;
    }

    boolean read() {
        int at = 0;
        while (at < brief.size()) {
            int end = Math.max(at + 1, brief.clauseEnd(at));
            if (isFilmed(at, end)) {
                shots.add(at, end);
            }
            at = end;
        }
        return shots.size() > 0;
    }

    private boolean isFilmed(int from, int to) {
        Hit filmed = null;
        int start = from;
        while (start < to && !brief.tokens[start].isWord()) {
            start++;
        }
        for (int i = start; i < to; i++) {
            if (brief.tokens[i].isNumber()
                    || brief.tokens[i].denied
                    || brief.tokens[i].aside
                    || brief.tokens[i].header
                    || brief.tokens[i].quote >= 0
                    || brief.isAny(i, OTHER)) {
                return false;
            }
            for (Kind kind : FILMED) {
                Hit hit = brief.at(kind, i);
                boolean longer = hit != null && (filmed == null || hit.end() > filmed.end());
                filmed = longer ? hit : filmed;
            }
        }
        return filmed != null
                && to - start <= LONGEST
                && ((filmed.start() == start && goesOn(filmed.end(), to))
                        || (filmed.start() > start && closes(start, filmed, to)));
    }

    /** "... over the canal", "... of the harbour": what is seen; "handheld in English" is none. */
    private boolean goesOn(int at, int to) {
        boolean over = brief.is(Kind.MOVE, at - 1) && brief.cue(Cue.LOCATIVE, at - 1);
        boolean link =
                over
                        || brief.cue(Cue.OF, at)
                        || brief.key(at, "of")
                        || (brief.cue(Cue.PREPOSITION, at) && !brief.cue(Cue.IN_LANGUAGE, at));
        return link && holdsThing(at, to);
    }

    /** "croissant lamination closeups" */
    private boolean closes(int start, Hit filmed, int to) {
        int behind = filmed.end();
        boolean last = behind >= to || !brief.tokens[behind].isWord();
        return last && holdsThing(start, filmed.start());
    }

    private boolean holdsThing(int from, int to) {
        for (int i = from; i < to; i++) {
            if (brief.isAny(
                            i,
                            Kind.NOUN,
                            Kind.GOODS,
                            Kind.THING,
                            Kind.PROP,
                            Kind.PLACE,
                            Kind.PERSON)
                    && !brief.isAny(i, FILMED)) {
                return true;
            }
        }
        return false;
    }
}
