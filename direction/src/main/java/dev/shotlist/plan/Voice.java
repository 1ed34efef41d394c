package dev.shotlist.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** The speaking voice. */
public record Voice(
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String description,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Language language,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double wordsPerMinute) {}
