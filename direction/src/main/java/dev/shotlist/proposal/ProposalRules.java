package dev.shotlist.proposal;

import dev.shotlist.asking.Claims;
import dev.shotlist.asking.CleanText;
import dev.shotlist.asking.Shape;
import dev.shotlist.brief.FieldError;
import dev.shotlist.brief.Refusal;
import dev.shotlist.edit.instruction.Understood;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.Operations;
import dev.shotlist.llm.Finding;
import dev.shotlist.llm.Validator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds a model's operations to their schema, to the plan, and to what the built-in reader is sure
 * of: what the instruction keeps stays, and what it says in so many words is done as it says.
 */
final class ProposalRules implements Validator {
    private static final int MOST_FINDINGS = 40;

    static final Shape.Parts SHAPE = OperationShape.answer();

    private final Set<String> scenes = new HashSet<>();
    private final int overlays;
    private final Understood read;
    private final CleanText clean;
    private final Claims claims;

    /**
     * @param sheet of the plan as it was shown to the model
     * @param instruction what is to be done to it
     * @param secret the system prompt, which no answer may repeat
     */
    ProposalRules(
            ObjectNode plan, Understood read, String sheet, String instruction, String secret) {
        int number = 0;
        for (JsonNode scene : plan.path("scenes")) {
            scenes.add(String.valueOf(++number));
            scenes.add(scene.path("id").asString(""));
        }
        overlays = plan.at("/creative_direction/text_strategy/overlays").size();
        this.read = read;
        this.clean = new CleanText(sheet + "\n" + instruction, secret);
        this.claims = new Claims(instruction).repeating(sheet);
    }

    @Override
    public List<Finding> findings(JsonNode json) {
        List<Finding> findings = new ArrayList<>();
        Consumer<Finding> wrong =
                finding -> {
                    if (findings.size() < MOST_FINDINGS) {
                        findings.add(finding);
                    }
                };
        SHAPE.check(json, "", wrong);
        if (!findings.isEmpty()) {
            return findings;
        }
        texts(json, "", wrong);
        JsonNode operations = json.path("operations");
        for (int i = 0; i < operations.size(); i++) {
            names(operations.path(i), "/operations/" + i, wrong);
        }
        if (findings.isEmpty()) {
            disagreements(operations, wrong);
        }
        return findings;
    }

    private void texts(JsonNode node, String at, Consumer<Finding> wrong) {
        if (node.isString()) {
            clean.fault(node.stringValue()).ifPresent(one -> wrong.accept(new Finding(at, one)));
            String claim = claims.strange(node.stringValue());
            if (claim != null) {
                wrong.accept(new Finding(at, "claims %s, which nobody gave".formatted(claim)));
            }
        }
        for (String name : node.propertyNames()) {
            texts(node.path(name), at + "/" + name, wrong);
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            texts(node.path(i), at + "/" + i, wrong);
        }
    }

    private void names(JsonNode operation, String at, Consumer<Finding> wrong) {
        for (String field : Operations.sceneFields(operation)) {
            JsonNode value = operation.path(field);
            Iterable<JsonNode> all = value.isArray() ? value : List.of(value);
            for (JsonNode one : all) {
                if (one.isString() && !scenes.contains(one.stringValue())) {
                    wrong.accept(new Finding(at + "/" + field, "is no scene of the plan"));
                }
            }
        }
        List<JsonNode> numbers = new ArrayList<>(List.of(operation.path("overlay")));
        operation.path("overlays").forEach(numbers::add);
        if (numbers.stream().anyMatch(one -> one.asInt(0) > overlays)) {
            wrong.accept(new Finding(at, "names an overlay that the plan does not have"));
        }
    }

    private void disagreements(JsonNode operations, Consumer<Finding> wrong) {
        try {
            List<Operation> proposed = Answers.operations(operations);
            for (int i = 0; i < proposed.size(); i++) {
                String at = "/operations/" + i;
                if (!read.allows(proposed.get(i))) {
                    wrong.accept(new Finding(at, "changes what the instruction keeps"));
                }
                if (isRobbery(proposed.get(i))) {
                    wrong.accept(new Finding(at, "takes away what the instruction does not name"));
                }
                for (Operation sure : read.sure()) {
                    if (contradicts(proposed.get(i), sure)) {
                        wrong.accept(
                                new Finding(
                                        at,
                                        "is not what the instruction says: "
                                                + Operations.write(sure)));
                    }
                }
            }
        } catch (Refusal refusal) {
            for (FieldError error : refusal.errors()) {
                wrong.accept(new Finding(error.pointer(), error.message()));
            }
        }
    }

    /**
     * Whether an operation takes something away where the reader understands the instruction and
     * reads no such thing in it: a text of the plan may have asked for it.
     */
    private boolean isRobbery(Operation proposed) {
        return !read.sure().isEmpty()
                && takesAway(proposed)
                && read.operations().stream().noneMatch(ProposalRules::takesAway);
    }

    private static boolean takesAway(Operation operation) {
        String name = Operations.write(operation).path("op").asString("");
        return name.startsWith("remove_") || name.endsWith("_off");
    }

    /** Of the same kind and the same thing, with another value. */
    private static boolean contradicts(Operation proposed, Operation sure) {
        return proposed.getClass().equals(sure.getClass())
                && !proposed.equals(sure)
                && Answers.target(proposed).equals(Answers.target(sure));
    }
}
