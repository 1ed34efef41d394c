package dev.shotlist.reading.bans;

import dev.shotlist.plan.Language;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Denial;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import java.util.List;
import java.util.Set;

/** What is denied and is nothing that could be left out of a picture or off the sound track. */
final class Unshowable {
    /** Words from "no" to the verb of "no me lo pidan". */
    private static final int FARTHEST_VERB = 4;

    /** The things that stand for anybody, as the list of things calls them. */
    private static final Set<String> ANYBODY =
            Set.of("adults", "men", "women", "children", "people");

    /** What a word stands for that names something. */
    private static final Kind[] NAMED = {
        Kind.THING,
        Kind.NOUN,
        Kind.GOODS,
        Kind.ORG,
        Kind.MOOD,
        Kind.COLOR,
        Kind.PROP,
        Kind.PERSON,
        Kind.PLACE,
        Kind.GENRE,
        Kind.INSTRUMENT,
        Kind.AESTHETIC,
        Kind.LIGHT,
        Kind.CAMERA,
        Kind.TIER,
        Kind.GLOSS
    };

    private final BriefText brief;

    Unshowable(BriefText brief) {
        this.brief = brief;
    }

    /** Whether a word of the lists stands for something there. */
    static boolean names(BriefText brief, int token) {
        return brief.isAny(token, NAMED);
    }

    boolean holds(Denial denial, AvoidedThing item) {
        return (isNoThing(denial, item) && !isLook(denial, item))
                || isDoing(denial, item)
                || isContrast(denial, item)
                || isOfSomething(denial, item);
    }

    /** "niente che sappia di pubblicità": what it is not to look like may be any kind of film. */
    private boolean isLook(Denial denial, AvoidedThing item) {
        boolean looks = false;
        for (int i = denial.marker(); i < item.start; i++) {
            looks |= brief.cue(Cue.EVOKES, i) || brief.cue(Cue.SEEMS, i);
        }
        return looks && brief.cue(Cue.VOID, denial.marker());
    }

    /** "numa cidade que não conhece": what is so of what was named, in one word. */
    private boolean isOfSomething(Denial denial, AvoidedThing item) {
        int marker = denial.marker();
        return item.start == marker + 1
                && item.end - item.start == 1
                && item.thing() == null
                && brief.cue(Cue.RELATIVE, marker - 1)
                && brief.sameClause(marker - 1, marker);
    }

    /** Denied, but nothing that could be in a picture or on the sound track. */
    private boolean isNoThing(Denial denial, AvoidedThing item) {
        int at = item.start;
        if (denial.marker() > at && brief.tokens[at].isNumber() && isShowingBehind(denial)) {
            // "takes 4 minutes, don't put that on screen"
            return false;
        }
        return isNoThing(item);
    }

    /** A platform, a length, a number, a kind of film. */
    boolean isNoThing(AvoidedThing item) {
        int at = item.start;
        return (brief.is(Kind.CTA_MARK, at) && item.end - at == 1)
                || (brief.cue(Cue.PRODUCTION, at) && !AvoidedThing.isInside(brief, at))
                // "there is no voiceover budget"
                || (brief.language == Language.EN
                        && item.end - at > 1
                        && brief.cue(Cue.PRODUCTION, item.end - 1)
                        && brief.at(Kind.THING, item.end - 1) == null
                        && brief.tokens[item.end - 1].quote < 0)
                || brief.isAny(at, Kind.PLATFORM, Kind.PLACEMENT, Kind.UNIT, Kind.LANG)
                || (brief.isAny(at, Kind.LENGTH_MARK, Kind.VIDEO_WORD)
                        && item.end - at == 1
                        && brief.at(Kind.THING, at) == null)
                || (brief.is(Kind.NUMBER, at) && brief.is(Kind.UNIT, at + 1))
                || (brief.tokens[at].isNumber() && item.end - at == 1)
                || (brief.isAny(at, Kind.ORDER, Kind.FORMAT)
                        && !brief.is(Kind.THING, at)
                        && !isStory(item));
    }

    /**
     * "a farmácia não deixa", "muss nicht rein": one word behind "not" that no list has a sense
     * for.
     */
    private boolean isDoing(Denial denial, AvoidedThing item) {
        boolean bare = denial.start() == denial.marker() + 1;
        boolean right = item.start == denial.marker() + 1 && !isJoined(denial.marker());
        boolean verb = bare && hasPronoun(denial.marker(), item.start);
        boolean told = bare && !isJoined(denial.marker()) && isTold(denial, item);
        boolean doing =
                item.end - item.start == 1
                        && (right || verb)
                        && !brief.isAny(item.start, NAMED)
                        && !isLookAlone(denial, item)
                        && !isBesideMood(denial.marker());
        return (doing || told)
                && (brief.cue(Cue.DENIES_VERB, denial.marker())
                        || (told && brief.cue(Cue.NOBODY, denial.marker())))
                && !(brief.language == Language.DE && brief.tokens[item.start].capital);
    }

    /** "Smart, not smug.", "cool aber nicht anbiedernd": what it is not to be like. */
    private boolean isLookAlone(Denial denial, AvoidedThing item) {
        int marker = denial.marker();
        boolean opens = brief.clauseStart(marker) == marker || brief.is(Kind.BUT, marker - 1);
        for (int i = brief.clauseStart(marker); i < marker; i++) {
            // "muss aber nicht rein"
            opens &= !brief.cue(Cue.MODAL, i) && !brief.cue(Cue.COPULA, i);
        }
        boolean verbs =
                brief.language == Language.ES
                        || brief.language == Language.PT
                        || brief.language == Language.IT;
        boolean closed =
                item.end >= brief.size()
                        || !brief.tokens[item.end].isWord()
                        || !brief.sameClause(item.start, item.end);
        return opens
                && closed
                && !verbs
                && item.start == marker + 1
                && !brief.tokens[item.start].capital;
    }

    /** "não mostrem polícia nem multa": one thing more, and no verb. */
    private boolean isJoined(int marker) {
        if (!brief.cue(Cue.OR, marker)) {
            return false;
        }
        for (int i = marker - 1; brief.sameClause(i, marker); i--) {
            if (brief.is(Kind.NEG, i)) {
                return true;
            }
        }
        return false;
    }

    /** "não acaba no meio do caminho", "non vuole saperlo": what somebody or something does not. */
    private boolean isTold(Denial denial, AvoidedThing item) {
        int verb = denial.start();
        boolean romance = brief.language != Language.EN && brief.language != Language.DE;
        boolean shows =
                brief.isAny(verb, Kind.SHOW, Kind.STOP)
                        || (brief.is(Kind.SHOW, verb + 1) && !brief.is(Kind.STOP, verb + 1))
                        || brief.cue(Cue.SHOW_VERB, verb)
                        || brief.cue(Cue.PERMITS, verb)
                        || brief.cue(Cue.MODAL, verb)
                        || brief.cue(Cue.COPULA, verb)
                        || brief.cue(Cue.SEEMS, verb)
                        || brief.cue(Cue.REPORTS, verb);
        boolean pointsBack = item.end - item.start == 1 && hasEnclitic(item.start);
        return romance
                && !brief.cue(Cue.OR, denial.marker())
                && item.thing() == null
                && ((!shows && !brief.isAny(verb, NAMED)) || pointsBack);
    }

    /** "saperlo", "complicarse", "dirlo": a verb with what it is about, and no thing */
    private boolean hasEnclitic(int at) {
        String word = brief.tokens[at].key;
        return ENCLITICS.stream().anyMatch(word::endsWith);
    }

    private static final List<String> ENCLITICS =
            List.of("rlo", "rla", "rli", "rle", "rsi", "rse", "rne", "rlos", "rlas", "rte", "rme");

    /** "no me pregunten", "non la voglio sentire" */
    private boolean hasPronoun(int marker, int item) {
        boolean pronoun = false;
        for (int i = marker + 1; i < item; i++) {
            if (!brief.is(Kind.STOP, i) && !brief.cue(Cue.CLITIC, i)) {
                return false;
            }
            pronoun |= brief.cue(Cue.CLITIC, i) || brief.cue(Cue.THEM, i);
        }
        return pronoun && item - marker <= FARTHEST_VERB;
    }

    /** "allegro ma non sguaiato": as one mood is wanted, the other is not. */
    private boolean isBesideMood(int marker) {
        int before = brief.mark(marker - 2, ',') ? marker - 3 : marker - 2;
        return brief.is(Kind.BUT, marker - 1) && brief.is(Kind.MOOD, before);
    }

    /** "we look for apprentices, not customers", "a girl narrates, not an adult". */
    private boolean isContrast(Denial denial, AvoidedThing item) {
        int comma = denial.marker() - 1;
        boolean person = brief.is(Kind.PERSON, item.start) || brief.cue(Cue.CREW, item.start);
        if (!brief.mark(comma, ',')
                || !brief.cue(Cue.DENIES_VERB, denial.marker())
                || item.start - denial.marker() > 2) {
            return false;
        }
        boolean one = brief.cue(Cue.ONE, item.start - 1);
        for (int i = comma - 1; brief.sameClause(i, comma - 1); i--) {
            boolean sought = brief.is(Kind.AUDIENCE_MARK, i) || brief.cue(Cue.SEEKS, i);
            boolean voiced = one && brief.is(Kind.VOICE, i) && isAnybody(item);
            if ((sought && (person || i < comma - 1)) || voiced) {
                return true;
            }
        }
        return false;
    }

    /** Whom a ban would keep out of every picture. */
    private static boolean isAnybody(AvoidedThing item) {
        Hit thing = item.thing();
        return thing != null && ANYBODY.contains(thing.value());
    }

    private boolean isShowingBehind(Denial denial) {
        for (int i = denial.marker(); brief.sameClause(i, denial.marker()); i++) {
            if (brief.is(Kind.SHOW, i) || brief.cue(Cue.SHOW_VERB, i)) {
                return true;
            }
        }
        return false;
    }

    /** "skip the founder story": what is told, and no kind of film. */
    private boolean isStory(AvoidedThing item) {
        Hit format = brief.at(Kind.FORMAT, item.start);
        return format != null
                && ((format.length() > 1 && format.end() == item.end)
                        || (format.end() < item.end - 1 && brief.is(Kind.STOP, format.end())));
    }
}
