package dev.shotlist.director.country;

import static dev.shotlist.director.country.PortugueseSentence.capitalised;
import static dev.shotlist.director.country.PortugueseSentence.isEnd;
import static dev.shotlist.director.country.PortugueseSentence.lower;

import java.util.List;
import java.util.Map;

/** What belongs to somebody has its article: "o meu sofá", "na sua mesa". */
final class Owned {
    private static final Map<String, String> ARTICLES =
            Map.ofEntries(
                    Map.entry("meu", "o"),
                    Map.entry("minha", "a"),
                    Map.entry("meus", "os"),
                    Map.entry("minhas", "as"),
                    Map.entry("seu", "o"),
                    Map.entry("sua", "a"),
                    Map.entry("seus", "os"),
                    Map.entry("suas", "as"),
                    Map.entry("nosso", "o"),
                    Map.entry("nossa", "a"),
                    Map.entry("nossos", "os"),
                    Map.entry("nossas", "as"));

    private static final Map<String, String> JOINED = Map.of("de", "d", "em", "n", "por", "pel");

    private Owned() {}

    static void set(List<String> parts, Portugal.Words known) {
        for (int at = 1; at + 2 < parts.size(); at += 2) {
            String article = ARTICLES.get(lower(parts, at));
            boolean noun =
                    parts.get(at + 1).equals(" ")
                            && Character.isLowerCase(parts.get(at + 2).charAt(0))
                            && !known.bare().contains(lower(parts, at + 2));
            if (article == null || !noun) {
                continue;
            }
            boolean leads = at == 1 || isEnd(parts.get(at - 1)) || !parts.get(at - 1).equals(" ");
            String before = leads ? "" : lower(parts, at - 2);
            if (leads) {
                boolean capital = Character.isUpperCase(parts.get(at).charAt(0));
                parts.set(at, (capital ? capitalised(article) : article) + ' ' + lower(parts, at));
            } else if (JOINED.containsKey(before)) {
                boolean capital = Character.isUpperCase(parts.get(at - 2).charAt(0));
                String joined = JOINED.get(before) + article;
                parts.set(at - 2, capital ? capitalised(joined) : joined);
            } else if (!known.articles().contains(before)) {
                parts.set(at, article + ' ' + parts.get(at));
            }
        }
    }
}
