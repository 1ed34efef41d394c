package dev.shotlist.director;

import dev.shotlist.defaults.Settled;
import dev.shotlist.plan.Category;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Language;
import dev.shotlist.plan.Purpose;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps a voice going through pieces that explain, and gives a piece without lines a first one. */
final class Narration {
    private static final Set<Format> EXPLAINING =
            EnumSet.of(Format.EXPLAINER, Format.TUTORIAL, Format.PRODUCT_DEMO);

    /** These may call out what they are about; a portrait or a trailer does not. */
    private static final Set<Format> SELLING =
            EnumSet.of(
                    Format.AD_CREATIVE, Format.PRODUCT_DEMO, Format.EVENT_PROMO, Format.EXPLAINER);

    /**
     * @param hooks what may be read over the first picture
     * @param steps how an ordered step is named, the first pattern for the first, the last for the
     *     last
     * @param voice by purpose, what may be said where the brief and the idea say nothing
     */
    record Lines(
            String asOf,
            String source,
            Map<Language, List<String>> hooks,
            Map<Language, List<String>> steps,
            Map<Language, Map<Purpose, List<String>>> voice) {}

    private final Lines lines;
    private final Settled settled;
    private final Telling telling;
    private final Forbidden forbidden;
    private final Dice dice;

    Narration(Lines lines, Settled settled, Telling telling, Forbidden forbidden, Dice dice) {
        this.lines = lines;
        this.settled = settled;
        this.telling = telling;
        this.forbidden = forbidden;
        this.dice = dice;
    }

    /** A first line on the screen where the piece has none at its start. */
    void open(Script script) {
        boolean free = !script.isRead(0) && !script.isHeard(0);
        boolean selling = SELLING.contains(settled.specs().format());
        List<String> ways = lines.hooks().getOrDefault(settled.language(), List.of());
        if (!free || !selling || isCause() || ways.isEmpty() || !settled.screenText()) {
            return;
        }
        String line = filled(dice.pick(ways, "hook line"));
        if (line != null) {
            script.offer(0, line);
        }
    }

    /**
     * Names what is done in each step that the brief orders, before anything else is said of it.
     */
    void name(Script script, List<Shot> shots) {
        List<String> ways = lines.steps().getOrDefault(settled.language(), List.of());
        List<Integer> steps = new ArrayList<>();
        for (int i = 0; i < shots.size(); i++) {
            if (shots.get(i).ordered() && shots.get(i).label() != null) {
                steps.add(i);
            }
        }
        if (settled.sound().voice() == null || ways.isEmpty() || !speaksThroughout()) {
            return;
        }
        for (int k = 0; k < steps.size(); k++) {
            int scene = steps.get(k);
            String label = String.valueOf(shots.get(scene).label());
            boolean last = k > 0 && k == steps.size() - 1;
            String way =
                    last ? ways.getLast() : ways.get(k == 0 ? 0 : 1 + (k - 1) % (ways.size() - 2));
            script.lead(scene, way.replace("{step}", Words.uncounted(label)));
        }
    }

    private boolean isCause() {
        return settled.product().category() == Category.NONPROFIT_CAUSE;
    }

    /** Fills what nobody speaks over, scene by scene. */
    void goOn(Script script, List<Shot> shots) {
        if (settled.sound().voice() == null || !speaksThroughout()) {
            return;
        }
        Map<Purpose, List<String>> ways = lines.voice().getOrDefault(settled.language(), Map.of());
        for (int i = 0; i < shots.size(); i++) {
            if (script.isHeard(i)) {
                continue;
            }
            Purpose purpose = shots.get(i).purpose();
            List<String> open = ways.getOrDefault(purpose, List.of());
            int first = open.isEmpty() ? 0 : dice.below(open.size(), "voice " + purpose);
            for (int k = 0; k < open.size() && !script.isHeard(i); k++) {
                String line = filled(open.get((first + k) % open.size()));
                if (line != null && !script.holds(line)) {
                    script.say(i, line);
                }
            }
        }
    }

    /** Pieces that explain, and advertisements for which the brief asks for a voice. */
    private boolean speaksThroughout() {
        Format format = settled.specs().format();
        boolean asked = settled.reading().voice() != null;
        return EXPLAINING.contains(format) || (asked && format == Format.AD_CREATIVE);
    }

    /** Null where the brief has no word for it or forbids one. */
    private @Nullable String filled(String pattern) {
        String noun = telling.subject();
        if (noun == null && pattern.contains("{noun}")) {
            return null;
        }
        String line = Words.capitalised(pattern.replace("{noun}", noun == null ? "" : noun));
        return forbidden.text(line) ? null : line;
    }
}
