package dev.shotlist.director.casting;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.words.BriefWords;
import dev.shotlist.director.words.PersonWords;
import dev.shotlist.director.words.Words;
import dev.shotlist.english.EnglishArticles;
import dev.shotlist.plan.Format;
import dev.shotlist.sight.Sight;
import dev.shotlist.sight.Sort;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The first single person that the brief shows, as it tells her: "retired bus driver, 71". */
public final class BriefPerson {
    private static final int YOUNGEST = 16;
    private static final int OLDEST = 99;

    /** In these whoever is named is in the picture. */
    private static final Set<Format> PLAYED = EnumSet.of(Format.TESTIMONIAL, Format.MUSIC_VIDEO);

    private BriefPerson() {}

    /** Null where the brief shows nobody in particular. */
    public static @Nullable String of(
            List<Sight> named, Settled settled, BriefWords words, PersonWords known) {
        for (Sight sight : named) {
            boolean cast = PLAYED.contains(settled.specs().format());
            boolean shown = sight.sort() == Sort.PERSON && (sight.acts() || cast);
            String who = shown ? who(sight) : null;
            if (who != null) {
                String age = age(words, known.over());
                return age == null ? who : who + " of " + age;
            }
        }
        return null;
    }

    /** "a delivery cyclist" of "a delivery cyclist rides home"; several are nobody to cast. */
    private static @Nullable String who(Sight sight) {
        String subject = sight.subject();
        boolean one =
                subject.startsWith("a ") || subject.startsWith("an ") || subject.startsWith("the ");
        int end = subject.length();
        for (String thing : sight.things()) {
            int at = subject.indexOf(' ' + thing);
            end = at < 0 ? end : Math.min(end, at + 1 + thing.length());
        }
        boolean whole = end == subject.length() || subject.charAt(end) == ' ';
        String found = EnglishArticles.withoutArticle(subject.substring(0, end));
        boolean figures = found.chars().anyMatch(Character::isDigit);
        // "a person" says nothing of who that is
        boolean somebody = !found.equals("person");
        if (one && whole && !figures && somebody && Words.count(found) <= LONGEST) {
            return found;
        }
        return null;
    }

    private static final int LONGEST = 5;

    /** "71" between two commas, or "over 50". */
    private static @Nullable String age(BriefWords words, Set<String> least) {
        for (int i = 1; i < words.size(); i++) {
            String word = words.lower(i);
            boolean number = word.length() == 2 && Character.isDigit(word.charAt(0));
            if (!number || !Character.isDigit(word.charAt(1)) || !words.open(i, i + 1)) {
                continue;
            }
            int age = Integer.parseInt(word);
            boolean alone = words.clauseStart(i) == i && words.clauseEnd(i) == i + 1;
            boolean name = Character.isUpperCase(words.word(i - 1).codePointAt(0));
            boolean over = least.contains(words.lower(i - 1)) || least.contains(words.lower(i - 2));
            if (age < YOUNGEST || age > OLDEST) {
                continue;
            }
            if (over) {
                return "over " + age;
            }
            if (alone && name) {
                return String.valueOf(age);
            }
        }
        return null;
    }
}
