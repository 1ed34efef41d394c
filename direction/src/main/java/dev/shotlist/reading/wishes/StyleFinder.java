package dev.shotlist.reading.wishes;

import dev.shotlist.plan.Language;
import dev.shotlist.plan.PriceTier;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.Span;
import dev.shotlist.reading.StyleWord;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds what single listed words say of the look: moods, style, price tier. */
public final class StyleFinder {
    private static final int MOST = 24;

    private final BriefText brief;

    public StyleFinder(BriefText brief) {
        this.brief = brief;
    }

    public List<Fact<String>> moods(List<Span> names) {
        List<Fact<String>> found = new ArrayList<>(4);
        for (Hit hit : brief.all(Kind.MOOD)) {
            if (brief.isSaid(hit) && !inName(hit, names) && !describesOther(hit)) {
                put(found, hit.value(), hit, 0.85);
            }
        }
        return found;
    }

    /** "warm brown", "soft light", "fresh bread", "sweet potato" are no moods. */
    private boolean describesOther(Hit hit) {
        if (hit.value().equals("happy") && brief.key(hit.end(), "to")) {
            return true;
        }
        if (isDone(hit)) {
            return true;
        }
        int next = hit.end();
        // "while it dries": what becomes so is none yet
        boolean verb =
                brief.language == Language.EN
                        && hit.length() == 1
                        && brief.tokens[hit.start()].key.endsWith("ies")
                        && !brief.lexicon.lists(brief.tokens[hit.start()].key, Kind.MOOD);
        // "leve 2 pague 1"
        if (verb || brief.is(Kind.OFFER, hit.start())) {
            return true;
        }
        boolean done =
                brief.cue(Cue.MOOD_DONE, hit.start()) && brief.cue(Cue.MOOD_DOING, hit.start() - 1);
        boolean place = brief.cue(Cue.MOOD_PLACE, hit.start()) && brief.cue(Cue.MOOD_AT, next);
        if (done || place) {
            // "let it cool", "direkt an der B31"
            return true;
        }
        boolean shade =
                brief.is(Kind.COLOR_MOD, hit.start())
                        && brief.is(Kind.COLOR, hit.start() - 1)
                        && brief.sameClause(hit.start() - 1, hit.start());
        if (shade && brief.language != Language.EN) {
            return true;
        }
        if (!brief.sameClause(next, hit.start()) || hit.length() > 1) {
            return false;
        }
        return (brief.isAny(next, Kind.COLOR, Kind.VOICE) && !brief.is(Kind.MOOD, next))
                || (brief.lexicons.cues().has(Language.EN, hit.value(), Cue.WEAK_MOOD)
                        && brief.isAny(next, Kind.NOUN, Kind.ORG, Kind.PROP, Kind.PERSON));
    }

    /** "Two years since moving in", "kind of", "it is LOUD": said of what is told, and no wish. */
    private boolean isDone(Hit hit) {
        int from = hit.start();
        if (hit.length() > 1 || !brief.cue(Cue.MOOD_ACT, from)) {
            return false;
        }
        boolean kindOf = brief.key(hit.end(), "of");
        boolean among =
                brief.is(Kind.MOOD, from - 1)
                        || brief.is(Kind.MOOD, hit.end())
                        || (isJoint(from - 1) && brief.is(Kind.MOOD, from - 2))
                        || (isJoint(hit.end()) && brief.is(Kind.MOOD, hit.end() + 1));
        boolean asked = brief.cue(Cue.MOOD_ASKED, from - 1) || brief.cue(Cue.MOOD_ASKED, hit.end());
        boolean ofSpeaker =
                brief.isAny(hit.end(), Kind.PERSON, Kind.VOICE)
                        || brief.isAny(hit.end() + 1, Kind.PERSON, Kind.VOICE);
        return kindOf || !(among || asked || ofSpeaker || isAlone(hit));
    }

    /** "LOUD." */
    private boolean isAlone(Hit hit) {
        return brief.mark(hit.start() - 1, '.') && brief.mark(hit.end(), '.');
    }

    private boolean isJoint(int token) {
        return brief.key(token, "and")
                || brief.key(token, "but")
                || brief.key(token, "or")
                || brief.mark(token, ',')
                || brief.mark(token, '+')
                || brief.mark(token, '&');
    }

    private boolean inName(Hit hit, List<Span> names) {
        Span span = brief.span(hit.start(), hit.end());
        for (Span name : names) {
            if (span.isWithin(name)) {
                return true;
            }
        }
        return false;
    }

    /** What gives the light that is told is no prop besides. */
    private boolean within(Hit hit, List<Fact<StyleWord>> found, int told) {
        Span span = brief.span(hit.start(), hit.end());
        return found.subList(0, told).stream().anyMatch(light -> span.isWithin(light.span()));
    }

    private void put(List<Fact<String>> found, String value, Hit hit, double confidence) {
        for (Fact<String> fact : found) {
            if (fact.value().equals(value)) {
                return;
            }
        }
        if (found.size() < MOST) {
            found.add(new Fact<>(value, brief.span(hit.start(), hit.end()), confidence));
        }
    }

    public List<Fact<StyleWord>> style(List<Span> names) {
        List<Fact<StyleWord>> found = new ArrayList<>(6);
        Kind[] kinds = {
            Kind.LIGHT,
            Kind.CAMERA,
            Kind.AESTHETIC,
            Kind.PLACE,
            Kind.HOUR,
            Kind.SEASON,
            Kind.PERSON,
            Kind.PROP
        };
        StyleWord.Aspect[] aspects = StyleWord.Aspect.values();
        LightFinder lights = new LightFinder(brief);
        lights.add(found);
        int told = found.size();
        for (int k = 0; k < kinds.length; k++) {
            for (Hit hit : brief.all(kinds[k])) {
                if (brief.isSaid(hit)
                        && found.size() < MOST * 2
                        && !dated(hit)
                        && !within(hit, found, told)
                        && !isDoing(hit)
                        && !isShade(hit)
                        && !(hit.kind() == Kind.PROP && ColorContext.isFuel(brief, hit))
                        && !isTrade(hit)
                        && !isTown(hit)
                        && !isWriters(hit)
                        && !brief.is(Kind.NEG, hit.start() - 1)
                        && !inName(hit, names)
                        && !isDecade(hit)) {
                    found.add(
                            new Fact<>(
                                    new StyleWord(
                                            aspects[k],
                                            hit.kind() == Kind.LIGHT
                                                    ? lights.described(hit)
                                                    : hit.value()),
                                    brief.span(hit.start(), hit.end()),
                                    0.8));
                }
            }
        }
        found.sort((a, b) -> Integer.compare(a.span().start(), b.span().start()));
        return found;
    }

    /** "Sea grey", "bleu nuit": a colour that is called after a place or an hour. */
    private boolean isShade(Hit hit) {
        boolean inFront = brief.language == Language.EN || brief.language == Language.DE;
        return switch (hit.kind()) {
            case PLACE, HOUR, PROP, SEASON ->
                    inFront ? colored(hit.end(), hit) : colored(hit.start() - 1, hit);
            default -> false;
        };
    }

    private boolean colored(int token, Hit hit) {
        return brief.is(Kind.COLOR, token)
                && !brief.is(hit.kind(), token)
                && brief.sameClause(token, hit.start());
    }

    /** "No Porto" is in a town of that name, and at no harbour. */
    private boolean isTown(Hit hit) {
        boolean capitals = brief.language == Language.EN || brief.language == Language.DE;
        return !capitals
                && hit.kind() == Kind.PLACE
                && hit.length() == 1
                && brief.tokens[hit.start()].capital
                && !brief.firstOfSentence(hit.start());
    }

    /** "I'm typing this from the car park" tells where the client is. */
    private boolean isWriters(Hit hit) {
        if (hit.kind() != Kind.PLACE) {
            return false;
        }
        int at = hit.start() - 1;
        while (at >= 0 && brief.sameClause(at, hit.start())) {
            boolean own = brief.language != Language.EN || brief.key(at + 1, "this");
            if (own && brief.cue(Cue.WRITING, at)) {
                return true;
            }
            at--;
        }
        return false;
    }

    /** "Harbour masters", "office workers": the place only says which people. */
    private boolean isTrade(Hit hit) {
        int next = hit.end();
        return hit.kind() == Kind.PLACE
                && brief.language == Language.EN
                && brief.sameClause(next, hit.start())
                && (brief.is(Kind.PERSON, next)
                        || AGENTS.stream().anyMatch(brief.tokens[next].key::endsWith))
                && !brief.isAny(next, Kind.PLACE, Kind.PROP, Kind.GOODS, Kind.NOUN, Kind.STOP);
    }

    /** What the names of those who do something end with, several of them. */
    private static final List<String> AGENTS = List.of("ers", "ors", "ists", "ians");

    /** "60s" is a length more often than a decade. */
    private boolean isDecade(Hit hit) {
        boolean figures =
                hit.kind() == Kind.AESTHETIC
                        && brief.tokens[hit.start()].isNumber()
                        && hit.length() == 2;
        return figures
                && !brief.isAny(
                        hit.end(),
                        Kind.AESTHETIC,
                        Kind.MOOD,
                        Kind.GENRE,
                        Kind.INSTRUMENT,
                        Kind.MUSIC_WORD)
                && !brief.key(hit.end(), "look")
                && !brief.key(hit.end(), "style")
                && !brief.key(hit.end(), "vibe")
                && !brief.key(hit.end(), "feel")
                && !brief.key(hit.start() - 1, "the")
                && !brief.key(hit.start() - 1, "retro");
    }

    /** "a hand lifting a slate" is in no lift. */
    private boolean isDoing(Hit hit) {
        return hit.kind() == Kind.PLACE
                && brief.language == Language.EN
                && brief.tokens[hit.end() - 1].key.endsWith("ing")
                && !hit.value().endsWith("ing");
    }

    private boolean dated(Hit hit) {
        return hit.kind() == Kind.PERSON && brief.tokens[hit.start()].aside;
    }

    public @Nullable Fact<PriceTier> tier() {
        Hit best = null;
        for (Hit hit : brief.all(Kind.TIER)) {
            if (brief.isSaid(hit) && !brief.tokens[hit.start()].aside) {
                best = best == null ? hit : best;
            }
        }
        return best == null
                ? null
                : new Fact<>(
                        PriceTier.valueOf(best.value().toUpperCase(Locale.ROOT)),
                        brief.span(best.start(), best.end()),
                        0.85);
    }
}
