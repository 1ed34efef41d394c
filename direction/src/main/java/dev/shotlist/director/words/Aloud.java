package dev.shotlist.director.words;

import dev.shotlist.plan.Language;
import java.util.Map;

/**
 * Figures and units as a voice says them: "150 ml" is "150 millilitres", "£7,500" is "7,500
 * pounds".
 *
 * @param units by language, what stands behind a figure and how it is said
 * @param money by language, signs before or behind a figure and how they are said behind it
 * @param magnitudes by language, what stands right behind a sum: "m" in "£41m"
 * @param to by language, the word for the dash of a range
 */
public record Aloud(
        String asOf,
        String source,
        Map<Language, Map<String, String>> units,
        Map<Language, Map<String, String>> money,
        Map<Language, Map<String, String>> magnitudes,
        Map<Language, String> to) {

    public String said(String text, Language language) {
        String[] words = text.split(" ", -1);
        Map<String, String> known = units.getOrDefault(language, Map.of());
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < words.length; i++) {
            boolean counted = i > 0 && isFigure(words[i - 1]);
            String bare = stripped(words[i]);
            String word =
                    counted && known.containsKey(bare)
                            ? known.get(bare) + words[i].substring(bare.length())
                            : figure(words[i], language, known);
            out.append(out.isEmpty() ? "" : " ").append(word);
        }
        return out.toString();
    }

    private String figure(String word, Language language, Map<String, String> known) {
        int from = 0;
        while (from < word.length() && !Character.isLetterOrDigit(word.charAt(from))) {
            from++;
        }
        int end = from;
        while (end < word.length() && isInFigure(word.charAt(end))) {
            end++;
        }
        while (end > from && !Character.isDigit(word.charAt(end - 1))) {
            end--;
        }
        if (end == from || !Character.isDigit(word.charAt(from))) {
            return word;
        }
        String number = ranged(word.substring(from, end), language);
        String rest = word.substring(end);
        String unit = stripped(rest);
        Map<String, String> signs = money.getOrDefault(language, Map.of());
        String sign = word.substring(0, from);
        if (signs.containsKey(sign)) {
            String size = magnitudes.getOrDefault(language, Map.of()).get(unit);
            return size == null
                    ? number + " " + signs.get(sign) + rest
                    : number + " " + size + " " + signs.get(sign) + rest.substring(unit.length());
        }
        String said = known.getOrDefault(unit, signs.get(unit));
        return sign
                + (said == null
                        ? number + rest
                        : number + " " + said + rest.substring(unit.length()));
    }

    private String ranged(String figure, Language language) {
        String word = to.get(language);
        int dash = Math.max(figure.indexOf('-'), figure.indexOf('\u2013'));
        return dash < 0 || word == null
                ? figure
                : figure.substring(0, dash) + " " + word + " " + figure.substring(dash + 1);
    }

    private static boolean isInFigure(char c) {
        return Character.isDigit(c) || ".,:-\u2013".indexOf(c) >= 0;
    }

    private static boolean isFigure(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }

    /** Without the marks behind it. */
    private static String stripped(String word) {
        int end = word.length();
        while (end > 0 && ".,;:!?".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(0, end);
    }
}
