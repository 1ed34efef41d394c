package dev.shotlist.llm.vendor;

import dev.shotlist.llm.FinishReason;
import dev.shotlist.llm.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * What a vendor's reply says.
 *
 * @param model the model that answered, as it calls itself
 * @param tokens null when not reported, or not credibly
 */
record Answer(String text, @Nullable String model, FinishReason finish, @Nullable Tokens tokens) {}
