package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Kinds;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.clause.Token;
import dev.shotlist.edit.color.PaletteNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The colours that a clause names for the palette. A colour beside a word that is none of ours
 * describes a thing ("a red dress") and not the palette.
 */
final class PaletteWords {
    private final PaletteNames palette;
    private final Set<String> stop;

    PaletteWords(PaletteNames palette, Set<String> stop) {
        this.palette = palette;
        this.stop = stop;
    }

    /** "wood instead of marble": what goes is no colour, and what comes is none either. */
    boolean takesThePlaceOfAThing(Clause clause, List<Mark> marks) {
        Mark instead = clause.first("instead");
        if (instead == null || marks.isEmpty() || clause.topic("color")) {
            return false;
        }
        int at = instead.to();
        while (at < clause.size() && stop.contains(clause.tokens.get(at).key())) {
            at++;
        }
        int gone = at;
        return at < clause.size()
                && marks.stream().noneMatch(mark -> mark.from() == gone)
                && isContent(clause, at);
    }

    /**
     * In their order.
     *
     * @param near whether another clause of its sentence speaks of colours
     */
    List<Mark> in(Clause clause, boolean near) {
        List<Mark> marks = new ArrayList<>(clause.all("color"));
        boolean colored = near || clause.topic("color") || clause.has("also") || clause.has("role");
        if (colored) {
            marks.addAll(clause.all("weak_color"));
        }
        marks.sort(Comparator.comparingInt(Mark::from));
        boolean things = marks.removeIf(mark -> isThing(clause, mark));
        marks.removeIf(mark -> isLight(clause, mark));
        marks.removeIf(mark -> isValued(clause, mark));
        if (things && marks.stream().allMatch(mark -> clause.before("instead", mark.from(), 1))) {
            // "the wall blue instead of yellow": both are the wall's.
            return List.of();
        }
        List<Mark> apart = new ArrayList<>();
        for (Mark mark : marks) {
            Mark last = apart.isEmpty() ? null : apart.getLast();
            if (last == null || mark.from() >= last.to()) {
                apart.add(mark);
            } else if (last.length() == mark.length()
                    && palette.holds(mark.value())
                    && !palette.holds(last.value())) {
                apart.set(apart.size() - 1, mark);
            }
        }
        return apart;
    }

    /** The "green" of "green #1E8449", whose value says which. */
    private static boolean isValued(Clause clause, Mark name) {
        return clause.all("color").stream()
                .anyMatch(mark ->
                        mark.value().startsWith("#")
                                && mark.from() >= name.to()
                                && mark.from() - name.to() <= 1
                                && (mark.from() == name.to()
                                        || clause.tokens.get(name.to()).isMark()));
    }

    /** "neon light", but not "light blue". */
    static boolean isAboutLight(Clause clause) {
        return clause.marks.stream()
                .anyMatch(mark ->
                        mark.is("topic", "light")
                                && (clause.word(mark.from() - 1, FunctionWord.THE)
                                        || (!clause.has("color", mark.to())
                                                && !clause.has("weak_color", mark.to()))));
    }

    private static boolean isLight(Clause clause, Mark color) {
        return clause.marks.stream()
                .anyMatch(mark ->
                        mark.is("light") && mark.from() <= color.from() && mark.to() >= color.to());
    }

    /** Where every clause's colours are things, the clause may still speak of the palette. */
    private boolean isThing(Clause clause, Mark mark) {
        return !clause.topic("color")
                && (isOfThing(clause, mark)
                        || isContent(clause, mark.to())
                        || isContent(clause, mark.from() - 1));
    }

    /** Whether the clause names anything that could have this colour itself. */
    boolean isOfSomething(Clause clause, Mark color) {
        for (int i = 0; i < clause.size(); i++) {
            boolean within = i >= color.from() && i < color.to();
            if (!within && !clause.topic("color") && isContent(clause, i) && isKnown(clause, i)) {
                return true;
            }
        }
        return false;
    }

    /** A thing, somebody, or a word behind an article: "the wall", but not "irgendwie". */
    private static boolean isKnown(Clause clause, int at) {
        return clause.has("thing", at)
                || clause.has("shown", at)
                || clause.has("person", at)
                || clause.has("clothes", at)
                || clause.word(at - 1, FunctionWord.THE);
    }

    /** "the man's suit should be grey": said of what stands before the verb. */
    private boolean isOfThing(Clause clause, Mark color) {
        for (Mark turn : clause.marks) {
            boolean becomes = turn.is("become") || turn.is("be") || turn.is("say", "should be");
            if (becomes
                    && turn.to() <= color.from()
                    && isContent(clause, turn.from() - 1)
                    && !clause.part(0, turn.from()).has("color")) {
                return true;
            }
        }
        return false;
    }

    private boolean isContent(Clause clause, int at) {
        if (at < 0 || at >= clause.size()) {
            return false;
        }
        Token token = clause.tokens.get(at);
        boolean plain =
                !token.isMark()
                        && !token.isQuote()
                        && !token.isNumber()
                        && !clause.word(at, FunctionWord.LOOKS);
        return plain
                && !stop.contains(token.key())
                && clause.marks.stream()
                        .noneMatch(mark ->
                                mark.from() <= at
                                        && mark.to() > at
                                        && !mark.is("shown")
                                        && !Kinds.isOpen(mark.kind())
                                        && !mark.is("thing")
                                        && !mark.is("person"));
    }
}
