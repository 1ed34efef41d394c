package dev.shotlist.edit.operation;

import static dev.shotlist.edit.operation.Wording.capital;
import static dev.shotlist.edit.operation.Wording.list;
import static dev.shotlist.edit.operation.Wording.plain;
import static dev.shotlist.edit.operation.Wording.scene;
import static dev.shotlist.edit.operation.Wording.scenes;
import static dev.shotlist.edit.operation.Wording.some;
import static dev.shotlist.edit.operation.Wording.spec;
import static dev.shotlist.edit.operation.Wording.tempo;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** An operation as a plain sentence, without its full stop. */
public final class Summary {
    private Summary() {}

    /**
     * @param plan as it stands before the operation
     */
    public static String of(Operation operation, ObjectNode plan) {
        return switch (operation) {
            case FrameOperation one -> frame(one, plan);
            case CutOperation one -> cut(one, plan);
            case LookOperation one -> look(one);
            case SoundOperation one -> sound(one, plan);
            case PictureOperation one -> picture(one, plan);
            case TextOperation one -> text(one, plan);
            case PlanOperation one -> plan(one);
            case BriefOperation one -> brief(one);
        };
    }

    private static String frame(FrameOperation operation, ObjectNode plan) {
        return switch (operation) {
            case FrameOperation.SetDuration one ->
                    "The piece lasts "
                            + plain(one.seconds())
                            + " s instead of "
                            + spec(plan, "duration")
                            + " s";
            case FrameOperation.SetRatio one ->
                    "The frame is " + one.ratio() + " instead of " + spec(plan, "aspect_ratio");
            case FrameOperation.SetPlatform one ->
                    "The piece is for "
                            + one.platform().wire()
                            + " instead of "
                            + spec(plan, "platform");
            case FrameOperation.SetLanguage one -> "The piece is in " + one.language().tag();
            case FrameOperation.SetFps one ->
                    "The piece has " + plain(one.fps()) + " frames a second";
            case FrameOperation.SetResolution one ->
                    "The resolution is "
                            + one.resolution()
                            + " instead of "
                            + spec(plan, "resolution");
        };
    }

    private static String cut(CutOperation operation, ObjectNode plan) {
        return switch (operation) {
            case CutOperation.ChangePace one ->
                    one.direction() == Direction.FASTER
                            ? "The cuts come faster"
                            : "The cuts come more slowly";
            case CutOperation.AddScene one -> "A new scene shows " + one.subject();
            case CutOperation.RemoveScene one ->
                    capital(scene(plan, one.scene()))
                            + " is removed"
                            + (one.to() == null
                                    ? ""
                                    : "; " + scene(plan, one.to()) + " takes its time");
            case CutOperation.MoveScene one ->
                    capital(scene(plan, one.scene())) + " moves to place " + one.to();
            case CutOperation.SwapScenes one ->
                    capital(scenes(plan, List.of(one.first(), one.second()))) + " change places";
            case CutOperation.SplitScene one ->
                    capital(scene(plan, one.scene()))
                            + " becomes two scenes"
                            + (one.subject() == null ? "" : ", the second of " + one.subject());
            case CutOperation.MergeScenes one ->
                    capital(scenes(plan, List.of(one.first(), one.second()))) + " become one scene";
            case CutOperation.RetimeScene one ->
                    capital(scene(plan, one.scene())) + " lasts " + plain(one.seconds()) + " s";
            case CutOperation.SetSceneCount one -> "The piece has " + one.count() + " scenes";
            case CutOperation.DuplicateScene one ->
                    capital(scene(plan, one.scene())) + " comes once more";
            case CutOperation.EvenScenes _ -> "All scenes are equally long";
            case CutOperation.SetTransition one ->
                    capital(some(plan, one.scenes()))
                            + (one.scenes() != null && one.scenes().size() == 1 ? " goes" : " go")
                            + " over with a "
                            + one.type().wire().replace('_', ' ');
        };
    }

    private static String look(LookOperation operation) {
        return switch (operation) {
            case LookOperation.SwapColor one -> capital(one.from()) + " becomes " + one.to();
            case LookOperation.AddColor one -> capital(one.name()) + " joins the palette";
            case LookOperation.RemoveColor one -> capital(one.name()) + " leaves the palette";
            case LookOperation.SetMood one -> "The mood is " + one.mood();
            case LookOperation.RemoveMood one -> "The mood is " + one.mood() + " no more";
            case LookOperation.SetLight one -> "The light is " + one.light();
            case LookOperation.SetAesthetic one -> "The look is " + one.aesthetic();
        };
    }

    private static String sound(SoundOperation operation, ObjectNode plan) {
        return switch (operation) {
            case SoundOperation.SetTempo one ->
                    "The tempo is " + plain(one.bpm()) + " bpm instead of " + tempo(plan);
            case SoundOperation.SetGenre one -> "The music is " + one.genre();
            case SoundOperation.MusicOff _ -> "There is no music";
            case SoundOperation.VoiceOff one ->
                    one.scenes() == null
                            ? "Nobody speaks"
                            : "Nobody speaks in " + scenes(plan, one.scenes());
            case SoundOperation.SetVoice one -> "The voice is: " + one.description();
            case SoundOperation.SetLine one ->
                    "The voice says \"" + one.text() + "\" in " + scene(plan, one.scene());
            case SoundOperation.MoveLine one ->
                    "The line of "
                            + scene(plan, one.scene())
                            + " is spoken in "
                            + scene(plan, one.to());
            case SoundOperation.AddInstrument one -> capital(one.name()) + " joins the music";
            case SoundOperation.RemoveInstrument one -> capital(one.name()) + " leaves the music";
            case SoundOperation.SetIntensity one ->
                    "The music plays at "
                            + Math.round(one.intensity() * 100)
                            + "% in "
                            + some(plan, one.scenes());
            case SoundOperation.SetCurve one ->
                    "The music is " + one.curve().wire() + " over the piece";
            case SoundOperation.AddEffect one ->
                    capital(scene(plan, one.scene())) + " sounds of " + one.effect();
            case SoundOperation.RemoveEffect one ->
                    "No sound of " + one.effect() + " in " + some(plan, one.scenes());
            case SoundOperation.SetVoiceLanguage one ->
                    "The voice speaks " + one.language().english();
            case SoundOperation.SetVoiceKind one ->
                    "Lines in "
                            + some(plan, one.scenes())
                            + " are spoken as "
                            + one.kind().wire().replace('_', ' ');
        };
    }

    private static String picture(PictureOperation operation, ObjectNode plan) {
        return switch (operation) {
            case PictureOperation.SetShot one ->
                    "The shot size of "
                            + scenes(plan, one.scenes())
                            + " is "
                            + one.shotType().wire().replace('_', ' ');
            case PictureOperation.SetCamera one ->
                    "The camera move of "
                            + scenes(plan, one.scenes())
                            + " is "
                            + one.movement().wire().replace('_', ' ');
            case PictureOperation.SetSubject one ->
                    capital(scene(plan, one.scene())) + " shows " + one.subject();
            case PictureOperation.SetEnvironment one ->
                    capital(scene(plan, one.scene())) + " takes place here: " + one.environment();
            case PictureOperation.SetAngle one ->
                    "The camera angle of "
                            + scenes(plan, one.scenes())
                            + " is "
                            + one.angle().wire().replace('_', ' ');
            case PictureOperation.SetConditions one ->
                    capital(scenes(plan, one.scenes())) + ": " + one.conditions();
        };
    }

    private static String text(TextOperation operation, ObjectNode plan) {
        return switch (operation) {
            case TextOperation.SetOverlay one ->
                    "Text " + one.overlay() + " reads \"" + one.text() + "\"";
            case TextOperation.AddOverlay one ->
                    capital(scene(plan, one.scene())) + " gets the text \"" + one.text() + "\"";
            case TextOperation.MoveOverlay one ->
                    "Text " + one.overlay() + " moves to " + scene(plan, one.scene());
            case TextOperation.RemoveOverlays one ->
                    one.overlays() == null
                            ? "All text is removed"
                            : "Text removed: number " + list(one.overlays());
            case TextOperation.SetCta one -> "The call to action says \"" + one.text() + "\"";
            case TextOperation.RemoveCta _ -> "There is no call to action";
            case TextOperation.StyleOverlays one -> styled(one);
            case TextOperation.TimeOverlay one ->
                    "Text "
                            + one.overlay()
                            + " stands"
                            + (one.startTime() == null
                                    ? ""
                                    : " from " + plain(one.startTime()) + " s")
                            + (one.endTime() == null ? "" : " to " + plain(one.endTime()) + " s");
            case TextOperation.SubtitlesOn _ -> "What is spoken stands on the screen";
            case TextOperation.SubtitlesOff _ -> "There are no subtitles";
            case TextOperation.SetFont one -> "Text is set in " + one.family();
            case TextOperation.SetTextColor one -> "Text is set in " + one.hex();
            case TextOperation.ReplaceWords one ->
                    "\""
                            + one.from()
                            + "\" becomes \""
                            + one.to()
                            + "\" wherever it is read or said";
        };
    }

    private static String plan(PlanOperation operation) {
        return switch (operation) {
            case PlanOperation.Lock one -> one.pointer() + " is locked";
            case PlanOperation.Undo _ -> "The edit is undone";
        };
    }

    private static String brief(BriefOperation operation) {
        return switch (operation) {
            case BriefOperation.Rename one -> "The " + one.part().wire() + " is called " + one.to();
            case BriefOperation.RequireWords one -> "\"" + one.text() + "\" must be read or said";
            case BriefOperation.ReleaseWords one ->
                    "\"" + one.text() + "\" need not be read or said";
            case BriefOperation.Ban one -> "There must be no " + one.what();
            case BriefOperation.Allow one -> capital(one.what()) + " is allowed again";
            case BriefOperation.SetAudience one -> "The piece speaks to " + one.audience();
            case BriefOperation.SetOffer one -> "The offer is " + one.offer();
            case BriefOperation.RemoveOffer _ -> "There is no offer";
        };
    }

    private static String styled(TextOperation.StyleOverlays one) {
        List<String> said = new ArrayList<>();
        if (one.fontSize() != null) {
            said.add(one.fontSize().wire());
        }
        if (one.position() != null) {
            said.add("in the " + one.position().wire().replace('_', ' '));
        }
        if (one.animation() != null) {
            said.add("with " + one.animation().replace('_', ' '));
        }
        boolean several = one.overlays() == null || one.overlays().size() > 1;
        String which = one.overlays() == null ? "All text" : "Text " + list(one.overlays());
        return which
                + (several && one.overlays() != null ? " are " : " is ")
                + String.join(", ", said);
    }
}
