package dev.shotlist.reading.doubt;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Insistence;
import dev.shotlist.reading.text.Kind;

/**
 * A whole class is forbidden and one of it is asked for: "no people, show our team", "no music, and
 * our jingle throughout".
 */
final class BannedClasses {
    private final BriefText brief;
    private final Insistence insistence;
    private final WholeBans bans;
    private final BanBreach breach;
    private final BannedPeople people;
    private final BannedSounds sounds;

    BannedClasses(BriefText brief, Insistence insistence, Doubts doubts) {
        this.brief = brief;
        this.insistence = insistence;
        bans = new WholeBans(brief);
        breach = new BanBreach(brief, doubts);
        people = new BannedPeople(brief, insistence, bans, breach);
        sounds = new BannedSounds(brief, insistence, bans, breach);
    }

    void find(Parts said) {
        if (insistence.takesBack()) {
            return;
        }
        people.find(said);
        animals();
        new SoldAndBanned(brief, bans, breach).find(said);
        if (Boolean.FALSE.equals(said.music())) {
            sounds.played();
        }
        texts();
        sounds.talk();
        sounds.vocals();
    }

    private void animals() {
        int ban = bans.of("animals");
        if (ban < 0) {
            return;
        }
        for (int i = 0; i < brief.size(); i++) {
            if (brief.cue(Cue.BEAST, i) && breach.isElsewhere(i, ban) && !breach.isNamed(i)) {
                breach.report(i, "animals");
                return;
            }
        }
    }

    /** "no text ... the price and our address on screen". */
    private void texts() {
        int ban = bans.of("text");
        if (ban < 0) {
            return;
        }
        for (int i = 0; i < brief.size(); i++) {
            boolean with =
                    brief.cue(Cue.WITH, i - 1)
                            || (brief.cue(Cue.WITH, i - 2) && brief.is(Kind.STOP, i - 1));
            if (brief.cue(Cue.SUBTITLES, i)
                    && breach.isElsewhere(i, ban)
                    && (with || insistsOnAll(i))) {
                breach.report(i, "text");
                return;
            }
        }
        for (Hit hit : brief.all(Kind.MUST)) {
            if (hit.value().equals("screen")
                    && breach.isElsewhere(hit.start(), ban)
                    && isWorded(hit.start())) {
                breach.report(hit.start(), "text");
                return;
            }
        }
    }

    /** "subtitle every word". */
    private boolean insistsOnAll(int at) {
        int end = brief.clauseEnd(at);
        for (int i = brief.clauseStart(at); i < end; i++) {
            if (brief.cue(Cue.ALL, i) || brief.cue(Cue.EACH, i) || brief.cue(Cue.ABSOLUTE, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isWorded(int at) {
        int end = brief.clauseEnd(at);
        for (int i = brief.clauseStart(at); i < end; i++) {
            Hit thing = brief.at(Kind.THING, i);
            if (brief.cue(Cue.LETTERED, i)
                    || brief.cue(Cue.WORDS, i)
                    || brief.cue(Cue.LONG_TEXT, i)
                    || (thing != null && thing.value().equals("prices"))) {
                return true;
            }
        }
        return false;
    }
}
