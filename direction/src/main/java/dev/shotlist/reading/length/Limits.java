package dev.shotlist.reading.length;

import dev.shotlist.reading.Reading;
import dev.shotlist.reading.text.Figures;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** How long a piece may be where it is shown, from a dated list. */
public final class Limits {
    /** Lengths in seconds: from the first to the last, or only the ones named. */
    public record Range(String name, List<Double> seconds, boolean only) {
        public boolean takes(double length) {
            if (only) {
                for (double one : seconds) {
                    if (Math.abs(one - length) < 0.05) {
                        return true;
                    }
                }
                return false;
            }
            return length >= seconds.getFirst() - 0.05 && length <= seconds.getLast() + 0.05;
        }

        public double nearest(double length) {
            double best = seconds.getFirst();
            for (double one : seconds) {
                if (Math.abs(one - length) < Math.abs(best - length)) {
                    best = one;
                }
            }
            return best;
        }

        public String words() {
            StringBuilder words = new StringBuilder();
            if (!only) {
                return Figures.plain(seconds.getFirst())
                        + " to "
                        + Figures.plain(seconds.getLast())
                        + " seconds";
            }
            words.append("exactly ");
            for (int i = 0; i < seconds.size(); i++) {
                words.append(i == 0 ? "" : i == seconds.size() - 1 ? " or " : ", ")
                        .append(Figures.plain(seconds.get(i)));
            }
            return words.append(" seconds").toString();
        }
    }

    private final Map<String, Range> ranges = new HashMap<>();

    public Limits() {
        try (InputStream in = Reading.class.getResourceAsStream("lengths.json")) {
            if (in == null) {
                throw new IllegalStateException("missing list lengths.json");
            }
            try (JsonParser parser =
                    new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
                read(parser);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(JsonParser parser) {
        String name = "";
        String place = "";
        String said = "";
        boolean only = false;
        List<Double> seconds = new ArrayList<>();
        int depth = 0;
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            switch (token) {
                case START_OBJECT -> {
                    depth++;
                    place = name;
                    seconds = new ArrayList<>();
                    only = false;
                }
                case END_OBJECT -> {
                    if (depth == 3) {
                        ranges.put(place, new Range(said, List.copyOf(seconds), only));
                    }
                    depth--;
                }
                case PROPERTY_NAME -> name = parser.currentName();
                case VALUE_STRING -> said = name.equals("name") ? parser.getString() : said;
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> seconds.add(parser.getDoubleValue());
                case VALUE_TRUE -> only = true;
                default -> {}
            }
        }
    }

    public @Nullable Range of(String platform, String placement) {
        Range range = ranges.get(platform + "/" + placement);
        return range != null ? range : ranges.get(platform);
    }
}
