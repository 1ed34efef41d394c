package dev.shotlist.edit;

import dev.shotlist.plan.CtaAction;
import org.jspecify.annotations.Nullable;

/** Which action a button's words ask for. */
@FunctionalInterface
interface CallWords {
    @Nullable CtaAction of(String text);
}
