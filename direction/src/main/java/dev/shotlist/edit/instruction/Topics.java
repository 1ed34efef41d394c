package dev.shotlist.edit.instruction;

import dev.shotlist.edit.operation.BriefOperation;
import dev.shotlist.edit.operation.CutOperation;
import dev.shotlist.edit.operation.FrameOperation;
import dev.shotlist.edit.operation.LookOperation;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.SoundOperation;
import dev.shotlist.edit.operation.TextOperation;

/** What an operation is about, in the words by which instructions keep things. */
final class Topics {
    private Topics() {}

    static String of(Operation operation) {
        return switch (operation) {
            case FrameOperation.SetDuration _ -> "length";
            case FrameOperation.SetPlatform _ -> "platform";
            case FrameOperation.SetRatio _, FrameOperation.SetResolution _ -> "ratio";
            case FrameOperation.SetFps _ -> "fps";
            case FrameOperation.SetLanguage _ -> "language";
            case LookOperation.SwapColor _, LookOperation.AddColor _, LookOperation.RemoveColor _ ->
                    "color";
            case LookOperation.SetMood _,
                    LookOperation.RemoveMood _,
                    LookOperation.SetAesthetic _ ->
                    "mood";
            case LookOperation.SetLight _ -> "light";
            case SoundOperation.SetTempo _,
                    SoundOperation.SetGenre _,
                    SoundOperation.MusicOff _,
                    SoundOperation.AddInstrument _,
                    SoundOperation.RemoveInstrument _,
                    SoundOperation.SetIntensity _,
                    SoundOperation.SetCurve _ ->
                    "music";
            case SoundOperation.AddEffect _, SoundOperation.RemoveEffect _ -> "effect";
            case SoundOperation.VoiceOff _,
                    SoundOperation.SetVoice _,
                    SoundOperation.SetLine _,
                    SoundOperation.MoveLine _,
                    SoundOperation.SetVoiceLanguage _,
                    SoundOperation.SetVoiceKind _ ->
                    "voice";
            case TextOperation.SetCta _, TextOperation.RemoveCta _ -> "cta";
            case TextOperation.ReplaceWords _ -> "";
            case TextOperation.SetFont _ -> "font";
            case TextOperation _ -> "text";
            case CutOperation.ChangePace _ -> "pace";
            case CutOperation.SetTransition _ -> "transition";
            case BriefOperation.SetAudience _ -> "audience";
            case BriefOperation.SetOffer _, BriefOperation.RemoveOffer _ -> "offer";
            default -> "";
        };
    }
}
