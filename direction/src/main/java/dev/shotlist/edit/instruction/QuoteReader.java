package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.Places;
import dev.shotlist.edit.operation.SoundOperation;
import dev.shotlist.edit.operation.TextOperation;
import java.util.List;

/** Changes to words by what they say, wherever they stand: read, spoken or on the button. */
final class QuoteReader {
    /** Words between what is said now and "say". */
    private static final int BETWEEN = 6;

    private final PlanWords plan;

    QuoteReader(PlanWords plan) {
        this.plan = plan;
    }

    /**
     * Whether the clause quotes words of the plan that others replace or that go.
     *
     * @param scenes in which alone they are meant; empty for anywhere
     */
    boolean read(Clause clause, List<Integer> scenes, List<Operation> operations) {
        List<String> quotes = clause.quotes();
        if (quotes.size() == 2 && replaced(quotes.get(0), quotes.get(1), operations)) {
            return true;
        }
        if (quotes.size() == 2 && reworded(clause, quotes, scenes, operations)) {
            return true;
        }
        if (quotes.isEmpty() && renamed(clause, operations)) {
            return true;
        }
        Mark known = clause.first("said");
        if (quotes.isEmpty() && known != null && bare(clause, known, operations)) {
            return true;
        }
        if (quotes.isEmpty()
                && known != null
                && AskedWords.removes(clause)
                && !clause.act("move")
                && !clause.has("except")
                && gone(known.value(), operations)) {
            return true;
        }
        if (quotes.size() == 1
                && known != null
                && (makes(clause)
                        || (!AskedWords.removes(clause)
                                && (!clause.act("add") || clause.has("instead"))))
                && replaced(known.value(), quotes.getFirst(), operations)) {
            return true;
        }
        if (quotes.size() == 1
                && AskedWords.removes(clause)
                && gone(quotes.getFirst(), operations)) {
            return true;
        }
        return false;
    }

    /** "mach aus X 'Y'". */
    private static boolean makes(Clause clause) {
        return clause.word(0, FunctionWord.MAKE) && clause.says(FunctionWord.OUT_OF);
    }

    /** "move the 'Made in Geneva' super onto the wrist shot": its words stay what they are. */
    boolean moved(Clause clause, List<Integer> scenes, List<Operation> operations) {
        Mark known = clause.first("said");
        String words = known == null ? clause.quote() : known.value();
        boolean named = words == null && clause.topic("text");
        int overlay =
                words != null
                        ? plan.overlays().saying(words)
                        : named ? plan.overlayNamed(clause) : 0;
        boolean elsewhere =
                scenes.size() == 1 && overlay > 0 && !plan.overlays().of(scenes).contains(overlay);
        boolean asks =
                elsewhere
                        && (clause.act("move") || (named && clause.act("add")))
                        && !clause.has("say", "should say");
        if (asks) {
            operations.add(new TextOperation.MoveOverlay(overlay, Places.name(scenes.getFirst())));
        }
        return asks;
    }

    /** "change Geneva to Zurich": a name that the plan says and shows nowhere. */
    private boolean renamed(Clause clause, List<Operation> operations) {
        Mark turn = null;
        for (Mark mark : clause.marks) {
            boolean turns = mark.is("say") || mark.is("be") || mark.is("become");
            turn = turns && turn == null && mark.from() > 0 ? mark : turn;
        }
        boolean asks = clause.act("swap") || clause.act("change") || clause.has("be");
        for (int i = 1; turn == null && asks && i + 1 < clause.size(); i++) {
            turn = clause.word(i, FunctionWord.FOR) ? new Mark("for", "", i, i + 1) : turn;
        }
        boolean one = asks && turn != null && turn.to() + 1 == clause.size();
        if (!one || turn == null || clause.has("color", turn.to())) {
            return false;
        }
        String from = clause.words(turn.from() - 1, turn.from());
        String to = clause.words(turn.to(), turn.to() + 1);
        boolean name = Character.isUpperCase(from.charAt(0)) && Character.isUpperCase(to.charAt(0));
        if (!name || !plan.stands(from)) {
            return false;
        }
        operations.add(new TextOperation.ReplaceWords(from, to));
        return true;
    }

    /** "replace Order yours with Get one today": words of the plan need no quotes. */
    private boolean bare(Clause clause, Mark known, List<Operation> operations) {
        boolean asks = clause.act("swap") || clause.act("change") || clause.has("become");
        for (int i = known.to(); asks && i < known.to() + 2 && i + 1 < clause.size(); i++) {
            if (clause.word(i, FunctionWord.FOR) || clause.has("say", i)) {
                String fresh = AskedWords.spoken(clause, i + 1);
                return replaced(known.value(), asWritten(fresh, known.value()), operations);
            }
        }
        return saysElse(clause, known, operations);
    }

    /** Words that were given without marks begin as those that they come for. */
    private static String asWritten(String fresh, String old) {
        boolean capital =
                !fresh.isEmpty()
                        && Character.isUpperCase(old.charAt(0))
                        && Character.isLowerCase(fresh.charAt(0));
        return capital ? Character.toUpperCase(fresh.charAt(0)) + fresh.substring(1) : fresh;
    }

    /** "the line Some things take time, make that one say ...". */
    private boolean saysElse(Clause clause, Mark known, List<Operation> operations) {
        for (Mark say : clause.all("say")) {
            boolean behind = say.from() >= known.to() && say.from() - known.to() <= BETWEEN;
            if (behind && say.to() < clause.size() && !AskedWords.removes(clause)) {
                return replaced(known.value(), AskedWords.spoken(clause, say.to()), operations);
            }
        }
        return false;
    }

    /** "say 'pot' instead of 'jar'": words within what is read or said, where that is meant. */
    private boolean reworded(
            Clause clause, List<String> quotes, List<Integer> scenes, List<Operation> operations) {
        Mark instead = clause.first("instead");
        int second = 0;
        for (int i = 0; i < clause.size(); i++) {
            second = clause.tokens.get(i).isQuote() ? i : second;
        }
        boolean turned = instead != null && instead.from() > 0 && instead.to() <= second;
        boolean asks = turned || clause.act("swap") || clause.act("change") || clause.has("become");
        String from = quotes.get(turned ? 1 : 0);
        String to = quotes.get(turned ? 0 : 1);
        boolean voice = clause.topic("voice");
        boolean text = clause.topic("text");
        if (!asks || !plan.stands(from)) {
            return false;
        }
        boolean everywhere = clause.has("all") && text && !voice;
        boolean one = !everywhere && voice != text;
        return new WordExchange(from, to, one && voice, one && text, scenes)
                .write(plan, operations);
    }

    /** "lose the 'Guaranteed for life' line": words that stand in the plan, wherever they do. */
    private boolean gone(String words, List<Operation> operations) {
        int overlay = plan.overlays().saying(words);
        if (overlay > 0) {
            operations.add(new TextOperation.RemoveOverlays(List.of(overlay)));
            return true;
        }
        List<Integer> speaking = plan.spoken().saying(words);
        if (!speaking.isEmpty()) {
            operations.add(new SoundOperation.VoiceOff(Places.names(speaking)));
        }
        return !speaking.isEmpty();
    }

    /** Words that stand in the plan, wherever, become others. */
    private boolean replaced(String old, String fresh, List<Operation> operations) {
        boolean found = false;
        if (plan.isButton(old)) {
            operations.add(new TextOperation.SetCta(fresh, null));
            return true;
        }
        int overlay = plan.overlays().saying(old);
        if (overlay > 0) {
            operations.add(new TextOperation.SetOverlay(overlay, fresh));
            found = true;
        }
        for (int scene : plan.spoken().saying(old)) {
            operations.add(new SoundOperation.SetLine(Places.name(scene), fresh));
            found = true;
        }
        return found;
    }
}
