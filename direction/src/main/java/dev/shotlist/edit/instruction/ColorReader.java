package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.color.PaletteNames;
import dev.shotlist.edit.operation.EditWarning;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.tree.Workbench;
import dev.shotlist.edit.words.ColorWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which colours go, which come, and which of them belong together. */
final class ColorReader {
    private final PaletteNames palette;
    private final ColorShades shades;
    private final ColorChanges changes;
    private final PaletteWords words;
    private final Keeping keeping;

    ColorReader(
            Workbench bench,
            ColorWords colors,
            Keeping keeping,
            Set<String> stop,
            List<EditWarning> notes) {
        this.palette = new PaletteNames(bench, colors);
        this.shades = new ColorShades(colors, palette);
        this.changes = new ColorChanges(palette, keeping, notes);
        this.words = new PaletteWords(palette, stop);
        this.keeping = keeping;
    }

    void read(List<Clause> asking, List<Operation> operations) {
        Clause before = null;
        for (Clause clause : asking) {
            boolean thing = before != null && ColorTalk.deniesOfThing(before, clause);
            before = clause;
            if (thing) {
                continue;
            }
            boolean skipped =
                    clause.quote() != null
                            || clause.act("undo")
                            || clause.has("scene")
                            || ColorTalk.isOfThing(clause)
                            || clause.topic("camera")
                            || ((PaletteWords.isAboutLight(clause)
                                            || clause.topic("text")
                                            || clause.topic("cta"))
                                    && !clause.topic("color"));
            if (!skipped) {
                boolean near =
                        asking.stream()
                                .anyMatch(other ->
                                        other.has("color") && ColorTalk.isNear(clause, other));
                read(clause, near);
            }
        }
        if (keeping.keepsPalette()) {
            changes.adding();
        }
        changes.write(operations);
    }

    private void read(Clause clause, boolean near) {
        if (shaded(clause) || tinted(clause)) {
            return;
        }
        List<Mark> marks = words.in(clause, near);
        if (words.takesThePlaceOfAThing(clause, marks)) {
            return;
        }
        boolean swaps = clause.act("swap") || (clause.act("change") && marks.size() > 1);
        boolean removes =
                (clause.act("remove") || clause.has("dislike") || clause.has("off")) && !swaps;
        boolean into = clause.topic("color") && clause.has("in") && !swaps && !removes;
        boolean all = clause.has("all") || clause.has("only") || clause.has("become");
        if (clause.act("add")
                || clause.has("also")
                || (clause.has("dash") && !all)
                || (into && !all)) {
            changes.adding();
        }
        if (ColorTalk.complains(clause)) {
            // "gold feels dated, can we go rose gold?": only where another comes for it.
            marks.stream()
                    .filter(mark -> palette.holds(mark.value()))
                    .forEach(mark -> changes.fades(mark.value(), clause.sentence));
        }
        if (exchanges(clause, marks)) {
            return;
        }
        boolean turns = marks.size() == 2 && !clause.topic("color") && turnsInto(clause, marks, 0);
        if ((swaps || turns) && marks.size() > 1 && !palette.holds(marks.getFirst().value())) {
            changes.unknown(marks.getFirst().value());
            return;
        }
        int turn = swaps ? turn(clause, marks) : -1;
        if (clause.has("only") && !swaps && !removes && !clause.act("add") && marks.size() > 1) {
            changes.only();
        }
        for (int i = 0; i < marks.size(); i++) {
            boolean before = swaps && (i == 0 || marks.get(i).from() < turn);
            color(clause, marks, i, removes, before);
        }
    }

    /** Whether one colour of the palette takes the place of another that is in it too. */
    private boolean exchanges(Clause clause, List<Mark> marks) {
        boolean both = marks.stream().allMatch(mark -> palette.calls(mark.value()));
        if (!clause.act("swap") || marks.size() != 2 || !both) {
            return false;
        }
        String leaving = marks.getFirst().value();
        ColorShades.Shade fresh =
                clause.has("join", marks.getFirst().to())
                        ? null
                        : shades.apart(clause, marks.getLast(), leaving);
        if (fresh == null) {
            changes.standing();
        } else {
            changes.goes(leaving, clause.sentence);
            changes.comes(fresh);
        }
        return true;
    }

    /**
     * One of the clause's colours comes, goes or fades.
     *
     * @param before whether another is to take the place of those that stand there
     */
    private void color(Clause clause, List<Mark> marks, int i, boolean removes, boolean before) {
        Mark mark = marks.get(i);
        boolean held = palette.holds(mark.value());
        boolean less = clause.before("nomore", mark.from(), 1) && !clause.has("nomore", "no more");
        if (less && held) {
            changes.fades(mark.value(), clause.sentence);
            return;
        }
        boolean denied =
                clause.before("neg", mark.from(), 1)
                        || clause.before("nomore", mark.from(), 1)
                        || (clause.has("thereto")
                                && clause.word(mark.from() - 1, FunctionWord.THAN));
        boolean leaves =
                !clause.before("thereto", mark.from(), 2)
                        && (clause.before("instead", mark.from(), 1)
                                || denied
                                || removes
                                || (held && before)
                                || (held && turnsInto(clause, marks, i))
                                || (i == 0 && isPair(clause, marks)));
        if (!leaves) {
            changes.comes(shades.of(clause, mark));
        } else if (!denied || palette.calls(mark.value())) {
            changes.goes(mark.value(), clause.sentence);
        }
    }

    /** "make the rust a bit darker": another shade of a colour that is there. */
    private boolean shaded(Clause clause) {
        List<Mark> marks = new ArrayList<>(clause.all("color"));
        marks.addAll(clause.all("weak_color"));
        Mark way = clause.first("light_kind");
        String word =
                way == null
                        ? ""
                        : switch (way.value()) {
                            case "low key light" -> "dark";
                            case "high key light" -> "light";
                            default -> "";
                        };
        boolean one = marks.stream().map(Mark::from).distinct().count() == 1;
        Mark mark = one ? marks.getFirst() : null;
        if (word.isEmpty() || mark == null || !palette.holds(mark.value())) {
            return false;
        }
        changes.goes(mark.value(), clause.sentence);
        changes.comes(shades.shaded(clause, mark, word));
        return true;
    }

    /** "make it bluer": one more colour, and none of those that are there goes. */
    private boolean tinted(Clause clause) {
        Mark tint = clause.first("tint");
        boolean other =
                tint == null
                        || clause.marks.stream().anyMatch(mark -> isBeside(mark, tint))
                        || clause.topic("music")
                        || clause.topic("voice")
                        || clause.has("neg")
                        || clause.has("nomore")
                        || words.isOfSomething(clause, tint);
        if (other || tint == null || palette.calls(tint.value())) {
            return false;
        }
        changes.adding();
        changes.comes(shades.of(clause, tint));
        return true;
    }

    /** A colour that is no part of "more blue". */
    private static boolean isBeside(Mark mark, Mark tint) {
        boolean within = mark.from() >= tint.from() && mark.to() <= tint.to();
        return (mark.is("color") || mark.is("weak_color")) && !within;
    }

    /** "gold and black for navy and cream": what stands before the "for" leaves; -1 without one. */
    private static int turn(Clause clause, List<Mark> marks) {
        for (int i = 0; i + 1 < marks.size(); i++) {
            int at = marks.get(i).to();
            boolean turns =
                    at < marks.get(i + 1).from()
                            && (clause.word(at, FunctionWord.FOR) || clause.has("say", at));
            if (turns && marks.size() % 2 == 0 && i == marks.size() / 2 - 1) {
                return at;
            }
        }
        return -1;
    }

    /** One colour that is there and one that is not, without a list's "and" between them. */
    private boolean isPair(Clause clause, List<Mark> marks) {
        return marks.size() == 2
                && palette.holds(marks.getFirst().value())
                && !palette.calls(marks.getLast().value())
                && !clause.has("nomore")
                && !clause.topic("color")
                && !clause.act("keep")
                && !clause.act("add")
                && !clause.has("join", marks.getFirst().to());
    }

    /** "the rust becomes olive": a word of turning between this colour and the next. */
    private boolean turnsInto(Clause clause, List<Mark> marks, int at) {
        if (at + 1 >= marks.size()) {
            return false;
        }
        Mark mark = marks.get(at);
        Mark next = marks.get(at + 1);
        int colon = clause.mark(':');
        if (at == 0 && colon >= mark.to() && colon < next.from()) {
            return true;
        }
        return clause.marks.stream()
                .anyMatch(turn ->
                        (turn.is("become") || turn.is("say"))
                                && turn.from() >= mark.to()
                                && turn.to() <= next.from());
    }
}
