package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.clause.Seconds;
import dev.shotlist.edit.operation.CutOperation;
import dev.shotlist.edit.operation.FrameOperation;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.Places;
import dev.shotlist.edit.operation.Sane;
import dev.shotlist.edit.scenes.SceneFinder;
import dev.shotlist.edit.timeline.Shares;
import dev.shotlist.edit.tree.Workbench;
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

    /** Lengths in which time is bought, in seconds, that are no usual number of beats. */
    private static final Set<Double> SPOTS = Set.of(6.0, 10.0, 15.0, 20.0, 30.0, 45.0);

    private static final int PERCENT = 100;

    /** Of a clause that only says a length. */
    private static final int FEW_WORDS = 4;

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
        if (added(clause, operations)) {
            return true;
        }
        if (trimmed(clause, operations) || factored(clause, scenes, operations)) {
            return true;
        }
        if (scenes.isEmpty() && clause.has("each") && each(clause, operations)) {
            return true;
        }
        double percent = percent(clause);
        if (percent > 0 && clause.has("size_of")) {
            double factor = 1 + (clause.has("size_of", "longer") ? percent : -percent) / PERCENT;
            return times(factor, scenes, operations);
        }
        double seconds = seconds(clause);
        Mark way = clause.has("enough") && seconds > 0 ? null : way(clause, scenes, seconds);
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
        // "..., still 20 seconds": what the piece lasts already is no scene's.
        boolean grand = found.scenes().isEmpty() && (clause.has("grand") || seconds == duration());
        boolean pieces = !scenes.isEmpty() && count == 0 && !grand;
        boolean setTo = (clause.has("pace") || clause.has("enough")) && seconds > 0;
        Mark settled = pieces && way == null ? wayOf(clause, scenes, operations) : null;
        way = settled == null ? way : settled;
        boolean exact = pieces && seconds > 0 && way == null && settles(scenes, operations);
        if (pieces
                && (exact || settled != null || setTo || !whole || (way != null && seconds < 0))) {
            for (int scene : scenes) {
                retime(scene, seconds, setTo ? null : way, clause, operations);
            }
            return true;
        }
        return (whole
                        && (seconds > 0 || !clause.has("scene"))
                        && piece(clause, seconds, way, operations))
                || count > 0;
    }

    /** "a new scene ..., 3 seconds": says how long the new one is. */
    private static boolean added(Clause clause, List<Operation> operations) {
        double seconds = Seconds.in(clause);
        boolean bare = seconds > 0 && clause.size() <= FEW_WORDS && !clause.has("scene");
        if (!bare
                || operations.isEmpty()
                || !(operations.getLast() instanceof CutOperation.AddScene one)
                || one.seconds() != null) {
            return false;
        }
        operations.removeLast();
        operations.add(
                new CutOperation.AddScene(one.subject(), one.after(), one.shotType(), seconds));
        return true;
    }

    /** "six seconds each": all alike, and as long together as that makes. */
    private boolean each(Clause clause, List<Operation> operations) {
        double seconds = Seconds.in(clause);
        int count = bench.scenes().size();
        if (!(seconds > 0) || count == 0) {
            return false;
        }
        if (seconds * count != duration()) {
            piece(seconds * count, operations);
        }
        if (operations.stream().noneMatch(CutOperation.EvenScenes.class::isInstance)) {
            operations.add(new CutOperation.EvenScenes());
        }
        return true;
    }

    /** The length that is named, be it as a bare number; not above 0 where none is. */
    private static double seconds(Clause clause) {
        double named = Seconds.in(clause);
        if (named <= 0 && clause.has("size_of")) {
            named = Seconds.bareAfter(clause, FunctionWord.TO_LENGTH);
        }
        boolean bare =
                clause.has("enough")
                        || (clause.has("grand") && clause.has("become"))
                        || isSpot(clause);
        return named <= 0 && bare ? Seconds.bare(clause) : named;
    }

    /** "so 20": nothing but a length in which spots are sold. */
    private static boolean isSpot(Clause clause) {
        boolean spot = false;
        for (int i = 0; i < clause.size(); i++) {
            double number = clause.number(i);
            spot |= SPOTS.contains(number);
            if (Double.isNaN(number)
                    && !clause.tokens.get(i).isMark()
                    && !clause.word(i, FunctionWord.SO)) {
                return false;
            }
        }
        return spot;
    }

    /** "the last shot longer, 8 seconds": says how long a scene becomes that was to be longer. */
    private static boolean settles(List<Integer> scenes, List<Operation> operations) {
        return !operations.isEmpty()
                && operations.getLast() instanceof CutOperation.RetimeScene last
                && scenes.size() == 1
                && last.scene().equals(Places.name(scenes.getFirst()))
                && operations.remove(last);
    }

    /** "longer, by 2 seconds": the way of what was just asked of the scene, which this settles. */
    private @Nullable Mark wayOf(Clause clause, List<Integer> scenes, List<Operation> operations) {
        if (!clause.word(0, FunctionWord.BY) || operations.isEmpty()) {
            return null;
        }
        Operation asked = operations.getLast();
        if (!(asked instanceof CutOperation.RetimeScene one) || !settles(scenes, operations)) {
            return null;
        }
        long now = Workbench.millis(bench.scenes().get(scenes.getFirst() - 1), "duration");
        return new Mark("by", one.seconds() * 1000 > now ? "longer" : "shorter", 0, 1);
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
        if (clause.says(FunctionWord.GIVE) && !scenes.isEmpty()) {
            // "give those 2 seconds to the end card"
            return new Mark("by", "longer", 0, 1);
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
        if (way != null && now > 0 && relative(clause, way, seconds, now)) {
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

    /** Scenes, or without any the piece in whole seconds, so many times as long. */
    private boolean times(double factor, List<Integer> scenes, List<Operation> operations) {
        if (scenes.isEmpty()) {
            return piece(Math.rint(duration() * factor), operations);
        }
        for (int scene : scenes) {
            double now = Workbench.millis(bench.scenes().get(scene - 1), "duration") / 1000.0;
            retimed(scene, Math.round(now * factor * 10) / 10.0, operations);
        }
        return true;
    }

    private boolean factored(Clause clause, List<Integer> scenes, List<Operation> operations) {
        Mark factor = clause.first("factor");
        boolean other =
                clause.topic("music")
                        || clause.topic("text")
                        || clause.has("size")
                        || clause.act("split")
                        || clause.has("tempo_word");
        if (factor == null || other) {
            return false;
        }
        double times = Double.parseDouble(factor.value());
        if (!scenes.isEmpty()) {
            return times(times, scenes, operations);
        }
        boolean length = factor.length() > 1 || clause.topic("length") || clause.size() <= 3;
        return length && piece(duration() * times, operations);
    }

    /** "cut the last 3 seconds": the piece is shorter by them, and only the scene at that end. */
    private boolean trimmed(Clause clause, List<Operation> operations) {
        Mark edge = clause.first("when");
        boolean shorter =
                clause.act("remove") || clause.has("cut_out") || clause.has("size_of", "shorter");
        int slash = edge == null ? -1 : edge.value().indexOf('/');
        if (edge == null || !shorter || clause.has("topic") || slash < 0) {
            return false;
        }
        boolean last = edge.value().startsWith("-");
        boolean first = edge.value().startsWith("0/");
        if (!last && !first) {
            return false;
        }
        String millis = last ? edge.value().substring(1, slash) : edge.value().substring(slash + 1);
        double seconds = Long.parseLong(millis) / 1000.0;
        int count = bench.scenes().size();
        int scene = last ? count : 1;
        double there =
                count == 0
                        ? 0
                        : Workbench.millis(bench.scenes().get(scene - 1), "duration") / 1000.0;
        boolean within = there - seconds >= Shares.SHORTEST / 1000.0;
        List<String> kept = within ? Places.names(Places.others(count, List.of(scene))) : List.of();
        double wanted = duration() - seconds;
        if (wanted > 0) {
            operations.add(new FrameOperation.SetDuration(wanted, kept.isEmpty() ? null : kept));
        }
        return wanted > 0;
    }

    static double percent(Clause clause) {
        Mark fraction = clause.first("fraction");
        if (fraction != null) {
            return Double.parseDouble(fraction.value()) * PERCENT;
        }
        for (int i = 0; i < clause.size(); i++) {
            int end = clause.numberEnd(i);
            if (clause.number(i) < PERCENT
                    && (clause.word(end, FunctionWord.PERCENT) || clause.has("percent", end))) {
                return clause.number(i);
            }
        }
        return -1;
    }

    private static boolean relative(Clause clause, Mark way, double seconds, double now) {
        if (seconds < 0 || way.is("by")) {
            return true;
        }
        boolean to = false;
        for (int i = 0; i < clause.size(); i++) {
            // "a second longer": the article, not the word for to of other languages.
            to |=
                    clause.word(i, FunctionWord.TO_LENGTH)
                            && !clause.has("unit", i + 1)
                            && !Double.isNaN(clause.number(i + 1));
        }
        boolean comparative =
                clause.tokens.get(way.to() - 1).key().endsWith("er")
                        || way.length() > 1
                        || clause.has("by")
                        || clause.says(FunctionWord.BY);
        // Longer than now is never less than now.
        boolean little = way.value().equals("longer") ? seconds < now : seconds * 2 <= now;
        return (comparative || little) && !to;
    }

    private void retime(
            int scene,
            double seconds,
            @Nullable Mark way,
            Clause clause,
            List<Operation> operations) {
        long now = Workbench.millis(bench.scenes().get(scene - 1), "duration");
        double wanted = seconds;
        boolean relative = way != null && relative(clause, way, seconds, now / 1000.0);
        if (way != null && now > 0 && relative) {
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
