package dev.shotlist.director.casting;

import dev.shotlist.defaults.Settled;
import dev.shotlist.plan.Language;
import dev.shotlist.world.Person;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How old those are whom an English brief speaks to: "buyers are mostly 55+", "for people over 70".
 * Nobody of thirty-six shows them a thing that is made for them.
 */
final class AudienceAge {
    private static final Pattern FROM =
            Pattern.compile(
                    "(?:\\b(?:people|those|anyone|everyone|adults|women|men|customers|buyers|viewers)"
                            + "[^.!?\\d]{0,20}\\b(?:over|above|aged) ([5-8]\\d)\\b)"
                            + "|(?:\\b(?:people|adults|customers|buyers|audience|viewers|for|are|aged|mostly)"
                            + "[^.!?\\d]{0,20}([5-8]\\d) ?\\+(?=[ ,.;)]|$))");

    private static final Pattern SPELLED =
            Pattern.compile(
                    "(?:of|in (?:her|his|their)) (twenty|thirty|forty|twenties|thirties|forties)(-\\w+)?");

    /** By the decade that the audience begins in. */
    private static final Map<Integer, String> YEARS =
            Map.of(
                    5,
                    "of fifty-eight",
                    6,
                    "of sixty-six",
                    7,
                    "of seventy-four",
                    8,
                    "of eighty-two");

    private AudienceAge() {}

    /** Most briefs hold no figure that may be an age, and need not be searched for one. */
    private static boolean mayTell(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            char decade = text.charAt(i);
            if (decade >= '5' && decade <= '8' && Character.isDigit(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** The same casting with somebody of the viewers' age where the one who is cast is younger. */
    static @Nullable Person aged(@Nullable Person person, Settled settled) {
        boolean english = settled.reading().language() == Language.EN;
        if (person == null || !english || !mayTell(settled.reading().text())) {
            return person;
        }
        Matcher said = FROM.matcher(settled.reading().text().toLowerCase(Locale.ROOT));
        Matcher years = SPELLED.matcher(person.look());
        if (!said.find() || !years.find()) {
            return person;
        }
        String from = said.group(1) == null ? said.group(2) : said.group(1);
        String age = YEARS.getOrDefault(Integer.parseInt(from) / TEN, "of sixty-six");
        String look = years.replaceFirst(age);
        for (String young : YOUNG) {
            look = look.replace(young, "grey hair");
        }
        return new Person(look, person.brief(), person.who());
    }

    private static final int TEN = 10;

    private static final List<String> YOUNG =
            List.of(
                    "close fade",
                    "cropped dark hair",
                    "copper fringe",
                    "shaved sides",
                    "dark hair");
}
