package dev.shotlist.review;

import dev.shotlist.generator.Generator;
import dev.shotlist.generator.GeneratorCatalogue;
import dev.shotlist.plan.Visual;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a generator is asked for fits its limit and does not contradict itself. */
final class PromptWords implements Rule {
    static final Code TOO_LONG =
            Code.warning(
                    "generation_prompt_too_long",
                    "A prompt is longer than the generator takes.",
                    "The target model's limit in generator/models.json; without a target the"
                            + " shortest limit known there.");

    static final Code CONFLICT =
            Code.warning(
                    "prompt_conflict",
                    "A prompt asks for two things that exclude each other.",
                    "Pairs of words in review/words.json, such as midnight and midday.");

    static final Code MOVES =
            Code.info(
                    "several_camera_moves",
                    "A prompt asks for more than one camera move.",
                    "Names of moves in review/words.json; generators follow one main move a shot.");

    static final Code LETTERING =
            Code.warning(
                    "lettering_in_prompt",
                    "A prompt asks for letters, which generators garble.",
                    "Words for lettering in review/words.json, not denied.");

    private final GeneratorCatalogue generators;
    private final int shortestLimit;
    private final List<List<List<List<String>>>> opposites = new ArrayList<>();
    private final List<List<List<String>>> moves = new ArrayList<>();
    private final List<List<String>> lettering;

    PromptWords(ReviewWords words, GeneratorCatalogue generators) {
        this.generators = generators;
        this.shortestLimit = shortest(generators);
        words.opposites()
                .forEach(pair ->
                        opposites.add(
                                List.of(Tokens.phrases(pair.one()), Tokens.phrases(pair.other()))));
        words.cameraMoves().values().forEach(names -> moves.add(Tokens.phrases(names)));
        this.lettering = Tokens.phrases(words.lettering());
    }

    private static int shortest(GeneratorCatalogue generators) {
        int least = Integer.MAX_VALUE;
        for (Generator one : generators.models()) {
            Integer limit = one.maxPromptChars();
            least = limit == null ? least : Math.min(least, limit);
        }
        return least;
    }

    @Override
    public List<Code> codes() {
        return List.of(TOO_LONG, CONFLICT, MOVES, LETTERING);
    }

    @Override
    public void check(Subject subject, Consumer<Finding> found) {
        int limit = limit(subject.specs().targetModel());
        for (int i = 0; i < subject.scenes().size(); i++) {
            Visual visual = subject.scenes().get(i).visual();
            String prompt = visual.generationPrompt();
            int characters = prompt.codePointCount(0, prompt.length());
            if (characters > limit) {
                found.accept(
                        Finding.of(TOO_LONG, At.prompt(i))
                                .says("{} characters; {} are taken.", characters, limit)
                                .figure("characters", characters)
                                .figure("most", limit)
                                .suggests("Leave out what the picture does not need."));
            }
            Tokens tokens = Tokens.of(prompt);
            conflicts(tokens, i, found);
            moves(tokens, i, found);
            String letters = first(tokens, lettering);
            if (letters != null) {
                found.accept(
                        Finding.of(LETTERING, At.prompt(i))
                                .says("Scene {} asks for \"{}\".", i + 1, letters)
                                .suggests("Leave a plain ground, and set the text in the edit."));
            }
        }
    }

    private int limit(@Nullable String model) {
        if (model == null) {
            return shortestLimit;
        }
        Generator named = generators.find(model);
        Integer own = named == null ? null : named.maxPromptChars();
        return own == null ? Integer.MAX_VALUE : own;
    }

    private void conflicts(Tokens tokens, int index, Consumer<Finding> found) {
        for (List<List<List<String>>> pair : opposites) {
            String one = first(tokens, pair.getFirst());
            String other = first(tokens, pair.getLast());
            if (one != null && other != null) {
                found.accept(
                        Finding.of(CONFLICT, At.prompt(index))
                                .says(
                                        "Scene {} asks for \"{}\" and for \"{}\".",
                                        index + 1,
                                        one,
                                        other)
                                .suggests("Keep one of them."));
            }
        }
    }

    private void moves(Tokens tokens, int index, Consumer<Finding> found) {
        List<String> named = new ArrayList<>();
        for (List<List<String>> names : moves) {
            String name = first(tokens, names);
            if (name != null) {
                named.add(name);
            }
        }
        if (named.size() > 1) {
            found.accept(
                    Finding.of(MOVES, At.prompt(index))
                            .says(
                                    "Scene {} asks the camera to {}.",
                                    index + 1,
                                    String.join(" and ", named))
                            .figure("moves", named.size())
                            .suggests("Keep the move that the shot is there for."));
        }
    }

    private static @Nullable String first(Tokens tokens, List<List<String>> phrases) {
        for (List<String> phrase : phrases) {
            if (tokens.says(phrase)) {
                return String.join(" ", phrase);
            }
        }
        return null;
    }
}
