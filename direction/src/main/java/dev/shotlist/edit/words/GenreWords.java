package dev.shotlist.edit.words;

import dev.shotlist.facts.FactFiles;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What people call kinds of music, and the known genre that each is one of. */
public final class GenreWords {
    private final Map<String, String> ids = new HashMap<>();

    /** Words that say of a name only that it is one of music. */
    private final Set<String> general;

    private GenreWords(Set<String> general) {
        this.general = general;
    }

    public static GenreWords load(FactFiles files) {
        JsonNode general = files.read("edit/genres.json", JsonNode.class).path("general");
        GenreWords genres = new GenreWords(Set.of(general.asString("").split(", ", -1)));
        JsonNode all =
                files.read("reading/words-all.json", JsonNode.class).path("words").path("genre");
        for (String id : all.propertyNames()) {
            for (String phrase : all.path(id).asString("").split(", ", -1)) {
                genres.ids.put(genres.spoken(phrase, id), id);
            }
        }
        return genres;
    }

    /** How a plan names the genre that was asked for: "bluegrass" stays, "hip hop" is "hip-hop". */
    public String spoken(String phrase, String id) {
        int blank = phrase.lastIndexOf(' ');
        boolean more = blank > 0 && general.contains(phrase.substring(blank + 1));
        String name = more ? phrase.substring(0, blank) : phrase;
        return bare(name).equals(bare(id)) ? id : name;
    }

    private static String bare(String name) {
        return Folded.text(name).replace(" ", "");
    }

    /** The known genre that a plan's words for its music are one of; the words where none is. */
    public String id(String spoken) {
        return ids.getOrDefault(spoken, spoken);
    }
}
