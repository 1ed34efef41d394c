package dev.shotlist.reading;

import dev.shotlist.plan.Bpm;
import dev.shotlist.plan.Language;
import dev.shotlist.plan.Pace;
import dev.shotlist.plan.PriceTier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds what single listed words say: moods, style, pace, price tier, genre, instruments, tempo.
 */
final class WordFinder {
    private static final int MOST = 24;

    private final BriefText brief;

    WordFinder(BriefText brief) {
        this.brief = brief;
    }

    private boolean said(Hit hit) {
        Token token = brief.tokens[hit.start()];
        return !token.denied && token.quote < 0 && !token.header;
    }

    List<Fact<String>> moods(List<Span> names) {
        List<Fact<String>> found = new ArrayList<>(4);
        for (Hit hit : brief.all(Kind.MOOD)) {
            if (said(hit) && !inName(hit, names) && !describesOther(hit)) {
                put(found, hit.value(), hit, 0.85);
            }
        }
        return found;
    }

    /** "warm brown", "soft light", "fresh bread", "sweet potato" are no moods. */
    private boolean describesOther(Hit hit) {
        int next = hit.end();
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
                || (brief.lexicons.cues().of(Language.EN, hit.value()).contains(Cue.WEAK_MOOD)
                        && brief.isAny(next, Kind.NOUN, Kind.ORG, Kind.PROP, Kind.PERSON));
    }

    private boolean inName(Hit hit, List<Span> names) {
        Span span = brief.span(hit.start(), hit.end());
        for (Span name : names) {
            if (span.start() >= name.start() && span.end() <= name.end()) {
                return true;
            }
        }
        return false;
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

    List<Fact<StyleWord>> style(List<Span> names) {
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
        for (int k = 0; k < kinds.length; k++) {
            for (Hit hit : brief.all(kinds[k])) {
                if (said(hit)
                        && found.size() < MOST * 2
                        && !dated(hit)
                        && !inName(hit, names)
                        && !isDecade(hit)) {
                    found.add(
                            new Fact<>(
                                    new StyleWord(aspects[k], hit.value()),
                                    brief.span(hit.start(), hit.end()),
                                    0.8));
                }
            }
        }
        found.sort((a, b) -> Integer.compare(a.span().start(), b.span().start()));
        return found;
    }

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

    private boolean dated(Hit hit) {
        return hit.kind() == Kind.PERSON && brief.tokens[hit.start()].aside;
    }

    @Nullable Fact<Pace> pace() {
        Hit best = null;
        for (Hit hit : brief.all(Kind.PACE)) {
            if (said(hit)) {
                best = better(best, hit);
            }
        }
        if (best == null) {
            for (Hit hit : brief.all(Kind.PACE_WEAK)) {
                if (said(hit) && alone(hit)) {
                    best = better(best, hit);
                }
            }
        }
        return best == null
                ? null
                : new Fact<>(
                        Pace.valueOf(best.value().toUpperCase(Locale.ROOT)),
                        brief.span(best.start(), best.end()),
                        best.kind() == Kind.PACE ? 0.95 : 0.75);
    }

    private Hit better(@Nullable Hit best, Hit next) {
        if (best == null) {
            return next;
        }
        boolean corrected = false;
        for (int i = best.end(); i < next.start(); i++) {
            corrected |= brief.is(Kind.CORRECTION, i);
        }
        return corrected || next.value().equals("dynamic") ? next : best;
    }

    /** "slow." or "fast and loud", not "slow indie folk", "fast charging" or "slow cooker". */
    private boolean alone(Hit hit) {
        int next = hit.end();
        boolean ends = !brief.sameClause(next, hit.start()) || !brief.tokens[next].isWord();
        boolean joined =
                !ends
                        && (brief.cue(Cue.AND, next)
                                || brief.is(Kind.STOP, next)
                                || brief.key(next, "paced")
                                || brief.key(next, "af"));
        if (!ends
                && !joined
                && brief.isAny(next, Kind.MOOD, Kind.PACE_WEAK)
                && !brief.is(Kind.NOUN, next)) {
            joined = true;
        }
        int before = hit.start() - 1;
        boolean begins =
                !brief.sameClause(before, hit.start())
                        || !brief.tokens[before].isWord()
                        || brief.isAny(
                                before,
                                Kind.STOP,
                                Kind.MOOD,
                                Kind.PACE_WEAK,
                                Kind.SCENE_WORD,
                                Kind.COLOR)
                        || brief.cue(Cue.AND, before);
        return (ends || joined) && begins;
    }

    @Nullable Fact<PriceTier> tier() {
        Hit best = null;
        for (Hit hit : brief.all(Kind.TIER)) {
            if (said(hit) && !brief.tokens[hit.start()].aside) {
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

    @Nullable Hit genreHit() {
        Hit best = null;
        for (Hit hit : brief.all(Kind.GENRE)) {
            if (!said(hit) || !musical(hit)) {
                continue;
            }
            if (best == null
                    || corrected(best, hit)
                    || (broad(best.value())
                            && !broad(hit.value())
                            && hit.start() - best.end() < 3)) {
                best = hit;
            }
        }
        return best;
    }

    private boolean corrected(Hit best, Hit next) {
        for (int i = best.end(); i < next.start(); i++) {
            if (brief.is(Kind.CORRECTION, i) && next.start() - i < 6) {
                return true;
            }
        }
        return false;
    }

    private static boolean broad(String genre) {
        return genre.equals("electronic")
                || genre.equals("pop")
                || genre.equals("acoustic")
                || genre.equals("indie")
                || genre.equals("chanson");
    }

    /** Words such as "pop", "soul" or "house" need music about them. */
    private boolean musical(Hit hit) {
        if (hit.length() > 1 || !brief.cue(Cue.AMBIGUOUS_GENRE, hit.start())) {
            return true;
        }
        for (int i = Math.max(0, hit.start() - 4); i < Math.min(brief.size(), hit.end() + 4); i++) {
            if (!hit.holds(i)
                    && brief.sameSentence(i, hit.start())
                    && (brief.isAny(i, Kind.MUSIC_WORD, Kind.INSTRUMENT)
                            || brief.key(i, "bpm")
                            || brief.is(Kind.GENRE, i))) {
                return true;
            }
        }
        boolean alone =
                !brief.sameClause(hit.start() - 1, hit.start())
                        && !brief.sameClause(hit.end(), hit.start());
        boolean bare = brief.clauseEnd(hit.start()) - brief.clauseStart(hit.start()) <= 3;
        return (alone || bare) && !brief.tokens[hit.start()].key.equals("pop");
    }

    @Nullable Fact<String> genre() {
        Hit hit = genreHit();
        return hit == null
                ? null
                : new Fact<>(hit.value(), brief.span(hit.start(), hit.end()), 0.9);
    }

    List<Fact<String>> instruments() {
        List<Fact<String>> found = new ArrayList<>(3);
        for (Hit hit : brief.all(Kind.INSTRUMENT)) {
            if (said(hit) && !brief.is(Kind.PRODUCT_MARK, hit.start() - 1)) {
                put(found, hit.value(), hit, 0.85);
            }
        }
        return found;
    }

    @Nullable Fact<Bpm> tempo() {
        for (int i = 0; i + 1 < brief.size(); i++) {
            Token token = brief.tokens[i];
            if (token.isNumber()
                    && (brief.key(i + 1, "bpm")
                            || (brief.key(i + 1, "beats") && brief.key(i + 2, "per")))
                    && token.number >= Bpm.SLOWEST
                    && token.number <= Bpm.FASTEST) {
                return new Fact<>(Bpm.of(token.number), brief.span(i, i + 2), 1);
            }
            if (token.key.equals("bpm") && i + 2 < brief.size()) {
                int number = brief.mark(i + 1, ':') || brief.tokens[i + 1].isWord() ? i + 2 : i + 1;
                double value = brief.tokens[number].number;
                if (brief.tokens[number].isNumber()
                        && value >= Bpm.SLOWEST
                        && value <= Bpm.FASTEST) {
                    return new Fact<>(Bpm.of(value), brief.span(i, number + 1), 1);
                }
            }
        }
        return null;
    }
}
