package dev.shotlist.edit.scenes;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.Token;
import dev.shotlist.edit.clause.Tokens;
import dev.shotlist.edit.tree.Workbench;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Scenes by a word that is read or spoken in them and in no other: "the Geneva shot" where the text
 * says that the watch comes from there.
 */
final class ReadScenes {
    /** Shorter words stand in too many texts. */
    private static final int SHORTEST = 4;

    /** Words between the one for a scene and the one that names it. */
    private static final int NEAR = 3;

    private final List<Set<String>> read = new ArrayList<>();

    ReadScenes(List<ObjectNode> scenes) {
        for (ObjectNode scene : scenes) {
            Set<String> words = new HashSet<>();
            add(words, Workbench.object(scene, "text_overlay"), "text");
            add(words, Workbench.object(scene, "audio"), "voiceover_text");
            read.add(words);
        }
    }

    private static void add(Set<String> words, @Nullable ObjectNode part, String field) {
        String text = part == null ? null : Workbench.text(part, field);
        for (Token token : text == null ? List.<Token>of() : Tokens.of(text).all()) {
            if (token.key().length() >= SHORTEST && !token.isMark()) {
                words.add(token.key());
            }
        }
    }

    /** The one scene that a word beside that for a scene names so; none where several do. */
    List<Integer> in(Clause clause) {
        for (int i = 0; i < clause.size(); i++) {
            Token token = clause.tokens.get(i);
            boolean word =
                    clause.at(i).isEmpty()
                            && !token.isQuote()
                            && !token.isMark()
                            && isBeside(clause, i);
            List<Integer> found = word ? reading(token.key()) : List.of();
            if (found.size() == 1) {
                return found;
            }
        }
        return List.of();
    }

    private static boolean isBeside(Clause clause, int at) {
        return clause.all("scene").stream()
                .anyMatch(scene ->
                        (scene.from() > at && scene.from() - at <= NEAR - 1)
                                || (at >= scene.to() && at - scene.to() < NEAR));
    }

    private List<Integer> reading(String word) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            if (read.get(i).contains(word)) {
                found.add(i + 1);
            }
        }
        return found;
    }
}
