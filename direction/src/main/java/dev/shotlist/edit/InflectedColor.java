package dev.shotlist.edit;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The name of a colour with the ending that stands in a description: "vor einer gelben Wand". */
final class InflectedColor {
    private static final Set<String> ENDINGS = Set.of("", "e", "en", "er", "es", "em", "s");

    /** Colours that German leaves without an ending. */
    private static final Set<String> INVARIANT = Set.of("rosa", "lila", "orange", "beige", "creme");

    private InflectedColor() {}

    /** The words with one colour for another; null where the old one does not stand in them. */
    static @Nullable String swapped(String text, String old, String fresh) {
        String name = Folded.text(old);
        for (Token token : Tokens.of(text).all()) {
            String said = token.key();
            String ending = said.startsWith(name) ? said.substring(name.length()) : "-";
            if (ENDINGS.contains(ending)) {
                String known = INVARIANT.contains(Folded.text(fresh)) ? "" : ending;
                return text.substring(0, token.from()) + fresh + known + text.substring(token.to());
            }
        }
        return null;
    }
}
