package dev.shotlist.reading.doubt;

import dev.shotlist.plan.Platform;
import dev.shotlist.plan.Ratio;
import dev.shotlist.plan.Seconds;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.Span;
import dev.shotlist.reading.length.Limits;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Figures;
import dev.shotlist.reading.text.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A length or a frame that the place does not take, and two frames in one piece. */
final class PlacementDoubts {
    /** From here on a frame leaves most of an upright screen black. */
    private static final double WIDE = 1.4;

    private final BriefText brief;
    private final Limits limits;
    private final Doubts doubts;

    PlacementDoubts(BriefText brief, Limits limits, Doubts doubts) {
        this.brief = brief;
        this.limits = limits;
        this.doubts = doubts;
    }

    void length(
            @Nullable Fact<Seconds> duration,
            @Nullable Fact<Platform> platform,
            @Nullable Fact<String> placement) {
        if (duration == null) {
            return;
        }
        String where = platform == null ? "" : platform.value().wire();
        String spot = placement == null ? "" : placement.value();
        Limits.Range range = limits.of(where, spot);
        double seconds = duration.value().value();
        if (range != null && !range.takes(seconds)) {
            doubts.add(
                    "duration_out_of_platform_range",
                    duration.span(),
                    Figures.plain(seconds)
                            + " seconds is outside what "
                            + range.name()
                            + " takes: "
                            + range.words()
                            + ".",
                    "Make it "
                            + Figures.plain(range.nearest(seconds))
                            + " seconds, or choose another placement.");
        }
    }

    void ratios(
            List<Fact<Ratio>> ratios,
            @Nullable Fact<Platform> platform,
            @Nullable Fact<String> placement) {
        if (ratios.isEmpty() || severalVersions() || two(ratios) || platform == null) {
            return;
        }
        Fact<Ratio> first = ratios.getFirst();
        if (isUpright(platform.value(), placement) && first.value().value() > WIDE) {
            String place = placement == null ? platform.value().wire() : placement.value();
            conflict(
                    first.span(),
                    first.value()
                            + " is wide, and "
                            + place
                            + " is watched upright in 9:16: two thirds of the screen would stay black.",
                    "Make it 9:16 and move the camera along the width.");
        }
        if (platform.value() == Platform.CTV && first.value().isPortrait()) {
            conflict(
                    first.span(),
                    "A television shows 16:9; " + first.value() + " leaves most of it black.",
                    "Make it 16:9.");
        }
    }

    private boolean two(List<Fact<Ratio>> ratios) {
        Ratio a = ratios.getFirst().value();
        for (int i = 1; i < ratios.size(); i++) {
            Ratio b = ratios.get(i).value();
            boolean differ = a.isPortrait() != b.isPortrait() || a.isLandscape() != b.isLandscape();
            if (differ && !isForLater(ratios.get(i).span()) && !arePlaced(ratios, i)) {
                conflict(
                        ratios.get(i).span(),
                        "Both "
                                + a
                                + " and "
                                + b
                                + " are asked for in one piece; a frame has one shape.",
                        "Make it " + a + ", and ask for a second plan in " + b + ".");
                return true;
            }
        }
        return false;
    }

    /** "16:9 for YouTube and a vertical cut for Shorts": a place for each. */
    private boolean arePlaced(List<Fact<Ratio>> ratios, int second) {
        int one = brief.firstIn(ratios.getFirst().span());
        int two = brief.firstIn(ratios.get(second).span());
        int from = Math.min(one, two);
        int to = Math.max(one, two);
        return isPlace(from, to) && isPlace(to, brief.sentenceEnd(to));
    }

    private boolean isPlace(int from, int to) {
        for (int i = from; i < to; i++) {
            if (brief.isAny(i, Kind.PLATFORM, Kind.PLACEMENT) && brief.cue(Cue.FOR_PEOPLE, i - 1)) {
                return true;
            }
        }
        return false;
    }

    /** "later maybe a 16:9 for the web". */
    private boolean isForLater(Span ratio) {
        int at = brief.firstIn(ratio);
        for (int i = brief.clauseStart(at); i < at; i++) {
            if (brief.cue(Cue.MAYBE, i)) {
                return true;
            }
        }
        return false;
    }

    private void conflict(Span span, String message, String suggestion) {
        doubts.add("aspect_conflict", span, message, suggestion);
    }

    private static boolean isUpright(Platform platform, @Nullable Fact<String> placement) {
        return platform == Platform.TIKTOK
                || platform == Platform.YOUTUBE_SHORTS
                || platform == Platform.SNAPCHAT
                || (placement != null
                        && (placement.value().equals("reels")
                                || placement.value().equals("stories")));
    }

    /** "16:9 and a 9:16 version" are two pieces, no contradiction. */
    private boolean severalVersions() {
        for (int i = 0; i < brief.size(); i++) {
            // "don't send two versions"
            if (brief.cue(Cue.VERSIONS, i) && !brief.tokens[i].denied) {
                return true;
            }
        }
        return false;
    }
}
