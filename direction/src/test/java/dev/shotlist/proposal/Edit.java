package dev.shotlist.proposal;

import dev.shotlist.brief.RequestJson;
import dev.shotlist.brief.RequestReader;
import dev.shotlist.pipeline.Progress;
import dev.shotlist.treatment.Vendors;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One edit the whole way, as HTTP and the command line send it. */
final class Edit {
    private final Vendors vendors;
    private final ObjectNode plan;
    private String provider = "auto";
    private List<String> locked = List.of();

    Edit(Vendors vendors) {
        this(vendors, plan());
    }

    Edit(Vendors vendors, ObjectNode plan) {
        this.vendors = vendors;
        this.plan = plan;
    }

    Edit by(String named) {
        provider = named;
        return this;
    }

    Edit locking(String... pointers) {
        locked = List.of(pointers);
        return this;
    }

    JsonNode answer(String instruction) {
        return vendors.shotlist().answer(request(instruction), Progress.SILENT);
    }

    dev.shotlist.brief.Request request(String instruction) {
        ObjectNode request = (ObjectNode) RequestJson.withoutSpool().read("{}");
        request.putObject("prompt").put("text", instruction);
        request.putObject("options").put("llm_provider", provider);
        ObjectNode context = request.putObject("context");
        context.set("previous_config", plan);
        locked.forEach(context.putArray("locked")::add);
        return RequestReader.read(request);
    }

    static ObjectNode plan() {
        try (InputStream in = Edit.class.getResourceAsStream("/edits/base-plan.json")) {
            return (ObjectNode) RequestJson.withoutSpool().read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
