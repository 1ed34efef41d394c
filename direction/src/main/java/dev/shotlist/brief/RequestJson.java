package dev.shotlist.brief;

import dev.shotlist.plan.PlanJson;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a request's JSON into a tree, strictly: no duplicate keys, no trailing tokens, bounded
 * depth, numbers and names. Values of {@code *_base64} fields never lie in memory; they go to a
 * spool and the tree holds where they lie.
 */
public final class RequestJson {
    /** Nodes in one document; a plan of 60 scenes has about 6,000. */
    private static final int MOST_NODES = 200_000;

    /** Doubles end at 1e308; no field of ours needs a tenth of that. */
    private static final int LARGEST_EXPONENT = 30;

    /** Where references bring base64, by the names on the way there, in a batch or alone. */
    private static final Set<String> BASE64 =
            Set.of(
                    "prompt/image_base64",
                    "prompt/video_base64",
                    "prompt/images/base64",
                    "prompt/videos/base64",
                    "prompt/audio/base64",
                    "prompts/prompt/image_base64",
                    "prompts/prompt/video_base64",
                    "prompts/prompt/images/base64",
                    "prompts/prompt/videos/base64",
                    "prompts/prompt/audio/base64");

    private final Function<JsonParser, ReferenceInput.Source> spool;

    /**
     * @param spool takes the text of the current string token out and tells where its bytes are
     */
    public RequestJson(Function<JsonParser, ReferenceInput.Source> spool) {
        this.spool = spool;
    }

    /** A reader for requests without base64 fields of any size, such as the command line's. */
    public static RequestJson withoutSpool() {
        return new RequestJson(parser -> {
            throw Refusal.of(ErrorCode.INVALID_REQUEST, "Base64 references are not accepted here.");
        });
    }

    /**
     * @throws Refusal {@code invalid_request} with the place where the JSON goes wrong
     */
    public JsonNode read(InputStream in) {
        try (JsonParser parser = PlanJson.mapper().createParser(in)) {
            return document(parser);
        } catch (JacksonException e) {
            throw notJson(e);
        }
    }

    public JsonNode read(String json) {
        return read(new java.io.ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private JsonNode document(JsonParser parser) {
        if (parser.nextToken() == null) {
            throw Refusal.at(
                    ErrorCode.INVALID_REQUEST,
                    "The body is empty; a JSON object is expected.",
                    List.of(new FieldError("", "empty")));
        }
        JsonNode tree = tree(parser, new int[] {MOST_NODES}, "");
        if (parser.nextToken() != null) {
            throw Refusal.at(
                    ErrorCode.INVALID_REQUEST,
                    "There is more after the end of the JSON document.",
                    List.of(new FieldError("", "trailing tokens")));
        }
        return tree;
    }

    /**
     * @param place the names on the way here, without the places in arrays
     */
    private JsonNode tree(JsonParser parser, int[] left, String place) {
        if (--left[0] < 0) {
            throw Refusal.of(
                    ErrorCode.INVALID_REQUEST,
                    "The document has more than " + MOST_NODES + " values.");
        }
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> {
                ObjectNode object = nodes.objectNode();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String field = parser.currentName();
                    parser.nextToken();
                    object.set(
                            field,
                            tree(parser, left, place.isEmpty() ? field : place + "/" + field));
                }
                yield object;
            }
            case START_ARRAY -> {
                ArrayNode array = nodes.arrayNode();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    array.add(tree(parser, left, place));
                }
                yield array;
            }
            case VALUE_STRING ->
                    isBase64(place)
                            ? nodes.pojoNode(spool.apply(parser))
                            : nodes.stringNode(parser.getString());
            case VALUE_NUMBER_INT -> nodes.numberNode(parser.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> nodes.numberNode(ordinary(parser.getDecimalValue()));
            case VALUE_TRUE -> nodes.booleanNode(true);
            case VALUE_FALSE -> nodes.booleanNode(false);
            default -> nodes.nullNode();
        };
    }

    /** 1e999999999 is short on the wire and a gigabyte in plain digits. */
    private static BigDecimal ordinary(BigDecimal number) {
        if (Math.abs((long) number.scale()) > LARGEST_EXPONENT) {
            throw Refusal.of(
                    ErrorCode.INVALID_REQUEST, "The document holds a number out of any range.");
        }
        return number;
    }

    /**
     * Whether a reference's base64 stands there.
     *
     * @param place the names on the way from the root, joined by slashes, without places in arrays
     */
    public static boolean isBase64(String place) {
        return BASE64.contains(place);
    }

    private static Refusal notJson(JacksonException e) {
        if (e.getCause() instanceof IOException io
                && !(io instanceof java.io.CharConversionException)) {
            return Refusal.of(ErrorCode.INVALID_REQUEST, "The body broke off before its end.");
        }
        List<FieldError> errors = new ArrayList<>();
        var at = e.getLocation();
        String where =
                at == null || at.getLineNr() < 0
                        ? ""
                        : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
        String message = firstSentence(e.getOriginalMessage());
        errors.add(new FieldError("", message + where));
        return Refusal.at(
                ErrorCode.INVALID_REQUEST, "The body is not valid JSON" + where + ".", errors);
    }

    /** The parser's own words without quoted input, which may hold anything. */
    private static String firstSentence(String message) {
        int cut = message.length();
        for (String stop :
                new String[] {"\n", ": was expecting", " (codes", " (source", " (start marker"}) {
            int i = message.indexOf(stop);
            if (i >= 0) {
                cut = Math.min(cut, i);
            }
        }
        return message.substring(0, Math.min(cut, 160));
    }
}
