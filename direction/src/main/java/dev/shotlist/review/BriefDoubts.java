package dev.shotlist.review;

import dev.shotlist.plan.Severity;
import dev.shotlist.reading.Doubt;
import java.util.List;
import java.util.function.Consumer;

/** What the reader found in the brief that contradicts itself or cannot be had. */
final class BriefDoubts implements Rule {
    static final Code CONTRADICTORY =
            Code.warning(
                    "contradictory_brief",
                    "The brief asks for two things that exclude each other.",
                    "The words of the brief; the message says which of the two holds without an answer.");

    static final Code TEMPO =
            Code.warning(
                    "tempo_out_of_range",
                    "The brief asks for a tempo that no music has.",
                    "30 to 300 beats a minute; our own.");

    @Override
    public List<Code> codes() {
        return List.of(CONTRADICTORY, TEMPO);
    }

    @Override
    public void check(Subject subject, Consumer<Finding> found) {
        for (Doubt doubt : subject.asked().doubts()) {
            // The reader's other doubts carry the code of the rule that looks at the plan for it.
            Code code = new Code(doubt.code(), Severity.WARNING, "", "", null);
            Finding finding = Finding.of(code, path(doubt.code())).says(doubt.message());
            found.accept(
                    doubt.suggestion() == null ? finding : finding.suggests(doubt.suggestion()));
        }
    }

    private static String path(String code) {
        return switch (code) {
            case "scenes_too_short" -> "/scenes";
            case "overlay_too_dense" -> At.OVERLAYS;
            case "aspect_conflict" -> At.SPECS + "/aspect_ratio";
            case "duration_out_of_platform_range" -> At.SPECS + "/duration";
            case "palette_too_large" -> At.PALETTE;
            case "voiceover_too_long" -> At.SOUND + "/voice";
            case "tempo_out_of_range" -> At.SOUND + "/beat_grid";
            default -> "/creative_direction";
        };
    }
}
