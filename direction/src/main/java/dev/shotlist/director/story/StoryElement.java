package dev.shotlist.director.story;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.shotlist.plan.Category;
import dev.shotlist.plan.Language;
import dev.shotlist.world.Person;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that briefs name and a camera can see.
 *
 * @param words by which briefs name it; of English ones the first is what prompts call it
 * @param like what can be done with a thing that has no pictures of its own
 * @param people who may play it, if anybody
 * @param places two at most
 * @param tool what stands there, with its article
 * @param work what is done there: "steaming milk"
 * @param of trades in which a feature's words mean this; null for all
 * @param line what a feature comes to, in few words; null for all else
 */
public record StoryElement(
        @Nullable String id,
        @Nullable Role role,
        @Nullable String like,
        Map<Language, List<String>> words,
        @Nullable List<Person> people,
        @Nullable List<String> places,
        @Nullable String tool,
        @Nullable String work,
        @Nullable Set<Category> of,
        @Nullable Map<Language, String> line,
        @Nullable List<StoryPicture> pictures) {

    /** What it is in a story. */
    public enum Role {
        PERSON,
        PLACE,
        HAPPENING,
        OBJECT,
        PROBLEM,
        CAUSE,
        /** what sets a product apart: "refillable" */
        FEATURE;

        @JsonValue
        String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Role part() {
        return role == null ? Role.OBJECT : role;
    }

    List<Person> players() {
        return people == null ? List.of() : people;
    }

    List<String> settings() {
        return places == null ? List.of() : places;
    }

    boolean isFeature(Category category) {
        return role == Role.FEATURE && (of == null || of.contains(category));
    }

    public List<StoryPicture> own() {
        return pictures == null ? List.of() : pictures;
    }
}
