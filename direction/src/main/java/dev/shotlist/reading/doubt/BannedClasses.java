package dev.shotlist.reading.doubt;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Insistence;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Phrases;
import dev.shotlist.reading.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A whole class is forbidden and one of it is asked for: "no people, show our team", "no music, and
 * our jingle throughout".
 */
final class BannedClasses {
    /** With fewer words behind it a subject does nothing that could be seen. */
    private static final int SHORTEST_ACT = 3;

    private final BriefText brief;
    private final Insistence insistence;
    private final Doubts doubts;
    private final WholeBans bans;

    BannedClasses(BriefText brief, Insistence insistence, Doubts doubts) {
        this.brief = brief;
        this.insistence = insistence;
        this.doubts = doubts;
        bans = new WholeBans(brief);
    }

    void find(Parts said) {
        if (insistence.takesBack()) {
            return;
        }
        people();
        report(bans.of("animals"), Cue.BEAST, "animals");
        if (Boolean.FALSE.equals(said.music())) {
            played();
        }
        texts();
        talk();
        vocals();
    }

    private void report(int ban, Cue members, String what) {
        if (ban < 0) {
            return;
        }
        for (int i = 0; i < brief.size(); i++) {
            if (brief.cue(members, i) && isElsewhere(i, ban) && !isNamed(i)) {
                contradict(i, what);
                return;
            }
        }
    }

    private void contradict(int at, String what) {
        doubts.contradict(
                brief.span(at, at + 1),
                "No "
                        + what
                        + " may appear, and \""
                        + Phrases.oneLine(brief.slice(brief.clauseStart(at), brief.clauseEnd(at)))
                        + "\" is asked for.",
                "Say which of the two holds; without an answer the ban does.");
    }

    private void people() {
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
                    && isElsewhere(i, ban)
                    && !isAddressed(i)
                    && (isShown(i) || looksBack(i) || ((absolute || everywhere(i)) && acts(i)))) {
                contradict(i, "people");
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

    private boolean isElsewhere(int at, int ban) {
        Token token = brief.tokens[at];
        return !token.denied
                && !token.aside
                && !token.header
                && !token.older
                && token.quote < 0
                && !Phrases.isPossessive(token.key)
                && (!brief.sameClause(at, ban) || isNextClause(ban, at));
    }

    /** "... ninguna persona y que se vea a nuestras peluqueras": an "and" that begins anew. */
    private boolean isNextClause(int ban, int at) {
        for (int i = ban + 1; i < at; i++) {
            if (brief.cue(Cue.AND, i) && brief.cue(Cue.SUBJECT, i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Part of a longer name of a thing: "dog food". */
    private boolean isNamed(int at) {
        for (Kind kind : new Kind[] {Kind.NOUN, Kind.ORG, Kind.GOODS}) {
            Hit hit = brief.over(kind, at);
            if (hit != null && hit.end() - 1 > at) {
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

    private void played() {
        int ban = bans.of("music");
        for (int i = 0; i < brief.size(); i++) {
            if (!brief.cue(Cue.PLAYED, i) || (ban >= 0 && !isElsewhere(i, ban))) {
                continue;
            }
            Token token = brief.tokens[i];
            boolean quoted = i + 2 < brief.size() && brief.tokens[i + 2].quote >= 0;
            boolean wanted =
                    quoted
                            || brief.is(Kind.OUR, i - 1)
                            || insistence.demands(i)
                            || inClause(Cue.PLAYS, i);
            if (!token.denied && !token.aside && token.quote < 0 && wanted && !isNamed(i)) {
                contradict(i, "music");
                return;
            }
        }
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

    /** "no text ... the price and our address on screen". */
    private void texts() {
        int ban = bans.of("text");
        if (ban < 0) {
            return;
        }
        for (int i = 0; i < brief.size(); i++) {
            if (brief.cue(Cue.SUBTITLES, i) && isElsewhere(i, ban) && insistsOnAll(i)) {
                contradict(i, "text");
                return;
            }
        }
        for (Hit hit : brief.all(Kind.MUST)) {
            if (hit.value().equals("screen")
                    && isElsewhere(hit.start(), ban)
                    && isWorded(hit.start())) {
                contradict(hit.start(), "text");
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

    /** "no dialogue ... the two actors argue"; without a narrator people may well talk. */
    private void talk() {
        int ban = bans.of("voiceover");
        Hit narrator = ban < 0 ? null : brief.at(Kind.VOICE, ban);
        if (ban < 0 || (narrator != null && narrator.value().equals("voice_over"))) {
            return;
        }
        for (int i = 0; i < brief.size(); i++) {
            if (brief.cue(Cue.SPEAKS, i) && isElsewhere(i, ban) && speaker(i) >= 0) {
                contradict(i, "speech");
                return;
            }
        }
    }

    private int speaker(int verb) {
        for (int i = verb - 1; i >= verb - 4 && brief.sameClause(i, verb); i--) {
            if (brief.cue(Cue.CREW, i) || brief.cue(Cue.SPEAKER, i)) {
                return i;
            }
        }
        return -1;
    }

    /** "instrumental, no vocals ... the singer belts the chorus". */
    private void vocals() {
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
            contradict(sung, "singing");
        }
    }

    private @Nullable Integer sung(int ban) {
        for (int i = 0; i < brief.size(); i++) {
            if (brief.cue(Cue.SINGS, i) && isElsewhere(i, ban)) {
                return i;
            }
        }
        return null;
    }
}
