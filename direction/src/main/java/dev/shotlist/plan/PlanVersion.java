package dev.shotlist.plan;

import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The version of a plan: SHA-256 over its direction and scenes as they stand on the wire. */
public final class PlanVersion {
    private PlanVersion() {}

    /** Lower-case hexadecimal, 64 digits. */
    public static String of(CreativeDirection direction, List<Scene> scenes) {
        return of(
                PlanJson.mapper().<JsonNode>valueToTree(direction),
                PlanJson.mapper().<JsonNode>valueToTree(scenes));
    }

    /**
     * Of the two parts as JSON, for plans that are only known so. Numbers count by their value: a
     * client that writes 30.0 as 30 has not changed the plan.
     */
    public static String of(JsonNode direction, JsonNode scenes) {
        MessageDigest digest = sha256();
        digest.update(bytes(direction));
        digest.update(bytes(scenes));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static byte[] bytes(JsonNode node) {
        return PlanJson.mapper().writeValueAsBytes(plain(node));
    }

    private static JsonNode plain(JsonNode node) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (node.isMissingNode()) {
            return nodes.nullNode();
        }
        if (node.isObject()) {
            ObjectNode object = nodes.objectNode();
            node.propertyNames().forEach(name -> object.set(name, plain(node.get(name))));
            return object;
        }
        if (node.isArray()) {
            ArrayNode array = nodes.arrayNode();
            node.forEach(one -> array.add(plain(one)));
            return array;
        }
        if (!node.isNumber()) {
            return node;
        }
        BigDecimal number = node.decimalValue().stripTrailingZeros();
        return nodes.numberNode(number.scale() < 0 ? number.setScale(0) : number);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
