package dev.shotlist.review;

import dev.shotlist.english.EnglishForms;
import dev.shotlist.plan.Visual;
import dev.shotlist.reading.Avoidance;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What must not appear is asked of no generator, and generators are told to leave it out. */
final class ForbiddenThings implements Rule {
    static final Code ASKED_FOR =
            Code.error(
                    "forbidden_in_prompt",
                    "A prompt asks for something that the brief forbids.",
                    "The thing's English name in the prompt, not denied there.");

    static final Code NOT_EXCLUDED =
            Code.info(
                            "forbidden_not_excluded",
                            "Something that can be seen is forbidden, and a scene has no negative"
                                    + " prompt.",
                            "A negative prompt that is missing or empty.")
                    .mendedBy("makes one of what is forbidden");

    private final ReviewWords words;

    ForbiddenThings(ReviewWords words) {
        this.words = words;
    }

    @Override
    public List<Code> codes() {
        return List.of(ASKED_FOR, NOT_EXCLUDED);
    }

    @Override
    public void check(Subject subject, Consumer<Finding> found) {
        List<String> things =
                subject.asked().avoid().stream()
                        .map(Avoidance::english)
                        .filter(thing -> !words.unseen().contains(thing))
                        .toList();
        List<List<List<String>>> said = things.stream().map(this::forms).toList();
        for (int i = 0; i < subject.scenes().size() && !things.isEmpty(); i++) {
            Visual visual = subject.scenes().get(i).visual();
            for (int k = 0; k < things.size(); k++) {
                if (subject.prompt(i).saysAny(said.get(k))) {
                    found.accept(
                            Finding.of(ASKED_FOR, At.prompt(i))
                                    .says(
                                            "Scene {} asks for {}; the brief forbids it.",
                                            i + 1,
                                            things.get(k))
                                    .suggests("Show something else."));
                }
            }
            if (visual.negativePrompt() == null || visual.negativePrompt().isBlank()) {
                String path = At.scene(i) + "/visual/negative_prompt";
                found.accept(
                        Finding.of(NOT_EXCLUDED, path)
                                .says("Scene {} leaves out nothing.", i + 1)
                                .suggests("Name what the brief forbids.")
                                .mends(Mend.add(path, String.join(", ", things))));
            }
        }
    }

    /** "Puppies" is met in "puppy" too, and the other way round. */
    private List<List<String>> forms(String thing) {
        List<String> phrase = Tokens.phrase(thing);
        if (phrase.isEmpty() || words.alsoParts().contains(phrase.getLast())) {
            return phrase.isEmpty() ? List.of() : List.of(phrase);
        }
        List<List<String>> forms = new ArrayList<>();
        forms.add(phrase);
        String last = phrase.getLast();
        List<String> other = new ArrayList<>(phrase.subList(0, phrase.size() - 1));
        other.add(otherNumber(last));
        forms.add(other);
        return forms;
    }

    private static String otherNumber(String word) {
        String one = EnglishForms.singular(word);
        return one.equals(word) ? EnglishForms.plural(word) : one;
    }
}
