package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.SoundOperation;
import dev.shotlist.plan.IntensityCurve;
import java.util.List;

/** How the music grows over the piece: "flat dynamics", "let the music build". */
final class CurveReader {
    /** Words of a clause that says of the music what nobody says of pictures. */
    private static final int FEW = 4;

    /**
     * Adds the curve that a clause names.
     *
     * @param heard whether the sentence spoke of music before
     */
    static boolean read(Clause clause, boolean heard, List<Operation> operations) {
        Mark way = clause.first("curve");
        boolean other =
                clause.has("scene")
                        || clause.topic("text")
                        || clause.topic("voice")
                        || clause.topic("camera")
                        || clause.topic("pace")
                        || clause.quote() != null;
        boolean about = clause.topic("music") || heard || clause.size() <= FEW;
        if (way == null || other || !about) {
            return false;
        }
        for (IntensityCurve curve : IntensityCurve.values()) {
            if (curve.wire().equals(way.value())) {
                operations.removeIf(SoundOperation.SetCurve.class::isInstance);
                operations.add(new SoundOperation.SetCurve(curve));
            }
        }
        return true;
    }

    private CurveReader() {}
}
