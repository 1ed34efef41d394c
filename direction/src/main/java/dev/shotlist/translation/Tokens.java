package dev.shotlist.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The single words of a text: "dell'impasto" is three, "di", "l'" and "impasto". */
final class Tokens {
    private static final Pattern BLANKS = Pattern.compile("[ \u00a0]+");

    /** A longer stretch before an apostrophe is a name. */
    private static final int LONGEST_ELISION = 6;

    private final Map<String, String> split;

    Tokens(Map<String, String> split) {
        this.split = split;
    }

    List<String> of(String text) {
        List<String> all = new ArrayList<>();
        for (String raw : BLANKS.split(text, -1)) {
            String word = bare(raw.replace('\u2019', '\''));
            int mark = word.indexOf('\'');
            boolean elided = mark > 0 && mark <= LONGEST_ELISION && mark < word.length() - 1;
            if (elided && !split.isEmpty()) {
                parts(word.substring(0, mark + 1), all);
                parts(word.substring(mark + 1), all);
            } else if (!word.isEmpty()) {
                parts(word, all);
            }
        }
        return all;
    }

    private void parts(String word, List<String> all) {
        String parts = split.get(word.toLowerCase(Locale.ROOT));
        if (parts == null) {
            all.add(word);
        } else {
            all.addAll(List.of(parts.split(" ", -1)));
        }
    }

    private static String bare(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && isMark(word.charAt(from))) {
            from++;
        }
        while (to > from && isMark(word.charAt(to - 1))) {
            to--;
        }
        return word.substring(from, to);
    }

    private static boolean isMark(char c) {
        return !Character.isLetterOrDigit(c) && c != '\'' && c != '%';
    }
}
