package dev.shotlist.director.builtin;

import dev.shotlist.director.words.Dice;
import dev.shotlist.director.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says in a few sentences what a plan wants: the idea, what is seen, the turn, what is left out. A
 * way of telling is taken only where all that it speaks of is known.
 */
final class ConceptWriter {
    private static final String OPTIONAL = "?";

    private final ConceptPatterns patterns;
    private final Dice dice;

    ConceptWriter(ConceptPatterns patterns, Dice dice) {
        this.patterns = patterns;
        this.dice = dice;
    }

    String write(ConceptMatter matter) {
        Map<String, String> known = matter.words();
        List<List<String>> ways = new ArrayList<>();
        for (List<String> way : ways(matter.kind())) {
            if (way.stream().allMatch(one -> one.startsWith(OPTIONAL) || isKnown(one, known))) {
                ways.add(way);
            }
        }
        List<String> way = ways.isEmpty() ? List.of("{idea}", "{told}") : way(ways);
        return way.stream()
                .map(one -> one.startsWith(OPTIONAL) ? one.substring(1) : one)
                .filter(one -> isKnown(one, known))
                .map(one -> Words.capitalised(filled(one, known)))
                .collect(Collectors.joining(" "));
    }

    /** A brief starts with any of them, and each seed takes the next. */
    private List<String> way(List<List<String>> ways) {
        int first = dice.ofBrief(ways.size(), "concept");
        return ways.get((int) Math.floorMod(first + dice.seed(), (long) ways.size()));
    }

    private List<List<String>> ways(ConceptMatter.Kind kind) {
        return switch (kind) {
            case THOUGHT -> patterns.thought();
            case QUIET -> patterns.quiet();
            case WORRIED -> patterns.worried();
            case ACCOUNT -> patterns.account();
            case PLAIN -> patterns.plain();
        };
    }

    private static boolean isKnown(String pattern, Map<String, String> known) {
        int open = pattern.indexOf('{');
        while (open >= 0) {
            int close = pattern.indexOf('}', open);
            if (word(pattern.substring(open + 1, close), known) == null) {
                return false;
            }
            open = pattern.indexOf('{', close);
        }
        return true;
    }

    static String filled(String pattern, Map<String, String> known) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        int open = pattern.indexOf('{');
        while (open >= 0) {
            int close = pattern.indexOf('}', open);
            text.append(pattern, from, open);
            text.append(word(pattern.substring(open + 1, close), known));
            from = close + 1;
            open = pattern.indexOf('{', close);
        }
        return text.append(pattern.substring(from)).toString();
    }

    /** A slot with a capital is filled with one. */
    private static @Nullable String word(String slot, Map<String, String> known) {
        String word = known.get(slot);
        if (word == null && Character.isUpperCase(slot.charAt(0))) {
            String lower = known.get(Character.toLowerCase(slot.charAt(0)) + slot.substring(1));
            return lower == null ? null : Words.capitalised(lower);
        }
        return word;
    }
}
