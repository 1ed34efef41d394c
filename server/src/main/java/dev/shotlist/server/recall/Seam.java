package dev.shotlist.server.recall;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A place in a plan's bytes where each answer has a value of its own. */
record Seam(Kind kind, int from, int to) {
    enum Kind {
        REQUEST_ID,
        CACHE_HIT,
        TIME,
        /** The end of an empty list of warnings. */
        FIRST_WARNING,
        /** The end of a list that holds some. */
        FURTHER_WARNING,
        /** The end of the metadata, or of what is said of an edit. */
        SAVED
    }

    /** Reads what we wrote ourselves: no name stands in it twice, and none need be looked for. */
    private static final JsonFactory OURS = new JsonFactory();

    private static JsonParser parser(byte[] json) {
        return OURS.createParser(ObjectReadContext.empty(), json);
    }

    /** The seams in their order: the plan's own, and the same in each variant. */
    static List<Seam> find(byte[] json) {
        List<Seam> seams = new ArrayList<>();
        try (JsonParser parser = parser(json)) {
            parser.nextToken();
            plan(parser, true, seams);
        }
        return List.copyOf(seams);
    }

    /**
     * The seams of an edited plan, whose metadata are the caller's: its request, and the end of
     * what is said of the edit.
     */
    static List<Seam> ofEdit(byte[] json) {
        List<Seam> seams = new ArrayList<>();
        try (JsonParser parser = parser(json)) {
            parser.nextToken();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String field = parser.currentName();
                JsonToken value = parser.nextToken();
                if (field.equals("request_id") && value == JsonToken.VALUE_STRING) {
                    seams.add(value(Kind.REQUEST_ID, parser));
                    continue;
                }
                boolean edit = field.equals("edit") && value == JsonToken.START_OBJECT;
                parser.skipChildren();
                if (edit) {
                    seams.add(before(Kind.SAVED, parser));
                }
            }
        }
        return List.copyOf(seams);
    }

    private static void plan(JsonParser parser, boolean first, List<Seam> seams) {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String field = parser.currentName();
            parser.nextToken();
            switch (field) {
                case "request_id" -> seams.add(value(Kind.REQUEST_ID, parser));
                case "metadata" -> metadata(parser, first, seams);
                case "variants" -> variants(parser, seams);
                default -> parser.skipChildren();
            }
        }
    }

    private static void metadata(JsonParser parser, boolean first, List<Seam> seams) {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String field = parser.currentName();
            parser.nextToken();
            switch (field) {
                case "cache_hit" -> seams.add(value(Kind.CACHE_HIT, parser));
                case "processing_time_ms" -> seams.add(value(Kind.TIME, parser));
                case "warnings" -> {
                    boolean empty = parser.nextToken() == JsonToken.END_ARRAY;
                    while (parser.currentToken() != JsonToken.END_ARRAY) {
                        parser.skipChildren();
                        parser.nextToken();
                    }
                    if (first) {
                        seams.add(
                                before(empty ? Kind.FIRST_WARNING : Kind.FURTHER_WARNING, parser));
                    }
                }
                default -> parser.skipChildren();
            }
        }
        seams.add(before(Kind.SAVED, parser));
    }

    private static void variants(JsonParser parser, List<Seam> seams) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String field = parser.currentName();
                parser.nextToken();
                if (field.equals("plan")) {
                    plan(parser, false, seams);
                } else {
                    parser.skipChildren();
                }
            }
        }
    }

    private static Seam value(Kind kind, JsonParser parser) {
        int from = (int) parser.currentTokenLocation().getByteOffset();
        // A token ends where it was read to, and strings are read when they are asked for.
        String ignored = parser.getString();
        return new Seam(kind, from, (int) parser.currentLocation().getByteOffset());
    }

    private static Seam before(Kind kind, JsonParser parser) {
        int at = (int) parser.currentTokenLocation().getByteOffset();
        return new Seam(kind, at, at);
    }
}
