package dev.shotlist.plan;

import java.util.List;

/** What the brief demands and forbids, in its own words. */
public record Constraints(List<String> mustSay, List<String> avoid) {
    public Constraints {
        mustSay = List.copyOf(mustSay);
        avoid = List.copyOf(avoid);
    }
}
