package dev.shotlist.edit.words;

import java.text.Normalizer;
import java.util.Locale;

/** Words without case, accents and marks, so that "Más info" and "mas info" are one. */
public final class Folded {
    private Folded() {}

    /** Words parted by single blanks. */
    public static String text(String text) {
        StringBuilder out = new StringBuilder(text.length());
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                out.append(c == 'ß' ? "ss" : c == 'œ' ? "oe" : String.valueOf(c));
            } else if (Character.getType(c) != Character.NON_SPACING_MARK
                    && !out.isEmpty()
                    && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().strip();
    }
}
