package dev.shotlist.reading.text;

import dev.shotlist.plan.Hex;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The colours with their values, what mixes into them, and what only looks like one. */
public final class ColorWords {
    private static final Hex UNKNOWN = Hex.of(0x8A, 0x8D, 0x91);

    private final Map<String, Hex> colors = new HashMap<>(1024);
    private final Map<String, String> modifiers = new HashMap<>();
    private final Map<String, String> symbols = new HashMap<>();
    private final Set<String> weak = new HashSet<>(256);
    private final StringBuilder blocked = new StringBuilder();

    ColorWords() {
        WordFile.each("colors.json", this::add);
    }

    private void add(String section, String name, String value) {
        switch (section) {
            case "colors" -> colors.put(name, Hex.of(value));
            case "modifiers" -> modifiers.put(name, value);
            case "symbols" ->
                    value.codePoints()
                            .filter(symbol -> symbol != ' ')
                            .forEach(symbol -> symbols.put(Character.toString(symbol), name));
            case "weak" -> WordFile.split(value, weak::add);
            case "blocked" -> blocked.append(value);
            default -> throw new IllegalStateException("no such section of colours: " + section);
        }
    }

    /** The English names of colours and shades, as the words of a lexicon. */
    void fill(Lexicon english) {
        for (String name : colors.keySet()) {
            english.add(name, Kind.COLOR, name);
            if (name.contains("grey")) {
                english.add(name.replace("grey", "gray"), Kind.COLOR, name);
            }
        }
        for (String modifier : modifiers.keySet()) {
            english.add(modifier, Kind.COLOR_MOD, modifier);
        }
        WordFile.split(
                blocked.toString(), phrase -> english.add(phrase, Kind.COLOR_BLOCKED, phrase));
    }

    public Hex hex(String color) {
        return colors.getOrDefault(color, UNKNOWN);
    }

    public boolean knows(String name) {
        return colors.containsKey(name);
    }

    /** A colour's name that is also that of a thing: counted as a colour among colours only. */
    public boolean isWeak(String name) {
        return weak.contains(name);
    }

    /** What a word such as "dusty" mixes into a colour: "#A8A19A 45", perhaps empty. */
    public String mixedBy(String modifier) {
        return modifiers.getOrDefault(modifier, "");
    }

    public String ofSymbol(String symbol) {
        return symbols.getOrDefault(symbol, "");
    }
}
