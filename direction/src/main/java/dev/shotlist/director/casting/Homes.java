package dev.shotlist.director.casting;

import dev.shotlist.director.words.Dice;
import dev.shotlist.sight.Sights;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where things are at home, the same place for the same home throughout a piece. */
public final class Homes {
    private final Sights sights;
    private final Dice dice;
    private final Map<String, String> chosen = new HashMap<>();

    public Homes(Sights sights, Dice dice) {
        this.sights = sights;
        this.dice = dice;
    }

    /**
     * @param home a key of the homes; empty for a place that fits all
     */
    public String at(String home) {
        return chosen.computeIfAbsent(
                home,
                key -> {
                    List<String> all = sights.ways().homes(key);
                    return all.get(dice.below(all.size(), "home " + key));
                });
    }

    /** Whether the things of a home look lost anywhere else. */
    public boolean keeps(String home) {
        return sights.ways().keeping().contains(home);
    }

    /** Whether a home is under the open sky. */
    public boolean isOutdoors(String home) {
        return sights.ways().outdoors().contains(home);
    }

    /** Whether the things of a home are on a drive with those who drive. */
    public boolean drives(String home) {
        return sights.ways().driving().contains(home);
    }

    /** Which home the first thing in an English subject has. */
    public String key(String subject) {
        return sights.home(subject);
    }

    /** The home of the first thing in an English subject. */
    public String of(String subject) {
        return at(sights.home(subject));
    }
}
