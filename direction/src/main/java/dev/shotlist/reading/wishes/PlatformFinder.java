package dev.shotlist.reading.wishes;

import dev.shotlist.plan.Platform;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.Span;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Manner;
import dev.shotlist.reading.text.Token;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds where the piece will be shown: platform and placement. */
public final class PlatformFinder {
    private static final double ENOUGH = -1.5;

    private final BriefText brief;
    private final PlatformPoints points;
    private final Placements placements;
    private final PlatformList list;

    public PlatformFinder(BriefText brief) {
        this.brief = brief;
        points = new PlatformPoints(brief);
        placements = new Placements(brief);
        list = new PlatformList(brief);
    }

    public @Nullable Hit platformHit() {
        Hit best = null;
        Hit before = null;
        Hit head = null;
        double most = ENOUGH;
        for (Hit hit : brief.all(Kind.PLATFORM)) {
            double likely = points.of(hit);
            boolean listed = before != null && list.isBehind(before, hit);
            head = listed ? head : hit;
            before = likely > ENOUGH ? hit : null;
            boolean later = best != null && likely > 0 && isLaterTurn(best, hit);
            if (likely > most || later) {
                most = likely;
                // what speaks for the last of a list speaks for its first
                best = head;
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

    private int tokenAt(Span span) {
        for (int i = 0; i < brief.size(); i++) {
            if (brief.span(i, i + 1).equals(span)) {
                return i;
            }
        }
        return -1;
    }

    public @Nullable Fact<Platform> platform(@Nullable Hit hit) {
        Fact<Platform> letter = letterX();
        if (letter != null && isBeforeAll(tokenAt(letter.span()), hit)) {
            return letter;
        }
        Hit placement = placements.hit();
        // "reels ... CTA: peça no whatsapp": a messenger is where one answers
        Platform implied = placement == null ? null : placements.implied(placement);
        boolean instead =
                placement != null
                        && implied != null
                        && hit != null
                        && (hit.value().equals("generic") || placements.isOnly(placement, hit));
        if (hit != null && !instead) {
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

    /** "Platform: X", "X e Instagram", "X first": the letter is the one to plan for. */
    private boolean isBeforeAll(int letter, @Nullable Hit hit) {
        if (points.isKeyed(letter)) {
            return true;
        }
        Hit next = list.next(letter);
        return next != null && next.equals(hit) && !list.isMain(next);
    }

    /** "15s X.", "X, 9:16": the letter alone, with a capital, is the platform. */
    private @Nullable Fact<Platform> letterX() {
        for (int i = 0; i < brief.size(); i++) {
            Token token = brief.tokens[i];
            boolean alone =
                    token.key.equals("x")
                            && token.quote < 0
                            && (i + 1 >= brief.size()
                                    || !brief.tokens[i + 1].isWord()
                                    || brief.cue(Cue.AND, i + 1)
                                    || brief.cue(Cue.FIRST, i + 1));
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
            introduced &= token.capital || (i > 0 && isListed(i));
            if (introduced) {
                return new Fact<>(Platform.X, brief.span(i, i + 1), 0.7);
            }
        }
        return null;
    }

    /** "25 seconds, x, waveform", "10s, x + fb": a small letter between marks, beside a length. */
    private boolean isListed(int letter) {
        boolean marked =
                brief.mark(letter - 1, ',')
                        && (brief.mark(letter + 1, ',')
                                || brief.mark(letter + 1, '.')
                                || list.next(letter) != null);
        return marked && brief.is(Kind.UNIT, letter - 2);
    }

    public @Nullable Fact<String> placement(
            @Nullable Hit platform, @Nullable Fact<Platform> found) {
        return placements.of(platform, found);
    }
}
