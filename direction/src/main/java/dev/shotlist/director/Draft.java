package dev.shotlist.director;

import dev.shotlist.plan.Continuity;
import dev.shotlist.plan.CtaAction;
import dev.shotlist.plan.CtaStyle;
import dev.shotlist.plan.EnergyCurve;
import dev.shotlist.plan.Hex;
import dev.shotlist.plan.ProviderAttempt;
import dev.shotlist.plan.TransitionType;
import dev.shotlist.plan.VisualDirection;
import dev.shotlist.plan.Warning;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a director hands over: the creative direction and the scenes, before the arithmetic.
 *
 * @param call null where nothing is asked of the viewer
 * @param provider the language model's id, or "builtin"
 * @param defaultsUsed further paths that the director filled without being told
 * @param notes doubts that only the director can know of
 */
public record Draft(
        String concept,
        String description,
        VisualDirection visual,
        List<String> musicMood,
        EnergyCurve energyCurve,
        TransitionType transitionStyle,
        String fontFamily,
        Hex textColor,
        @Nullable Hex outlineColor,
        @Nullable Call call,
        List<Continuity> continuity,
        List<DraftScene> scenes,
        String provider,
        List<ProviderAttempt> attempts,
        List<String> defaultsUsed,
        List<Warning> notes) {

    /** The call to action before its times are set. */
    public record Call(String text, CtaStyle style, CtaAction action) {}

    public Draft {
        if (scenes.isEmpty()) {
            throw new IllegalArgumentException("a draft has at least one scene");
        }
        musicMood = List.copyOf(musicMood);
        continuity = List.copyOf(continuity);
        scenes = List.copyOf(scenes);
        attempts = List.copyOf(attempts);
        defaultsUsed = List.copyOf(defaultsUsed);
        notes = List.copyOf(notes);
    }

    /** The same draft with other scenes. */
    public Draft withScenes(List<DraftScene> others) {
        return with(this, others, attempts, notes);
    }

    /** The same draft, asking in other words. */
    public Draft calling(Call other) {
        return with(this, scenes, attempts, notes, other);
    }

    /** The same draft, with what was tried before it and a note on that. */
    public Draft after(List<ProviderAttempt> tried, Warning note) {
        List<Warning> all = new ArrayList<>(notes);
        all.add(note);
        return with(this, scenes, tried, all);
    }

    /** The same scenes and words in another draft's look; prompts keep their own anchor. */
    public Draft dressedAs(Draft other) {
        return with(other, scenes, attempts, notes);
    }

    private Draft with(
            Draft look, List<DraftScene> shown, List<ProviderAttempt> tried, List<Warning> doubts) {
        return with(look, shown, tried, doubts, call);
    }

    private Draft with(
            Draft look,
            List<DraftScene> shown,
            List<ProviderAttempt> tried,
            List<Warning> doubts,
            @Nullable Call asked) {
        return new Draft(
                concept,
                description,
                look.visual,
                musicMood,
                energyCurve,
                transitionStyle,
                look.fontFamily,
                look.textColor,
                look.outlineColor,
                asked,
                continuity,
                shown,
                provider,
                tried,
                defaultsUsed,
                doubts);
    }
}
