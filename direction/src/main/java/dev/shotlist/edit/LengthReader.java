package dev.shotlist.edit;

import dev.shotlist.plan.Plan;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** How long: the piece, a scene, and how many scenes there are. */
final class LengthReader {
    /** "A bit shorter" and "a bit longer" where no number says how much. */
    private static final double SHORTER = 0.8;

    private static final double LONGER = 1.25;

    /** Words before a length that is to be reached, not taken or given. */
    private static final Set<String> TO = Set.of("to", "auf", "a", "at", "para", "pra");

    private static final Set<String> BY = Set.of("by", "um", "de", "di");

    private static final int PERCENT = 100;

    private static final Set<String> PERCENTS = Set.of("%", "percent", "prozent");

    private final Workbench bench;

    LengthReader(Workbench bench) {
        this.bench = bench;
    }

    boolean read(
            Clause clause,
            SceneFinder.Found found,
            List<Integer> scenes,
            List<Operation> operations) {
        int count = count(clause);
        if (count > 0) {
            operations.add(new CutOperation.SetSceneCount(count));
        }
        if (factored(clause, scenes, operations)) {
            return true;
        }
        double percent = percent(clause);
        if (percent > 0 && clause.has("size_of") && scenes.isEmpty()) {
            boolean longer = clause.has("size_of", "longer");
            return piece(
                    Math.rint(duration() * (1 + (longer ? percent : -percent) / 100)), operations);
        }
        double named = Seconds.in(clause);
        boolean bare = named <= 0 && clause.has("size_of");
        double seconds = bare ? Seconds.bareAfter(clause, TO) : named;
        Mark way = way(clause, scenes, seconds);
        // "... and everything else longer to fill": a removed scene's time is shared out as it is.
        boolean filled =
                seconds <= 0
                        && clause.has("all")
                        && operations.stream().anyMatch(CutOperation.RemoveScene.class::isInstance);
        if (filled || (seconds <= 0 && way == null)) {
            return count > 0;
        }
        boolean whole =
                (clause.topic("length") && (scenes.isEmpty() || clause.has("grand")))
                        || count > 0
                        || (found.scenes().isEmpty() && !clause.has("scene", "one"));
        boolean pieces = !scenes.isEmpty() && count == 0;
        boolean setTo = clause.has("pace") && seconds > 0;
        boolean exact = pieces && seconds > 0 && way == null && settles(scenes, operations);
        if (pieces && (exact || setTo || !whole || (way != null && seconds < 0))) {
            scenes.forEach(scene -> retime(scene, seconds, setTo ? null : way, clause, operations));
            return true;
        }
        return (whole
                        && (seconds > 0 || !clause.has("scene"))
                        && piece(clause, seconds, way, operations))
                || count > 0;
    }

    /** "the last shot longer, 8 seconds": says how long a scene becomes that was to be longer. */
    private static boolean settles(List<Integer> scenes, List<Operation> operations) {
        return !operations.isEmpty()
                && operations.getLast() instanceof CutOperation.RetimeScene last
                && scenes.size() == 1
                && last.scene().equals(Places.name(scenes.getFirst()))
                && operations.remove(last);
    }

    /** Which way a length goes: longer or shorter; null where it is only named. */
    private static @Nullable Mark way(Clause clause, List<Integer> scenes, double seconds) {
        Mark way = clause.first("size_of");
        Mark pace = clause.first("pace");
        if (way != null) {
            return way;
        }
        if (pace != null && !scenes.isEmpty()) {
            String size = pace.value().equals("faster") ? "shorter" : "longer";
            return new Mark("size_of", size, pace.from(), pace.to());
        }
        if (seconds <= 0) {
            return null;
        }
        for (Mark by : clause.all("by")) {
            boolean beside =
                    !Double.isNaN(clause.number(by.to()))
                            || clause.before("unit", by.from(), 0)
                            || clause.before("number", by.from(), 0)
                            || (by.from() > 0 && clause.tokens.get(by.from() - 1).isNumber());
            if (beside) {
                return new Mark(
                        "by", by.value().equals("more") ? "longer" : "shorter", by.from(), by.to());
            }
        }
        return null;
    }

    private boolean piece(
            Clause clause, double seconds, @Nullable Mark way, List<Operation> operations) {
        double now = duration();
        double wanted = seconds;
        if (way != null && now > 0 && relative(clause, way, seconds)) {
            boolean longer = way.value().equals("longer");
            wanted =
                    seconds > 0
                            ? now + (longer ? seconds : -seconds)
                            : Math.round(now * (longer ? LONGER : SHORTER));
        }
        return piece(wanted, operations);
    }

    private static boolean piece(double wanted, List<Operation> operations) {
        boolean sane = wanted > 0 && wanted <= Sane.LONGEST_PIECE;
        if (sane) {
            operations.add(new FrameOperation.SetDuration(wanted));
        }
        return sane;
    }

    private boolean factored(Clause clause, List<Integer> scenes, List<Operation> operations) {
        Mark factor = clause.first("factor");
        boolean other =
                clause.topic("music")
                        || clause.topic("text")
                        || clause.has("size")
                        || clause.act("split");
        if (factor == null || other) {
            return false;
        }
        double times = Double.parseDouble(factor.value());
        if (!scenes.isEmpty()) {
            for (int scene : scenes) {
                double now = Workbench.millis(bench.scenes().get(scene - 1), "duration") / 1000.0;
                retimed(scene, now * times, operations);
            }
            return true;
        }
        boolean length = factor.length() > 1 || clause.topic("length") || clause.size() <= 3;
        return length && piece(duration() * times, operations);
    }

    private static double percent(Clause clause) {
        for (int i = 0; i < clause.size(); i++) {
            int end = clause.numberEnd(i);
            if (clause.number(i) < PERCENT
                    && (clause.word(end, PERCENTS) || clause.has("percent", end))) {
                return clause.number(i);
            }
        }
        return -1;
    }

    private static boolean relative(Clause clause, Mark way, double seconds) {
        if (seconds < 0 || way.is("by")) {
            return true;
        }
        boolean to = false;
        for (int i = 0; i < clause.size(); i++) {
            // "a second longer": the article, not the word for to of other languages.
            to |= clause.word(i, TO) && !clause.has("unit", i + 1);
        }
        boolean comparative =
                clause.tokens.get(way.to() - 1).key().endsWith("er")
                        || way.length() > 1
                        || clause.has("by")
                        || clause.tokens.stream().anyMatch(token -> BY.contains(token.key()));
        return comparative && !to;
    }

    private void retime(
            int scene,
            double seconds,
            @Nullable Mark way,
            Clause clause,
            List<Operation> operations) {
        long now = Workbench.millis(bench.scenes().get(scene - 1), "duration");
        double wanted = seconds;
        if (way != null && now > 0 && (seconds < 0 || relative(clause, way, seconds))) {
            boolean longer = way.value().equals("longer");
            wanted =
                    seconds > 0
                            ? now / 1000.0 + (longer ? seconds : -seconds)
                            : Math.round(now * (longer ? LONGER : SHORTER) / 100) / 10.0;
        }
        retimed(scene, wanted, operations);
    }

    private static void retimed(int scene, double wanted, List<Operation> operations) {
        if (wanted > 0 && wanted <= Sane.LONGEST_PIECE) {
            operations.add(new CutOperation.RetimeScene(Places.name(scene), wanted));
        }
    }

    private double duration() {
        ObjectNode specs = bench.partOrNull("technical_specs");
        long millis = specs == null ? -1 : Workbench.millis(specs, "duration");
        return millis < 0 ? -1 : millis / 1000.0;
    }

    /** How many scenes a clause wants; 0 where it does not say. */
    static int count(Clause clause) {
        for (Mark scenes : clause.all("scene")) {
            int at = scenes.from() - 1;
            boolean many = clause.has("scene", "many") && isMany(clause, scenes);
            if (at < 0 || clause.before("neg", at, 0) || clause.has("ordinal") || !many) {
                continue;
            }
            double number = clause.tokens.get(at).number();
            for (Mark mark : clause.all("number")) {
                number = mark.to() == scenes.from() ? Double.parseDouble(mark.value()) : number;
            }
            boolean whole = number == Math.rint(number) && !clause.has("half");
            if (number >= 1 && number <= Plan.MOST_SCENES && whole) {
                return (int) number;
            }
        }
        return 0;
    }

    private static boolean isMany(Clause clause, Mark scene) {
        return clause.marks.stream()
                .anyMatch(mark -> mark.is("scene", "many") && mark.from() == scene.from());
    }
}
