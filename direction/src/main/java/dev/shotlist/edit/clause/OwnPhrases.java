package dev.shotlist.edit.clause;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases of one plan's own names, by first word, with ours of that word. */
final class OwnPhrases {
    private final Map<String, List<Phrase>> byFirst;
    private final Map<String, List<Phrase>> own = new HashMap<>();

    OwnPhrases(Map<String, List<Phrase>> byFirst) {
        this.byFirst = byFirst;
    }

    /** The plan's phrases that begin so together with ours, or ours alone. */
    List<Phrase> of(String first) {
        List<Phrase> more = own.get(first);
        return more == null ? byFirst.getOrDefault(first, List.of()) : more;
    }

    void add(
            Collection<String> colors,
            Collection<String> played,
            Collection<String> said,
            Collection<String> moods) {
        colors.forEach(color -> name(color, "color"));
        played.forEach(this::instrument);
        moods.forEach(this::mood);
        for (String words : said) {
            int size = Tokens.of(words).all().size();
            if (size > 1 && size <= Phrasebook.LONGEST) {
                said(words);
            }
        }
    }

    /** People quote without the marks. */
    private void said(String words) {
        name(words, "said", Phrase.keys(words));
        List<String> bare =
                Tokens.of(words).all().stream()
                        .filter(token -> !token.isMark())
                        .map(Token::key)
                        .toList();
        if (bare.size() > 1 && bare.size() < Phrase.keys(words).size()) {
            name(words, "said", bare);
        }
    }

    /** A mood that our lists do not know. */
    private void mood(String words) {
        List<String> keys = Phrase.keys(words);
        boolean known =
                !keys.isEmpty()
                        && byFirst.getOrDefault(keys.getFirst(), List.of()).stream()
                                .anyMatch(one ->
                                        one.words().equals(keys)
                                                && (one.kind().equals("mood")
                                                        || one.kind().equals("light_kind")));
        if (!known) {
            name(words, "own_mood", keys);
        }
    }

    /** The plan's own name for what plays, in place of what ours takes it for. */
    private void instrument(String words) {
        List<String> keys = Phrase.keys(words);
        if (!keys.isEmpty()) {
            name(words, "instrument");
            own.getOrDefault(keys.getFirst(), new ArrayList<>())
                    .removeIf(one ->
                            one.kind().equals("instrument")
                                    && one.words().equals(keys)
                                    && !one.value().equals(words));
        }
    }

    private void name(String words, String kind) {
        name(words, kind, Phrase.keys(words));
    }

    private void name(String words, String kind, List<String> keys) {
        if (!keys.isEmpty()) {
            own.computeIfAbsent(
                            keys.getFirst(),
                            first -> new ArrayList<>(byFirst.getOrDefault(first, List.of())))
                    .add(new Phrase(keys, "", kind, words));
        }
    }
}
