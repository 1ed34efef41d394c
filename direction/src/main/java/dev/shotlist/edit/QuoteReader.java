package dev.shotlist.edit;

import java.util.List;

/** Changes to words by what they say, wherever they stand: read, spoken or on the button. */
final class QuoteReader {
    private final PlanWords plan;

    QuoteReader(PlanWords plan) {
        this.plan = plan;
    }

    /** Whether the clause quotes words of the plan that others replace or that go. */
    boolean read(Clause clause, List<Operation> operations) {
        List<String> quotes = clause.quotes();
        if (quotes.size() == 2 && replaced(quotes.get(0), quotes.get(1), operations)) {
            return true;
        }
        if (quotes.size() == 2 && reworded(clause, quotes, operations)) {
            return true;
        }
        Mark known = clause.first("said");
        if (quotes.size() == 1
                && known != null
                && !AskedWords.removes(clause)
                && !clause.act("add")
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

    /** "say 'pot' instead of 'jar'": words within what is read or said. */
    private boolean reworded(Clause clause, List<String> quotes, List<Operation> operations) {
        Mark instead = clause.first("instead");
        int second = 0;
        for (int i = 0; i < clause.size(); i++) {
            second = clause.tokens.get(i).isQuote() ? i : second;
        }
        boolean turned = instead != null && instead.from() > 0 && instead.to() <= second;
        boolean asks = turned || clause.act("swap") || clause.act("change") || clause.has("become");
        String from = quotes.get(turned ? 1 : 0);
        String to = quotes.get(turned ? 0 : 1);
        if (asks && plan.stands(from)) {
            operations.add(new TextOperation.ReplaceWords(from, to));
        }
        return asks && plan.stands(from);
    }

    /** "lose the 'Guaranteed for life' line": words that stand in the plan, wherever they do. */
    private boolean gone(String words, List<Operation> operations) {
        int overlay = plan.overlay(words);
        if (overlay > 0) {
            operations.add(new TextOperation.RemoveOverlays(List.of(overlay)));
            return true;
        }
        List<Integer> speaking = plan.speaking(words);
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
        int overlay = plan.overlay(old);
        if (overlay > 0) {
            operations.add(new TextOperation.SetOverlay(overlay, fresh));
            found = true;
        }
        for (int scene : plan.speaking(old)) {
            operations.add(new SoundOperation.SetLine(Places.name(scene), fresh));
            found = true;
        }
        return found;
    }
}
