package dev.shotlist.proposal;

import dev.shotlist.edit.operation.EditWarning;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.plan.ProviderAttempt;
import java.util.List;

/**
 * What an instruction means for a plan.
 *
 * @param notes what was left open
 * @param readBy id of the model that read it, or {@code builtin}
 * @param attempts every model that was asked, in order
 */
public record Proposal(
        List<Operation> operations,
        List<EditWarning> notes,
        String readBy,
        List<ProviderAttempt> attempts) {
    public Proposal {
        operations = List.copyOf(operations);
        notes = List.copyOf(notes);
        attempts = List.copyOf(attempts);
    }
}
