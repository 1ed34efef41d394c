package dev.shotlist.director;

import java.util.Locale;

/** Small changes to words. */
final class Words {
    private Words() {}

    static String capitalised(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int first = text.codePointAt(0);
        return new StringBuilder()
                .appendCodePoint(Character.toUpperCase(first))
                .append(text.substring(Character.charCount(first)))
                .toString();
    }

    /** Without the number of a counted step: "2. Fold it" is "Fold it". */
    static String uncounted(String label) {
        int dot = label.indexOf(". ");
        return dot > 0 && dot < 3 ? label.substring(dot + 2) : label;
    }

    static int count(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean blank = Character.isWhitespace(text.charAt(i));
            if (!blank && !inside) {
                words++;
            }
            inside = !blank;
        }
        return words;
    }

    static boolean same(String one, String other) {
        return bare(one).equals(bare(other));
    }

    private static String bare(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
