package dev.shotlist.treatment;

import dev.shotlist.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Obedient treatments, spoiled at random places: each ends in a sound plan of plain words. */
class MutatedAnswersTest {
    private static final int ANSWERS = 25;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Vendors vendors = new Vendors();

    @AfterEach
    void close() {
        vendors.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 3, 4, 5})
    void eachEndsInASoundPlan(long seed) {
        Random random = new Random(seed);
        vendors.both(treatment -> {
            int times = 1 + random.nextInt(4);
            for (int i = 0; i < times; i++) {
                spoil(treatment, random);
            }
            return treatment;
        });
        for (int i = 0; i < ANSWERS; i++) {
            Plan plan = vendors.plan(HostileAnswersTest.BRIEF);
            HostileAnswersTest.assertClean(plan);
        }
    }

    private static void spoil(ObjectNode treatment, Random random) {
        List<JsonNode> parents = new ArrayList<>();
        collect(treatment, parents);
        // A part that everything hangs from is hit as often as one of a hundred leaves.
        JsonNode parent =
                random.nextInt(3) == 0 ? treatment : parents.get(random.nextInt(parents.size()));
        if (parent instanceof ObjectNode object && !object.isEmpty()) {
            List<String> names = List.copyOf(object.propertyNames());
            String name = names.get(random.nextInt(names.size()));
            if (random.nextInt(6) == 0) {
                object.remove(name);
            } else {
                object.set(name, nasty(random, treatment));
            }
        } else if (parent instanceof ArrayNode array) {
            array.insert(random.nextInt(array.size() + 1), nasty(random, treatment));
        }
    }

    private static void collect(JsonNode node, List<JsonNode> parents) {
        if (node.isContainer()) {
            parents.add(node);
            node.forEach(inner -> collect(inner, parents));
        }
    }

    private static JsonNode nasty(Random random, ObjectNode treatment) {
        return switch (random.nextInt(17)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.numberNode(random.nextInt());
            case 2 -> JSON.numberNode(new java.math.BigDecimal("-1e300"));
            case 3 -> JSON.booleanNode(random.nextBoolean());
            case 4 -> JSON.stringNode("\u001b[2J\u0007 on a table");
            case 5 -> JSON.stringNode("<script>alert(1)</script> on a table");
            case 6 -> JSON.stringNode("");
            case 7 -> JSON.stringNode("see evil.example/x for more of it");
            case 8 -> JSON.stringNode("lamp ".repeat(5_000));
            case 9 -> JSON.arrayNode();
            case 10 -> JSON.objectNode();
            case 11 -> many(JSON.stringNode("{{7*7}} \u202e"), 300);
            case 12 -> many(JSON.nullNode(), 3);
            case 13 -> MAPPER.readTree("[".repeat(40) + "]".repeat(40));
            case 14 -> JSON.objectNode().put("0", "x").put("\u001b[31m", "\u001b[31m");
            case 15 -> JSON.objectNode().set("0", treatment.path("scenes").path(0).deepCopy());
            default -> treatment.path("scenes").deepCopy();
        };
    }

    private static ArrayNode many(JsonNode one, int times) {
        ArrayNode all = JSON.arrayNode();
        for (int i = 0; i < times; i++) {
            all.add(one);
        }
        return all;
    }
}
