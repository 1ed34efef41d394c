package dev.shotlist.reading.doubt;

import dev.shotlist.reading.Doubt;
import dev.shotlist.reading.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What is doubtful about a brief, as it is found: of each code the first, of contradictions all.
 */
final class Doubts {
    static final String CONTRADICTORY = "contradictory_brief";

    private final List<Doubt> found = new ArrayList<>(2);

    List<Doubt> all() {
        return found;
    }

    void add(String code, Span span, String message, String suggestion) {
        for (Doubt other : found) {
            if (other.code().equals(code)
                    && (!code.equals(CONTRADICTORY) || other.span().equals(span))) {
                return;
            }
        }
        found.add(new Doubt(code, message, span, suggestion));
    }

    void contradict(Span span, String message, String suggestion) {
        add(CONTRADICTORY, span, message, suggestion);
    }
}
