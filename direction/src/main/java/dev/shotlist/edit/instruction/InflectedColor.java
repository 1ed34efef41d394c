package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.FunctionWords;
import dev.shotlist.edit.clause.Token;
import dev.shotlist.edit.clause.Tokens;
import dev.shotlist.edit.words.Folded;
import org.jspecify.annotations.Nullable;

/** The name of a colour with the ending that stands in a description: "vor einer gelben Wand". */
final class InflectedColor {

    private final FunctionWords words;

    InflectedColor(FunctionWords words) {
        this.words = words;
    }

    /** The words with one colour for another; null where the old one does not stand in them. */
    @Nullable String swapped(String text, String old, String fresh) {
        String name = Folded.text(old);
        for (Token token : Tokens.of(text).all()) {
            String said = token.key();
            String ending = said.startsWith(name) ? said.substring(name.length()) : "-";
            if (ending.isEmpty() || words.is(FunctionWord.COLOR_ENDING, ending)) {
                String known = words.is(FunctionWord.PLAIN_COLOR, Folded.text(fresh)) ? "" : ending;
                return text.substring(0, token.from()) + fresh + known + text.substring(token.to());
            }
        }
        return null;
    }
}
