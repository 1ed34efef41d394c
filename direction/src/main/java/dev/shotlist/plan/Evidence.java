package dev.shotlist.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Where a value of the direction comes from.
 *
 * @param path dotted path below creative_direction
 * @param start offset in metadata.text, in code points
 * @param reference index into extracted_references
 */
public record Evidence(
        String path,
        EvidenceSource source,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer start,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer end,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer reference,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double time,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double confidence) {}
