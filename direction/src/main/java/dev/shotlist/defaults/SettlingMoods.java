package dev.shotlist.defaults;

import dev.shotlist.plan.Category;
import dev.shotlist.plan.Pace;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.Reading;
import dev.shotlist.reading.StyleWord;
import dev.shotlist.style.StyleLead;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the piece shall feel like: what the brief says, else its light and look, references,
 * subject, format, the stories of such a product, and last its category.
 */
final class SettlingMoods {
    /** A piece has few leading moods; more of them cancel out. */
    private static final int MOST_MOODS = 3;

    private final Defaults defaults;
    private final KindMoods kinds;

    SettlingMoods(Defaults defaults, KindMoods kinds) {
        this.defaults = defaults;
        this.kinds = kinds;
    }

    /** The strongest first; never empty. */
    List<MoodFacts> settle(
            Reading reading,
            StyleLead lead,
            Tones.Heard heard,
            FormatFacts usual,
            Category category,
            Provenance from) {
        List<MoodFacts> found = new ArrayList<>();
        for (Fact<String> said : reading.moods()) {
            if (!defaults.music().isWorry(reading, said)) {
                add(found, defaults.mood(said.value()));
            }
        }
        from.said("visual_direction.mood", reading.moods());
        if (found.isEmpty()) {
            reading.style().forEach(wish -> addNamed(found, wish.value()));
        }
        if (found.isEmpty()) {
            lead.moods().forEach(id -> add(found, defaults.mood(id)));
        }
        if (found.isEmpty() && reading.moods().isEmpty()) {
            from.byDefault("visual_direction.mood");
        }
        if (found.isEmpty()) {
            heard.moods().forEach(id -> add(found, defaults.mood(id)));
        }
        if (found.isEmpty()) {
            List<String> ofFormat = reading.pace() == null ? usual.moods() : null;
            List<String> likely = defaults.category(category).moods();
            List<String> told =
                    ofFormat == null ? kinds.of(reading, category, usual.id(), likely) : ofFormat;
            (told.isEmpty() ? likely : told).forEach(id -> add(found, defaults.mood(id)));
        }
        if (reading.moods().isEmpty()) {
            keepToPace(found, reading);
        }
        return found.subList(0, Math.min(found.size(), MOST_MOODS));
    }

    /** Of the moods that nobody chose, none goes against the wished pace. */
    private void keepToPace(List<MoodFacts> moods, Reading reading) {
        if (reading.pace() == null) {
            return;
        }
        Pace wished = reading.pace().value();
        moods.removeIf(mood -> wished.isOppositeOf(mood.pace()));
        if (moods.isEmpty()) {
            defaults.moodsOf(wished).forEach(id -> add(moods, defaults.mood(id)));
        }
    }

    /** "Dramatic lighting" names a mood too. */
    private void addNamed(List<MoodFacts> to, StyleWord wish) {
        boolean look =
                wish.aspect() == StyleWord.Aspect.LIGHT
                        || wish.aspect() == StyleWord.Aspect.AESTHETIC;
        if (look) {
            for (String word : wish.words().split(" ", -1)) {
                add(to, defaults.mood(word));
            }
        }
    }

    private static void add(List<MoodFacts> to, @Nullable MoodFacts mood) {
        if (mood != null && !to.contains(mood)) {
            to.add(mood);
        }
    }
}
