package dev.shotlist.brief;

import java.util.List;

/**
 * What the piece is to be made from.
 *
 * @param text the brief, empty where there is none
 */
public record Prompt(String text, List<ReferenceInput> references) {
    public Prompt {
        references = List.copyOf(references);
    }

    public boolean has(Medium medium) {
        return references.stream().anyMatch(reference -> reference.medium() == medium);
    }
}
