package dev.shotlist.fitting;

import dev.shotlist.plan.Severity;
import dev.shotlist.plan.Warning;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says which generators were chosen for which scenes. */
final class Choices {
    private Choices() {}

    /** Empty where the caller named the generator. */
    static Optional<Warning> told(List<FittedScene> fitted) {
        Map<String, List<Integer>> scenes = new LinkedHashMap<>();
        for (FittedScene one : fitted) {
            if (one.reason() != null) {
                scenes.computeIfAbsent(one.offer().generator().name(), key -> new ArrayList<>())
                        .add(one.scene().sceneNumber());
            }
        }
        if (scenes.isEmpty()) {
            return Optional.empty();
        }
        List<String> said = new ArrayList<>();
        scenes.forEach((name, numbers) ->
                said.add(
                        name
                                + (numbers.size() == 1 ? " for scene " : " for scenes ")
                                + joined(numbers)));
        String mixed =
                scenes.size() == 1
                        ? ""
                        : " Clips of different models differ in grain and colour; grade them"
                                + " together.";
        return Optional.of(
                new Warning(
                        "generators_chosen",
                        Severity.INFO,
                        "/scenes",
                        "Chosen as the cheapest that can make each scene: "
                                + String.join("; ", said)
                                + "."
                                + mixed
                                + " The reason stands with each clip.",
                        null,
                        null));
    }

    /** "1, 2 and 5"; runs of three and more as "1 to 5". */
    static String joined(List<Integer> numbers) {
        List<String> runs = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= numbers.size(); i++) {
            boolean ends = i == numbers.size() || numbers.get(i) != numbers.get(i - 1) + 1;
            if (ends) {
                if (i - from > 2) {
                    runs.add(numbers.get(from) + " to " + numbers.get(i - 1));
                } else {
                    numbers.subList(from, i).forEach(one -> runs.add(one.toString()));
                }
                from = i;
            }
        }
        int last = runs.size() - 1;
        return last == 0
                ? runs.getFirst()
                : String.join(", ", runs.subList(0, last)) + " and " + runs.get(last);
    }
}
