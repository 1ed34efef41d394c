package dev.shotlist.reading.text;

import dev.shotlist.reading.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads the word lists' files: objects of sections, each an object of comma-separated lists. */
final class WordFile {
    private static final JsonFactory JSON = new JsonFactory();

    /** Receives a list of words: its section, the value they stand for, the words. */
    @FunctionalInterface
    interface Sections {
        void take(String section, String value, String words);
    }

    private WordFile() {}

    static void each(String file, Sections sections) {
        try (InputStream in = Reading.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("missing word list " + file);
            }
            try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), in)) {
                read(parser, sections);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(JsonParser parser, Sections sections) {
        String section = "";
        String name = "";
        int depth = 0;
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            switch (token) {
                case START_OBJECT -> {
                    depth++;
                    section = name;
                }
                case END_OBJECT -> depth--;
                case PROPERTY_NAME -> name = parser.currentName();
                case VALUE_STRING -> {
                    if (depth > 1) {
                        sections.take(section, name, parser.getString());
                    } else if (name.equals("weak") || name.equals("blocked")) {
                        sections.take(name, name, parser.getString());
                    }
                }
                default ->
                        throw new IllegalStateException(
                                "a word list holds objects and strings only");
            }
        }
    }

    static void split(String list, Consumer<String> each) {
        int start = 0;
        while (start < list.length()) {
            int comma = list.indexOf(", ", start);
            int end = comma < 0 ? list.length() : comma;
            if (end > start) {
                each.accept(list.substring(start, end));
            }
            start = comma < 0 ? list.length() : comma + 2;
        }
    }
}
