package dev.shotlist.director.story;

import dev.shotlist.director.words.Dice;
import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Category;
import dev.shotlist.plan.Language;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a witness may say whom a brief names by a trade or kin alone, by trades of the product. */
public final class Testimonies {
    private final List<Said> all;

    /**
     * @param of trades that it is for; none for any
     * @param said five lines at most, in the order in which they are said
     */
    private record Said(Set<Category> of, Map<Language, List<String>> said) {}

    private record File(String asOf, String source, List<Said> testimonies) {}

    Testimonies(FactFiles files) {
        all = files.read("director/story/testimonies.json", File.class).testimonies();
    }

    /** One for a product of that trade; one for any where there is none. */
    public Map<Language, List<String>> of(Category category, Dice dice) {
        List<Said> own = all.stream().filter(one -> one.of().contains(category)).toList();
        List<Said> open = all.stream().filter(one -> one.of().isEmpty()).toList();
        return dice.pick(own.isEmpty() ? open : own, "testimony").said();
    }
}
