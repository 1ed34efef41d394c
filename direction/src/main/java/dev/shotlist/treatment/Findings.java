package dev.shotlist.treatment;

import dev.shotlist.llm.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What is wrong with an answer. A part that is wrong in a hundred ways is told of in a few, so that
 * no part hides what is wrong with the ones behind it.
 */
final class Findings implements Consumer<Finding> {
    /** Enough to mend a part by; one is enough to spoil it. */
    private static final int MOST_OF_A_PART = 6;

    private final List<Finding> all = new ArrayList<>();
    private final Map<String, Integer> ofPart = new HashMap<>();

    @Override
    public void accept(Finding finding) {
        if (ofPart.merge(Answer.part(finding.pointer()), 1, Integer::sum) <= MOST_OF_A_PART) {
            all.add(finding);
        }
    }

    void add(String pointer, String message) {
        accept(new Finding(pointer, message));
    }

    List<Finding> all() {
        return List.copyOf(all);
    }
}
