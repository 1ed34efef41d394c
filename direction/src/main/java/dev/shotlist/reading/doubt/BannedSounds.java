package dev.shotlist.reading.doubt;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Denial;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Insistence;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Token;
import org.jspecify.annotations.Nullable;

/** No music, speech or singing, and some of it is asked for: "no music, and our jingle". */
final class BannedSounds {
    private static final String DIALOGUE = "dialogue";

    private final BriefText brief;
    private final Insistence insistence;
    private final WholeBans bans;
    private final BanBreach breach;
    private final OnePart part;

    BannedSounds(BriefText brief, Insistence insistence, WholeBans bans, BanBreach breach) {
        this.brief = brief;
        this.insistence = insistence;
        this.bans = bans;
        this.breach = breach;
        part = new OnePart(brief);
    }

    void played() {
        int ban = bans.of("music");
        for (int i = 0; i < brief.size(); i++) {
            boolean song = brief.cue(Cue.SONG, i) && isTurnedTo(i);
            if (!(brief.cue(Cue.PLAYED, i) || song)
                    || part.confines(i)
                    || (ban >= 0 && !breach.isElsewhere(i, ban))) {
                continue;
            }
            Token token = brief.tokens[i];
            boolean quoted = i + 2 < brief.size() && brief.tokens[i + 2].quote >= 0;
            boolean wanted =
                    quoted
                            || song
                            || brief.is(Kind.OUR, i - 1)
                            || insistence.demands(i)
                            || inClause(Cue.PLAYS, i);
            if (!token.denied && !token.aside && token.quote < 0 && wanted && !breach.isNamed(i)) {
                breach.report(i, "music");
                return;
            }
        }
    }

    /** "No music, but a driving techno track", and not "but a track at the end". */
    private boolean isTurnedTo(int at) {
        int first = brief.clauseStart(at);
        while (first < at && !brief.tokens[first].isWord()) {
            first++;
        }
        return (brief.is(Kind.BUT, first) || brief.cue(Cue.WITH, first)) && first < at;
    }

    private boolean inClause(Cue cue, int at) {
        int end = brief.clauseEnd(at);
        for (int i = brief.clauseStart(at); i < end; i++) {
            if (brief.cue(cue, i)) {
                return true;
            }
        }
        return false;
    }

    /** "no dialogue ... the two actors argue"; without a narrator people may well talk. */
    void talk() {
        dialogue();
        int ban = bans.of("voiceover");
        Hit narrator = ban < 0 ? null : brief.at(Kind.VOICE, ban);
        if (ban < 0 || (narrator != null && narrator.value().equals("voice_over"))) {
            return;
        }
        for (int i = 0; i < brief.size(); i++) {
            if (brief.cue(Cue.SPEAKS, i) && breach.isElsewhere(i, ban) && speaker(i) >= 0) {
                breach.report(i, "speech");
                return;
            }
        }
    }

    /** "dialogue-heavy, nobody says a word", "no dialogue ... the two neighbours chat" */
    private void dialogue() {
        int ban = bans.of(DIALOGUE);
        for (Denial denial : brief.denials) {
            Hit act = brief.at(Kind.ACT, denial.start());
            boolean nobody = brief.cue(Cue.NOBODY, denial.marker());
            ban = nobody && act != null && act.value().equals(DIALOGUE) ? denial.start() : ban;
        }
        for (int i = 0; ban >= 0 && i < brief.size(); i++) {
            Hit thing = brief.at(Kind.THING, i);
            boolean asked =
                    (thing != null && brief.tokens[i].key.startsWith("dialog"))
                            || (brief.cue(Cue.SPEAKS, i) && speaker(i) >= 0);
            if (asked && breach.isElsewhere(i, ban) && !part.confines(i)) {
                breach.report(i, DIALOGUE);
                return;
            }
        }
    }

    private int speaker(int verb) {
        for (int i = verb - 1; i >= verb - 4 && brief.sameClause(i, verb); i--) {
            if (brief.cue(Cue.CREW, i) || brief.cue(Cue.SPEAKER, i) || brief.is(Kind.PERSON, i)) {
                return i;
            }
        }
        return -1;
    }

    /** "instrumental, no vocals ... the singer belts the chorus". */
    void vocals() {
        Integer ban = null;
        for (int i = 0; i < brief.size() && ban == null; i++) {
            boolean instrumental = brief.tokens[i].key.contains("strumental");
            if (brief.cue(Cue.VOCALS, i)
                    && brief.tokens[i].quote < 0
                    && brief.tokens[i].denied != instrumental) {
                ban = i;
            }
        }
        Integer sung = ban == null ? null : sung(ban);
        if (sung != null) {
            breach.report(sung, "singing");
        }
    }

    private @Nullable Integer sung(int ban) {
        for (int i = 0; i < brief.size(); i++) {
            if (brief.cue(Cue.SINGS, i) && breach.isElsewhere(i, ban)) {
                return i;
            }
        }
        return null;
    }
}
