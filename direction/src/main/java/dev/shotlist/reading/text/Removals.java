package dev.shotlist.reading.text;

import java.util.List;

/**
 * Parts of a film that are to be taken away: "lose the subtitles", "quita la música". What else is
 * removed, "removes stains", is what a product does.
 */
final class Removals {
    private static final int REACH = 4;

    private final BriefText brief;

    Removals(BriefText brief) {
        this.brief = brief;
    }

    void add(List<Denial> found) {
        for (int i = 0; i < brief.size(); i++) {
            if (!(brief.cue(Cue.REMOVES, i) || brief.cue(Cue.NO_MORE, i))
                    || brief.tokens[i].quote >= 0
                    || brief.tokens[i].header
                    || brief.isAny(i, Kind.NEG, Kind.NEG_IDIOM)
                    || brief.is(Kind.NEG, i - 1)) {
                continue;
            }
            int named = noMore(i);
            if (named > 0) {
                found.add(new Denial(i, named, named + 1));
                continue;
            }
            int part = part(i);
            if (part > i) {
                found.add(new Denial(i, i + 1, part));
            }
        }
    }

    /** "Plus de PDG": no more of what an earlier mail had; more of anything else. */
    private int noMore(int at) {
        if (!brief.cue(Cue.NO_MORE, at) || !brief.firstOfSentence(at)) {
            return 0;
        }
        int noun = brief.is(Kind.STOP, at + 1) ? at + 2 : at + 1;
        boolean closed = noun < brief.size() && !brief.sameClause(noun, noun + 1);
        for (int i = 0; i < at && (closed || brief.mark(noun + 1, '.')); i++) {
            if (brief.tokens[i].older && brief.tokens[i].key.equals(brief.tokens[noun].key)) {
                return noun;
            }
        }
        return 0;
    }

    /** The token behind the part of the film, or the same place. */
    private int part(int verb) {
        if (!brief.cue(Cue.REMOVES, verb)) {
            return verb;
        }
        for (int i = verb + 1; i < verb + REACH && brief.sameClause(i, verb); i++) {
            for (Kind kind : new Kind[] {Kind.VOICE, Kind.TEXT_WORD, Kind.MUSIC_WORD, Kind.GENRE}) {
                Hit hit = brief.at(kind, i);
                if (hit != null) {
                    return hit.end();
                }
            }
            if (!brief.is(Kind.STOP, i) && !brief.is(Kind.OUR, i)) {
                return verb;
            }
        }
        return verb;
    }
}
