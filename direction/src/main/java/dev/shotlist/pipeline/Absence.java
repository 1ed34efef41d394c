package dev.shotlist.pipeline;

import dev.shotlist.plan.Severity;
import dev.shotlist.plan.Warning;
import dev.shotlist.treatment.ModelDirector;

/** What a plan says where no language model could be asked. */
final class Absence {
    static final Warning NONE_CONFIGURED =
            new Warning(
                    ModelDirector.UNAVAILABLE,
                    Severity.INFO,
                    null,
                    "No language model is configured; the built-in director made this plan.",
                    "Set OPENAI_API_KEY or ANTHROPIC_API_KEY to have a model write the words.",
                    null);

    private Absence() {}
}
