package dev.shotlist.reading.tagging;

import dev.shotlist.plan.Category;
import dev.shotlist.plan.Format;
import dev.shotlist.reading.Fact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A brief of which somebody said what trade it is of, and what sort of piece it asks for.
 *
 * @param category column of the category; -1 where nobody said
 * @param format column of the format, or of none; -1 where nobody said
 * @param fresh the rules were not made with it at hand
 */
record SortedBrief(LabelledBrief brief, int category, int format, boolean fresh) {
    /** Those of a file of marked briefs, or of one with what a reading is to find. */
    static List<SortedBrief> all(Path file) throws IOException {
        List<SortedBrief> all = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode node = JsonMapper.shared().readTree(line);
            JsonNode expected = node.path("expect");
            JsonNode labels = expected.isObject() ? expected : node;
            SortedBrief one =
                    new SortedBrief(
                            LabelledBrief.of(node),
                            category(labels.path("category")),
                            format(labels.path("format")),
                            !expected.isObject());
            if (one.category >= 0 || one.format >= 0) {
                all.add(one);
            }
        }
        return all;
    }

    private static int category(JsonNode label) {
        return label.isString()
                ? BriefSorter.column(Category.valueOf(label.asString().toUpperCase(Locale.ROOT)))
                : -1;
    }

    private static int format(JsonNode label) {
        if (label.isNull()) {
            return BriefSorter.NO_FORMAT;
        }
        return label.isString()
                ? BriefSorter.column(Format.valueOf(label.asString().toUpperCase(Locale.ROOT)))
                : -1;
    }

    /** The clues of its text; the rules are only asked where they were not made with it at hand. */
    int[] clues() {
        return fresh
                ? BriefSorter.ofText(
                        brief.text(), brief.reading().category(), brief.reading().format())
                : TextClues.words(brief.text());
    }

    int categoryByRule() {
        Fact<Category> rule = brief.reading().category();
        return rule == null ? -1 : BriefSorter.column(rule.value());
    }

    int formatByRule() {
        Fact<Format> rule = brief.reading().format();
        return BriefSorter.column(rule == null ? null : rule.value());
    }

    /** Whether somebody said what names the thing that is sold, or that nothing does. */
    boolean isMarked() {
        return brief.named().containsKey(Sought.PRODUCT);
    }

    int[] namesMarked() {
        return TextClues.names(brief.text(), marked(Sought.PRODUCT), marked(Sought.BRAND));
    }

    int[] namesByRule() {
        return TextClues.names(brief.text(), byRule(Sought.PRODUCT), byRule(Sought.BRAND));
    }

    private @Nullable Stretch marked(Sought sought) {
        Stretch longest = null;
        for (Stretch one : brief.named().getOrDefault(sought, List.of())) {
            longest = longest == null || one.length() > longest.length() ? one : longest;
        }
        return longest;
    }

    private @Nullable Stretch byRule(Sought sought) {
        List<Stretch> found = brief.hints().of(sought.rule());
        return found.isEmpty() ? null : found.getFirst();
    }
}
