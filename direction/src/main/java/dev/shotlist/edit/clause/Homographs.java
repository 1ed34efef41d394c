package dev.shotlist.edit.clause;

import dev.shotlist.facts.FactFiles;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Words that Portuguese and another language spell alike: "no tiktok" is "in", not "no", and the
 * English "so" is no "só". The other words of the instruction tell which language it is in.
 */
final class Homographs {
    /**
     * @param kind of meaning that the word does not have
     * @param portuguese in which instructions it has not
     */
    private record Other(String word, String kind, boolean portuguese) {}

    private final FunctionWords words;
    private final List<Other> others = new ArrayList<>();
    private final Set<String> spelled = new HashSet<>();

    private Homographs(FunctionWords words) {
        this.words = words;
    }

    static Homographs load(FactFiles files, FunctionWords words) {
        Homographs all = new Homographs(words);
        for (JsonNode one : files.read("edit/neighbours.json", JsonNode.class).path("homographs")) {
            all.others.add(
                    new Other(
                            one.path("word").asString(),
                            one.path("not").asString(),
                            one.path("portuguese").asBoolean()));
            all.spelled.add(one.path("word").asString());
        }
        return all;
    }

    boolean isPortuguese(List<Token> tokens) {
        boolean more = tokens.stream().anyMatch(token -> token.key().equals("mais"));
        // "mais brilho no relógio": the French "mais" stands beside no such article.
        return tokens.stream()
                .anyMatch(token ->
                        words.is(FunctionWord.PORTUGUESE, token.key())
                                || (more
                                        && words.is(FunctionWord.PORTUGUESE_ARTICLE, token.key())));
    }

    /** Whether a word is spelled alike in two languages at all. */
    boolean concern(String word) {
        return spelled.contains(word);
    }

    /** Whether a phrase may mean what it means in an instruction that is Portuguese, or not. */
    boolean allow(Phrase phrase, boolean portuguese) {
        return phrase.words().size() > 1
                || others.stream()
                        .noneMatch(one ->
                                one.portuguese == portuguese
                                        && one.kind.equals(phrase.kind())
                                        && one.word.equals(phrase.words().getFirst()));
    }
}
