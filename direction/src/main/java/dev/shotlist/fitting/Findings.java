package dev.shotlist.fitting;

import dev.shotlist.generator.Generator;
import dev.shotlist.plan.Severity;
import dev.shotlist.plan.Warning;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was found scene by scene, told once for each kind and generator. */
final class Findings {
    private final Map<String, Finding> byKind = new LinkedHashMap<>();

    private record Finding(
            String code,
            Severity severity,
            int first,
            List<Integer> numbers,
            String message,
            @Nullable String suggestion) {}

    /**
     * @param index of the scene
     * @param message goes on after the generator's name, without a full stop
     */
    void add(
            String code,
            Severity severity,
            int index,
            Generator generator,
            String message,
            @Nullable String suggestion) {
        String said = generator.name() + " " + message;
        byKind.computeIfAbsent(
                        code + " " + generator.id(),
                        key ->
                                new Finding(
                                        code, severity, index, new ArrayList<>(), said, suggestion))
                .numbers()
                .add(index + 1);
    }

    /** In the order in which their kinds were first met. */
    List<Warning> warnings() {
        List<Warning> all = new ArrayList<>();
        for (Finding one : byKind.values()) {
            String scenes = one.numbers().size() == 1 ? " (scene " : " (scenes ";
            all.add(
                    new Warning(
                            one.code(),
                            one.severity(),
                            "/scenes/" + one.first() + "/clips",
                            one.message() + scenes + Choices.joined(one.numbers()) + ").",
                            one.suggestion(),
                            null));
        }
        return all;
    }
}
