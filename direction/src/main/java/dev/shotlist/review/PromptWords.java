package dev.shotlist.review;

import dev.shotlist.generator.Generator;
import dev.shotlist.generator.GeneratorCatalogue;
import dev.shotlist.plan.Visual;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    private final int pairs;
    private final Vocabulary vocabulary = new Vocabulary();

    private static final String ONE = "one ";
    private static final String OTHER = "other ";
    private static final String MOVE = "move ";
    private static final String LETTERS = "letters";

    PromptWords(ReviewWords words, GeneratorCatalogue generators) {
        this.generators = generators;
        this.shortestLimit = shortest(generators);
        this.pairs = words.opposites().size();
        for (int pair = 0; pair < pairs; pair++) {
            vocabulary.add(ONE + pair, words.opposites().get(pair).one());
            vocabulary.add(OTHER + pair, words.opposites().get(pair).other());
        }
        words.cameraMoves().forEach((move, names) -> vocabulary.add(MOVE + move, names));
        vocabulary.add(LETTERS, words.lettering());
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
            Map<String, List<String>> said = vocabulary.in(subject.prompt(i));
            conflicts(said, i, found);
            moves(said, i, found);
            for (String letters : said.getOrDefault(LETTERS, List.of())) {
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

    private void conflicts(Map<String, List<String>> said, int index, Consumer<Finding> found) {
        for (int pair = 0; pair < pairs && said.size() > 1; pair++) {
            List<String> one = said.get(ONE + pair);
            List<String> other = said.get(OTHER + pair);
            if (one != null && other != null) {
                found.accept(
                        Finding.of(CONFLICT, At.prompt(index))
                                .says(
                                        "Scene {} asks for \"{}\" and for \"{}\".",
                                        index + 1,
                                        one.getFirst(),
                                        other.getFirst())
                                .suggests("Keep one of them."));
            }
        }
    }

    private static void moves(Map<String, List<String>> said, int index, Consumer<Finding> found) {
        List<String> named = new ArrayList<>();
        said.forEach((group, names) -> {
            if (group.startsWith(MOVE)) {
                named.add(names.getFirst());
            }
        });
        if (named.size() > 1) {
            found.accept(
                    Finding.of(MOVES, At.prompt(index))
                            .says(
                                    "Scene {} asks the camera for {}.",
                                    index + 1,
                                    String.join(" and ", named))
                            .figure("moves", named.size())
                            .suggests("Keep the move that the shot is there for."));
        }
    }
}
