package dev.shotlist.director.copy;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The article of a name that begins with what it is, as it stands in a sentence: "Das ist die
 * Uhrenmanufaktur Grabow", "Voici l'Association Lire Debout". A name alone takes none.
 */
final class TradeArticles {
    private TradeArticles() {}

    /**
     * @param articles of first words; "-schule" is every word that ends so
     */
    static String with(String name, Map<String, Set<String>> articles) {
        int end = name.indexOf(' ');
        if (end <= 0) {
            return name;
        }
        String trade = name.substring(0, end).toLowerCase(Locale.ROOT);
        for (Map.Entry<String, Set<String>> one : articles.entrySet()) {
            if (one.getValue().contains(trade) || ends(trade, one.getValue())) {
                String article = one.getKey();
                return article + (article.endsWith("'") ? "" : " ") + name;
            }
        }
        return name;
    }

    private static boolean ends(String trade, Set<String> words) {
        return words.stream()
                .anyMatch(word -> word.startsWith("-") && trade.endsWith(word.substring(1)));
    }
}
