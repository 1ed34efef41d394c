package dev.shotlist.reading.doubt;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
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

    void find() {
        int ban = bans.of("people");
        boolean absolute = ban >= 0 && insistence.isAbsolute();
        int nobody = bans.nobody();
        if (nobody >= 0) {
            ban = nobody;
            absolute = true;
        }
        if (ban < 0) {
            return;
        }
        for (int i = 0; i < brief.size(); i++) {
            boolean person = brief.cue(Cue.CREW, i) || brief.is(Kind.PERSON, i);
            if (person
                    && breach.isElsewhere(i, ban)
                    && !isAddressed(i)
                    && (isShown(i) || looksBack(i) || ((absolute || everywhere(i)) && acts(i)))) {
                breach.report(i, "people");
                return;
            }
        }
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
