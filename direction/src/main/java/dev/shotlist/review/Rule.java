package dev.shotlist.review;

import java.util.List;
import java.util.function.Consumer;

/** One thing, or a few that belong together, that a plan is held against. */
interface Rule {
    /** All codes that the rule may report. */
    List<Code> codes();

    void check(Subject subject, Consumer<Finding> found);
}
