package dev.shotlist.server.recall;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.shotlist.brief.BrandGuidelines;
import dev.shotlist.brief.Context;
import dev.shotlist.brief.Options;
import dev.shotlist.brief.ReferenceInput;
import dev.shotlist.brief.Request;
import dev.shotlist.plan.PlanJson;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The key of a question: SHA-256 over the canonical form of everything that shapes its answer. How
 * long the answer may be kept shapes nothing and stays out.
 */
final class RequestKey {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Questions of words alone that are asked again; the longest text has some 20 KB. */
    private static final int REMEMBERED = 1000;

    private final String edition;
    private final String policy;

    /** Writing the canonical form was the largest part of answering with a kept plan. */
    private final Cache<Request, String> remembered =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    /**
     * @param edition digest of the code and data that answer
     * @param policy which models are asked, and how
     */
    RequestKey(String edition, String policy) {
        this.edition = edition;
        this.policy = policy;
    }

    /**
     * @param request with its text normalised
     * @return empty where a reference's content is not known
     */
    Optional<String> of(Request request) {
        boolean wordsAlone =
                request.prompt().references().isEmpty()
                        && request.costEstimate() == null
                        && request.context().equals(Context.NONE);
        return wordsAlone
                ? Optional.of(remembered.get(request, words -> digest(words).orElseThrow()))
                : digest(request);
    }

    private Optional<String> digest(Request request) {
        ObjectNode all = NODES.objectNode();
        ArrayNode references = all.putArray("references");
        for (ReferenceInput reference : request.prompt().references()) {
            if (!(reference.source() instanceof ReferenceInput.Content content)) {
                return Optional.empty();
            }
            // not by the name: what came as base64 once may come from an address next time
            references
                    .addObject()
                    .put("medium", reference.medium().name())
                    .put("role", reference.role().name())
                    .put("digest", content.digest());
        }
        all.put("edition", edition);
        all.put("policy", policy);
        all.put("text", request.prompt().text());
        all.set("options", options(request.options()));
        all.set("context", context(request.context()));
        JsonNode cost = request.costEstimate();
        all.set("cost_estimate", cost == null ? NODES.nullNode() : cost);
        return Optional.of(Sha256.hex(CanonicalJson.of(all)));
    }

    /** All of them as they are, so that an option added later is part of the key at once. */
    private static JsonNode options(Options options) {
        ObjectNode tree = PlanJson.mapper().valueToTree(options);
        tree.remove("cache_ttl");
        return tree;
    }

    private static JsonNode context(Context context) {
        ObjectNode tree = NODES.objectNode();
        JsonNode previous = context.previousConfig();
        tree.set("previous_config", previous == null ? NODES.nullNode() : previous);
        tree.put("base_version", context.baseVersion());
        ArrayNode operations = tree.putArray("operations");
        context.operations().forEach(operations::add);
        ArrayNode locked = tree.putArray("locked");
        context.locked().forEach(locked::add);
        BrandGuidelines brand = context.brand();
        tree.set("brand", PlanJson.mapper().valueToTree(brand));
        return tree;
    }
}
