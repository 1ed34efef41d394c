package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.operation.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lengths as a share of what they are now: "half as long", "2x longer", "20 % shorter". */
final class FactorReader {
    private static final int PERCENT = 100;

    private final PieceLength piece;
    private final SceneLengths lengths;

    FactorReader(PieceLength piece, SceneLengths lengths) {
        this.piece = piece;
        this.lengths = lengths;
    }

    /** "half as long", "2x longer", "three times as long". */
    boolean factored(Clause clause, List<Integer> scenes, List<Operation> operations) {
        Mark factor = clause.first("factor");
        factor = factor == null ? times(clause) : factor;
        boolean other =
                clause.topic("music")
                        || clause.topic("text")
                        || clause.has("size")
                        || clause.act("split")
                        || (clause.has("tempo_word") && !TempoReader.isTime(clause));
        if (factor == null || other) {
            return false;
        }
        double times = Double.parseDouble(factor.value());
        if (!scenes.isEmpty()) {
            return times(times, scenes, operations);
        }
        boolean length = factor.length() > 1 || clause.topic("length") || clause.size() <= 3;
        return length && PieceLength.set(piece.now() * times, operations);
    }

    /** "2x longer", "three times as long". */
    private static @Nullable Mark times(Clause clause) {
        for (int i = 0; i < clause.size(); i++) {
            double number = clause.number(i);
            int end = clause.numberEnd(i);
            boolean longer = clause.has("size_of", "longer") || clause.topic("length");
            if (number > 1 && longer && clause.word(end, FunctionWord.TIMES)) {
                return new Mark("factor", String.valueOf(number), i, end + 1);
            }
        }
        return null;
    }

    /** Scenes, or without any the piece in whole seconds, so many times as long. */
    private boolean times(double factor, List<Integer> scenes, List<Operation> operations) {
        if (scenes.isEmpty()) {
            return PieceLength.set(Math.rint(piece.now() * factor), operations);
        }
        lengths.multiply(factor, scenes, operations);
        return true;
    }

    /** Whether a clause says by which share a length changes. */
    static boolean isShare(Clause clause, List<Integer> scenes) {
        boolean time =
                scenes.isEmpty()
                        ? clause.topic("length") || clause.has("grand")
                        : !clause.topic("music");
        return NamedLength.percent(clause) > 0
                && (clause.has("size_of") || ((isTaken(clause) || isGiven(clause)) && time));
    }

    /** "20 % shorter"; false where that is no length of a piece. */
    boolean share(Clause clause, List<Integer> scenes, List<Operation> operations) {
        double percent = NamedLength.percent(clause);
        return times(1 + (isGiven(clause) ? percent : -percent) / PERCENT, scenes, operations);
    }

    private static boolean isTaken(Clause clause) {
        return clause.act("remove") || clause.has("cut_out") || clause.has("by", "less");
    }

    private static boolean isGiven(Clause clause) {
        return clause.has("size_of", "longer") || (clause.has("by", "more") && !isTaken(clause));
    }
}
