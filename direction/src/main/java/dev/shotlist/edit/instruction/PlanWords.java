package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.operation.NamedPart;
import dev.shotlist.edit.tree.PromptText;
import dev.shotlist.edit.tree.Speech;
import dev.shotlist.edit.tree.Workbench;
import dev.shotlist.edit.words.Folded;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Finds where in a plan words stand to be read or said. */
final class PlanWords {
    private final Workbench bench;
    private final SpokenLines spoken;
    private final OverlayTexts overlays;
    private final NamedTexts named;
    private final Function<String, List<String>> synonyms;
    private final List<String> quotes;

    PlanWords(Workbench bench) {
        this(bench, List::of, List.of());
    }

    /**
     * @param names what a word is called in the languages that we know, itself included
     * @param quotes what the instruction quotes, in its order
     */
    PlanWords(Workbench bench, Function<String, List<String>> names, List<String> quotes) {
        this.bench = bench;
        this.quotes = List.copyOf(quotes);
        this.spoken = new SpokenLines(bench);
        this.overlays = new OverlayTexts(bench);
        this.named = new NamedTexts(names);
        this.synonyms = names;
    }

    SpokenLines spoken() {
        return spoken;
    }

    OverlayTexts overlays() {
        return overlays;
    }

    /** Whether the instruction quotes anything. */
    boolean isQuoted() {
        return !quotes.isEmpty();
    }

    /** The overlay that the instruction quoted last, from 1; 0 where it quotes none. */
    int quotedOverlay() {
        int last = 0;
        for (String quote : quotes) {
            int number = overlays.saying(quote);
            last = number > 0 ? number : last;
        }
        return last;
    }

    /** Whether they stand anywhere, whole or within others. */
    boolean stands(String words) {
        boolean read =
                bench.overlays().stream()
                        .anyMatch(one -> holds(Workbench.text(one, "text"), words));
        ObjectNode call = bench.partOrNull("cta");
        return read
                || (call != null && holds(Workbench.text(call, "text"), words))
                || bench.scenes().stream().anyMatch(scene -> holds(Speech.said(scene), words));
    }

    /** Whether they stand in what is read or said, or in what brand or product is called. */
    boolean names(String words) {
        return called(NamedPart.BRAND, words) || called(NamedPart.PRODUCT, words) || stands(words);
    }

    /** Whether brand or product is called so, and no more than that. */
    boolean isCalledSo(String words) {
        return words.equalsIgnoreCase(String.valueOf(name(NamedPart.BRAND)))
                || words.equalsIgnoreCase(String.valueOf(name(NamedPart.PRODUCT)));
    }

    /** "the watch" of a product that is called "gold watch", in whichever language. */
    boolean isA(String name, Clause spoken) {
        boolean alone = !spoken.has("scene") && !spoken.has("person") && !spoken.has("topic");
        return alone
                && spoken.all("thing").stream()
                        .map(mark -> spoken.words(mark.from(), mark.to()))
                        .flatMap(word -> synonyms.apply(word).stream())
                        .anyMatch(word -> holds(name, word));
    }

    private boolean called(NamedPart part, String words) {
        return holds(name(part), words);
    }

    /** What the brand or the product is called. */
    @Nullable String name(NamedPart part) {
        ObjectNode product = bench.partOrNull("product");
        return product == null
                ? null
                : Workbench.text(product, part == NamedPart.BRAND ? "brand" : "name");
    }

    private static boolean holds(@Nullable String text, String words) {
        return text != null && PromptText.find(text, words, 0) >= 0;
    }

    /** Whether the button says so. */
    boolean isButton(@Nullable String words) {
        ObjectNode call = bench.partOrNull("cta");
        String called = call == null ? null : Workbench.text(call, "text");
        return called != null && words != null && Folded.text(called).equals(Folded.text(words));
    }

    /**
     * The one overlay that has a word of the clause which nothing that is spoken has: "the Geneva
     * line"; 0 where there is none.
     */
    int overlayNamed(Clause clause) {
        boolean read = clause.topic("text") && !clause.topic("voice");
        return named.only(clause, word -> overlaysWith(word, read));
    }

    /** The one scene whose line has a word of the clause: "the line about taking things slowly". */
    int lineNamed(Clause clause) {
        return named.only(
                clause,
                word ->
                        spoken.scenes().stream()
                                .filter(at -> word.test(String.valueOf(spoken.of(at)))));
    }

    private Stream<Integer> overlaysWith(Predicate<String> word, boolean read) {
        boolean said =
                !read
                        && bench.scenes().stream()
                                .map(Speech::said)
                                .anyMatch(line -> line != null && word.test(line));
        return IntStream.rangeClosed(1, said ? 0 : overlays.count())
                .filter(n -> word.test(overlays.text(n)))
                .boxed();
    }
}
