package dev.shotlist.edit.scenes;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.Kinds;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.clause.Phrasebook;
import dev.shotlist.edit.clause.Token;
import dev.shotlist.edit.clause.Tokens;
import dev.shotlist.edit.tree.Workbench;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What the scenes of a plan show, and which one words such as "the one with the wrist" mean. */
final class ShownScenes {
    /** Words share a stem when so many of their first letters agree. */
    private static final int STEM = 5;

    /** The words that a description begins with name what it shows; later ones are details. */
    private static final int HEAD = 3;

    /** Short words and purposes weigh less and more than the words of a description. */
    private static final double SHORT_WORD = 0.5;

    private static final double PURPOSE = 1.5;

    /** Marks whose words may also say what a scene shows. */
    private static final Set<String> OPEN =
            Set.of(
                    "mood",
                    "genre",
                    "person",
                    "weak_color",
                    "shown",
                    "thing",
                    "color",
                    "purpose",
                    "light");

    private final Phrasebook book;
    private final Set<String> stop;
    private final List<Set<String>> shown = new ArrayList<>();
    private final Set<String> heads = new HashSet<>();
    private final Map<String, Integer> frequency = new HashMap<>();

    ShownScenes(List<ObjectNode> scenes, Set<String> stop, Phrasebook book) {
        this.book = book;
        this.stop = stop;
        for (ObjectNode scene : scenes) {
            Set<String> words = new HashSet<>();
            ObjectNode visual = Workbench.object(scene, "visual");
            if (visual != null) {
                for (String field : List.of("subject", "environment")) {
                    add(words, Workbench.text(visual, field), true);
                }
                String prompt = Workbench.text(visual, "generation_prompt");
                if (prompt != null) {
                    int anchor = prompt.indexOf(';');
                    add(words, anchor < 0 ? prompt : prompt.substring(0, anchor), false);
                }
            }
            String purpose = Workbench.text(scene, "purpose");
            if (purpose != null) {
                words.add("purpose:" + purpose);
            }
            shown.add(words);
            words.forEach(word -> frequency.merge(word, 1, Integer::sum));
        }
    }

    private void add(Set<String> words, @Nullable String text, boolean described) {
        if (text == null) {
            return;
        }
        List<Token> tokens = Tokens.of(text).all();
        int left = described ? HEAD : 0;
        int headEnd = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.key().length() > 2 && !token.isMark() && !stop.contains(token.key())) {
                words.add(stem(token.key()));
                if (left > 0) {
                    heads.add(stem(token.key()));
                    left--;
                    headEnd = i + 1;
                }
            }
        }
        for (Mark mark : book.marks(tokens)) {
            if (mark.is("thing")) {
                words.add("thing:" + mark.value());
                if (mark.to() <= headEnd) {
                    heads.add("thing:" + mark.value());
                }
            }
        }
    }

    private static String stem(String key) {
        return key.length() > STEM ? key.substring(0, STEM) : key;
    }

    /** Whether the clause names what a scene shows, and not only a detail in it. */
    boolean isHead(Clause clause) {
        return clause.has("purpose")
                || clause.has("ordinal")
                || clause.tokens.stream().anyMatch(token -> heads.contains(stem(token.key())))
                || clause.all("thing").stream()
                        .anyMatch(mark -> heads.contains("thing:" + mark.value()));
    }

    /** Whether a word is none of those that instructions are made of. */
    boolean isContent(Clause clause, int at) {
        Token token = clause.tokens.get(at);
        return !token.isMark()
                && !token.isQuote()
                && !token.isNumber()
                && !stop.contains(token.key())
                && !meansElse(clause, at);
    }

    /** What a clause means by what is shown. */
    record Meant(List<Integer> scenes, int firstToken) {}

    /** The scenes that hold best what the clause names, most often one; several where they tie. */
    Meant in(Clause clause) {
        List<Mark> weather = clause.all("condition");
        Meant apart = weather.isEmpty() ? null : in(clause, weather);
        return apart == null || apart.scenes().size() != 1 ? in(clause, List.of()) : apart;
    }

    /**
     * @param asked what lies within these asks for something, and names no scene
     */
    private Meant in(Clause clause, List<Mark> asked) {
        Map<Integer, Double> scores = new HashMap<>();
        Map<Integer, Integer> places = new HashMap<>();
        for (int i = 0; i < clause.size(); i++) {
            Token token = clause.tokens.get(i);
            if (!token.isQuote() && !token.isMark() && !token.isNumber() && !meansElse(clause, i)) {
                double weight = token.key().length() > HEAD ? 1 : SHORT_WORD;
                score(stem(token.key()), i, weight, scores, places);
            }
        }
        for (Mark mark : clause.all("shown")) {
            boolean within =
                    asked.stream()
                            .anyMatch(one -> one.from() <= mark.from() && one.to() >= mark.to());
            // "ralentis" asks for a pace, and names no slow motion.
            if (within || meansElse(clause, mark.from())) {
                continue;
            }
            for (Token token : Tokens.of(mark.value()).all()) {
                score(stem(token.key()), mark.from(), 1, scores, places);
            }
        }
        for (Mark mark : clause.all("thing")) {
            String first = clause.tokens.get(mark.from()).key();
            boolean said =
                    mark.length() == 1
                            && frequency.containsKey(stem(first))
                            && !meansElse(clause, mark.from());
            boolean within =
                    asked.stream()
                            .anyMatch(one -> one.from() <= mark.from() && one.to() >= mark.to());
            if (within || said || stop.contains(first)) {
                continue;
            }
            score("thing:" + mark.value(), mark.from(), 1, scores, places);
        }
        for (Mark mark : clause.all("purpose")) {
            score("purpose:" + mark.value(), mark.from(), PURPOSE, scores, places);
        }
        double best = scores.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        if (best < SHORT_WORD) {
            return new Meant(List.of(), clause.size());
        }
        List<Integer> winners =
                new TreeSet<>(scores.keySet())
                        .stream().filter(i -> scores.getOrDefault(i, 0.0) == best).toList();
        return new Meant(
                winners.stream().map(i -> i + 1).toList(),
                places.getOrDefault(winners.getFirst(), clause.size()));
    }

    private void score(
            String word,
            int at,
            double weight,
            Map<Integer, Double> scores,
            Map<Integer, Integer> places) {
        int often = frequency.getOrDefault(word, 0);
        for (int s = 0; often > 0 && s < shown.size(); s++) {
            if (shown.get(s).contains(word)) {
                scores.merge(s, weight / often, Double::sum);
                places.merge(s, at, Math::min);
            }
        }
    }

    /** Words that already mean something else say nothing of what a scene shows. */
    private static boolean meansElse(Clause clause, int at) {
        return clause.marks.stream()
                .anyMatch(mark ->
                        mark.from() <= at
                                && mark.to() > at
                                && !OPEN.contains(mark.kind())
                                && !Kinds.isOpen(mark.kind()));
    }
}
