package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.clause.Phrasebook;
import dev.shotlist.edit.clause.Token;
import dev.shotlist.edit.clause.Tokens;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.PictureOperation;
import dev.shotlist.edit.operation.Places;
import dev.shotlist.edit.scenes.SceneFinder;
import dev.shotlist.edit.tree.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is behind or under the things of one scene: "in the last scene white marble instead of the
 * black background". Colours in such a clause are the scene's and not the palette's.
 */
final class BackdropReader {
    /** What closes the words for a backdrop. */
    private static final Set<String> CLOSING =
            Set.of("instead", "neg", "courtesy", "in", "scene", "ordinal", "condition", "act");

    /** Kinds whose words only describe how bright something is. */
    private static final Set<String> PALE =
            Set.of("light_kind", "light", "mood", "shade", "more", "stop", "by", "pace_word");

    /** What asks for something else of the same scene. */
    private static final Set<String> OTHER =
            Set.of("size_of", "louder", "transition", "noise", "except", "copy", "undo", "lock");

    /** Words between an article and the word for a backdrop that it belongs to. */
    private static final int ADJECTIVES = 3;

    private final Workbench bench;
    private final SceneFinder finder;
    private final Phrasebook book;
    private final Set<String> stop;

    BackdropReader(Workbench bench, SceneFinder finder, Phrasebook book, Set<String> stop) {
        this.bench = bench;
        this.finder = finder;
        this.book = book;
        this.stop = stop;
    }

    /**
     * @param asking clauses that are read here are taken out of them
     */
    void read(List<Clause> asking, List<Operation> operations) {
        int carried = 0;
        int sentence = -1;
        List<Clause> read = new ArrayList<>();
        for (int i = 0; i < asking.size(); i++) {
            Clause clause = asking.get(i);
            carried = clause.sentence == sentence ? carried : 0;
            sentence = clause.sentence;
            List<Integer> named = named(clause);
            carried = named.size() == 1 ? named.getFirst() : named.isEmpty() ? carried : 0;
            boolean meant = carried > 0 && isMeant(clause);
            Clause next = i + 1 < asking.size() ? asking.get(i + 1) : null;
            String fresh = meant ? fresh(clause) : null;
            if (meant && fresh == null && next != null && goesOn(clause, next)) {
                fresh = next.words(behindArticle(next), next.end(0, CLOSING));
                read.add(next);
            }
            if (meant && fresh != null && !fresh.isBlank()) {
                read.add(clause);
                operations.add(
                        new PictureOperation.SetEnvironment(
                                Places.name(carried), worded(clause, fresh, carried)));
            }
        }
        asking.removeAll(read);
    }

    /** Behind the word for a backdrop colours are its own and name no scene that shows them. */
    private List<Integer> named(Clause clause) {
        Mark behind = leading(clause);
        boolean counted = clause.has("scene") || clause.has("ordinal");
        return behind == null || counted
                ? finder.in(clause, true).scenes()
                : behind.from() == 0
                        ? List.of()
                        : finder.in(clause.part(0, behind.from()), true).scenes();
    }

    private static @Nullable Mark leading(Clause clause) {
        Mark stands = clause.first("stands");
        return stands == null ? clause.first("surroundings") : stands;
    }

    private static boolean isMeant(Clause clause) {
        return leading(clause) != null
                && clause.quote() == null
                && !clause.topic("text")
                && !clause.topic("cta")
                && !clause.topic("music")
                && !clause.has("role", "accent")
                && !clause.has("grand")
                && !clause.has("all")
                && clause.marks.stream()
                        .noneMatch(mark ->
                                OTHER.contains(mark.kind())
                                        || (mark.is("act") && OTHER.contains(mark.value())));
    }

    /** "non lo sfondo nero | un tavolo di legno": the next clause says what comes. */
    private static boolean goesOn(Clause clause, Clause next) {
        return next.sentence == clause.sentence
                && clause.has("surroundings")
                && (next.has("color") || next.has("thing") || next.word(0, FunctionWord.A))
                && next.marks.stream()
                        .noneMatch(mark ->
                                mark.is("act")
                                        || mark.is("topic")
                                        || mark.is("scene")
                                        || mark.is("move")
                                        || mark.is("size")
                                        || mark.is("neg"));
    }

    /** What the clause says of the new backdrop; null where it says nothing. */
    private @Nullable String fresh(Clause clause) {
        Mark leading = leading(clause);
        if (leading == null) {
            return null;
        }
        int from = start(clause, leading);
        int end = from < 0 ? -1 : clause.end(from, CLOSING);
        if (from >= 0 && end > from && says(clause, from, end)) {
            return clause.words(behindArticle(clause, from, end), end);
        }
        int article = article(clause, leading);
        boolean described = article >= 0 && says(clause, article + 1, leading.from());
        return described ? clause.words(article + 1, leading.to()) : null;
    }

    /** Where the new begins: behind the last word that leads to it; -1. */
    private static int start(Clause clause, Mark leading) {
        int from = -1;
        for (int i = leading.to(); i < clause.size(); i++) {
            int at = i;
            boolean swaps =
                    (clause.act("swap") || clause.act("change"))
                            && (clause.word(i, FunctionWord.FOR) || clause.has("say", i));
            boolean leads =
                    swaps
                            || clause.tokens.get(i).is(':')
                            || clause.word(i, FunctionWord.RATHER)
                            || clause.has("thereto", i)
                            || clause.has("become", i)
                            || clause.has("be", i)
                            || (clause.has("say", i) && !clause.has("in", i));
            int to = at + 1;
            for (Mark mark : clause.at(at)) {
                to = Math.max(to, CLOSING.contains(mark.kind()) ? to : mark.to());
            }
            from = leads && to < clause.size() && from < 0 ? to : from;
        }
        boolean names =
                clause.has("in", leading.to())
                        || clause.has("scene", leading.to())
                        || clause.word(leading.to(), FunctionWord.OF)
                        || clause.has("from", leading.to());
        boolean closes =
                clause.at(leading.to()).stream().anyMatch(mark -> CLOSING.contains(mark.kind()));
        boolean next = !names && !closes && leading.to() < clause.size();
        return from < 0 && next && !isDenied(clause, leading) ? leading.to() : from;
    }

    /** "non lo sfondo nero": what stands behind it is what goes. */
    private static boolean isDenied(Clause clause, Mark leading) {
        return clause.before("neg", leading.from(), 1)
                || clause.before("instead", leading.from(), 1)
                || clause.act("swap")
                || clause.act("change");
    }

    /** Whether there is more to it than that it is brighter or darker. */
    private boolean says(Clause clause, int from, int end) {
        for (int i = from; i < end; i++) {
            boolean pale =
                    stop.contains(clause.tokens.get(i).key())
                            || clause.at(i).stream().anyMatch(mark -> PALE.contains(mark.kind()));
            boolean named =
                    clause.has("color", i) || clause.has("thing", i) || clause.has("weak_color", i);
            if (named || !pale) {
                return true;
            }
        }
        return false;
    }

    private static int article(Clause clause, Mark leading) {
        for (int i = leading.from() - 2; i >= 0 && leading.from() - i <= ADJECTIVES; i--) {
            if (clause.word(i, FunctionWord.A)) {
                return i;
            }
        }
        return -1;
    }

    private static int behindArticle(Clause clause) {
        return behindArticle(clause, 0, clause.size());
    }

    private static int behindArticle(Clause clause, int from, int end) {
        boolean article = clause.word(from, FunctionWord.A) || clause.word(from, FunctionWord.THE);
        return article && from + 1 < end ? from + 1 : from;
    }

    /** A bare colour takes the place of the one that the scene's surroundings have. */
    private String worded(Clause clause, String fresh, int scene) {
        List<Token> tokens = Tokens.of(fresh).all();
        List<Mark> colors = colors(tokens);
        int painted = colors.stream().mapToInt(Mark::length).sum();
        ObjectNode visual = Workbench.object(bench.scenes().get(scene - 1), "visual");
        String around = visual == null ? null : Workbench.text(visual, "environment");
        if (clause.has("stands") || around == null || painted == 0 || painted < tokens.size()) {
            return fresh;
        }
        List<Token> now = Tokens.of(around).all();
        for (Mark old : colors(now)) {
            if (old.is("color") || old.is("weak_color")) {
                return around.substring(0, now.get(old.from()).from())
                        + fresh
                        + around.substring(now.get(old.to() - 1).to());
            }
        }
        Mark backdrop = clause.first("surroundings");
        String noun = backdrop == null ? "" : " " + clause.words(backdrop.from(), backdrop.to());
        return fresh + noun;
    }

    private List<Mark> colors(List<Token> tokens) {
        List<Mark> found = new ArrayList<>();
        int end = 0;
        for (Mark mark : book.marks(tokens)) {
            boolean color = mark.is("color") || mark.is("weak_color") || mark.is("shade");
            if (color && mark.from() >= end) {
                found.add(mark);
                end = mark.to();
            }
        }
        return found;
    }
}
