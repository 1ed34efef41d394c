package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.operation.EditWarning;
import dev.shotlist.edit.operation.LookOperation;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.Operations;
import dev.shotlist.edit.tree.Workbench;
import dev.shotlist.facts.FactFiles;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Wishes that name nothing, such as "make it pop", and what a director does for them. */
final class WishReader {
    private final List<JsonNode> wishes = new ArrayList<>();

    WishReader(FactFiles files) {
        files.read("edit/wishes.json", JsonNode.class).path("wishes").forEach(wishes::add);
    }

    boolean read(
            Clause clause, Workbench bench, List<Operation> operations, List<EditWarning> notes) {
        Mark wish = clause.first("wish");
        boolean painted =
                clause.has("color")
                        && operations.stream().anyMatch(LookOperation.class::isInstance);
        boolean other =
                painted
                        || clause.has("scene")
                        || clause.quote() != null
                        || clause.topic("music")
                        || clause.topic("text")
                        || clause.topic("voice")
                        || clause.topic("cta")
                        || (wish != null && clause.before("neg", wish.from(), 1));
        if (wish == null || other) {
            return false;
        }
        ObjectNode specs = bench.partOrNull("technical_specs");
        String language = specs == null ? null : Workbench.text(specs, "language");
        for (JsonNode one : wishes.get(Integer.parseInt(wish.value())).path("operations")) {
            ObjectNode written = (ObjectNode) one.deepCopy();
            JsonNode text = written.path("text");
            if (text.isObject()) {
                String said = text.path(language == null ? "en" : language).asString("");
                written.put("text", said.isEmpty() ? text.path("en").asString() : said);
            }
            if (!written.has("text") || bench.partOrNull("cta") != null) {
                operations.add(Operations.one(written));
            }
        }
        notes.add(
                new EditWarning(
                        "edit_interpreted",
                        "\""
                                + clause.words(wish.from(), wish.to())
                                + "\" names nothing of the plan; what was done for it is one"
                                + " reading of many."));
        return true;
    }
}
