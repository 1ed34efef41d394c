package dev.shotlist.edit.scenes;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Mark;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Scenes that a clause names by number or by place: "scenes 2 to 4", "the last two", "the end
 * card".
 */
final class NumberedScenes {
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
            if (denied(clause, mark) || SceneOrdinals.isTime(clause, mark)) {
                continue;
            }
            if (mark.is("scene")) {
                scenes.numbered(mark);
            } else if (mark.is("nth")) {
                scenes.nth(mark);
            } else if (mark.is("end_scene") || mark.is("opening_scene")) {
                scenes.take(mark.is("end_scene") ? count : 1, mark);
            } else if (mark.is("scene_ordinal")
                    || (mark.is("ordinal") && SceneOrdinals.count(clause, mark))) {
                scenes.counted(mark);
            }
        }
        Mark bare = scenes.found.isEmpty() ? BareNumbers.in(clause, count) : null;
        if (bare != null) {
            scenes.numbered(bare);
        }
        return scenes;
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
        int many = SceneOrdinals.many(clause, ordinal);
        if (many > 0) {
            takeAll(value < 0 ? count + 1 - many : 1, value < 0 ? count : many, ordinal);
        } else {
            take(value < 0 ? count + 1 + value : value, ordinal);
        }
    }
}
