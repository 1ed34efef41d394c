package dev.shotlist.edit.applying;

import dev.shotlist.edit.operation.CutOperation;
import dev.shotlist.edit.timeline.SpokenLine;
import dev.shotlist.edit.timeline.Timeline;
import dev.shotlist.edit.tree.Workbench;
import dev.shotlist.plan.CameraMovement;
import dev.shotlist.plan.ShotSize;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One scene as two, cut where nobody reads or speaks, the second seen from elsewhere. */
final class Splitting {
    /** A half that is shorter than this flashes by. Milliseconds. */
    private static final long SHORTEST_HALF = 1000;

    /**
     * Sizes from far to near; what is none of them looks at a thing about as a medium shot does.
     */
    private static final List<String> NEARNESS =
            List.of(
                    "establishing",
                    "wide_shot",
                    "full_shot",
                    "top_down",
                    "medium_shot",
                    "over_the_shoulder",
                    "point_of_view",
                    "medium_close_up",
                    "close_up",
                    "extreme_close_up");

    private static final String CLOSER = ", seen from closer";
    private static final String FURTHER = ", seen from further back";

    private final Pictures pictures;

    Splitting(Pictures pictures) {
        this.pictures = pictures;
    }

    /**
     * Milliseconds into the scene at which to cut it: where its words allow it, else between two of
     * them, else in half.
     */
    static long place(Workbench bench, Timeline time, int index) {
        long quiet = quiet(bench, time, index);
        if (quiet >= 0) {
            return quiet;
        }
        long half = time.duration(index) / 2;
        SpokenLine line = SpokenLine.of(bench, time.scene(index));
        long best = half;
        for (SpokenLine.Breath gap : line == null ? List.<SpokenLine.Breath>of() : line.gaps()) {
            boolean fits =
                    gap.time() >= SHORTEST_HALF
                            && time.duration(index) - gap.time() >= SHORTEST_HALF;
            boolean nearer = best == half || Math.abs(gap.time() - half) < Math.abs(best - half);
            best = fits && nearer ? gap.time() : best;
        }
        return best;
    }

    /**
     * Milliseconds into the scene at which no line is read or spoken, the nearest to its middle; -1
     * where there is none that leaves both halves long enough.
     */
    static long quiet(Workbench bench, Timeline time, int index) {
        ObjectNode scene = time.scene(index);
        long start = Math.max(0, Workbench.millis(scene, "start_time"));
        long duration = time.duration(index);
        long spoken = spoken(scene, start);
        List<long[]> read = new ArrayList<>();
        for (ObjectNode overlay : time.overlays(index)) {
            read.add(
                    new long[] {
                        Workbench.millis(overlay, "start_time") - start,
                        Workbench.millis(overlay, "end_time") - start
                    });
        }
        SpokenLine line = SpokenLine.of(bench, scene);
        List<Long> places = new ArrayList<>(List.of(duration / 2, spoken));
        if (line != null) {
            line.breaths().forEach(breath -> places.add(breath.time()));
        }
        read.forEach(shown -> places.addAll(List.of(shown[0], shown[1])));
        long best = -1;
        for (long place : places) {
            boolean crosses =
                    (place < spoken && !breathes(line, place))
                            || read.stream()
                                    .anyMatch(shown -> shown[0] < place && place < shown[1]);
            boolean fits = place >= SHORTEST_HALF && duration - place >= SHORTEST_HALF;
            boolean nearer =
                    best < 0 || Math.abs(place - duration / 2) < Math.abs(best - duration / 2);
            best = fits && !crosses && nearer ? place : best;
        }
        return best;
    }

    private static boolean breathes(@Nullable SpokenLine line, long place) {
        return line != null && line.breaths().stream().anyMatch(one -> one.time() == place);
    }

    /** When the scene's voice is done, from its start; never, where nothing says so. */
    private static long spoken(ObjectNode scene, long start) {
        ObjectNode audio = Workbench.object(scene, "audio");
        String said = audio == null ? null : Workbench.text(audio, "voiceover_text");
        if (audio == null || said == null || said.isBlank()) {
            return 0;
        }
        long end = Workbench.millis(audio, "voiceover_end");
        return end < 0 ? Long.MAX_VALUE / 2 : end - start;
    }

    /** The same scene in two, the second seen from elsewhere. */
    void split(Workbench bench, Timeline time, int index, long place) {
        String id = Workbench.name(time.scene(index));
        split(bench, time, index, place, new CutOperation.SplitScene(id));
    }

    /**
     * @param place milliseconds into the scene
     * @param asked what the second one shows, and how
     */
    void split(
            Workbench bench, Timeline time, int index, long place, CutOperation.SplitScene asked) {
        ObjectNode scene = time.scene(index);
        ObjectNode second = scene.deepCopy();
        String purpose = Workbench.text(scene, "purpose");
        second.put("id", Scenes.id(bench, purpose == null ? "benefit" : purpose));
        second.remove("clips");
        SpokenLine line = SpokenLine.of(bench, scene);
        SpokenLine.Breath breath = line == null ? null : line.at(place);
        readBefore(time, index, place);
        time.split(index, second, place);
        wordless(second);
        ObjectNode goes = Workbench.object(scene, "transition_to_next");
        boolean cuts =
                goes != null
                        && "cut".equals(Workbench.text(goes, "type"))
                        && Workbench.millis(goes, "duration") == 0;
        if (scene.get("transition_to_next") != null && !cuts) {
            scene.set("transition_to_next", Workbench.cut());
        }
        time.write();
        if (line != null && breath != null) {
            part(scene, second, line, breath);
        }
        ObjectNode visual = Workbench.object(second, "visual");
        if (visual != null) {
            differ(bench, second, visual, asked);
        }
        Letters.copies(bench);
    }

    /** What would be cut short by the cut is read as much earlier, as far as its scene reaches. */
    private static void readBefore(Timeline time, int index, long place) {
        long start = Math.max(0, Workbench.millis(time.scene(index), "start_time"));
        for (ObjectNode overlay : time.overlays(index)) {
            long from = Workbench.millis(overlay, "start_time");
            long lost = Workbench.millis(overlay, "end_time") - start - place;
            if (lost > 0 && from >= 0 && from < start + place) {
                Workbench.time(overlay, "start_time", Math.max(start, from - lost));
            }
        }
    }

    /** A line that goes over the cut is said in two parts, as it was written. */
    private static void part(
            ObjectNode first, ObjectNode second, SpokenLine line, SpokenLine.Breath breath) {
        ObjectNode audio = Workbench.object(first, "audio");
        ObjectNode later = Workbench.object(second, "audio");
        if (audio == null || later == null) {
            return;
        }
        long start = Math.max(0, Workbench.millis(first, "start_time"));
        Workbench.put(audio, "voiceover_text", line.before(breath));
        Workbench.time(audio, "voiceover_end", start + breath.time());
        Workbench.put(later, "voiceover_text", line.after(breath));
        Workbench.time(later, "voiceover_start", start + breath.time());
        Workbench.time(later, "voiceover_end", start + line.end());
    }

    /** Without what is spoken in it, and without its cues. */
    static void wordless(ObjectNode scene) {
        ObjectNode audio = Workbench.object(scene, "audio");
        if (audio != null) {
            for (String field : List.of("voiceover_text", "voiceover_start", "voiceover_end")) {
                Workbench.clear(audio, field);
            }
            if (audio.get("cues") instanceof ArrayNode) {
                audio.set("cues", Workbench.NODES.arrayNode());
            }
        }
    }

    /** Another size, another move, and the words for it; what recurs is still called the same. */
    private void differ(
            Workbench bench, ObjectNode second, ObjectNode visual, CutOperation.SplitScene asked) {
        String old = Workbench.text(visual, "shot_type");
        ShotSize size = asked.shotType() == null ? other(old) : asked.shotType();
        pictures.shot(bench, second, size);
        boolean stands = "static".equals(Workbench.text(visual, "camera_movement"));
        CameraMovement move = stands ? CameraMovement.PUSH_IN : CameraMovement.STATIC;
        pictures.move(
                bench, second, asked.cameraMovement() == null ? move : asked.cameraMovement());
        String subject = Workbench.text(visual, "subject");
        if (asked.subject() != null) {
            pictures.shown(bench, second, asked.subject());
        } else if (subject != null && !subject.isBlank()) {
            boolean nearer =
                    NEARNESS.indexOf(size.wire()) > NEARNESS.indexOf(old == null ? "" : old);
            String plain = without(without(subject, CLOSER), FURTHER);
            pictures.shown(bench, second, plain + (nearer ? CLOSER : FURTHER));
        }
    }

    private static String without(String subject, String ending) {
        return subject.endsWith(ending)
                ? subject.substring(0, subject.length() - ending.length())
                : subject;
    }

    /** Two shots of one thing cut well when they are two steps apart. */
    private static ShotSize other(@Nullable String size) {
        return switch (size == null ? "" : size) {
            case "wide_shot", "full_shot", "establishing", "top_down" -> ShotSize.MEDIUM_CLOSE_UP;
            case "medium_shot", "over_the_shoulder", "point_of_view" -> ShotSize.CLOSE_UP;
            case "extreme_close_up" -> ShotSize.MEDIUM_CLOSE_UP;
            default -> ShotSize.MEDIUM_SHOT;
        };
    }
}
