package dev.shotlist.reading.doubt;

import dev.shotlist.reading.Span;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Insistence;
import dev.shotlist.reading.text.Kind;

/** Nobody is to be seen, and somebody is asked for: "no people, show our team". */
final class BannedPeople {
    /** With fewer words behind it a subject does nothing that could be seen. */
    private static final int SHORTEST_ACT = 3;

    private final BriefText brief;
    private final Insistence insistence;
    private final WholeBans bans;
    private final BanBreach breach;

    BannedPeople(BriefText brief, Insistence insistence, WholeBans bans, BanBreach breach) {
        this.brief = brief;
        this.insistence = insistence;
        this.bans = bans;
        this.breach = breach;
    }

    void find(Parts said) {
        int ban = bans.of("people");
        boolean absolute = ban >= 0 && insistence.isAbsolute();
        faces(bans.of("faces"));
        int nobody = bans.nobody();
        if (nobody >= 0) {
            ban = nobody;
            absolute = true;
        }
        if (ban < 0) {
            return;
        }
        for (int i = 0; i < brief.size(); i++) {
            boolean person =
                    brief.cue(Cue.CREW, i) || brief.is(Kind.PERSON, i) || brief.cue(Cue.BUYER, i);
            boolean asked =
                    isShown(i)
                            || looksBack(i)
                            || ((absolute || everywhere(i) || isOrdered(i, said)) && acts(i));
            boolean body = isBody(i) && isOrdered(i, said);
            if (breach.isElsewhere(i, ban) && ((person && !isAddressed(i) && asked) || body)) {
                breach.report(i, "people");
                return;
            }
        }
    }

    /** "No faces. The baker grins into the camera." */
    private void faces(int ban) {
        for (int i = 0; ban >= 0 && i < brief.size(); i++) {
            boolean person = brief.cue(Cue.CREW, i) || brief.is(Kind.PERSON, i);
            if (person && breach.isElsewhere(i, ban) && !isAddressed(i) && looksBack(i)) {
                breach.report(i, "faces");
                return;
            }
        }
    }

    /** "close on her hands": somebody's, and none of a hand that belongs to nobody. */
    private boolean isBody(int at) {
        Hit prop = brief.at(Kind.PROP, at);
        return prop != null
                && prop.value().equals("hands")
                && brief.cue(Cue.HERS, at - 1)
                && brief.sameClause(at - 1, at);
    }

    /** In a shot of an order, or behind what begins one: "then close on ...". */
    private boolean isOrdered(int at, Parts said) {
        Span span = brief.span(at, at + 1);
        if (said.shots().stream().anyMatch(shot -> span.isWithin(shot.span()))) {
            return true;
        }
        for (int i = brief.clauseStart(at); i < at; i++) {
            if (brief.cue(Cue.THEN, i)
                    || brief.isAny(i, Kind.SIZE, Kind.CAMERA)
                    || brief.cue(Cue.ONLY, i)) {
                return !brief.cue(Cue.ONLY, i);
            }
        }
        return false;
    }

    /** "A family laughs in every scene". */
    private boolean everywhere(int at) {
        for (int i = at; brief.sameSentence(i, at); i++) {
            if (brief.cue(Cue.ALL, i) && brief.isAny(i + 1, Kind.SCENE_WORD, Kind.VIDEO_WORD)) {
                return true;
            }
        }
        return false;
    }

    /** "for families": those who watch, not those who are seen. */
    private boolean isAddressed(int at) {
        for (int i = at - 1; i >= at - 4 && brief.sameClause(i, at); i--) {
            if (brief.cue(Cue.FOR_PEOPLE, i) || brief.is(Kind.AUDIENCE_MARK, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isShown(int at) {
        for (int i = brief.clauseStart(at); i < at; i++) {
            if (brief.cue(Cue.SHOW_VERB, i)
                    || (brief.is(Kind.SHOW, i) && !brief.is(Kind.STOP, i))) {
                return true;
            }
        }
        return bans.isDoing(at + 1) || bans.isDoing(at + 2);
    }

    /** "The cobbler smiles into the camera." */
    private boolean looksBack(int at) {
        for (int i = at + 1; brief.sameClause(i, at); i++) {
            if (brief.cue(Cue.IN_FRAME, i) && !brief.tokens[i].denied) {
                return true;
            }
        }
        return false;
    }

    /** The subject of a clause that does something: "and then the family waves from the door". */
    private boolean acts(int at) {
        int start = brief.clauseStart(at);
        int lead = at;
        while (lead > start && !isSubstance(lead - 1)) {
            lead--;
        }
        int end = brief.clauseEnd(at);
        return lead == start
                && end - at > SHORTEST_ACT
                && !brief.cue(Cue.THINKS, at + 1)
                && !brief.cue(Cue.REPORTS, at + 1);
    }

    private boolean isSubstance(int at) {
        return brief.tokens[at].isWord()
                && !brief.is(Kind.STOP, at)
                && !brief.is(Kind.OUR, at)
                && !brief.cue(Cue.THEN, at);
    }
}
