package dev.shotlist.review;

import dev.shotlist.plan.Product;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Nothing in the prompts points at a real person's likeness or at somebody else's mark. */
final class Likeness implements Rule {
    static final Code PERSON =
            Code.warning(
                    "likeness_hint",
                    "A prompt points at a real person's likeness or a living artist's hand.",
                    "Turns of phrase and well-known names in review/words.json; generators refuse"
                            + " many of them, and consent is needed for the rest.");

    static final Code MARK =
            Code.warning(
                    "trademark_hint",
                    "A prompt names a mark that is not the brand's own.",
                    "Well-known marks in review/words.json, apart from the product's own name and"
                            + " brand.");

    private static final String PEOPLE = "people";
    private static final String MARKS = "marks";

    private final Vocabulary names = new Vocabulary();

    Likeness(ReviewWords words) {
        names.add(PEOPLE, words.likeness());
        names.add(MARKS, words.marks());
    }

    @Override
    public List<Code> codes() {
        return List.of(PERSON, MARK);
    }

    @Override
    public void check(Subject subject, Consumer<Finding> found) {
        Product product = subject.direction().product();
        Set<String> own = new HashSet<>(Tokens.phrase(product.name()));
        own.addAll(Tokens.phrase(product.brand() == null ? "" : product.brand()));
        for (int i = 0; i < subject.scenes().size(); i++) {
            Map<String, List<String>> said = names.in(subject.prompt(i));
            for (String name : said.getOrDefault(PEOPLE, List.of())) {
                found.accept(
                        Finding.of(PERSON, At.prompt(i))
                                .says("Scene {} says \"{}\".", i + 1, name)
                                .suggests("Describe what is seen without naming anyone."));
            }
            for (String mark : said.getOrDefault(MARKS, List.of())) {
                if (!own.containsAll(Tokens.phrase(mark))) {
                    found.accept(
                            Finding.of(MARK, At.prompt(i))
                                    .says("Scene {} names {}.", i + 1, mark)
                                    .suggests("Show a thing without a mark."));
                }
            }
        }
    }
}
