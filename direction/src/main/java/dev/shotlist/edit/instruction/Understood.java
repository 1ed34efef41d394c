package dev.shotlist.edit.instruction;

import dev.shotlist.edit.operation.EditWarning;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.PlanOperation;
import java.util.List;

/**
 * What an instruction comes to as the built-in reader reads it, and how sure that is. Safe to use
 * by one thread.
 */
public final class Understood {
    private final List<Operation> operations;
    private final List<EditWarning> notes;
    private final List<Operation> sure;
    private final Keeping keeping;

    Understood(
            List<Operation> operations,
            List<EditWarning> notes,
            List<Operation> sure,
            Keeping keeping) {
        this.operations = List.copyOf(operations);
        this.notes = List.copyOf(notes);
        this.sure = List.copyOf(sure);
        this.keeping = keeping;
    }

    public List<Operation> operations() {
        return operations;
    }

    /** What was left open. */
    public List<EditWarning> notes() {
        return notes;
    }

    /** Those of the operations that the instruction asks for in so many words. */
    public List<Operation> sure() {
        return sure;
    }

    /** What the instruction says must stay, in single words and as "scene 2". */
    public List<String> keeps() {
        return keeping.named();
    }

    /** Whether an operation leaves alone what must stay. */
    public boolean allows(Operation operation) {
        return keeping.allows(operation);
    }

    /** Whether nobody could read more from it: what is undone, and questions. */
    public boolean isSettled() {
        boolean undone = operations.stream().anyMatch(PlanOperation.Undo.class::isInstance);
        return undone || (operations.isEmpty() && keeping.asked());
    }

    Keeping keeping() {
        return keeping;
    }
}
