package dev.shotlist.dialect;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.shotlist.generator.Family;
import dev.shotlist.generator.Generator;
import dev.shotlist.generator.Wire;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Schemas of request bodies, written from what is published of the vendors' interfaces. */
public final class BodySchemas {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, Schema> READ = new ConcurrentHashMap<>();

    /** Families with one body for words and pictures. */
    private static final Set<Family> ONE_BODY =
            Set.of(Family.VEO, Family.LUMA, Family.MINIMAX, Family.SEEDANCE);

    /** Called by a reseller, whose body was not found in full. */
    private static final Set<Family> WITHOUT = Set.of(Family.PIKA, Family.SORA, Family.OTHER);

    private BodySchemas() {}

    /**
     * @param starts whether the clip starts from a picture
     * @param refers whether it refers to pictures
     * @return the schema's name; null where there is none
     */
    static @Nullable String name(Generator generator, boolean starts, boolean refers) {
        Wire wire = generator.wire();
        if (wire == null || WITHOUT.contains(generator.family())) {
            return null;
        }
        String name = generator.family().name().toLowerCase(Locale.ROOT);
        name += wire.isNewer() ? "-2" : "";
        if (ONE_BODY.contains(generator.family())) {
            return name;
        }
        boolean omni = refers && !starts && wire.referenceUrl() != null;
        return name + (starts ? "-image" : omni ? "-omni" : "-text");
    }

    /** What is wrong with a body; empty where it is valid. */
    public static List<String> errors(
            Generator generator, boolean starts, boolean refers, JsonNode body) {
        String name = name(generator, starts, refers);
        return name == null ? List.of() : errors(name, body.toString());
    }

    static List<String> errors(String name, String body) {
        return READ
                .computeIfAbsent(name, BodySchemas::read)
                .validate(body, InputFormat.JSON)
                .stream()
                .map(Error::toString)
                .toList();
    }

    private static Schema read(String name) {
        String resource = "/requests/" + name + ".json";
        try (InputStream in = BodySchemas.class.getResourceAsStream(resource)) {
            byte[] bytes = Objects.requireNonNull(in, resource).readAllBytes();
            return REGISTRY.getSchema(new String(bytes, StandardCharsets.UTF_8), InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
