package dev.shotlist.director.shots;

import dev.shotlist.director.words.Dice;
import dev.shotlist.director.words.Phrases;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.StyleWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The light and the hour that a brief states, which hold in every scene. */
final class StatedLight {
    private final Phrases phrases;
    private final Dice dice;
    private final @Nullable String said;
    private final @Nullable String hour;
    private final @Nullable List<String> hourLights;

    /**
     * @param style what the brief says of the look and holds for all of the piece
     */
    StatedLight(List<Fact<StyleWord>> style, Phrases phrases, Dice dice) {
        this.phrases = phrases;
        this.dice = dice;
        said = first(style, StyleWord.Aspect.LIGHT, phrases);
        hour = first(style, StyleWord.Aspect.HOUR, phrases);
        hourLights = hour == null ? null : phrases.hours().get(hour);
    }

    private static @Nullable String first(
            List<Fact<StyleWord>> style, StyleWord.Aspect aspect, Phrases phrases) {
        for (Fact<StyleWord> word : style) {
            String words = word.value().words();
            if (word.value().aspect() != aspect || words.endsWith("flare")) {
                continue;
            }
            if (aspect != StyleWord.Aspect.LIGHT
                    || phrases.lamps().stream().anyMatch(one -> holds(words, one))) {
                return words;
            }
        }
        return null;
    }

    /** The light of one scene. */
    String of(Shot shot, int scene) {
        String own = shot.picture().light();
        boolean orders = shot.ordered() && hourOf(shot.picture().subject(), scene) != null;
        if (orders) {
            return own;
        }
        if (said != null) {
            return falling(said, scene);
        }
        List<String> lights = hourLights;
        if (lights == null || shot.idea().hour().equals(hour)) {
            return own;
        }
        List<String> fitting = isOutside(shot.environment()) ? outside(lights) : lights;
        return fitting.get((dice.below(fitting.size(), "light") + scene) % fitting.size());
    }

    /** "Everything dark except the fire" is said to its end; "daylight" falls from somewhere. */
    private String falling(String light, int scene) {
        if (light.indexOf(' ') != light.lastIndexOf(' ')) {
            return light;
        }
        List<String> ways = phrases.saidLights();
        return ways.get((dice.below(ways.size(), "said light") + scene) % ways.size())
                .replace("{light}", light);
    }

    private List<String> outside(List<String> lights) {
        List<String> open =
                lights.stream()
                        .filter(light -> phrases.indoorLights().stream().noneMatch(light::contains))
                        .toList();
        return open.isEmpty() ? lights : open;
    }

    private boolean isOutside(String place) {
        return phrases.outside().stream().anyMatch(word -> holds(place, word));
    }

    /** The place without what it says of another hour or of lamps. */
    String without(String place) {
        if (said == null && hourLights == null) {
            return place;
        }
        List<String> kept = new ArrayList<>();
        for (String part : place.split(", ", -1)) {
            String rest = part;
            for (String stray : phrases.strayHours()) {
                rest =
                        rest.endsWith(stray)
                                ? rest.substring(0, rest.length() - stray.length())
                                : rest;
            }
            if (!rest.isBlank()) {
                kept.add(rest.strip());
            }
        }
        return String.join(", ", kept);
    }

    /** Light of the hour that words name; null where they name none. */
    @Nullable String hourOf(String words, int index) {
        for (Map.Entry<String, List<String>> entry : phrases.hours().entrySet()) {
            if (holds(words, entry.getKey())) {
                return entry.getValue().get(index % entry.getValue().size());
            }
        }
        return null;
    }

    /** Whether words hold another, as a whole one or its plural. */
    private static boolean holds(String words, String one) {
        String text =
                ' ' + words.toLowerCase(Locale.ROOT).replace(',', ' ').replace('-', ' ') + ' ';
        return text.contains(' ' + one + ' ') || text.contains(' ' + one + "s ");
    }
}
