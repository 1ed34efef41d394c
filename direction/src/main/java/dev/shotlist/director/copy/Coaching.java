package dev.shotlist.director.copy;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.shots.Shot;
import dev.shotlist.plan.Language;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who knows says beside a step: how such a thing is done well, by what the hands do.
 * It is true of anything that this is done to, and claims nothing of the product.
 */
public final class Coaching {
    /** Seconds of a step in which there is time for a second sentence. */
    private static final double UNHURRIED = 7;

    private static final String HANDS = "two hands ";

    /** Most words of a verb with its object and particle: "turn the power off". */
    private static final int LONGEST = 4;

    private record Coach(List<String> verbs, Map<Language, String> says) {}

    /** The data file. */
    public record File(String asOf, String source, List<Coach> coaching) {}

    private final Map<String, Map<Language, String>> byVerb = new HashMap<>();

    public Coaching(File file) {
        for (Coach coach : file.coaching()) {
            coach.verbs().forEach(verb -> byVerb.putIfAbsent(verb, coach.says()));
        }
    }

    /** Says it behind each step that has time for it, nothing twice. */
    void speak(Script script, List<Shot> shots, Settled settled) {
        double all = shots.stream().mapToDouble(Shot::weight).sum();
        Set<String> said = new HashSet<>();
        for (int i = 0; i < shots.size(); i++) {
            Shot shot = shots.get(i);
            double seconds = settled.specs().duration().value() * shot.weight() / all;
            boolean step = shot.label() != null && script.isHeard(i) && !script.voiceRequired(i);
            String line = step ? line(shot.picture().subject(), settled.language()) : null;
            if (line != null && seconds >= UNHURRIED && said.add(line)) {
                script.say(i, line);
            }
        }
    }

    private @Nullable String line(String subject, Language language) {
        if (!subject.startsWith(HANDS)) {
            return null;
        }
        List<String> words = List.of(subject.substring(HANDS.length()).split("[ ,]+", -1));
        Map<Language, String> says = null;
        boolean turned = words.getFirst().equals("turn") || words.getFirst().equals("switch");
        if (turned && words.getLast().equals("off")) {
            return byVerb.getOrDefault("turn off", Map.of()).get(language);
        }
        for (int end = Math.min(LONGEST, words.size()); end > 0 && says == null; end--) {
            says = byVerb.get(String.join(" ", words.subList(0, end)));
        }
        return says == null ? null : says.get(language);
    }
}
