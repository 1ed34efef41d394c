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
import dev.shotlist.edit.tree.PromptText;
import dev.shotlist.edit.tree.Workbench;
import dev.shotlist.edit.words.WearWords;
import dev.shotlist.english.EnglishArticles;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A thing in another colour: "make the plinth white", "the table should be walnut". */
final class Repainting {
    private static final Set<String> COLORS = Set.of("color", "weak_color", "shade");

    /** Kinds of a clause that asks for something else. */
    private static final Set<String> ELSE =
            Set.of(
                    "topic",
                    "neg",
                    "nomore",
                    "instead",
                    "surroundings",
                    "size",
                    "move",
                    "unit",
                    "place",
                    "only",
                    "except",
                    "tint",
                    "too_much");

    /** Words that may stand between a colour and the thing: its material. */
    private static final int ADJECTIVES = 3;

    private final Workbench bench;
    private final Phrasebook book;
    private final SceneFinder finder;
    private final WearWords words;
    private final Set<String> stop;

    Repainting(
            Workbench bench,
            SceneFinder finder,
            Phrasebook book,
            WearWords words,
            Set<String> stop) {
        this.words = words;
        this.stop = stop;
        this.bench = bench;
        this.finder = finder;
        this.book = book;
    }

    boolean read(Clause clause, SceneFinder.Found found, List<Operation> operations) {
        boolean acts =
                clause.marks.stream()
                        .anyMatch(mark -> mark.is("act") && !mark.value().equals("change"));
        String color = ELSE.stream().anyMatch(clause::has) || acts ? null : color(clause);
        int noun = color == null || clause.quote() != null ? -1 : noun(clause);
        if (noun < 0 || color == null) {
            return false;
        }
        boolean numbered = !found.byContent() && !found.scenes().isEmpty();
        List<Integer> among =
                numbered
                        ? found.scenes()
                        : IntStream.rangeClosed(1, bench.scenes().size()).boxed().toList();
        List<Operation> asked = new ArrayList<>();
        for (int scene : among) {
            ObjectNode visual = Workbench.object(bench.scenes().get(scene - 1), "visual");
            String subject =
                    visual == null ? null : painted(visual, "subject", clause, noun, color);
            String around =
                    visual == null ? null : painted(visual, "environment", clause, noun, color);
            if (subject != null) {
                asked.add(new PictureOperation.SetSubject(Places.name(scene), subject));
            }
            if (around != null) {
                asked.add(new PictureOperation.SetEnvironment(Places.name(scene), around));
            }
        }
        operations.addAll(asked);
        return !asked.isEmpty();
    }

    /** The colour that closes the clause, in English; null without one. */
    private static @Nullable String color(Clause clause) {
        int end = clause.size();
        while (end > 0
                && (clause.has("courtesy", end - 1) || clause.tokens.get(end - 1).isMark())) {
            end--;
        }
        String color = "";
        boolean goesOn = true;
        while (goesOn && end > 0) {
            Mark last = null;
            for (Mark mark : clause.marks) {
                last = mark.to() == end && COLORS.contains(mark.kind()) ? mark : last;
            }
            goesOn = last != null;
            if (last != null) {
                color = color.isEmpty() ? last.value() : last.value() + " " + color;
                end = last.from();
            }
        }
        return color.isEmpty() || color.startsWith("#") ? null : color;
    }

    /** The thing behind an article, with nothing but a word of turning before the colour; -1. */
    private int noun(Clause clause) {
        for (int i = 1; i + 1 < clause.size(); i++) {
            boolean article =
                    clause.word(i - 1, FunctionWord.THE)
                            || clause.word(i - 1, FunctionWord.ITS_OWN)
                            || clause.has("possessive", i - 1);
            int at = i;
            while (article && at + 1 < clause.size() && isColor(clause, at)) {
                at++;
            }
            boolean next =
                    isColor(clause, at + 1)
                            || clause.has("be", at + 1)
                            || clause.has("become", at + 1)
                            || clause.has("say", at + 1)
                            || clause.has("in", at + 1)
                            || clause.word(at + 1, FunctionWord.WISH);
            if (article && finder.isContent(clause, at) && !isColor(clause, at) && next) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isColor(Clause clause, int at) {
        return clause.at(at).stream().anyMatch(mark -> COLORS.contains(mark.kind()));
    }

    /** The description with the colour before the thing; null where it does not hold it. */
    private @Nullable String painted(
            ObjectNode visual, String field, Clause clause, int noun, String color) {
        String text = Workbench.text(visual, field);
        for (String name : book.names(clause.words(noun, noun + 1))) {
            int at = text == null || !isEnglish(text) ? -1 : PromptText.find(text, name, 0);
            if (at >= 0 && text != null) {
                return painted(text, at, color);
            }
        }
        return null;
    }

    /** In the place of the colour that stands before the thing, be it before its material. */
    private String painted(String text, int at, String color) {
        List<Token> before = Tokens.of(text.substring(0, at)).all();
        int last = before.size() - 1;
        int colored = last;
        while (colored >= 0 && colored > last - ADJECTIVES && !isColored(before, colored)) {
            colored--;
        }
        boolean there = colored >= 0 && colored > last - ADJECTIVES && apart(before, colored);
        int from = there ? before.get(colored).from() : at;
        for (int i = colored - 1; there && i >= 0 && isColored(before, i); i--) {
            from = before.get(i).from();
        }
        String rest = there ? text.substring(before.get(colored).to()) : " " + text.substring(at);
        return EnglishArticles.before(text.substring(0, from), color) + color + rest;
    }

    /** Whether no article stands between a colour and the thing: "a black plinth in the room". */
    private boolean apart(List<Token> before, int colored) {
        for (int i = colored + 1; i < before.size(); i++) {
            String key = before.get(i).key();
            boolean article =
                    book.functionWords().is(FunctionWord.A, key)
                            || book.functionWords().is(FunctionWord.THE, key)
                            || stop.contains(key);
            if (article || before.get(i).isMark()) {
                return false;
            }
        }
        return true;
    }

    private boolean isColored(List<Token> words, int at) {
        return book.marks(words.subList(at, at + 1)).stream()
                .anyMatch(mark -> COLORS.contains(mark.kind()) || mark.is("light_kind"));
    }

    /** Colours come in English, and so they go only into what is English. */
    private boolean isEnglish(String text) {
        return Tokens.of(text).all().stream().anyMatch(token -> words.isEnglish(token.key()));
    }
}
