package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.TextOperation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which typeface the text has: "use Futura", "a serif font". */
final class FontReader {
    private int sentence = -1;

    /** Whether the sentence has spoken of a typeface. */
    private boolean lettered;

    boolean read(Clause clause, List<Operation> operations) {
        if (clause.sentence != sentence) {
            lettered = false;
            sentence = clause.sentence;
        }
        Mark font = null;
        for (Mark mark : clause.all("topic")) {
            font = mark.value().equals("font") ? mark : font;
        }
        boolean carried =
                font == null
                        && lettered
                        && clause.marks.stream()
                                .allMatch(mark -> mark.is("stop") || mark.is("only"));
        if (font == null && !carried) {
            return false;
        }
        lettered = true;
        int named = font == null ? -1 : font.from();
        String family = clause.quote() != null ? clause.quote() : family(clause, named);
        if (family != null && !family.isBlank()) {
            operations.add(new TextOperation.SetFont(family));
        }
        return true;
    }

    /** A name in capitals, else the kind of letter. */
    private static @Nullable String family(Clause clause, int font) {
        if (clause.says(FunctionWord.SANS)) {
            return "Inter";
        }
        if (clause.says(FunctionWord.SERIF)) {
            return "Playfair Display";
        }
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < clause.size(); i++) {
            String word = clause.words(i, i + 1);
            boolean capital =
                    i > 0
                            && i != font
                            && !word.isEmpty()
                            && Character.isUpperCase(word.charAt(0))
                            && !clause.has("topic", i);
            if (capital) {
                name.append(name.isEmpty() ? "" : " ").append(word);
            } else if (!name.isEmpty()) {
                break;
            }
        }
        return name.isEmpty() ? null : name.toString();
    }
}
