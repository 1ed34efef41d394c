package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.operation.LookOperation;
import dev.shotlist.edit.operation.Operation;
import java.util.List;
import java.util.Set;

/** "a super 8 look", "graded like Kodachrome": what the whole piece is to look like. */
final class StyleReader {
    /** Kinds that end the name of a look. */
    private static final Set<String> EDGES =
            Set.of(
                    "act",
                    "stop",
                    "wanted",
                    "say",
                    "be",
                    "become",
                    "join",
                    "dash",
                    "thereto",
                    "instead",
                    "courtesy",
                    "topic",
                    "in",
                    "more",
                    "neg",
                    "nomore",
                    "can");

    /** What has a reader of its own, or says of what part it is asked. */
    private static final Set<String> OTHER =
            Set.of("scene", "ordinal", "color", "weak_color", "light_kind", "size", "move");

    /** Words of the name of a look. */
    private static final int LONGEST = 5;

    private StyleReader() {}

    static boolean read(Clause clause, List<Operation> operations) {
        boolean other =
                OTHER.stream().anyMatch(clause::has)
                        || clause.has("topic")
                        || clause.has("neg")
                        || clause.has("nomore")
                        || clause.act("keep")
                        || clause.act("remove")
                        || clause.quote() != null;
        Mark like = clause.first("look_like");
        Mark look = clause.first("look_word");
        String style = "";
        if (!other && like != null) {
            style = behind(clause, like.to());
        } else if (!other && look != null) {
            style = before(clause, look.from());
            style = style.isEmpty() ? behind(clause, look.to()) : style;
        }
        if (style.isBlank()) {
            return false;
        }
        operations.add(new LookOperation.SetAesthetic(style));
        return true;
    }

    private static String before(Clause clause, int end) {
        int from = end;
        while (from > 0 && end - from < LONGEST && !isEdge(clause, from - 1)) {
            from--;
        }
        return clause.words(from, end);
    }

    private static String behind(Clause clause, int start) {
        int from = start;
        while (from < clause.size() && clause.has("stop", from)) {
            from++;
        }
        int to = from;
        while (to < clause.size() && to - from < LONGEST && !isEdge(clause, to)) {
            to++;
        }
        return clause.words(from, to);
    }

    private static boolean isEdge(Clause clause, int at) {
        return clause.tokens.get(at).isMark()
                || clause.tokens.get(at).isQuote()
                || clause.marks.stream()
                        .anyMatch(mark ->
                                mark.from() <= at && mark.to() > at && EDGES.contains(mark.kind()));
    }
}
