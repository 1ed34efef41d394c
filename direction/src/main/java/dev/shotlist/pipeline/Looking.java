package dev.shotlist.pipeline;

import dev.shotlist.brief.Request;
import dev.shotlist.style.Looks;

/** The steps fetch and look: references onto disk, measured, and what they lead to. */
@FunctionalInterface
public interface Looking {
    /**
     * @throws dev.shotlist.brief.Refusal for what the caller can mend about a reference
     */
    Looks look(Request request, Progress progress);
}
