package dev.shotlist.plan;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The contract's schema of a plan, as the project carries it. */
public final class PlanSchema {
    private static final Schema SCHEMA = load();

    private PlanSchema() {}

    private static Schema load() {
        try (InputStream in = Plan.class.getResourceAsStream("plan.schema.json")) {
            if (in == null) {
                throw new IllegalStateException("the schema is not in the jar");
            }
            // Its $id is relative; the validator wants absolute ones or none.
            String text =
                    new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .replace("\"$id\": \"plan.schema.json\",", "");
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text, InputFormat.JSON);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** What is wrong with a plan's JSON; empty where it is valid. */
    public static List<String> errors(String json) {
        return SCHEMA.validate(json, InputFormat.JSON).stream().map(Error::toString).toList();
    }
}
