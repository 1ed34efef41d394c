package dev.shotlist.review;

import dev.shotlist.brief.BrandGuidelines;
import dev.shotlist.defaults.Defaults;
import dev.shotlist.defaults.PlacementFacts;
import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.CreativeDirection;
import dev.shotlist.plan.ExtractedReferences;
import dev.shotlist.plan.Hex;
import dev.shotlist.plan.PlanJson;
import dev.shotlist.plan.Scene;
import dev.shotlist.plan.TechnicalSpecs;
import dev.shotlist.reading.Avoidance;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A good plan of our own, and ways to break it. */
final class BrokenPlans {
    static final Review REVIEW = new Review(FactFiles.ours());
    private static final Defaults DEFAULTS = Defaults.load(FactFiles.ours());

    /**
     * Vertical, with music, lines, a voice, a call, a recurring product and somebody who recurs.
     */
    private static final ObjectNode GOOD = read();

    /** What the brief of the good plan asks beyond the plan. */
    static final Asked ASKED =
            new Asked(
                    List.of(),
                    2,
                    List.of(new Avoidance("no faces", "faces")),
                    new BrandGuidelines(List.of(), List.of(), null, null, List.of()));

    private BrokenPlans() {}

    private static ObjectNode read() {
        try (InputStream in = BrokenPlans.class.getResourceAsStream("/review/good-plan.json")) {
            return (ObjectNode) PlanJson.mapper().readTree(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ObjectNode good() {
        return GOOD.deepCopy();
    }

    static ObjectNode broken(Consumer<ObjectNode> how) {
        ObjectNode plan = good();
        how.accept(plan);
        return plan;
    }

    static Asked brand(List<Hex> colors, List<String> fonts, List<String> forbidden) {
        return new Asked(
                List.of(), 2, List.of(), new BrandGuidelines(colors, fonts, null, null, forbidden));
    }

    static Asked logo(String address) {
        return new Asked(
                List.of(),
                2,
                List.of(),
                new BrandGuidelines(List.of(), List.of(), null, address, List.of()));
    }

    static Subject subject(JsonNode plan, Asked asked) {
        CreativeDirection direction =
                PlanJson.mapper()
                        .treeToValue(plan.get("creative_direction"), CreativeDirection.class);
        List<Scene> scenes = new ArrayList<>();
        plan.get("scenes")
                .forEach(scene -> scenes.add(PlanJson.mapper().treeToValue(scene, Scene.class)));
        TechnicalSpecs specs = direction.technicalSpecs();
        PlacementFacts placement =
                DEFAULTS.platform(specs.platform())
                        .placement(specs.placement(), specs.aspectRatio());
        ExtractedReferences references =
                PlanJson.mapper()
                        .treeToValue(plan.get("extracted_references"), ExtractedReferences.class);
        return new Subject(asked, direction, scenes, placement, references);
    }

    static ObjectNode object(JsonNode plan, String pointer) {
        return (ObjectNode) plan.at(pointer);
    }
}
