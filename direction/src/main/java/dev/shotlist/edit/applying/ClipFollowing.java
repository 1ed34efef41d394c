package dev.shotlist.edit.applying;

import tools.jackson.databind.node.ObjectNode;

/** What an edit means for the clips of the scenes that it changed. */
@FunctionalInterface
public interface ClipFollowing {
    /** Clips stay as the operations leave them. */
    static ClipFollowing none() {
        return (before, after) -> after;
    }

    /**
     * @param before the plan without the edit; not changed, as {@code after}
     * @return the plan with clips that fit its scenes again; {@code after} itself where they do
     */
    ObjectNode follow(ObjectNode before, ObjectNode after);
}
