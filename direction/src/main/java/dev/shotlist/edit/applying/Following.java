package dev.shotlist.edit.applying;

import tools.jackson.databind.node.ObjectNode;

/** What an edit leads to beyond what its operations write: doubts of what it touched, the price. */
@FunctionalInterface
public interface Following {
    /** Nothing is looked at. */
    Following NONE = (before, after) -> Followed.NOTHING;

    /**
     * @param before the plan that was edited
     * @param after what the operations left; not changed
     */
    Followed of(ObjectNode before, ObjectNode after);
}
