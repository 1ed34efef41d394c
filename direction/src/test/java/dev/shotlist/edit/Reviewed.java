package dev.shotlist.edit;

import dev.shotlist.Assembly;
import dev.shotlist.Shotlist;
import dev.shotlist.brief.RequestReader;
import dev.shotlist.pipeline.Progress;
import dev.shotlist.plan.PlanJson;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** An edit as the whole program answers it, with the doubts that its review has of the result. */
final class Reviewed {
    private static final Shotlist SHOTLIST =
            new Assembly().requestIds(() -> "edit-reviewed").nanos(() -> 0).build();

    private Reviewed() {}

    /** Codes of all warnings in the answer. */
    static List<String> codes(ObjectNode previous, String instruction) {
        ObjectNode request = PlanJson.mapper().createObjectNode();
        request.putObject("prompt").put("text", instruction);
        request.putObject("options").put("llm_provider", "builtin");
        request.putObject("context").set("previous_config", previous);
        return SHOTLIST.answer(RequestReader.read(request), Progress.SILENT)
                .path("metadata")
                .path("warnings")
                .valueStream()
                .map(one -> one.path("code").asString())
                .toList();
    }
}
