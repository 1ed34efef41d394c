package dev.shotlist.llm.moderation;

import dev.shotlist.llm.Deadline;
import dev.shotlist.llm.moderation.Terms.Span;
import dev.shotlist.llm.transport.WireJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A list of phrases that no ordinary brief holds. It sees words only; pictures pass. */
public final class LocalList implements Moderation {
    /** Nothing longer than a brief and its brand words gets here; the rest is cut off. */
    private static final int LONGEST = 200_000;

    private final Terms terms = new Terms();
    private final List<Rule> rules = new ArrayList<>();
    private final Map<Character, Character> lookAlikes = new HashMap<>();

    private LocalList(JsonNode data) {
        data.path("sets")
                .properties()
                .forEach(set ->
                        set.getValue()
                                .forEach(phrase -> terms.add(set.getKey(), phrase.stringValue())));
        data.path("rules").forEach(rule -> rules.add(Rule.read(rule)));
        data.path("confusables")
                .properties()
                .forEach(pair ->
                        lookAlikes.put(
                                pair.getKey().charAt(0), pair.getValue().stringValue().charAt(0)));
    }

    /** The one that ships with this program. */
    public static LocalList shipped() {
        try (InputStream in = LocalList.class.getResourceAsStream("floor.json")) {
            if (in == null) {
                throw new IllegalStateException("Missing from the program: floor.json");
            }
            return new LocalList(
                    WireJson.read(in.readAllBytes())
                            .orElseThrow(() -> new IllegalStateException("Not JSON: floor.json")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public Verdict judge(List<Material> materials, Deadline deadline) {
        var violations = new ArrayList<Violation>();
        for (Material material : materials) {
            if (material instanceof Material.Text text) {
                List<String> categories = categories(text.text());
                if (!categories.isEmpty()) {
                    violations.add(new Violation(text.input(), categories));
                }
            }
        }
        return violations.isEmpty() ? new Verdict.Passed(false) : new Verdict.Refused(violations);
    }

    private List<String> categories(String text) {
        String judged = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        Map<String, List<Span>> found = terms.in(Words.of(judged, lookAlikes));
        return rules.stream().filter(rule -> rule.fires(found)).map(Rule::category).toList();
    }
}
