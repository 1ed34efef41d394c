package dev.shotlist.treatment;

import dev.shotlist.brief.BriefText;
import dev.shotlist.defaults.Settled;
import dev.shotlist.director.Draft;
import dev.shotlist.director.DraftLine;
import dev.shotlist.director.DraftScene;
import dev.shotlist.director.copy.Titling;
import dev.shotlist.reading.RequiredLine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The lines that must be met. Where the model set all of them word for word and in order, they stay
 * where it set them; where it forgot one, they stand where the built-in director sets them.
 */
final class Demands {
    /** More lines than this at a time nobody reads; those that nobody demanded give way. */
    private static final int MOST_LINES = 2;

    private final Settled settled;
    private final Draft understudy;
    private final Draft.@Nullable Call call;
    private final Titling titling;
    private final List<DraftScene> scenes;

    /**
     * @param call as the piece will have it
     * @param scenes before the demands are met
     */
    Demands(Settled settled, Draft understudy, Draft.@Nullable Call call, List<DraftScene> scenes) {
        this.settled = settled;
        this.understudy = understudy;
        this.call = call;
        this.titling = Titling.of(settled);
        this.scenes = new ArrayList<>(scenes);
    }

    List<DraftScene> met() {
        spoken();
        shown();
        offered();
        called();
        scenes.replaceAll(Demands::uncrowded);
        return scenes;
    }

    private void spoken() {
        List<String> wanted = new ArrayList<>();
        for (RequiredLine line : settled.lines()) {
            boolean voice =
                    line.where() == RequiredLine.Where.VOICE
                            || (line.where() == RequiredLine.Where.ANYWHERE
                                    && settled.sound().voice() != null);
            if (voice && !isCall(line.text())) {
                wanted.add(line.text());
            }
        }
        if (wanted.isEmpty()) {
            return;
        }
        if (inOrder(wanted, Demands::voice)) {
            mark(scene -> wanted.stream().anyMatch(line -> voice(scene).contains(line)));
            return;
        }
        scenes.replaceAll(scene ->
                wanted.stream().anyMatch(line -> says(voice(scene), line))
                        ? scene.withoutVoice()
                        : scene);
        for (int i = 0; i < understudy.scenes().size(); i++) {
            DraftScene from = understudy.scenes().get(i);
            if (from.voiceoverRequired() && from.voiceover() != null) {
                int place = place(i);
                DraftScene here = scenes.get(place);
                String before = here.voiceoverRequired() ? here.voiceover() + " " : "";
                scenes.set(place, here.saying(before + from.voiceover(), from.voiceoverKind()));
            }
        }
    }

    private void mark(Predicate<DraftScene> demanded) {
        scenes.replaceAll(scene ->
                demanded.test(scene) && scene.voiceover() != null
                        ? scene.saying(scene.voiceover(), scene.voiceoverKind())
                        : scene);
    }

    private void shown() {
        List<String> wanted = new ArrayList<>();
        for (DraftScene scene : understudy.scenes()) {
            scene.lines().stream()
                    .filter(line -> line.kind() == DraftLine.Kind.REQUIRED)
                    .forEach(line -> wanted.add(line.text()));
        }
        if (wanted.isEmpty()) {
            return;
        }
        boolean ending =
                settled.lines().stream()
                        .noneMatch(line -> line.where() == RequiredLine.Where.END_CARD);
        if (ending && settled.screenText() && inOrder(wanted, Demands::read)) {
            scenes.replaceAll(scene ->
                    scene.withLines(
                            scene.lines().stream()
                                    .map(line ->
                                            wanted.contains(line.text())
                                                    ? titling.line(
                                                            line.text(), DraftLine.Kind.REQUIRED)
                                                    : line)
                                    .toList()));
            return;
        }
        without(line -> wanted.stream().anyMatch(one -> says(line.text(), one)));
        borrowed(DraftLine.Kind.REQUIRED);
    }

    /** What the brief offers is on the screen, where lines may stand there at all. */
    private void offered() {
        String offer = settled.product().offer();
        if (offer == null) {
            return;
        }
        boolean there =
                scenes.stream()
                        .flatMap(scene -> scene.lines().stream())
                        .anyMatch(line -> says(line.text(), offer));
        if (!there) {
            borrowed(DraftLine.Kind.OFFER);
        }
    }

    private void called() {
        Draft.Call asked = call;
        without(line -> line.kind() == DraftLine.Kind.CALL);
        boolean read =
                understudy.scenes().getLast().lines().stream()
                        .anyMatch(line -> line.kind() == DraftLine.Kind.CALL);
        if (asked == null || !read) {
            return;
        }
        without(line -> same(line.text(), asked.text()));
        List<DraftLine> lines = new ArrayList<>(scenes.getLast().lines());
        lines.add(titling.line(asked.text(), DraftLine.Kind.CALL));
        scenes.set(scenes.size() - 1, scenes.getLast().withLines(lines));
    }

    private void borrowed(DraftLine.Kind kind) {
        for (int i = 0; i < understudy.scenes().size(); i++) {
            for (DraftLine line : understudy.scenes().get(i).lines()) {
                int place = place(i);
                if (line.kind() == kind && !scenes.get(place).lines().contains(line)) {
                    List<DraftLine> lines = new ArrayList<>(scenes.get(place).lines());
                    lines.addFirst(line);
                    scenes.set(place, scenes.get(place).withLines(lines));
                }
            }
        }
    }

    private void without(Predicate<DraftLine> unwanted) {
        scenes.replaceAll(scene ->
                scene.withLines(scene.lines().stream().filter(unwanted.negate()).toList()));
    }

    private static DraftScene uncrowded(DraftScene scene) {
        List<DraftLine> lines = new ArrayList<>(scene.lines());
        for (int i = lines.size() - 1; i >= 0 && lines.size() > MOST_LINES; i--) {
            DraftLine.Kind kind = lines.get(i).kind();
            if (kind == DraftLine.Kind.COPY || kind == DraftLine.Kind.CAPTION) {
                lines.remove(i);
            }
        }
        return lines.size() == scene.lines().size() ? scene : scene.withLines(lines);
    }

    /** Where the understudy's scene lies in this piece. */
    private int place(int index) {
        int theirs = understudy.scenes().size();
        int ours = scenes.size();
        return theirs == 1 ? ours - 1 : (int) Math.round(index * (ours - 1.0) / (theirs - 1));
    }

    private boolean inOrder(
            List<String> wanted, java.util.function.Function<DraftScene, String> words) {
        StringBuilder all = new StringBuilder();
        scenes.forEach(scene -> all.append(words.apply(scene)).append('\n'));
        int from = 0;
        for (String line : wanted) {
            int at = all.indexOf(line, from);
            if (at < 0) {
                return false;
            }
            from = at + line.length();
        }
        return true;
    }

    private static String voice(DraftScene scene) {
        String words = scene.voiceover();
        return words == null ? "" : words;
    }

    private static String read(DraftScene scene) {
        StringBuilder all = new StringBuilder();
        scene.lines().forEach(line -> all.append(line.text()).append('\n'));
        return all.toString();
    }

    private boolean isCall(String text) {
        Draft.Call asked = call;
        return asked != null && same(asked.text(), text);
    }

    private static boolean says(String text, String line) {
        return BriefText.bare(text).contains(BriefText.bare(line));
    }

    private static boolean same(String one, String other) {
        return BriefText.bare(one).equals(BriefText.bare(other));
    }
}
