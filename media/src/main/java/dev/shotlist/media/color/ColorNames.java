package dev.shotlist.media.color;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Everyday names for colours, from the dated list {@code color-names.json}. */
public final class ColorNames {
    private static final ColorNames STANDARD = load("color-names.json");

    /**
     * @param family the basic colour word that the name belongs to
     */
    private record Named(String name, String family, Oklab color) {}

    private final List<Named> entries;

    private ColorNames(List<Named> entries) {
        this.entries = List.copyOf(entries);
    }

    public static ColorNames standard() {
        return STANDARD;
    }

    /** The name of the nearest named colour. */
    public String nearest(Oklab color) {
        return find(color).name();
    }

    /** The basic colour word for a colour, such as "blue". */
    public String family(Oklab color) {
        return find(color).family();
    }

    private Named find(Oklab color) {
        Named best = entries.getFirst();
        double least = Double.MAX_VALUE;
        for (Named entry : entries) {
            double distance = entry.color().nameDistance(color);
            if (distance < least) {
                least = distance;
                best = entry;
            }
        }
        return best;
    }

    private static ColorNames load(String resource) {
        try (InputStream in = ColorNames.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing");
            }
            List<Named> entries = new ArrayList<>();
            for (JsonNode entry : new JsonMapper().readTree(in).path("colors")) {
                entries.add(
                        new Named(
                                entry.path("name").asString(),
                                entry.path("family").asString(),
                                Oklab.of(Srgb.parse(entry.path("hex").asString()))));
            }
            return new ColorNames(entries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
