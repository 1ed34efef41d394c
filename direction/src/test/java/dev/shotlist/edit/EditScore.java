package dev.shotlist.edit;

import dev.shotlist.brief.RequestJson;
import dev.shotlist.edit.applying.Edited;
import dev.shotlist.edit.instruction.InstructionReader;
import dev.shotlist.edit.instruction.Understood;
import dev.shotlist.edit.operation.EditWarning;
import dev.shotlist.edit.tree.Workbench;
import dev.shotlist.reading.ColorFamilies;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** How many of the changes that labelled instructions ask for are made, and what else is. */
final class EditScore {
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private final List<Long> micros = new ArrayList<>();
    private final ColorFamilies families = new ColorFamilies();
    private final InstructionReader reader = new InstructionReader(Plans.FACTS);
    private final List<String> misses = new ArrayList<>();
    private int checks;
    private int made;
    private int still;
    private int kept;
    private int instructions;
    private int right;

    static EditScore of(String corpus) {
        EditScore score = new EditScore();
        try (InputStream in = EditScore.class.getResourceAsStream(corpus)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> RequestJson.withoutSpool().read(line))
                    .forEach(score::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return score;
    }

    private void add(JsonNode labelled) {
        ObjectNode before = Plans.base(labelled.path("base").asString("base-plan.json"));
        long began = CPU.getCurrentThreadCpuTime();
        Understood read = reader.read(labelled.path("instruction").asString(), before);
        Edited edited = Plans.EDITING.apply(before, read.operations(), List.of(), read.notes());
        micros.add((CPU.getCurrentThreadCpuTime() - began) / 1000);
        List<String> wrong = new ArrayList<>();
        for (JsonNode check : labelled.path("expect").path("checks")) {
            checks++;
            if (holds(check, before, edited.plan())) {
                made++;
            } else {
                wrong.add("not " + check);
            }
        }
        for (JsonNode path : labelled.path("expect").path("unchanged")) {
            still++;
            if (at(before, path.asString())
                    .toString()
                    .equals(at(edited.plan(), path.asString()).toString())) {
                kept++;
            } else {
                wrong.add("touched " + path.asString());
            }
        }
        JsonNode warnings = labelled.path("expect").path("warnings_any");
        boolean warned =
                edited.warnings().stream()
                        .anyMatch(one -> warnings.toString().contains("\"" + one.code() + "\""));
        // A doubt of what came of the edit is warned of once that was done.
        boolean doubted =
                !warnings.isMissingNode()
                        && !warned
                        && Reviewed.codes(before, labelled.path("instruction").asString()).stream()
                                .anyMatch(one -> warnings.toString().contains("\"" + one + "\""));
        if (!warnings.isMissingNode() && !warned && !doubted) {
            wrong.add("no warning " + warnings);
        }
        // Where nothing is to change, nothing may.
        if (labelled.path("expect").path("changed").isEmpty()
                && !doubted
                && !same(before, edited.plan())) {
            wrong.add("changed something");
        }
        instructions++;
        if (wrong.isEmpty()) {
            right++;
        } else {
            misses.add(
                    labelled.path("id").asString()
                            + " \""
                            + labelled.path("instruction").asString()
                            + "\" -> "
                            + read.operations()
                            + " "
                            + edited.warnings().stream().map(EditWarning::code).toList()
                            + ": "
                            + wrong);
        }
    }

    private static boolean same(ObjectNode before, ObjectNode after) {
        return before.path("creative_direction").equals(after.path("creative_direction"))
                && before.path("scenes").equals(after.path("scenes"));
    }

    private static JsonNode at(JsonNode plan, String path) {
        JsonNode node = path.startsWith("scenes") ? plan : plan.path("creative_direction");
        for (String part : path.split("\\.", -1)) {
            if (part.equals("length")) {
                return Workbench.NODES.numberNode(node.size());
            }
            int bracket = part.indexOf('[');
            node = node.path(bracket < 0 ? part : part.substring(0, bracket));
            if (bracket >= 0) {
                node = node.path(Integer.parseInt(part.substring(bracket + 1, part.length() - 1)));
            }
        }
        return node;
    }

    private static List<JsonNode> each(JsonNode plan, String path) {
        if (!path.startsWith("scenes[*].")) {
            return List.of(at(plan, path));
        }
        List<JsonNode> all = new ArrayList<>();
        for (int i = 0; i < plan.path("scenes").size(); i++) {
            all.add(at(plan, path.replace("[*]", "[" + i + "]")));
        }
        return all;
    }

    private boolean holds(JsonNode check, ObjectNode before, ObjectNode after) {
        String path = check.path("path").asString();
        List<JsonNode> values = each(after, path);
        JsonNode value = values.getFirst();
        boolean holds = true;
        for (String name : check.propertyNames()) {
            JsonNode wanted = check.path(name);
            double change =
                    name.equals("delta") || name.endsWith("creases")
                            ? value.asDouble(0) - at(before, path).asDouble(0)
                            : 0;
            holds &=
                    switch (name) {
                        case "path" -> true;
                        case "equals" ->
                                wanted.isNumber()
                                        ? value.isNumber()
                                                && value.doubleValue() == wanted.doubleValue()
                                        : wanted.equals(value);
                        case "increases" -> change > 0;
                        case "decreases" -> change < 0;
                        case "delta" -> change == wanted.asDouble();
                        case "all_null" ->
                                values.stream()
                                        .allMatch(one -> one.isNull() || one.isMissingNode());
                        case "none_null" ->
                                values.stream()
                                        .noneMatch(one -> one.isNull() || one.isMissingNode());
                        case "json_contains_any" ->
                                wanted.valueStream().anyMatch(one -> says(value, one.asString()));
                        case "json_lacks" ->
                                wanted.valueStream().noneMatch(one -> says(value, one.asString()));
                        case "contains_family" -> hasFamily(value, wanted.asString());
                        case "lacks_family" -> !hasFamily(value, wanted.asString());
                        default -> throw new IllegalArgumentException("unknown check " + name);
                    };
        }
        return holds;
    }

    private static boolean says(JsonNode value, String words) {
        return value.toString().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    private boolean hasFamily(JsonNode palette, String family) {
        return palette.valueStream()
                .anyMatch(color -> families.same(family, color.path("name").asString("")));
    }

    double changesMade() {
        return (double) made / checks;
    }

    double untouched() {
        return (double) kept / still;
    }

    double whollyRight() {
        return (double) right / instructions;
    }

    int instructions() {
        return instructions;
    }

    String table() {
        return String.format(
                        Locale.ROOT,
                        "changes made %.3f (%d of %d), untouched %.3f (%d of %d), wholly right %.3f (%d of %d)%n",
                        changesMade(),
                        made,
                        checks,
                        untouched(),
                        kept,
                        still,
                        whollyRight(),
                        right,
                        instructions)
                + cost()
                + String.join("\n", misses);
    }

    /** What reading and applying an instruction took the processor. */
    private String cost() {
        List<Long> sorted = micros.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "CPU of an edit: median %d us, p95 %d us%n",
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() * 95 / 100));
    }
}
