package dev.shotlist.review;

import dev.shotlist.plan.Warning;
import java.util.function.Consumer;

/** One thing that is looked at. */
@FunctionalInterface
interface Rule {
    void check(Subject subject, Consumer<Warning> found);
}
