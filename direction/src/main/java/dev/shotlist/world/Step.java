package dev.shotlist.world;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.shotlist.plan.Language;
import java.util.Map;

/**
 * One step of using a thing.
 *
 * @param action what two hands do ({@code do} in the data)
 * @param label short name of the step in each language
 */
public record Step(@JsonProperty("do") String action, Map<Language, String> label) {}
