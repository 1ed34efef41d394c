package dev.shotlist.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.node.ObjectNode;

/** Which scenes of a plan a clause speaks of: by number, by place, by what they show. */
final class SceneFinder {
    /** Scenes from 1, in the order in which they are named, and whether one is not there. */
    record Found(List<Integer> scenes, boolean missing, int firstToken, boolean byContent) {}

    /** Words share a stem when so many of their first letters agree. */
    private static final int STEM = 5;

    private static final int HEAD = 3;

    private final List<ObjectNode> scenes;
    private final List<Set<String>> shown = new ArrayList<>();
    private final Set<String> heads = new HashSet<>();
    private final Map<String, Integer> frequency = new HashMap<>();

    SceneFinder(List<ObjectNode> scenes, Set<String> stop) {
        this.scenes = scenes;
        for (ObjectNode scene : scenes) {
            Set<String> words = new HashSet<>();
            ObjectNode visual = Workbench.object(scene, "visual");
            if (visual != null) {
                for (String field : List.of("subject", "environment")) {
                    add(words, Workbench.text(visual, field), stop);
                    head(Workbench.text(visual, field), stop);
                }
                String prompt = Workbench.text(visual, "generation_prompt");
                int anchor = prompt == null ? -1 : prompt.indexOf(';');
                add(
                        words,
                        prompt == null || anchor < 0 ? prompt : prompt.substring(0, anchor),
                        stop);
            }
            String purpose = Workbench.text(scene, "purpose");
            if (purpose != null) {
                words.add("purpose:" + purpose);
            }
            shown.add(words);
            words.forEach(word -> frequency.merge(word, 1, Integer::sum));
        }
    }

    private static void add(
            Set<String> words, @org.jspecify.annotations.Nullable String text, Set<String> stop) {
        if (text != null) {
            for (Token token : Tokens.of(text).all()) {
                if (token.key().length() > 2 && !token.isMark() && !stop.contains(token.key())) {
                    words.add(stem(token.key()));
                }
            }
        }
    }

    /** The words that a description begins with name what it shows; later ones are details. */
    private void head(@org.jspecify.annotations.Nullable String text, Set<String> stop) {
        int left = HEAD;
        for (Token token : text == null ? List.<Token>of() : Tokens.of(text).all()) {
            if (left > 0 && token.key().length() > 2 && !stop.contains(token.key())) {
                heads.add(stem(token.key()));
                left--;
            }
        }
    }

    /** Whether the clause names what a scene shows, and not only a detail in it. */
    boolean isHead(Clause clause) {
        return clause.has("purpose")
                || clause.has("ordinal")
                || clause.tokens.stream().anyMatch(token -> heads.contains(stem(token.key())));
    }

    private static String stem(String key) {
        return key.length() > STEM ? key.substring(0, STEM) : key;
    }

    int count() {
        return scenes.size();
    }

    Found in(Clause clause, boolean contentWanted) {
        Set<Integer> found = new LinkedHashSet<>();
        boolean missing = false;
        int first = clause.size();
        for (Mark mark : clause.marks) {
            int number = 0;
            if (mark.is("scene")) {
                int next = mark.to();
                if (next < clause.size()
                        && clause.tokens.get(next).isNumber()
                        && !timed(clause, next)) {
                    number = (int) clause.tokens.get(next).number();
                    missing |= !take(found, number);
                    for (int more = next + 2;
                            more < clause.size()
                                    && clause.tokens.get(more).isNumber()
                                    && !timed(clause, more);
                            more += 2) {
                        missing |= !take(found, (int) clause.tokens.get(more).number());
                    }
                    first = Math.min(first, mark.from());
                }
            } else if (mark.is("end_scene") || mark.is("opening_scene")) {
                missing |= !take(found, mark.is("end_scene") ? scenes.size() : 1);
                first = Math.min(first, mark.from());
            } else if (mark.is("ordinal") && ofScene(clause, mark)) {
                int value = Integer.parseInt(mark.value());
                number = value < 0 ? scenes.size() + 1 + value : value;
                missing |= !take(found, number);
                first = Math.min(first, mark.from());
            }
        }
        boolean byContent = false;
        if (found.isEmpty() && !missing && contentWanted) {
            int before = found.size();
            first = Math.min(first, content(clause, found));
            byContent = found.size() > before;
        }
        if (clause.has("from") && !found.isEmpty() && onward(clause, first)) {
            int start = found.iterator().next();
            found.clear();
            for (int i = start; i <= scenes.size(); i++) {
                found.add(i);
            }
        }
        return new Found(List.copyOf(found), missing, first, byContent);
    }

    private static boolean timed(Clause clause, int at) {
        return clause.marks.stream()
                .anyMatch(
                        mark -> mark.from() == at + 1 && (mark.is("unit") || mark.is("tempo_of")));
    }

    private boolean take(Set<Integer> found, int number) {
        boolean there = number >= 1 && number <= scenes.size();
        if (there) {
            found.add(number);
        }
        return there;
    }

    /** "the second shot", and "the last" where nothing else is counted. */
    private static boolean ofScene(Clause clause, Mark ordinal) {
        for (Mark mark : clause.marks) {
            boolean next = mark.from() >= ordinal.to() && mark.from() - ordinal.to() <= 1;
            if (next && mark.is("topic") && mark.from() == ordinal.to()) {
                return false;
            }
            if (next && mark.is("scene")) {
                return true;
            }
        }
        Mark join = null;
        for (Mark mark : clause.all("join")) {
            join = mark.from() == ordinal.to() ? mark : join;
        }
        if (join != null) {
            for (Mark other : clause.all("ordinal")) {
                boolean near = other.from() >= join.to() && other.from() - join.to() <= 1;
                if (near && ofScene(clause, other)) {
                    return true;
                }
            }
        }
        boolean time =
                ordinal.to() < clause.size()
                        && clause.marks.stream()
                                .anyMatch(mark -> mark.is("unit") && mark.from() == ordinal.to());
        boolean alone = ordinal.to() == clause.size();
        return alone && !time && !clause.has("unit");
    }

    private static boolean onward(Clause clause, int first) {
        boolean from =
                clause.marks.stream().anyMatch(mark -> mark.is("from") && mark.from() < first);
        Token last = clause.tokens.getLast();
        boolean german = clause.tokens.stream().anyMatch(token -> token.key().equals("ab"));
        return from
                && (german
                        || last.key().equals("on")
                        || last.key().equals("an")
                        || clause.marks.stream()
                                .anyMatch(mark ->
                                        (mark.is("onward") && mark.length() > 1)
                                                || mark.is("onward", "onwards")
                                                || mark.is("onward", "onward")
                                                || (mark.is("from")
                                                        && mark.length() > 1
                                                        && !mark.value().startsWith("from"))));
    }

    /** Scenes that hold a word of the clause which few others hold; the place of the first. */
    private int content(Clause clause, Set<Integer> found) {
        Map<Integer, Double> scores = new HashMap<>();
        Map<Integer, Integer> places = new HashMap<>();
        for (int i = 0; i < clause.size(); i++) {
            Token token = clause.tokens.get(i);
            if (token.isQuote() || token.isMark() || token.isNumber() || spoken(clause, i)) {
                continue;
            }
            String stem = stem(token.key());
            score(stem, i, token.key().length() > 3 ? 1 : 0.5, scores, places);
        }
        for (Mark mark : clause.all("shown")) {
            for (Token token : Tokens.of(mark.value()).all()) {
                score(stem(token.key()), mark.from(), 1, scores, places);
            }
        }
        for (Mark mark : clause.all("purpose")) {
            score("purpose:" + mark.value(), mark.from(), 1.5, scores, places);
        }
        double best = scores.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        List<Integer> winners =
                new TreeSet<>(scores.keySet())
                        .stream().filter(i -> scores.getOrDefault(i, 0.0) == best).toList();
        // "From the kitchen on" would say nothing if it began with the first of two kitchens.
        if (winners.size() == 2 && winners.getFirst() == 0 && clause.has("from")) {
            winners = winners.subList(1, 2);
        }
        if (best >= 0.5 && winners.size() == 1) {
            found.add(winners.getFirst() + 1);
            return places.getOrDefault(winners.getFirst(), clause.size());
        }
        return clause.size();
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
    private static boolean spoken(Clause clause, int at) {
        return clause.marks.stream()
                .anyMatch(mark ->
                        mark.from() <= at
                                && mark.to() > at
                                && !mark.is("mood")
                                && !mark.is("genre")
                                && !mark.is("person")
                                && !mark.is("weak_color")
                                && !mark.is("shown")
                                && !mark.is("color")
                                && !mark.is("purpose")
                                && !mark.is("light"));
    }

    /** The one scene that words speak of by what it shows; 0 where none or several do. */
    int only(Clause clause) {
        Set<Integer> found = new LinkedHashSet<>();
        content(clause, found);
        return found.isEmpty() ? 0 : found.iterator().next();
    }
}
