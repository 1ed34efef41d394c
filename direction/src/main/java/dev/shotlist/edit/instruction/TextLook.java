package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.Enclitics;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.TextOperation;
import dev.shotlist.plan.FontSize;
import dev.shotlist.plan.OverlayPosition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The size and the place that a clause names for a text. */
final class TextLook {
    static final List<FontSize> SIZES = List.of(FontSize.SMALL, FontSize.MEDIUM, FontSize.LARGE);

    /** "..., small, at the bottom": how a text looks that the clause before added. */
    static boolean added(Clause clause, List<Operation> operations) {
        boolean bare =
                (clause.has("text_size") || clause.has("text_place"))
                        && clause.marks.stream()
                                .allMatch(mark ->
                                        mark.is("text_size")
                                                || mark.is("text_place")
                                                || mark.is("in")
                                                || mark.is("add")
                                                || mark.is("join")
                                                || mark.is("pronoun")
                                                || mark.is("place")
                                                || mark.is("light_kind")
                                                || mark.is("stop"));
        if (!bare
                || operations.isEmpty()
                || !(operations.getLast() instanceof TextOperation.AddOverlay one)) {
            return false;
        }
        FontSize size = size(clause);
        OverlayPosition place = position(wanted(clause, "text_place"));
        operations.removeLast();
        operations.add(
                new TextOperation.AddOverlay(
                        one.scene(),
                        one.text(),
                        size == null ? one.fontSize() : size,
                        place == null ? one.position() : place));
        return true;
    }

    /** "Make it large.": of the text that the sentence before spoke of. */
    static boolean isOfIt(Clause clause) {
        return (clause.has("text_size") || clause.has("text_place"))
                && !clause.has("scene")
                && clause.all("size").stream()
                        .allMatch(size -> clause.has("text_size", size.from()))
                && !clause.has("thing")
                && (clause.says(FunctionWord.MAKE)
                        || clause.has("pronoun")
                        || Enclitics.in(clause));
    }

    /** The size that a clause names; null where it names none, or only a step. */
    static @Nullable FontSize size(Clause clause) {
        Mark named = clause.first("text_size");
        for (FontSize one : SIZES) {
            if (named != null && one.wire().equals(named.value())) {
                return one;
            }
        }
        return null;
    }

    static @Nullable Mark wanted(Clause clause, String kind) {
        for (Mark mark : clause.all(kind)) {
            if (!clause.before("instead", mark.from(), 2)
                    && !clause.before("from", mark.from(), 2)) {
                return mark;
            }
        }
        return null;
    }

    static @Nullable OverlayPosition position(@Nullable Mark place) {
        for (OverlayPosition one : OverlayPosition.values()) {
            if (place != null && one.wire().equals(place.value())) {
                return one;
            }
        }
        return null;
    }

    private TextLook() {}
}
