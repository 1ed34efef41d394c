package dev.shotlist.reading.naming;

import dev.shotlist.plan.Language;
import dev.shotlist.reading.naming.NameFinder.Name;
import dev.shotlist.reading.text.Agents;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Phrases;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A noun phrase that may be what the piece is about, once what else briefs speak of is ruled out:
 * people, dates, kinds of films, calls, names.
 */
final class ThingPhrase {
    /** German words of so many letters are compounds rather than names. */
    private static final int LONG_WORD = 10;

    private final BriefText brief;
    private final List<Name> names;
    private final WholePhrase phrase;

    ThingPhrase(BriefText brief, List<Name> names, WholePhrase phrase) {
        this.brief = brief;
        this.names = names;
        this.phrase = phrase;
    }

    /** What the lists know is weighed by them. */
    @Nullable Stated thing(int start, double points) {
        int end = phrase.end(start);
        return end == start || phrase.hasListedHead(start, end) ? null : stated(start, end, points);
    }

    @Nullable Stated stated(int start, int end, double points) {
        // "test your smoke alarm": told to do
        if (brief.language == Language.EN && brief.key(end, "your")) {
            return null;
        }
        for (int i = start; i < end; i++) {
            boolean within =
                    points == FramedPhrase.TOPIC
                            && end - start > 2
                            && !isNamed(start)
                            && !isNamed(end - 1);
            boolean named =
                    isNamed(i)
                            && !within
                            && !(points == FramedPhrase.OPENING && isCompound(start, end));
            if (named || saysOther(i) || brief.tokens[i].denied) {
                return null;
            }
        }
        int head = phrase.headLast() ? end - 1 : start;
        boolean people =
                brief.is(Kind.PERSON, head)
                        || (Agents.isPlural(brief.language, brief.tokens[head])
                                && !brief.isAny(head, Kind.NOUN, Kind.ORG, Kind.GOODS));
        boolean lone =
                end - start == 1
                        && ((brief.is(Kind.COLOR, start)
                                        && !brief.isAny(start, Kind.NOUN, Kind.ORG))
                                || brief.cue(Cue.GENERIC, start)
                                || brief.cue(Cue.SCREEN, start)
                                || brief.cue(Cue.PAGE, start)
                                || brief.cue(Cue.OCCASION, start)
                                || brief.cue(Cue.CREW, start)
                                || brief.cue(Cue.CALENDAR, start));
        boolean other =
                Phrases.isPossessive(brief.raw(head))
                        || (brief.isAny(head, Kind.HOUR, Kind.SEASON) && end - start == 1)
                        || (brief.cue(Cue.GENERIC, head)
                                && (points == FramedPhrase.REDUCED
                                        || !brief.isAny(head, Kind.NOUN)));
        // "the patient page on our website", "an unbroken shot"
        boolean ofFilm = brief.cue(Cue.WEB_PLACE, head) || brief.is(Kind.SCENE_WORD, head);
        // "unsere Schülerin Linh"
        boolean somebody = brief.is(Kind.PERSON, start) && isNamed(end - 1);
        return people || lone || other || ofFilm || somebody
                ? null
                : new Stated(start, end, null, null, phrase.listed(start, end), points);
    }

    /** "Messerschärfservice": one long German word that is no name. */
    boolean isCompound(int start, int end) {
        return end - start == 1
                && brief.language == Language.DE
                && brief.tokens[start].key.length() >= LONG_WORD
                && phrase.end(start) == start + 1;
    }

    boolean isNamed(int at) {
        return names.stream().anyMatch(name -> name.holds(at));
    }

    private boolean saysOther(int at) {
        return brief.isAny(
                        at,
                        Kind.FORMAT,
                        Kind.VIDEO_WORD,
                        Kind.PLACEMENT,
                        Kind.CTA_MARK,
                        Kind.MUST,
                        Kind.CORRECTION,
                        Kind.AUDIENCE_MARK,
                        Kind.SHOT_LIST_MARK,
                        Kind.NAME_MARK,
                        Kind.BRAND_MARK,
                        Kind.RATIO,
                        Kind.GENRE,
                        Kind.MUSIC_WORD,
                        Kind.LANG)
                || brief.cue(Cue.GREETING, at)
                || (brief.language == Language.EN && brief.is(Kind.CTA, at));
    }
}
