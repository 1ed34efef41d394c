package dev.shotlist.director.account;

import dev.shotlist.plan.Language;
import dev.shotlist.sight.Ways.Way;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * By which words briefs introduce somebody by name, and how such people look.
 *
 * @param openers words that begin a sentence with a capital and are no name: "its Graham"
 * @param called words between what somebody is and their name, with commas between them
 * @param has words between a name and an age
 * @param years units of an age
 * @param she words of the six languages that say that it is a woman, and {@code he} a man
 * @param women given names that do not look it, and {@code men} the same
 * @param titles words before a surname, with she, he or they
 * @param me words before the name of who writes, and {@code being} those before what they are
 * @param articles words between those and a name or a trade
 * @param within before these stands where somebody is, and not who
 * @param greetings words before the name of who reads the brief
 * @param counts German words before what is counted or timed, and no name: "seit Wochen"
 * @param former words before a trade that somebody had
 * @param feminine endings of trades that a woman has
 * @param kin words before a name: "my mate Colin", "mio padre Piero", by the English word
 * @param roles whom an English kin word makes, as look begins: "woman", with the usual age
 * @param hair by decade of life
 * @param clothes by English trade; by {@code she} and {@code he} with the decade for all others
 * @param works pictures of people at their trade
 * @param tens ages from 20 in tens, and {@code ones} from 0 to 19, in words
 */
public record CastWords(
        String asOf,
        String source,
        Set<String> openers,
        Set<String> called,
        Set<String> has,
        Set<String> years,
        Set<String> she,
        Set<String> he,
        Set<String> women,
        Set<String> men,
        Map<String, String> titles,
        Set<String> me,
        Set<String> being,
        Set<String> articles,
        Set<String> within,
        Set<String> greetings,
        Set<String> counts,
        Set<String> former,
        Map<Language, List<String>> feminine,
        Map<Language, Map<String, String>> kin,
        Map<String, Role> roles,
        Map<Integer, List<String>> hair,
        Map<String, String> clothes,
        Map<String, List<String>> plain,
        Map<String, List<Way>> works,
        List<String> tens,
        List<String> ones) {

    /**
     * @param who she, he or they
     * @param age usual; null where it can be any
     */
    public record Role(String who, @Nullable Integer age) {}

    /** "Seventy-one" */
    String age(int years) {
        if (years < ones.size()) {
            return ones.get(years);
        }
        String ten = tens.get(Math.min(years / TEN, tens.size() + 1) - 2);
        return years % TEN == 0 ? ten : ten + "-" + ones.get(years % TEN);
    }

    static final int TEN = 10;
}
