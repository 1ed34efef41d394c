package dev.shotlist.reading.wishes;

import dev.shotlist.plan.Platform;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.Span;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Manner;
import dev.shotlist.reading.text.Replaced;
import dev.shotlist.reading.text.Token;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds where the piece will be shown: platform and placement. */
public final class PlatformFinder {
    private static final double ENOUGH = -1.5;

    private final BriefText brief;

    public PlatformFinder(BriefText brief) {
        this.brief = brief;
    }

    public @Nullable Hit platformHit() {
        Hit best = null;
        double most = ENOUGH;
        for (Hit hit : brief.all(Kind.PLATFORM)) {
            double points = points(hit);
            boolean later = best != null && points > 0 && isLaterTurn(best, hit);
            if (points > most || later) {
                most = points;
                best = hit;
            }
        }
        return best;
    }

    /** In a talk the last word holds, unless it only asks. */
    private boolean isLaterTurn(Hit best, Hit hit) {
        return brief.turns.isTalk()
                && brief.turns.of(hit.start()) > brief.turns.of(best.start())
                && !(brief.cue(Cue.TWO_WAY_PLATFORM, hit.start()) && hit.length() == 1)
                && !Manner.isAsked(brief, hit.start());
    }

    private double points(Hit hit) {
        Token first = brief.tokens[hit.start()];
        if (first.header || ambiguous(hit)) {
            return -10;
        }
        double points = 1 - first.sentence * 0.05 - hit.start() * 0.001;
        points += hit.length() > 1 ? 0.4 : 0;
        if (first.quote >= 0) {
            points -= 3;
        }
        if (first.denied) {
            points -= 5;
        }
        if (first.aside) {
            points -= 3;
        }
        if (first.older) {
            points -= 2.5;
        }
        if (brief.before(Kind.FOR, hit.start()) != null || forBefore(hit.start())) {
            points += 1.2;
        }
        for (int i = Math.max(0, hit.start() - 4); i < Math.min(brief.size(), hit.end() + 4); i++) {
            if ((i >= hit.start() && i < hit.end()) || !brief.sameSentence(i, hit.start())) {
                continue;
            }
            if (brief.is(Kind.UNIT, i) && !brief.is(Kind.LENGTH_TRAP, i)) {
                points += 0.5;
            } else if (brief.is(Kind.VIDEO_WORD, i) || brief.is(Kind.FORMAT, i)) {
                points += 0.4;
            } else if (brief.is(Kind.RATIO, i)) {
                points += 0.3;
            } else if (brief.is(Kind.CTA, i)
                    && (i < hit.start() || hit.value().equals("web"))
                    && brief.sameClause(i, hit.start())) {
                // "and then the web page to learn more"
                points -= 1.5;
            }
        }
        points += isKeyed(hit.start()) ? 2.5 : 0;
        if (hit.value().equals("web")
                || hit.value().equals("generic")
                || hit.value().equals("ctv")) {
            points -= 0.4;
        }
        points -= hit.value().equals("generic") ? 2 : 0;
        if (corrected(hit) || refused(hit.start())) {
            points += 2;
        }
        if (Replaced.isReplaced(brief, hit.start())) {
            points -= 4;
        }
        return points;
    }

    /** "Channel: ...", "Plattform = ...". */
    private boolean isKeyed(int at) {
        return (brief.mark(at - 1, ':') || brief.mark(at - 1, '='))
                && brief.cue(Cue.CHANNEL, at - 2);
    }

    private int tokenAt(Span span) {
        for (int i = 0; i < brief.size(); i++) {
            if (brief.span(i, i + 1).equals(span)) {
                return i;
            }
        }
        return -1;
    }

    private boolean corrected(Hit hit) {
        for (int i = hit.start() - 1; i >= 0 && i >= hit.start() - 5; i--) {
            if (brief.is(Kind.CORRECTION, i) && brief.sameSentence(i, hit.start())) {
                return true;
            }
        }
        return false;
    }

    /** "TikTok right? - no!! insta": what follows a bare refusal replaces what was said. */
    private boolean refused(int at) {
        for (int i = at - 1; i >= 0 && i >= at - 5; i--) {
            Token token = brief.tokens[i];
            if (token.isWord()) {
                return brief.is(Kind.NEG, i)
                        && !brief.sameSentence(i, at)
                        && (i == 0 || !brief.tokens[i - 1].isWord());
            }
        }
        return false;
    }

    private boolean forBefore(int at) {
        for (int i = at - 1; i >= 0 && i >= at - 3 && brief.sameClause(i, at); i--) {
            if (brief.is(Kind.FOR, i) || brief.cue(Cue.ON_PLACE, i)) {
                return true;
            }
            if (!brief.is(Kind.STOP, i) && !brief.is(Kind.OUR, i)) {
                return false;
            }
        }
        return false;
    }

    /** Words that mean something else more often: shorts to wear, a snap, reels of film. */
    private boolean ambiguous(Hit hit) {
        if (hit.length() > 1) {
            return false;
        }
        Token token = brief.tokens[hit.start()];
        if (brief.cue(Cue.PLACE_PLATFORM, hit.start())) {
            return brief.is(Kind.NOUN, hit.start() + 1);
        }
        // "a metà prezzo"
        boolean accented = brief.raw(hit.start()).chars().anyMatch(c -> c > 127);
        if (accented && brief.cue(Cue.TWO_WAY_PLATFORM, hit.start())) {
            return true;
        }
        return brief.cue(Cue.TWO_WAY_PLATFORM, hit.start())
                && !brief.mark(hit.start() - 1, '(')
                && !token.capital
                && !nextToTime(hit)
                && brief.before(Kind.FOR, hit.start()) == null;
    }

    private boolean nextToTime(Hit hit) {
        return brief.is(Kind.UNIT, hit.start() - 1) || brief.is(Kind.FORMAT, hit.end());
    }

    public @Nullable Fact<Platform> platform(@Nullable Hit hit) {
        Fact<Platform> letter = letterX();
        if (letter != null && isKeyed(tokenAt(letter.span()))) {
            return letter;
        }
        Hit placement = placementHit();
        // "reels ... CTA: peça no whatsapp": a messenger is where one answers
        Platform implied = placement == null ? null : implied(placement);
        if (hit != null && !(implied != null && hit.value().equals("generic"))) {
            String value = hit.value();
            int slash = value.indexOf('/');
            Platform platform =
                    Platform.valueOf(
                            (slash < 0 ? value : value.substring(0, slash))
                                    .toUpperCase(Locale.ROOT));
            return new Fact<>(platform, brief.span(hit.start(), hit.end()), 0.95);
        }
        if (placement == null) {
            return letter;
        }
        return implied == null
                ? null
                : new Fact<>(implied, brief.span(placement.start(), placement.end()), 0.75);
    }

    private @Nullable Platform implied(Hit placement) {
        return switch (placement.value()) {
            case "reels", "stories" -> Platform.INSTAGRAM;
            case "shorts" -> shortsAreFilms(placement) ? Platform.YOUTUBE_SHORTS : null;
            case "bumper", "in_stream" -> Platform.YOUTUBE;
            default -> null;
        };
    }

    /** "15s X.", "X, 9:16": the letter alone, with a capital, is the platform. */
    private @Nullable Fact<Platform> letterX() {
        for (int i = 0; i < brief.size(); i++) {
            Token token = brief.tokens[i];
            boolean alone =
                    token.key.equals("x")
                            && token.capital
                            && token.quote < 0
                            && (i + 1 >= brief.size() || !brief.tokens[i + 1].isWord());
            boolean introduced =
                    alone
                            && (i == brief.clauseStart(i)
                                    || !brief.tokens[i - 1].isWord()
                                    || brief.isAny(
                                            i - 1,
                                            Kind.UNIT,
                                            Kind.FOR,
                                            Kind.VIDEO_WORD,
                                            Kind.FORMAT)
                                    || brief.cue(Cue.ON_PLACE, i - 1));
            if (introduced) {
                return new Fact<>(Platform.X, brief.span(i, i + 1), 0.7);
            }
        }
        return null;
    }

    private boolean shortsAreFilms(Hit hit) {
        boolean timed = false;
        for (int i = hit.end(); i < hit.end() + 3 && brief.sameClause(i, hit.start()); i++) {
            // "shorts de 20 seg"
            timed |= brief.tokens[i].isNumber() && brief.is(Kind.UNIT, i + 1);
        }
        return timed
                || brief.tokens[hit.start()].capital
                || brief.before(Kind.FOR, hit.start()) != null;
    }

    /** "stories de insta"; "true stories, for YouTube" tells what is told. */
    private boolean isBesidePlatform(Hit hit) {
        for (Hit platform : brief.all(Kind.PLATFORM)) {
            boolean near =
                    platform.start() <= hit.end() + BESIDE
                            && platform.end() >= hit.start() - BESIDE;
            if (near && brief.sameSentence(platform.start(), hit.start())) {
                return true;
            }
        }
        return false;
    }

    /** Elsewhere "stories" are what is told. */
    private static final Set<Platform> STORIED =
            EnumSet.of(Platform.INSTAGRAM, Platform.FACEBOOK, Platform.SNAPCHAT);

    /** Tokens between a placement and its platform. */
    private static final int BESIDE = 2;

    @Nullable Hit placementHit() {
        for (Hit hit : brief.all(Kind.PLACEMENT)) {
            Token token = brief.tokens[hit.start()];
            boolean story =
                    hit.value().equals("stories")
                            && hit.length() == 1
                            && !token.capital
                            && !isBesidePlatform(hit)
                            && brief.before(Kind.FOR, hit.start()) == null;
            if (!token.denied && !token.aside && token.quote < 0 && !story) {
                return hit;
            }
        }
        return null;
    }

    public @Nullable Fact<String> placement(
            @Nullable Hit platform, @Nullable Fact<Platform> found) {
        if (found == null) {
            return null;
        }
        if (platform != null && platform.value().indexOf('/') > 0) {
            String name = platform.value().substring(platform.value().indexOf('/') + 1);
            return new Fact<>(name, brief.span(platform.start(), platform.end()), 0.95);
        }
        Hit hit = placementHit();
        boolean told =
                hit != null && hit.value().equals("stories") && !STORIED.contains(found.value());
        return hit == null || told
                ? null
                : new Fact<>(hit.value(), brief.span(hit.start(), hit.end()), 0.9);
    }
}
