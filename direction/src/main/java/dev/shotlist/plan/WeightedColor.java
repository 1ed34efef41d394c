package dev.shotlist.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** A colour and its share of a picture, 0 to 1. */
public record WeightedColor(
        Hex hex, double weight, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String name) {}
