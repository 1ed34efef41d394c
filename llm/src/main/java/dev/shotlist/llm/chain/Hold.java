package dev.shotlist.llm.chain;

import dev.shotlist.llm.Outcome;
import java.time.Duration;

/**
 * A provider is left alone for a while.
 *
 * @param id tells this one from any other, of any instance
 */
public record Hold(String id, Outcome reason, Duration length) {
    Hold atMost(Duration longest) {
        return length.compareTo(longest) > 0 ? new Hold(id, reason, longest) : this;
    }
}
