package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.Denials;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Labels;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.clause.Seconds;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which words a clause asks for, and whether it asks to take words away. */
final class AskedWords {
    private AskedWords() {}

    /** Quoted, else what follows a colon, an arrow or "should say". */
    static @Nullable String of(Clause clause, boolean afterSay) {
        String quote = clause.quote();
        if (quote != null) {
            return quote;
        }
        int colon = clause.mark(':');
        boolean asks =
                colon >= 0
                        && (clause.at(colon + 1).stream().anyMatch(mark -> mark.is("act", "remove"))
                                || Labels.ordersText(clause, colon + 1, clause.size()));
        boolean led =
                clause.marks.stream()
                        .anyMatch(mark ->
                                mark.to() <= colon
                                        && (mark.is("topic")
                                                || mark.is("scene")
                                                || mark.is("speak")
                                                || mark.is("said")
                                                || mark.is("ordinal")));
        if (led && colon + 1 < clause.size() && !asks) {
            return spoken(clause, colon + 1);
        }
        List<Mark> says = clause.all("say");
        if (afterSay && !says.isEmpty() && says.getLast().to() < clause.size()) {
            return spoken(clause, says.getLast().to());
        }
        return null;
    }

    /** The words from there on without "uh" before them and "that's it, thanks" behind. */
    static String spoken(Clause clause, int from) {
        int start = from;
        while (clause.word(start, FunctionWord.FILLER)) {
            start++;
        }
        int end = clause.size();
        for (Mark mark : clause.all("courtesy").reversed()) {
            end = mark.to() == end && mark.from() > start ? mark.from() : end;
        }
        return clause.words(start, end);
    }

    /** "cut what he says": a cut that takes words out, and no pace. */
    static boolean isCut(Clause clause) {
        return clause.all("cut_out").stream()
                .anyMatch(mark ->
                        (clause.has("topic", mark.to()) || clause.has("topic", mark.to() + 1))
                                && !clause.has("size_of")
                                && !Seconds.named(clause)
                                && !clause.topic("length"));
    }

    /** "no build in the music": something in it goes, and not the whole. */
    static boolean isOfPart(Clause clause, String topic) {
        for (Mark whole : clause.all("topic")) {
            boolean within =
                    whole.value().equals(topic)
                            && (clause.has("in", whole.from() - 1)
                                    || clause.has("in", whole.from() - 2));
            int from = within ? lastRemoval(clause, whole.from()) : -1;
            for (int i = from; i >= 0 && i < whole.from(); i++) {
                if (clause.at(i).isEmpty() && !clause.tokens.get(i).isMark()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Where the last word of removing before a place ends; -1 where none does. */
    private static int lastRemoval(Clause clause, int place) {
        int end = -1;
        for (Mark mark : clause.marks) {
            boolean removes = mark.is("act", "remove") || mark.is("neg") || mark.is("nomore");
            end = removes && mark.to() <= place ? Math.max(end, mark.to()) : end;
        }
        return end;
    }

    /** Whether something is to go. */
    static boolean removes(Clause clause) {
        return clause.act("remove")
                || isCut(clause)
                || clause.has("nomore")
                || (clause.has("neg") && !Denials.ofAct(clause))
                || (clause.has("off") && !Seconds.named(clause));
    }

    /** The address of a site that a clause names; null for none. */
    static @Nullable String site(Clause clause) {
        for (int i = 0; i < clause.size(); i++) {
            String key = clause.tokens.get(i).key();
            int from = i;
            while (from > 0 && clause.isHyphened(from - 1)) {
                from--;
            }
            boolean word = !clause.tokens.get(i).isQuote() && !key.isEmpty();
            if (word && Character.isLetter(key.charAt(0)) && key.indexOf('.') > 0) {
                return clause.words(from, i + 1);
            }
        }
        return null;
    }
}
