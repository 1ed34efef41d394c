package dev.shotlist.edit.instruction;

import dev.shotlist.edit.color.Rewording;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.Places;
import dev.shotlist.edit.operation.SoundOperation;
import dev.shotlist.edit.operation.TextOperation;
import java.util.List;

/**
 * Words within what is read or said that become others: everywhere, or where alone they are meant.
 *
 * @param voice whether what is spoken is meant
 * @param text whether what is read is meant
 * @param scenes in which alone they are meant; empty for anywhere
 */
record WordExchange(String from, String to, boolean voice, boolean text, List<Integer> scenes) {
    WordExchange {
        scenes = List.copyOf(scenes);
    }

    /** Whether the words stand where they are meant, so that there is anything to do. */
    boolean write(PlanWords plan, List<Operation> operations) {
        if (scenes.isEmpty() && voice == text) {
            boolean stands = plan.stands(from);
            if (stands) {
                operations.add(new TextOperation.ReplaceWords(from, to));
            }
            return stands;
        }
        int before = operations.size();
        Rewording words = new Rewording(from, to);
        if (voice || !text) {
            plan.spoken()
                    .in(scenes)
                    .forEach((scene, line) -> {
                        String fresh = words.of(line);
                        if (fresh != null) {
                            operations.add(new SoundOperation.SetLine(Places.name(scene), fresh));
                        }
                    });
        }
        if (text || !voice) {
            plan.overlays()
                    .in(scenes)
                    .forEach((overlay, read) -> {
                        String fresh = words.of(read);
                        if (fresh != null) {
                            operations.add(new TextOperation.SetOverlay(overlay, fresh));
                        }
                    });
        }
        return operations.size() > before;
    }
}
