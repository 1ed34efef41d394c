package dev.shotlist.plan;

import tools.jackson.databind.JsonNode;

/**
 * Another plan of the same brief.
 *
 * @param axes what sets it apart from the first
 * @param distance measured distance from the nearest other plan, 0 to 1
 */
public record Variant(JsonNode axes, double distance, Plan plan) {}
