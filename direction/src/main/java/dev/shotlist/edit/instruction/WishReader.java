package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.operation.EditWarning;
import dev.shotlist.edit.operation.LookOperation;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.Operations;
import dev.shotlist.edit.operation.PictureOperation;
import dev.shotlist.edit.operation.Places;
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

    /**
     * @param scenes that the clause names: what is wished for is wished for there
     */
    boolean read(
            Clause clause,
            List<Integer> scenes,
            Workbench bench,
            List<Operation> operations,
            List<EditWarning> notes) {
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
        if (!scenes.isEmpty()) {
            return lit(wishes.get(Integer.parseInt(wish.value())), scenes, operations);
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

    /** "the hotel feels too dark": light can be that of some scenes, and nothing else can. */
    private static boolean lit(JsonNode wish, List<Integer> scenes, List<Operation> operations) {
        boolean light = !wish.path("operations").isEmpty();
        for (JsonNode one : wish.path("operations")) {
            light &= one.path("op").asString("").equals("set_light");
        }
        for (JsonNode one : light ? wish.path("operations") : List.<JsonNode>of()) {
            operations.add(
                    new PictureOperation.SetConditions(
                            Places.names(scenes), one.path("light").asString()));
        }
        return light;
    }
}
