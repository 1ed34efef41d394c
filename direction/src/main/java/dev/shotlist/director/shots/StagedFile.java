package dev.shotlist.director.shots;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.shotlist.plan.Language;
import dev.shotlist.sight.Sort;
import dev.shotlist.world.People;
import dev.shotlist.world.Picture;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What things do before a camera, and where, when a brief orders them and says no more.
 *
 * @param elsewhere what an order for a surprising place comes to
 * @param heads how the thing is told that an order is about
 * @param worlds where the things of each trade come from, are made and are used
 * @param stages for single things, by their English
 * @param sorts for all other things, by what sort they are
 * @param part for a part of the product
 * @param work for a figure of the product that is no part of it
 * @param any for what nobody knows
 * @param lights by the key that stages name
 */
record StagedFile(
        String source,
        String asOf,
        Elsewhere elsewhere,
        Heads heads,
        List<World> worlds,
        List<Stage> stages,
        Map<Sort, Stage> sorts,
        Stage part,
        Stage work,
        Stage any,
        Map<String, List<String>> lights) {

    /**
     * @param words by which an order asks for it, with commas between them
     */
    record Elsewhere(String words, List<String> subjects, List<String> places) {}

    /**
     * @param joints what stands behind the thing begins with one of these
     * @param articles what may stand before it
     * @param units of a figure that is no part of anything: "20 g in 45 seconds"
     */
    record Heads(Set<String> joints, Set<String> articles, Set<String> units) {}

    /**
     * @param words by which briefs name the trade, with commas between them
     * @param raw what its things are made of
     * @param work what hands do there
     */
    record World(
            String id,
            Map<Language, String> words,
            String raw,
            String work,
            String grow,
            String make,
            String use) {}

    /**
     * @param things in English, with commas between them; empty for all of a sort
     * @param subjects with {@code {thing}} for what was ordered, {@code {raw}}, {@code {work}} and
     *     {@code {land}} for the trade's world, and {@code {product}}
     * @param at a place, or the key of one in the world; empty where it can be anywhere
     * @param light key of the lights that suit it
     * @param out whether it would look lost anywhere else
     */
    record Stage(
            String things,
            List<String> subjects,
            String at,
            String light,
            String texture,
            String sound,
            People people,
            @JsonProperty(required = false) @Nullable Boolean out) {
        boolean isOutside() {
            return Boolean.TRUE.equals(out);
        }

        boolean showsProduct() {
            return subjects.getFirst().contains(Picture.PRODUCT);
        }
    }
}
