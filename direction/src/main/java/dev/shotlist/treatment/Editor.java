package dev.shotlist.treatment;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.Draft;
import dev.shotlist.director.DraftScene;
import dev.shotlist.director.casting.RealPeople;
import dev.shotlist.plan.ContinuityKind;
import dev.shotlist.plan.ProviderAttempt;
import dev.shotlist.plan.Severity;
import dev.shotlist.plan.VisualDirection;
import dev.shotlist.plan.Warning;
import dev.shotlist.reading.CallToAction;
import dev.shotlist.reading.StyleWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes a draft of an answer and the understudy's draft: words and scenes are the model's, whatever
 * the brief, a reference or a default settled is not.
 */
final class Editor {
    private final Settled settled;
    private final Draft understudy;

    Editor(Settled settled, Draft understudy) {
        this.settled = settled;
        this.understudy = understudy;
    }

    /**
     * @param provider that wrote the answer
     * @return null where not one scene of the answer holds
     */
    @Nullable Draft edit(Answer answer, String provider, List<ProviderAttempt> attempts) {
        List<Treatment.@Nullable Scene> written = answer.scenes(SceneRoom.most(settled));
        long sound = written.stream().filter(Objects::nonNull).count();
        if (sound == 0) {
            return null;
        }
        Continuities continuities =
                new Continuities(answer.continuity(), settled.lead(), understudy);
        List<RoughCut.Take> takes =
                RoughCut.of(
                        settled, understudy, written, continuities.has(ContinuityKind.CHARACTER));
        Draft.Call call = call(answer);
        List<DraftScene> scenes =
                new Demands(
                                settled,
                                understudy,
                                call,
                                new SceneWriter(settled, understudy, continuities).scenes(takes))
                        .met();
        List<Warning> notes = new ArrayList<>(RealPeople.notes(scenes));
        if (!answer.isWhole()) {
            notes.add(standIns(written.size() - sound, written.size()));
        }
        return new Draft(
                or(answer.text("concept"), understudy.concept()),
                understudy.description(),
                visual(answer, scenes),
                music(answer),
                understudy.energyCurve(),
                understudy.transitionStyle(),
                understudy.fontFamily(),
                understudy.textColor(),
                understudy.outlineColor(),
                call,
                continuities.all(),
                scenes,
                provider,
                attempts,
                understudy.defaultsUsed(),
                notes);
    }

    private List<String> music(Answer answer) {
        List<String> mood = answer.words("music_mood");
        return mood.isEmpty() || !settled.sound().hasMusic() ? understudy.musicMood() : mood;
    }

    /** Where the brief or a reference says something of a part of the look, that holds. */
    private VisualDirection visual(Answer answer, List<DraftScene> scenes) {
        VisualDirection ours = understudy.visual();
        boolean light = settled.lead().lighting() != null || says(StyleWord.Aspect.LIGHT);
        boolean camera = settled.lead().camera() != null || says(StyleWord.Aspect.CAMERA);
        boolean look = says(StyleWord.Aspect.AESTHETIC);
        boolean frame = settled.lead().composition() != null;
        return new VisualDirection(
                look ? ours.aesthetic() : or(answer.text("aesthetic"), ours.aesthetic()),
                ours.styleSource(),
                ours.colorPalette(),
                light
                        ? ours.lightingStyle()
                        : or(answer.text("lighting_style"), ours.lightingStyle()),
                camera ? ours.cameraStyle() : or(answer.text("camera_style"), ours.cameraStyle()),
                frame ? ours.composition() : or(answer.text("composition"), ours.composition()),
                mood(answer),
                scenes.stream()
                        .map(scene -> scene.visual().shotType().wire().replace('_', ' '))
                        .distinct()
                        .toList(),
                ours.styleAnchor());
    }

    /** The brief's own words first. */
    private List<String> mood(Answer answer) {
        List<String> words = new ArrayList<>();
        settled.reading().moods().forEach(fact -> words.add(fact.value()));
        for (String word : answer.words("mood")) {
            if (!words.contains(word) && words.size() < MOST_MOODS) {
                words.add(word);
            }
        }
        return words.isEmpty() ? understudy.visual().mood() : words;
    }

    private static final int MOST_MOODS = 4;

    private boolean says(StyleWord.Aspect aspect) {
        return settled.reading().style().stream().anyMatch(fact -> fact.value().aspect() == aspect);
    }

    /** The model finds words only where the brief has none. */
    private Draft.@Nullable Call call(Answer answer) {
        Draft.Call ours = understudy.call();
        CallToAction asked = settled.cta();
        String words = answer.text("call_to_action");
        if (ours == null || asked == null || asked.text() != null || words == null) {
            return ours;
        }
        String address = asked.address();
        boolean there = address == null || words.contains(address);
        return new Draft.Call(there ? words : words + ": " + address, ours.style(), ours.action());
    }

    private static String or(@Nullable String written, String otherwise) {
        return written == null || written.isEmpty() ? otherwise : written;
    }

    private static Warning standIns(long missing, int scenes) {
        return new Warning(
                "model_scenes_unavailable",
                Severity.INFO,
                "/scenes",
                missing == 0
                        ? "Parts of the model's answer did not hold; the built-in director's stand in."
                        : "%d of the model's %d scenes did not hold; the built-in director's stand in."
                                .formatted(missing, scenes),
                null,
                null);
    }
}
