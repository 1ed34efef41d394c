package dev.shotlist.edit.words;

import dev.shotlist.plan.CtaAction;
import org.jspecify.annotations.Nullable;

/** Which action a button's words ask for. */
@FunctionalInterface
public interface CallWords {
    @Nullable CtaAction of(String text);
}
