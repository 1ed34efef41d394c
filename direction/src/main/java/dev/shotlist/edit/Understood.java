package dev.shotlist.edit;

import java.util.List;

/** What an instruction comes to. */
public record Understood(List<Operation> operations, List<EditWarning> notes) {
    public Understood {
        operations = List.copyOf(operations);
        notes = List.copyOf(notes);
    }
}
