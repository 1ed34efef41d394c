package dev.shotlist.edit.words;

import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.CtaAction;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Buttons' words in all languages, from the reader's word lists and the usual calls. */
public final class CallLexicon implements CallWords {
    private final Map<String, CtaAction> actions = new HashMap<>();

    private CallLexicon() {}

    public static CallLexicon load(FactFiles files) {
        CallLexicon lexicon = new CallLexicon();
        for (JsonNode call : files.read("defaults/calls.json", JsonNode.class).path("calls")) {
            JsonNode words = call.path("words");
            words.propertyNames()
                    .forEach(language ->
                            lexicon.add(
                                    words.path(language).asString(), call.path("id").asString()));
        }
        for (String language : List.of("all", "en", "de", "es", "fr", "pt", "it")) {
            JsonNode calls =
                    files.read("reading/words-" + language + ".json", JsonNode.class)
                            .path("words")
                            .path("cta");
            for (String id : calls.propertyNames()) {
                for (String words : calls.path(id).asString().split(", ", -1)) {
                    lexicon.add(words, id);
                }
            }
        }
        return lexicon;
    }

    private void add(String words, String id) {
        for (CtaAction action : CtaAction.values()) {
            if (action.wire().equals(id)) {
                actions.putIfAbsent(Folded.text(words), action);
            }
        }
    }

    @Override
    public @Nullable CtaAction of(String text) {
        String folded = Folded.text(text);
        CtaAction exact = actions.get(folded);
        for (int blank = folded.length(); exact == null && blank > 0; ) {
            blank = folded.lastIndexOf(' ', blank - 1);
            exact = blank > 0 ? actions.get(folded.substring(0, blank)) : null;
        }
        return exact;
    }
}
