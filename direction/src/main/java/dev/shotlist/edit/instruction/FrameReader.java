package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.clause.Seconds;
import dev.shotlist.edit.clause.Token;
import dev.shotlist.edit.operation.EditWarning;
import dev.shotlist.edit.operation.FrameOperation;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.tree.Workbench;
import dev.shotlist.plan.Language;
import dev.shotlist.plan.Platform;
import dev.shotlist.plan.Ratio;
import dev.shotlist.plan.Resolution;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Ratio and platform, over the whole instruction. */
final class FrameReader {
    private static final int MOST_FPS = 240;

    /** A side of a frame in pixels has three digits at least, and no ratio has. */
    private static final int PIXEL_DIGITS = 3;

    /** Frames that are spoken of in words; "3 by 2" may be anything. */
    private static final Set<String> FRAMES =
            Set.of("16:9", "9:16", "4:5", "5:4", "4:3", "3:4", "21:9");

    /** So many words behind a frame at most it is denied. */
    private static final int DENIED_BEHIND = 3;

    private final Workbench bench;
    private final List<EditWarning> notes;

    FrameReader(Workbench bench, List<EditWarning> notes) {
        this.bench = bench;
        this.notes = notes;
    }

    void read(List<Clause> clauses, List<Operation> operations) {
        Set<String> ratios = new LinkedHashSet<>();
        FrameOperation.SetPlatform platform = null;
        for (Clause clause : clauses) {
            if (clause.quote() != null || (clause.act("add") && clause.has("scene"))) {
                continue;
            }
            ratios.addAll(ratios(clause));
            FrameOperation.SetPlatform here = platform(clause);
            platform = here == null ? platform : here;
            double fps = fps(clause);
            if (fps > 0) {
                operations.add(new FrameOperation.SetFps(fps));
            }
            if (isWhole(clause)) {
                Mark language = Objects.requireNonNull(clause.first("language"));
                operations.add(new FrameOperation.SetLanguage(Language.of(language.value())));
            }
            Resolution pixels = pixels(clause);
            if (pixels != null) {
                operations.add(new FrameOperation.SetResolution(pixels));
            }
        }
        if (platform != null) {
            operations.add(platform);
        }
        if (ratios.size() > 1) {
            notes.add(
                    new EditWarning(
                            "aspect_conflict",
                            "One file has one frame, not "
                                    + String.join(" and ", ratios)
                                    + "; nothing was changed. Ask for one, or edit twice."));
        } else if (!ratios.isEmpty()) {
            operations.add(new FrameOperation.SetRatio(Ratio.of(ratios.iterator().next())));
        }
    }

    /** "everything in French": of the piece, and not of its voice alone. */
    private static boolean isWhole(Clause clause) {
        boolean words = clause.topic("text") && clause.topic("voice");
        boolean other =
                clause.has("manner")
                        || clause.has("person")
                        || clause.has("scene")
                        || clause.act("remove")
                        || clause.topic("music")
                        || clause.topic("cta");
        return clause.has("language")
                && !other
                && (words
                        || clause.has("edition")
                        || (clause.has("pronoun") && !clause.has("topic"))
                        || clause.before("all", clause.all("language").getFirst().from(), 2));
    }

    /** The number beside "fps" or "frames per second"; -1 where none stands there. */
    private static double fps(Clause clause) {
        for (Mark mark : clause.all("fps")) {
            for (int i = 0; i < clause.size(); i++) {
                boolean near = clause.numberEnd(i) == mark.from() || i >= mark.to();
                double number = clause.number(i);
                if (near && number >= 1 && number <= MOST_FPS && !clause.before("instead", i, 1)) {
                    return number;
                }
            }
        }
        return -1;
    }

    /** "1280x720", or "4k" in the frame that the plan has. */
    private @Nullable Resolution pixels(Clause clause) {
        for (Token token : clause.tokens) {
            int colon = token.key().indexOf(':');
            if (colon >= PIXEL_DIGITS && token.key().length() - colon > PIXEL_DIGITS) {
                return written(token.key().replace(':', 'x'));
            }
        }
        Mark named = clause.first("resolution");
        ObjectNode specs = bench.partOrNull("technical_specs");
        String now = specs == null ? null : Workbench.text(specs, "resolution");
        if (named == null || now == null || clause.before("neg", named.from(), 1)) {
            return null;
        }
        Resolution old = Resolution.of(now);
        double factor = Double.parseDouble(named.value()) / Math.min(old.width(), old.height());
        return new Resolution(even(old.width() * factor), even(old.height() * factor));
    }

    /** Null, and said, where no frame is so large. */
    private @Nullable Resolution written(String pixels) {
        try {
            return Resolution.of(pixels);
        } catch (IllegalArgumentException e) {
            notes.add(
                    new EditWarning(
                            "edit_impossible",
                            "No frame has "
                                    + pixels
                                    + " pixels; up to 16384 a side are possible. The resolution"
                                    + " was not changed."));
            return null;
        }
    }

    /** Encoders want even sides. */
    private static int even(double pixels) {
        return (int) Math.round(pixels / 2) * 2;
    }

    private static List<String> ratios(Clause clause) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < clause.size(); i++) {
            Token token = clause.tokens.get(i);
            String written = ratio(token.key());
            for (Mark mark : clause.all("ratio")) {
                written = mark.from() == i ? mark.value() : written;
            }
            written = written == null ? spoken(clause, i) : written;
            if (written != null && !denied(clause, i) && !deniedBehind(clause, i)) {
                found.add(written);
            }
        }
        return found;
    }

    /** "4 by 5", "sixteen by nine", "16 zu 9"; null where it is no frame that is in use. */
    private static @Nullable String spoken(Clause clause, int at) {
        int by = clause.numberEnd(at);
        boolean joins =
                clause.word(by, FunctionWord.FOR)
                        || clause.word(by, FunctionWord.RATIO_BY)
                        || clause.word(by, FunctionWord.THROUGH);
        double width = clause.number(at);
        double height = joins ? clause.number(by + 1) : Double.NaN;
        boolean counts =
                Double.isNaN(height)
                        || clause.has("unit", clause.numberEnd(by + 1))
                        || clause.has("scene");
        String frame = counts ? "" : Math.round(width) + ":" + Math.round(height);
        return FRAMES.contains(frame) ? frame : null;
    }

    /** "en vertical no", "Hochkant reicht nicht". */
    private static boolean deniedBehind(Clause clause, int at) {
        for (int i = at + 1; i <= at + DENIED_BEHIND && i < clause.size(); i++) {
            boolean last = i + 1 == clause.size() || clause.tokens.get(i + 1).isMark();
            if ((last && clause.has("neg", i)) || clause.has("fault", i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean denied(Clause clause, int at) {
        boolean other = clause.before("ratio", at, 0) || clause.before("platform", at, 0);
        return !other && (clause.before("neg", at, 1) || clause.before("instead", at, 1));
    }

    private static @Nullable String ratio(String key) {
        int colon = key.indexOf(':');
        if (colon >= PIXEL_DIGITS
                || colon <= 0
                || colon == key.length() - 1
                || Seconds.clock(key) > 0) {
            return null;
        }
        try {
            return Ratio.of(key).toString();
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    private FrameOperation.@Nullable SetPlatform platform(Clause clause) {
        String now =
                bench.partOrNull("technical_specs") == null
                        ? null
                        : Workbench.text(bench.part("technical_specs"), "platform");
        FrameOperation.SetPlatform found = null;
        for (Mark mark : clause.all("platform")) {
            FrameOperation.SetPlatform named =
                    denied(clause, mark.from()) || clause.before("from", mark.from(), 1)
                            ? null
                            : platform(mark);
            // "add the website at the end": what is to be read, and not where the piece runs.
            boolean content = clause.act("add") && !clause.before("in", mark.from(), 1);
            named = clause.has("noise", mark.from()) || content ? null : named;
            boolean same =
                    named != null
                            && named.platform().wire().equals(now)
                            && named.placement() == null;
            found = named == null || same || found != null ? found : named;
        }
        return found;
    }

    private static FrameOperation.@Nullable SetPlatform platform(Mark mark) {
        int slash = mark.value().indexOf('/');
        String id = slash < 0 ? mark.value() : mark.value().substring(0, slash);
        String placement = slash < 0 ? null : mark.value().substring(slash + 1);
        for (Platform platform : Platform.values()) {
            if (platform.wire().equals(id)) {
                return new FrameOperation.SetPlatform(platform, placement);
            }
        }
        return null;
    }
}
