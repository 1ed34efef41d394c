package dev.shotlist.director.story;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.words.BriefWords;
import dev.shotlist.plan.Category;
import dev.shotlist.plan.Language;
import java.util.ArrayList;
import java.util.List;

/** What the brief itself says makes its product different, in the brief's order. */
public record OwnFeatures(List<Named> named) {
    /** A feature and the brief's own words for it. */
    public record Named(StoryElement element, String words) {}

    public static OwnFeatures of(Settled settled, BriefWords said, StoryFile file) {
        BriefWords words = said.without(settled.reading().moods());
        Language language = settled.reading().language();
        Category category = settled.product().category();
        List<Named> named = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            int next = i + 1;
            int longest = file.longest(words.lower(i), language);
            for (int length = longest; length > 0; length--) {
                int end = i + length;
                if (end > words.size() || !isSaid(words, i, end, file)) {
                    continue;
                }
                StoryElement one = file.feature(words.key(i, end), language, category);
                if (one != null) {
                    if (named.stream().noneMatch(other -> other.element().equals(one))) {
                        named.add(new Named(one, words.written(i, end)));
                    }
                    next = end;
                    break;
                }
            }
            i = next;
        }
        return new OwnFeatures(List.copyOf(named));
    }

    /** "No app needed" forbids nothing: it is what the product does without. */
    private static boolean isSaid(BriefWords words, int from, int end, StoryFile file) {
        boolean lacks = end - from > 1 && file.grammar.without().contains(words.lower(from));
        return lacks ? words.together(from, end) : words.open(from, end);
    }
}
