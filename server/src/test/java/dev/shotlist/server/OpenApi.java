package dev.shotlist.server;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The interface document as the tests read it. */
final class OpenApi {
    private final JsonNode document;

    OpenApi(InputStream yaml) throws IOException {
        this.document = new YAMLMapper().readTree(yaml.readAllBytes());
    }

    List<String> operations() {
        List<String> ids = new ArrayList<>();
        for (JsonNode path : document.get("paths")) {
            for (JsonNode operation : path) {
                ids.add(operation.get("operationId").stringValue());
            }
        }
        return ids;
    }

    /** What is wrong with a document by the named schema; empty where it is valid. */
    List<String> errors(String schema, String json) {
        JsonNode schemas = document.at("/components/schemas");
        ObjectNode root = ((ObjectNode) schemas.get(schema)).deepCopy();
        root.set("$defs", schemas);
        return errorsBy(root.toString().replace("#/components/schemas/", "#/$defs/"), json);
    }

    /** What is wrong with a document by a schema's own text. */
    static List<String> errorsBy(String schema, String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                // Its $id is relative; the validator wants absolute ones or none.
                .getSchema(schema.replace("\"$id\": \"plan.schema.json\",", ""), InputFormat.JSON)
                .validate(json, InputFormat.JSON)
                .stream()
                .map(Error::toString)
                .toList();
    }
}
