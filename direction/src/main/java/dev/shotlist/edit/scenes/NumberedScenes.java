package dev.shotlist.edit.scenes;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.clause.Seconds;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Scenes that a clause names by number or by place: "scenes 2 to 4", "the last two", "the end
 * card".
 */
final class NumberedScenes {
    private static final int JOINED = 2;

    /** What is asked of a scene: "and the last longer". */
    private static final Set<String> SCENE_ASKS = Set.of("size_of", "move", "angle", "lasts");

    private final Clause clause;
    private final int count;
    private final Set<Integer> found = new LinkedHashSet<>();
    private boolean missing;
    private int first;

    private NumberedScenes(Clause clause, int count) {
        this.clause = clause;
        this.count = count;
        this.first = clause.size();
    }

    static NumberedScenes in(Clause clause, int count) {
        NumberedScenes scenes = new NumberedScenes(clause, count);
        scenes.halves();
        for (Mark mark : clause.marks) {
            if (denied(clause, mark) || isTime(clause, mark)) {
                continue;
            }
            if (mark.is("scene")) {
                scenes.numbered(mark);
            } else if (mark.is("nth")) {
                scenes.nth(mark);
            } else if (mark.is("end_scene") || mark.is("opening_scene")) {
                scenes.take(mark.is("end_scene") ? count : 1, mark);
            } else if (mark.is("scene_ordinal") || (mark.is("ordinal") && ofScene(clause, mark))) {
                scenes.counted(mark);
            }
        }
        Mark bare = scenes.found.isEmpty() ? BareNumbers.in(clause, count) : null;
        if (bare != null) {
            scenes.numbered(bare);
        }
        return scenes;
    }

    /** "un secondo la scena": a length in those languages that call the next after the first so. */
    private static boolean isTime(Clause clause, Mark mark) {
        return mark.is("ordinal")
                && clause.has("unit", mark.from())
                && (clause.word(mark.from() - 1, FunctionWord.A)
                        || !Double.isNaN(clause.number(mark.from() - 1)))
                && !clause.word(mark.from() - 1, FunctionWord.THE)
                && !clause.has("scene", mark.to());
    }

    /** "not scene 2", "nicht die zweite". */
    private static boolean denied(Clause clause, Mark mark) {
        boolean names = mark.is("scene") || mark.is("ordinal");
        return names
                && (clause.before("neg", mark.from(), 0)
                        || (clause.before("neg", mark.from(), 1) && mark.is("ordinal")));
    }

    Set<Integer> found() {
        return found;
    }

    /** Whether a scene is named that the plan does not have. */
    boolean missing() {
        return missing;
    }

    /** The first token of what names a scene; the clause's size where nothing does. */
    int first() {
        return first;
    }

    private void take(int number, Mark at) {
        first = Math.min(first, at.from());
        if (number >= 1 && number <= count) {
            found.add(number);
        } else {
            missing = true;
        }
    }

    private void takeAll(int from, int to, Mark at) {
        for (int i = from; i <= to && i <= count + 1; i++) {
            take(i, at);
        }
    }

    /** "the middle scene", "every second scene". */
    private void nth(Mark mark) {
        for (int i = 1; i <= count; i++) {
            boolean meant =
                    switch (mark.value()) {
                        case "middle" -> i == (count + 1) / 2;
                        case "odd" -> i % 2 == 1;
                        default -> i % 2 == 0;
                    };
            if (meant) {
                take(i, mark);
            }
        }
    }

    private void halves() {
        for (Mark half : clause.all("half")) {
            boolean opening = half.value().equals("first");
            takeAll(opening ? 1 : count / 2 + 1, opening ? Math.max(1, count / 2) : count, half);
        }
    }

    /** "scene 2", "scenes two and three", "scenes 2 to 4". */
    private void numbered(Mark scene) {
        // "the last one eight", "the last scene eight": what stands for a scene has no number of
        // its own.
        if (!isCounted(clause, scene)) {
            return;
        }
        int at = scene.to();
        at += at < clause.size() && clause.word(at, FunctionWord.NUMBER_SIGN) ? 1 : 0;
        if (!isPlace(at)) {
            return;
        }
        int number = (int) clause.number(at);
        take(number, scene);
        at = clause.numberEnd(at);
        while (at + 1 < clause.size() && joins(at)) {
            // "la scena 1 e la 2"
            boolean article = clause.word(at + 1, FunctionWord.THE) || clause.has("from", at + 1);
            int place = article ? at + 2 : at + 1;
            if (place >= clause.size() || !isPlace(place)) {
                return;
            }
            int next = (int) clause.number(place);
            if (clause.word(at, FunctionWord.THROUGH)) {
                takeAll(number + 1, next, scene);
            } else {
                take(next, scene);
            }
            number = next;
            at = clause.numberEnd(place);
        }
    }

    /** Whether a number behind a word for a scene is the scene's own. */
    private static boolean isCounted(Clause clause, Mark scene) {
        boolean stands = scene.length() == 1 && clause.word(scene.from(), FunctionWord.GENERIC);
        boolean last = clause.before("ordinal", scene.from(), 0);
        return !stands && !last;
    }

    private boolean joins(int at) {
        return clause.has("join", at)
                || clause.word(at, FunctionWord.THROUGH)
                || clause.tokens.get(at).is(',')
                || clause.tokens.get(at).is('/')
                || clause.tokens.get(at).is('+')
                || clause.word(at, FunctionWord.OR);
    }

    private boolean isPlace(int at) {
        return isPlace(clause, at);
    }

    /** Whether a whole number begins there that counts neither seconds nor beats. */
    static boolean isPlace(Clause clause, int at) {
        double number = clause.number(at);
        int end = clause.numberEnd(at);
        return number == Math.rint(number)
                && !clause.word(end, FunctionWord.TIMES)
                && !clause.has("unit", end)
                && (!clause.has("by", end) || clause.has("act", end) || isGraded(clause, at, end))
                && !(clause.has("by", end) && clause.has("unit", end + 1))
                && !clause.has("tempo_of", end);
    }

    /** "scena 3 più fredda": more of what follows, and no more scenes. */
    private static boolean isGraded(Clause clause, int at, int end) {
        return clause.before("scene", at, 0)
                && clause.has("more", end)
                && clause.at(end + 1).stream()
                        .anyMatch(mark ->
                                mark.is("light_kind")
                                        || mark.is("mood")
                                        || mark.is("distance")
                                        || mark.is("pace_word"));
    }

    /** "the second scene"; with a number beside it "the last two scenes". */
    private void counted(Mark ordinal) {
        int value = Integer.parseInt(ordinal.value());
        int many = many(clause, ordinal);
        if (many > 0) {
            takeAll(value < 0 ? count + 1 - many : 1, value < 0 ? count : many, ordinal);
        } else {
            take(value < 0 ? count + 1 + value : value, ordinal);
        }
    }

    /**
     * How many an ordinal at either end speaks of: 2 of "the last two" and of "las dos últimas"; or
     * 0.
     */
    static int many(Clause clause, Mark ordinal) {
        if (!ordinal.value().equals("1") && !ordinal.value().equals("-1")) {
            return 0;
        }
        double after = clause.number(ordinal.to());
        boolean units = clause.has("unit", clause.numberEnd(ordinal.to()));
        if (after >= 2 && after == Math.rint(after) && !units) {
            return (int) after;
        }
        for (int i = 0; i < ordinal.from(); i++) {
            double before = clause.number(i);
            if (clause.numberEnd(i) == ordinal.from()
                    && before >= 2
                    && before == Math.rint(before)) {
                boolean ofScene = i > 0 && clause.has("scene", i - 1);
                return ofScene ? 0 : (int) before;
            }
        }
        return 0;
    }

    /** "the second shot", and "the last" where nothing else is counted. */
    static boolean ofScene(Clause clause, Mark ordinal) {
        int end =
                many(clause, ordinal) > 0 && !Double.isNaN(clause.number(ordinal.to()))
                        ? clause.numberEnd(ordinal.to())
                        : ordinal.to();
        for (Mark mark : clause.marks) {
            boolean next = mark.from() >= end && mark.from() - end <= 1;
            if (next && mark.is("topic") && mark.from() == end) {
                return false;
            }
            boolean asked =
                    mark.from() == end
                            && SCENE_ASKS.contains(mark.kind())
                            && !clause.has("unit", ordinal.from());
            if (next
                    && (mark.is("scene") || mark.is("lasts") || mark.is("act", "split") || asked)) {
                return true;
            }
        }
        // "la primera con el doble de tiempo"
        boolean timed =
                clause.has("factor", end)
                        || (clause.has("on", end) && clause.has("factor", end + 1));
        boolean spared =
                timed || (clause.before("except", ordinal.from(), 1) && clause.speaksOfAllScenes());
        return spared
                || isSeenIn(clause, ordinal)
                || joined(clause, end)
                || alone(clause, ordinal, end);
    }

    /** "medium shot in the first": how a picture is taken is said of scenes. */
    private static boolean isSeenIn(Clause clause, Mark ordinal) {
        boolean seen =
                clause.has("size")
                        || clause.has("move")
                        || clause.has("angle")
                        || clause.has("distance")
                        || isPlaced(clause, ordinal);
        boolean other =
                clause.has("topic", ordinal.to())
                        || clause.has("unit", ordinal.to())
                        || clause.has("purpose", ordinal.to());
        boolean opens = ordinal.from() <= 1;
        return seen && !other && (opens || clause.before("in", ordinal.from(), 1));
    }

    /** "la seconda di mattina", "die zweite in einem Zug": when or where it is. */
    private static boolean isPlaced(Clause clause, Mark ordinal) {
        int next = ordinal.to();
        boolean where =
                clause.at(next).stream()
                        .anyMatch(mark ->
                                mark.is("in")
                                        && (clause.word(mark.to(), FunctionWord.A)
                                                || clause.word(mark.to() - 1, FunctionWord.A)));
        boolean when = clause.has("condition", next) || clause.word(next, FunctionWord.IN_A);
        return ordinal.from() == 1
                && clause.word(0, FunctionWord.THE)
                && (when || where)
                && !clause.has("topic")
                && !clause.has("unit");
    }

    private static boolean joined(Clause clause, int end) {
        for (Mark join : clause.all("join")) {
            if (join.from() == end) {
                for (Mark other : clause.all("ordinal")) {
                    boolean near = other.from() >= join.to() && other.from() - join.to() < JOINED;
                    if (near && ofScene(clause, other)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean alone(Clause clause, Mark ordinal, int end) {
        boolean ends = end == clause.size() || clause.tokens.get(end).isMark();
        // "add 2 seconds to the last": what is given to it is no length of the piece.
        boolean given =
                clause.has("unit")
                        && !clause.word(ordinal.from() - 1, FunctionWord.A)
                        && (clause.word(ordinal.from() - 1, FunctionWord.THE)
                                || clause.word(ordinal.from() - 1, FunctionWord.DESTINATION)
                                || clause.before("in", ordinal.from(), 1));
        return ends && (!Seconds.named(clause) || given);
    }
}
