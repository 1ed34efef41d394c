package dev.shotlist.variants;

import dev.shotlist.plan.Plan;
import dev.shotlist.plan.Scene;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Which scenes of a variant need no rendering, since an earlier plan has them, and what is left to
 * pay.
 */
final class Shared {
    private final List<Plan> earlier;

    Shared(List<Plan> earlier) {
        this.earlier = List.copyOf(earlier);
    }

    /** Ids of the scenes whose picture is rendered already, at least as long. */
    List<String> scenes(Plan plan) {
        List<String> shared = new ArrayList<>();
        for (Scene scene : plan.scenes()) {
            if (earlier.stream().anyMatch(one -> isFramedAlike(one, plan) && holds(one, scene))) {
                shared.add(scene.id().value());
            }
        }
        return shared;
    }

    private static boolean isFramedAlike(Plan one, Plan other) {
        var specs = one.creativeDirection().technicalSpecs();
        var others = other.creativeDirection().technicalSpecs();
        return specs.resolution().equals(others.resolution()) && specs.fps() == others.fps();
    }

    private static boolean holds(Plan plan, Scene wanted) {
        return plan.scenes().stream()
                .anyMatch(scene ->
                        scene.visual().generationPrompt().equals(wanted.visual().generationPrompt())
                                && scene.duration().compareTo(wanted.duration()) >= 0);
    }

    /**
     * What the other scenes cost; by seconds where the estimate has no rows. Null without an
     * estimate.
     */
    static @Nullable Double usd(Plan plan, List<String> shared) {
        if (plan.costEstimate() == null) {
            return null;
        }
        JsonNode rows = plan.costEstimate().breakdown().path("scenes");
        double rest = 0;
        if (rows.isArray() && !rows.isEmpty()) {
            for (JsonNode row : rows) {
                boolean again = !shared.contains(row.path("id").asString(""));
                rest += again ? row.path("list_usd").asDouble(0) : 0;
            }
        } else {
            double all = plan.scenes().stream().mapToDouble(one -> one.duration().millis()).sum();
            double left =
                    plan.scenes().stream()
                            .filter(one -> !shared.contains(one.id().value()))
                            .mapToDouble(one -> one.duration().millis())
                            .sum();
            rest = plan.costEstimate().totalUsd() * left / all;
        }
        return Math.round(rest * 100) / 100.0;
    }
}
