package dev.shotlist.reading.wishes;

import dev.shotlist.plan.Platform;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Token;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The place within a platform where the piece will be shown: reels, stories, a bumper. */
final class Placements {
    /** Elsewhere "stories" are what is told. */
    private static final Set<Platform> STORIED =
            EnumSet.of(Platform.INSTAGRAM, Platform.FACEBOOK, Platform.SNAPCHAT);

    /** Platforms that have neither reels nor stories. */
    private static final Set<String> PLACELESS =
            Set.of("tiktok", "youtube", "linkedin", "pinterest", "x");

    /** Tokens of a placement in quotes: "we've been told to do \"a reel\"". */
    private static final int SHORTEST = 2;

    /** One of them is told more often than it is shown. */
    private static final Set<String> SINGULAR = Set.of("story", "storia", "historia");

    /** Tokens between a placement and its platform. */
    private static final int BESIDE = 2;

    private final BriefText brief;

    Placements(BriefText brief) {
        this.brief = brief;
    }

    @Nullable Hit hit() {
        Hit first = null;
        for (Hit hit : brief.all(Kind.PLACEMENT)) {
            Token token = brief.tokens[hit.start()];
            boolean story =
                    hit.value().equals("stories")
                            && hit.length() == 1
                            && (!token.capital || SINGULAR.contains(token.key))
                            && !isBesidePlatform(hit)
                            && brief.before(Kind.FOR, hit.start()) == null;
            boolean told = story && !isBesideTime(hit);
            boolean quoted = token.quote >= 0 && brief.quotes.get(token.quote).length() > SHORTEST;
            if (!token.denied && !token.aside && !quoted && !told) {
                // "your bank feed ... 20 sec reels"
                if (implied(hit) != null) {
                    return hit;
                }
                first = first == null ? hit : first;
            }
        }
        return first;
    }

    /** "15s story", "story 10 sek", "15s, stories.": the word and a length stand together. */
    private boolean isBesideTime(Hit story) {
        int before = story.start() - 1;
        int after = story.end();
        boolean marked = brief.mark(before, ',') && endsPart(after);
        if (brief.is(Kind.UNIT, before) || (marked && brief.is(Kind.UNIT, before - 1))) {
            return true;
        }
        int number = brief.mark(after, ',') || brief.is(Kind.RATIO, after) ? after + 1 : after;
        return number + 1 < brief.size()
                && (brief.tokens[number].isNumber() || brief.is(Kind.NUMBER, number))
                && brief.is(Kind.UNIT, number + 1)
                && brief.sameSentence(story.start(), number);
    }

    private boolean endsPart(int at) {
        return at >= brief.size() || !brief.tokens[at].isWord();
    }

    /** "reels. and tiktok. ah no, only reels": the last word names a place of another platform. */
    boolean isOnly(Hit first, Hit platform) {
        for (Hit hit : brief.all(Kind.PLACEMENT)) {
            boolean same = hit.value().equals(first.value());
            if (same
                    && hit.start() > platform.end()
                    && brief.cue(Cue.ONLY, hit.start() - 1)
                    && !brief.sameSentence(platform.start(), hit.start())) {
                return PLACELESS.contains(platform.value());
            }
        }
        return false;
    }

    /** The platform that has such a place; null where several have. */
    @Nullable Platform implied(Hit placement) {
        return switch (placement.value()) {
            case "reels", "stories" -> Platform.INSTAGRAM;
            case "shorts" -> shortsAreFilms(placement) ? Platform.YOUTUBE_SHORTS : null;
            case "bumper", "in_stream" -> Platform.YOUTUBE;
            default -> null;
        };
    }

    @Nullable Fact<String> of(@Nullable Hit platform, @Nullable Fact<Platform> found) {
        if (found == null) {
            return null;
        }
        if (platform != null && platform.value().indexOf('/') > 0) {
            String name = platform.value().substring(platform.value().indexOf('/') + 1);
            return new Fact<>(name, brief.span(platform.start(), platform.end()), 0.95);
        }
        Hit hit = hit();
        boolean told =
                hit != null && hit.value().equals("stories") && !STORIED.contains(found.value());
        return hit == null || told
                ? null
                : new Fact<>(hit.value(), brief.span(hit.start(), hit.end()), 0.9);
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
}
