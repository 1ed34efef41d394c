package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.Denials;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.Places;
import dev.shotlist.edit.operation.SoundOperation;
import java.util.List;

/** Music, or music and voice, that are not to be heard. */
final class SilenceReader {
    /** Words of "turn the music off please". */
    private static final int OFF = 5;

    /** "no music and no voice": both are named, and both go. */
    static boolean silences(Clause clause, List<Integer> scenes, List<Operation> operations) {
        boolean both =
                clause.topic("music")
                        && clause.topic("voice")
                        && AskedWords.removes(clause)
                        && clause.quote() == null
                        && scenes.isEmpty();
        boolean apart =
                clause.has("except")
                        || clause.has("instead")
                        || clause.has("only")
                        || clause.has("louder")
                        || clause.act("keep");
        if (both && !apart) {
            muteAll(operations);
        }
        return both && !apart;
    }

    /** "silent": the whole piece. */
    static boolean mutes(Clause clause, List<Integer> scenes, List<Operation> operations) {
        boolean silent = clause.has("silent") && !clause.topic("effect") && !clause.has("scene");
        boolean all = silent && scenes.isEmpty();
        if (all) {
            muteAll(operations);
        }
        return all;
    }

    private static void muteAll(List<Operation> operations) {
        operations.add(new SoundOperation.MusicOff());
        operations.add(new SoundOperation.VoiceOff(null));
    }

    /** "no music", "turn the music off in scene 2". */
    static boolean stopsMusic(Clause clause, List<Integer> scenes, List<Operation> operations) {
        boolean gone =
                clause.act("remove")
                        || AskedWords.isCut(clause)
                        || clause.has("nomore")
                        || (clause.has("off") && clause.size() <= OFF)
                        || (clause.has("neg") && !Denials.ofAct(clause));
        boolean stops =
                clause.topic("music")
                        && !clause.topic("voice")
                        && gone
                        && !AskedWords.isOfPart(clause, "music");
        if (stops) {
            operations.add(
                    scenes.isEmpty() || !(clause.has("scene") || clause.has("when"))
                            ? new SoundOperation.MusicOff()
                            : new SoundOperation.SetIntensity(Places.names(scenes), 0));
        }
        return stops;
    }

    private SilenceReader() {}
}
