package dev.shotlist.reading.bans;

import dev.shotlist.plan.Language;
import dev.shotlist.reading.Avoidance;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.naming.NameFinder;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Denial;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns what the brief denies into single things to avoid, in English where the lists know them.
 */
public final class AvoidFinder {
    private static final int MOST = 40;

    /** What films are made of, and goods are not. */
    private static final Set<String> FILM_PARTS =
            Set.of("people", "faces", "sound", "music", "voiceover", "text", "logos", "prices");

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
    private final List<Fact<Avoidance>> found = new ArrayList<>();
    private final List<Fact<String>> praised = new ArrayList<>();

    public AvoidFinder(BriefText brief, List<NameFinder.Name> names) {
        this.brief = brief;
        for (Denial denial : brief.denials) {
            if (found.size() < MOST && !isTitle(denial.marker(), names)) {
                items(denial);
            }
        }
    }

    /** "FAROL SEM GUARDA" is called so, and bans no guard. */
    private static boolean isTitle(int marker, List<NameFinder.Name> names) {
        return names.stream().anyMatch(name -> marker > name.start() && marker < name.end());
    }

    public List<Fact<Avoidance>> avoid() {
        return found;
    }

    /** What the product is praised for lacking: "no hidden fees". */
    public List<Fact<String>> praised() {
        return praised;
    }

    public boolean avoids(String english) {
        return of(english) != null;
    }

    private @Nullable Fact<Avoidance> of(String english) {
        for (Fact<Avoidance> fact : found) {
            if (fact.value().english().equals(english)) {
                return fact;
            }
        }
        return null;
    }

    private void items(Denial denial) {
        int before = found.size();
        int start = denial.start();
        for (int i = denial.start(); i <= denial.end(); i++) {
            if (i == denial.end() || separates(i)) {
                item(denial, start, i);
                start = i + 1;
            }
        }
        if (found.size() > before && isMeantInstead(denial) && before > 0) {
            found.remove(before - 1);
        }
    }

    private boolean separates(int i) {
        Token token = brief.tokens[i];
        boolean joins = (brief.cue(Cue.OR, i) || brief.cue(Cue.AND, i)) && !insideThing(i);
        return joins
                || (brief.cue(Cue.EXAMPLES, i) && brief.cue(Cue.CLICHES, i - 1))
                || token.isMark(',')
                || (token.isMark('/') && !isPair(i))
                || token.isMark('+')
                || token.isMark(':')
                || token.isMark(';')
                || token.isMark('(')
                || token.isMark(')')
                || token.isBreak();
    }

    /** "before/after", "pink/purple neon": two halves of one thing. */
    private boolean isPair(int slash) {
        boolean glued =
                slash + 1 < brief.size()
                        && brief.tokens[slash].glued
                        && brief.tokens[slash + 1].glued;
        return glued && brief.is(Kind.STOP, slash - 1) && brief.is(Kind.STOP, slash + 1);
    }

    private boolean insideThing(int i) {
        Hit hit = brief.over(Kind.THING, i);
        return hit != null && hit.length() > 1;
    }

    /** "no people ... no FACES is what i mean" takes the people back. */
    private boolean isMeantInstead(Denial denial) {
        for (int i = denial.start();
                i < brief.size() && i < denial.end() + 5 && brief.sameClause(i, denial.start());
                i++) {
            Hit hit = brief.at(Kind.CORRECTION, i);
            if (hit != null && (hit.length() > 1 || brief.key(i, "meant"))) {
                return true;
            }
        }
        Hit before = brief.before(Kind.CORRECTION, denial.marker());
        return before != null && before.length() > 1;
    }

    private void item(Denial denial, int from, int to) {
        AvoidedThing thing = new AvoidedThing(brief, from, to);
        if (thing.isEmpty()
                || isNoThing(denial, thing)
                || isDoing(denial, thing)
                || isContrast(denial, thing)
                || isPraise(denial, thing)) {
            return;
        }
        String english = thing.english();
        if (english.isBlank() || avoids(english)) {
            return;
        }
        int marker = Math.min(denial.marker(), thing.start);
        boolean far = thing.start - marker > 6 || marker == thing.start;
        found.add(
                new Fact<>(
                        new Avoidance(brief.slice(far ? thing.start : marker, thing.end), english),
                        brief.span(far ? thing.start : marker, thing.end),
                        thing.thing() != null ? 0.95 : 0.8));
    }

    /** Denied, but nothing that could be in a picture or on the sound track. */
    private boolean isNoThing(Denial denial, AvoidedThing item) {
        int at = item.start;
        if (denial.marker() > at && brief.tokens[at].isNumber() && isShowingBehind(denial)) {
            // "takes 4 minutes, don't put that on screen"
            return false;
        }
        return (brief.cue(Cue.PRODUCTION, at) && !insideThing(at))
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
        boolean right = item.start == denial.marker() + 1;
        // "no me pregunten": behind a pronoun stands a verb
        boolean verb = item.start == denial.marker() + 2 && brief.cue(Cue.CLITIC, item.start - 1);
        return item.end - item.start == 1
                && (right || verb)
                && brief.cue(Cue.DENIES_VERB, denial.marker())
                && !(brief.language == Language.DE && brief.tokens[item.start].capital)
                && !brief.isAny(item.start, NAMED);
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
        return format != null && format.length() > 1 && format.end() == item.end;
    }

    private boolean isPraise(Denial denial, AvoidedThing item) {
        Hit attribute = brief.at(Kind.ATTRIBUTE, item.start);
        boolean ofGoods = lacks(denial, item);
        if ((attribute == null && !ofGoods) || isShown(denial, item)) {
            return false;
        }
        int end = attribute == null ? item.end : Math.max(item.end, attribute.end());
        praised.add(
                new Fact<>(
                        brief.slice(denial.marker(), end),
                        brief.span(denial.marker(), item.end),
                        0.7));
        return true;
    }

    /** "a cream without perfume": said of the goods, and nothing that a film is made of. */
    private boolean lacks(Denial denial, AvoidedThing item) {
        int goods = denial.marker() - 1;
        return brief.cue(Cue.LACKS, denial.marker())
                && item.start <= denial.marker() + 2
                && brief.sameClause(goods, denial.marker())
                && brief.isAny(goods, Kind.NOUN, Kind.GOODS)
                && !brief.isAny(goods, Kind.VIDEO_WORD, Kind.FORMAT, Kind.ORG)
                && !brief.isAny(
                        item.start,
                        Kind.VOICE,
                        Kind.MUSIC_WORD,
                        Kind.TEXT_WORD,
                        Kind.PERSON,
                        Kind.CAMERA,
                        Kind.AESTHETIC,
                        Kind.SCENE_WORD,
                        Kind.GENRE,
                        Kind.INSTRUMENT)
                && !brief.cue(Cue.CREW, item.start)
                && !isFilmPart(item);
    }

    private static boolean isFilmPart(AvoidedThing item) {
        Hit thing = item.thing();
        return thing != null && FILM_PARTS.contains(thing.value());
    }

    /** "don't show fees" forbids; "no fees" praises. */
    private boolean isShown(Denial denial, AvoidedThing item) {
        for (int i = denial.marker(); i < item.start; i++) {
            if ((brief.is(Kind.SHOW, i) && !brief.key(i, "with")) || brief.cue(Cue.AVOID_WORD, i)) {
                return true;
            }
        }
        return denial.marker() > item.start;
    }
}
