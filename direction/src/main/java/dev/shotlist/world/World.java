package dev.shotlist.world;

import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Category;
import dev.shotlist.plan.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of products by category. A category's file is read when it is first asked for, so that
 * one brief pays for one file.
 */
public final class World {
    private final FactFiles files;
    private final Map<Category, List<Kind>> kinds = new ConcurrentHashMap<>();

    private record CategoryFile(Category category, String asOf, String source, List<Kind> kinds) {}

    public World(FactFiles files) {
        this.files = files;
    }

    /** All kinds of a category, never empty. */
    public List<Kind> kinds(Category category) {
        return kinds.computeIfAbsent(category, this::load);
    }

    private List<Kind> load(Category category) {
        String name = "director/world/" + category.wire() + ".json";
        List<Kind> found = files.read(name, CategoryFile.class).kinds();
        if (found.isEmpty()) {
            throw new IllegalStateException("no kinds in " + name);
        }
        return List.copyOf(found);
    }

    /**
     * The kind that the words name: the product's name and noun count most, the whole brief a
     * little; without any hit the category's fallback.
     *
     * @param name what the brief calls the product
     * @param text the whole brief
     */
    public Kind find(
            Category category, String name, @Nullable String noun, String text, Language language) {
        String nearby = spaced(noun == null ? name : name + " " + noun);
        String all = spaced(text);
        Kind best = best(List.of(category), nearby, all, language, 0);
        if (best != null && !best.isFallback()) {
            return best;
        }
        Kind elsewhere = best(others(category), nearby, all, language, SURE);
        return elsewhere != null ? elsewhere : best == null ? fallback(category) : best;
    }

    /** The kind that the words name, in whatever category; null where they name none. */
    public @Nullable Kind anywhere(String text, Language language) {
        String all = spaced(text);
        return best(List.of(Category.values()), all, all, language, SURE);
    }

    /** A choir is filed under music and found among clubs. */
    private static List<Category> others(Category category) {
        List<Category> others = new ArrayList<>(List.of(Category.values()));
        others.remove(category);
        return others;
    }

    private @Nullable Kind best(
            List<Category> categories, String nearby, String all, Language language, double least) {
        Kind best = null;
        double highest = least;
        for (Category category : categories) {
            for (Kind kind : kinds(category)) {
                boolean blank = kind.isFallback() && categories.size() > 1;
                double score = blank ? 0 : score(kind, nearby, all, language);
                if (score > highest) {
                    highest = score;
                    best = kind;
                }
            }
        }
        return best;
    }

    /** A word of the product's own name and of three letters or more. */
    private static final double SURE = 102;

    /** The kind that stands for everything of the category. */
    public Kind fallback(Category category) {
        List<Kind> all = kinds(category);
        for (Kind kind : all) {
            if (kind.isFallback()) {
                return kind;
            }
        }
        return all.getLast();
    }

    private static double score(Kind kind, String nearby, String all, Language language) {
        double score = 0;
        for (Language one : Language.values()) {
            if (one != Language.EN && one != language) {
                continue;
            }
            for (String word : kind.words().getOrDefault(one, List.of())) {
                // A longer word says more: "running shoe" over "shoe".
                if (holds(nearby, word)) {
                    score = Math.max(score, 100 + word.length());
                } else if (holds(all, word)) {
                    score = Math.max(score, word.length());
                }
            }
        }
        return score;
    }

    /** Whether the words hold the word, alone or with a short ending such as a plural's. */
    private static boolean holds(String words, String word) {
        for (int at = words.indexOf(' ' + word); at >= 0; at = words.indexOf(' ' + word, at + 1)) {
            int end = at + 1 + word.length();
            int next = words.indexOf(' ', end);
            if (next - end <= LONGEST_ENDING) {
                return true;
            }
        }
        return false;
    }

    /** "watch-es", "bakeri-es" and "Uhr-en" end so; "water-melon" does not. */
    private static final int LONGEST_ENDING = 2;

    private static String spaced(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append(' ');
        String lower = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            boolean inWord = Character.isLetterOrDigit(c) || c == '&';
            out.append(inWord ? c : ' ');
        }
        return out.append(' ').toString();
    }
}
