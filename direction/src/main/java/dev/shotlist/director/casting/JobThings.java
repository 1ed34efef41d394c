package dev.shotlist.director.casting;

import dev.shotlist.english.EnglishArticles;
import dev.shotlist.english.EnglishForms;
import dev.shotlist.sight.Mention;
import dev.shotlist.sight.Sort;
import dev.shotlist.world.Idea;
import dev.shotlist.world.Kind;
import dev.shotlist.world.Picture;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The brief's own things in the pictures of a job, each where its size belongs: {@code {held:a
 * cordless drill}} is what a hand can hold and {@code {large:a ladder}} what is carried by two or
 * stands; where the brief names none of that size, what the film itself has there stays.
 */
final class JobThings {
    private static final char OPEN = '{';
    private static final char SHUT = '}';

    private static final Map<String, Set<Sort>> SIZES =
            Map.of(
                    "held", EnumSet.of(Sort.HELD, Sort.DEVICE),
                    "large", EnumSet.of(Sort.LARGE),
                    "food", EnumSet.of(Sort.FOOD),
                    "worn", EnumSet.of(Sort.WEAR));

    private JobThings() {}

    /**
     * @param named what the brief names; asked for where the film has room for it
     */
    static Kind of(Kind kind, Supplier<List<Mention>> named) {
        boolean slots =
                kind.ideas().stream()
                        .flatMap(idea -> idea.beats().stream())
                        .anyMatch(one -> SIZES.keySet().stream().anyMatch(it -> has(one, it)));
        if (!slots) {
            return kind;
        }
        Map<String, String> chosen = new LinkedHashMap<>();
        List<Mention> things = named.get();
        return kind.withIdeas(
                        kind.ideas().stream().map(idea -> with(idea, things, chosen)).toList())
                .withDetails(
                        kind.details().stream().map(one -> with(one, things, chosen)).toList());
    }

    private static boolean has(Picture picture, String size) {
        return picture.subject().contains(OPEN + size + ':');
    }

    private static Idea with(Idea idea, List<Mention> things, Map<String, String> chosen) {
        return idea.with(
                idea.person(),
                idea.beats().stream().map(one -> with(one, things, chosen)).toList());
    }

    private static Picture with(Picture picture, List<Mention> things, Map<String, String> chosen) {
        String subject = picture.subject();
        for (String size : SIZES.keySet()) {
            int at = subject.indexOf(OPEN + size + ':');
            while (at >= 0) {
                int end = subject.indexOf(SHUT, at);
                String usual = subject.substring(at + size.length() + 2, end);
                String thing =
                        chosen.computeIfAbsent(
                                size + usual, any -> thing(size, usual, things, chosen));
                subject = subject.substring(0, at) + thing + subject.substring(end + 1);
                at = subject.indexOf(OPEN + size + ':');
            }
        }
        return picture.with(subject, picture.line());
    }

    /** The first of that size that no other slot has; a film's own thing stays the same in it. */
    private static String thing(
            String size, String usual, List<Mention> things, Map<String, String> chosen) {
        Set<Sort> sorts = SIZES.getOrDefault(size, Set.of());
        Set<String> taken = new LinkedHashSet<>(chosen.values());
        for (Mention one : things) {
            String said = sorts.contains(one.sort()) ? articled(one) : null;
            if (said != null && !taken.contains(said)) {
                return said;
            }
        }
        return usual;
    }

    private static @Nullable String articled(Mention one) {
        String thing = one.thing();
        return EnglishForms.isPlural(thing) ? null : EnglishArticles.articled("a " + thing);
    }
}
