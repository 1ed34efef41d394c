package dev.shotlist.director.account;

import dev.shotlist.plan.Category;
import dev.shotlist.plan.Language;
import dev.shotlist.plan.Purpose;
import dev.shotlist.sight.Mention;
import dev.shotlist.sight.Sort;
import dev.shotlist.sight.Ways.Way;
import dev.shotlist.world.Person;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How what a brief names is shown beside what it sells.
 *
 * @param uses ids of uses by what the story follows: "ride", "house"
 * @param grief words of a clause of which nothing is shown, with commas between them
 * @param unsaid words of all six languages that no clause has which may stand as a line
 * @param idle English nouns that briefs use for something else than what can be seen
 * @param spans English words of time and of terms, with which nothing that is named can be seen: "a
 *     four day week pilot"
 * @param troubled words of a clause that tells of a trouble, with commas between them
 * @param denials words behind which a clause says what is not there: "no craftsman needed"
 * @param trouble pictures of a thing in trouble
 * @param heroes pictures of a thing beside what the story follows
 * @param base what else is seen of what such stories follow; a tale has none
 * @param software words for what runs on a screen, with commas between them
 * @param open vehicles that one sits on and not in
 * @param learning words of who teaches, with commas between them
 * @param unseen what is followed in a trade whose product is nothing to see
 * @param ends last pictures by what the story follows
 * @param handling what can be done with which things
 */
public record AccountFile(
        String asOf,
        String source,
        Map<String, Set<String>> uses,
        Map<Language, ClauseWords> grief,
        Set<String> unsaid,
        Set<String> idle,
        Set<String> spans,
        Map<Language, ClauseWords> troubled,
        Map<Language, Set<String>> denials,
        Map<Sort, List<Way>> trouble,
        Map<String, Map<Sort, List<Way>>> heroes,
        Map<String, Base> base,
        Map<Language, String> software,
        Set<String> open,
        Map<Language, String> learning,
        Map<Category, String> unseen,
        Map<String, List<Way>> ends,
        Handling handling) {
    /**
     * @param places where it begins, and a step further
     * @param people who may play
     */
    record Base(List<String> places, Map<Purpose, List<Way>> pictures, List<Person> people) {}

    /** Stands in a picture for the thing that the brief names, with its article. */
    static final String ITEM = "{item}";

    /** Begins the same for things of one kind only: {@code {item bitten}}. */
    private static final String ITEM_OF = "{item ";

    /** The subject with a thing in it; null where it is not true of such a thing. */
    @Nullable String naming(String subject, Mention thing) {
        int at = subject.indexOf(ITEM_OF);
        if (at < 0) {
            return subject.replace(ITEM, thing.said());
        }
        int end = subject.indexOf('}', at);
        String kind = subject.substring(at + ITEM_OF.length(), end);
        return handling.fits(kind, thing.thing())
                ? subject.substring(0, at) + thing.said() + subject.substring(end + 1)
                : null;
    }

    /** What a story of such a use follows; null where none is told. */
    @Nullable String hero(String use) {
        for (Map.Entry<String, Set<String>> one : uses.entrySet()) {
            if (one.getValue().contains(use)) {
                return one.getKey();
            }
        }
        return null;
    }
}
