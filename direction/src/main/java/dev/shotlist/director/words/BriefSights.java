package dev.shotlist.director.words;

import dev.shotlist.defaults.Settled;
import dev.shotlist.plan.Category;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Language;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.Reading;
import dev.shotlist.reading.StyleWord;
import dev.shotlist.sight.Called;
import dev.shotlist.sight.Sight;
import dev.shotlist.sight.Sights;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the brief itself names that can be seen, in the brief's order, each once. */
public final class BriefSights {
    private static final Pattern IN_SUBJECTS = Pattern.compile("[ ,]+");

    private static final Pattern IN_NAMES = Pattern.compile("[ .,']+");

    /** Words of a product's name too short to be known again: "of", "the", "10". */
    private static final int SHORTEST_NAME = 3;

    /** These tell of something that they do not sell. */
    private static final Set<Format> TELLING = EnumSet.of(Format.TRAILER, Format.MUSIC_VIDEO);

    private BriefSights() {}

    /**
     * @param said the brief's words
     */
    public static List<Sight> of(
            Settled settled,
            BriefWords said,
            Sights sights,
            WishedPictures wished,
            PictureFragments fragments) {
        boolean song = settled.product().category() == Category.MUSIC;
        Reading reading = settled.reading();
        Language language = reading.language();
        Called called = words(settled);
        BriefWords open = song ? said.sung(settled) : said;
        List<PictureFragments.Fragment> named = fragments.in(open, settled, sights, called);
        BriefWords wishing = open.without(unseen(settled, song));
        List<WishedPictures.Wish> wishes = wished.in(wishing, language);
        // "maps a house in 12 minutes" is told in words, unless it shall be seen
        BriefWords words =
                wishing.without(
                        reading.features().stream()
                                .filter(one -> isMeasured(one.value()))
                                .toList());
        List<Sight> all = new ArrayList<>();
        for (WishedPictures.Wish wish : wishes) {
            for (List<String> item : wish.items()) {
                sights.asked(item, called).forEach(one -> add(all, one));
            }
        }
        boolean ordered = false;
        int from = 0;
        while (from < words.size()) {
            int end = words.clauseEnd(from);
            // "owners, who lie awake over payroll": told of whom it is for, and no picture
            boolean viewers = words.lower(from).equals("who") && reading.audience() != null;
            if (viewers || isWished(wishes, from, end)) {
                from = end;
                continue;
            }
            if (named.contains(new PictureFragments.Fragment(from, end))) {
                List<String> run = words.words(from, end);
                fragments.seen(run, language, sights, called).forEach(one -> add(all, one));
                from = end;
                continue;
            }
            for (int start = from; start < end; ) {
                int stop = start;
                List<String> run = new ArrayList<>();
                while (stop < end && words.open(stop, stop + 1)) {
                    run.add(words.word(stop));
                    stop++;
                }
                if (!run.isEmpty()) {
                    Sights.Seen seen = sights.in(run, language, called, ordered);
                    seen.sights().forEach(one -> add(all, one));
                    ordered = seen.orders();
                }
                start = stop + 1;
            }
            ordered &= !words.endsSentence(end - 1);
            from = end;
        }
        if (all.isEmpty() && TELLING.contains(settled.specs().format())) {
            fragments.toldOf(said, language, sights, called).forEach(one -> add(all, one));
        }
        all.removeIf(sight ->
                isOrdered(sight, settled)
                        || isOfNoun(sight, settled)
                        || (!sight.acts() && SaidInPassing.isUnseen(sight.things()))
                        || sights.isHalf(sight.subject()));
        return all;
    }

    /** What the brief names and no picture shows: colours, light, viewers, what is heard. */
    private static List<Fact<?>> unseen(Settled settled, boolean song) {
        Reading reading = settled.reading();
        List<Fact<?>> unseen = new ArrayList<>(reading.colors());
        // "golden light" says how it is lit
        reading.style().stream()
                .filter(word -> word.value().aspect() == StyleWord.Aspect.LIGHT)
                .forEach(unseen::add);
        if (reading.audience() != null) {
            // whom it is for is no order to show them
            unseen.add(reading.audience());
        }
        unseen.addAll(specs(reading));
        unseen.addAll(song ? reading.instruments() : heard(settled));
        if (song && reading.genre() != null) {
            // "drum and bass" is a music and shows no drum
            unseen.add(reading.genre());
        }
        return unseen;
    }

    /** What is ordered of the film itself: "square" is a shape and no place. */
    public static List<Fact<?>> specs(Reading reading) {
        List<Fact<?>> specs = new ArrayList<>();
        Stream.of(reading.ratio(), reading.platform(), reading.placement(), reading.format())
                .filter(Objects::nonNull)
                .forEach(specs::add);
        return specs;
    }

    /** "5-hour battery" is a figure of the product; a year is one of its maker. */
    private static boolean isMeasured(String feature) {
        long digits = feature.chars().filter(Character::isDigit).count();
        return digits > 0 && digits != DIGITS_OF_YEAR;
    }

    private static final int DIGITS_OF_YEAR = 4;

    /** The tap of a "tap dance club" is none. */
    private static boolean isOfNoun(Sight sight, Settled settled) {
        String noun = settled.noun() == null ? "" : settled.noun().toLowerCase(Locale.ROOT);
        List<String> words = List.of(noun.split(" ", -1));
        return words.size() > 1
                && !sight.acts()
                && !sight.things().isEmpty()
                && words.subList(0, words.size() - 1).containsAll(sight.things());
    }

    /** What an order shows is not shown once more. */
    private static boolean isOrdered(Sight sight, Settled settled) {
        return !sight.things().isEmpty()
                && settled.shots().stream()
                        .map(order -> order.words().toLowerCase(Locale.ROOT))
                        .anyMatch(words -> sight.things().stream().allMatch(words::contains));
    }

    /** "the porch light" names the porch and the light. */
    private static boolean names(Sight before, Sight sight) {
        List<String> said = List.of(IN_SUBJECTS.split(before.subject(), -1));
        List<String> words = List.of(IN_SUBJECTS.split(sight.subject(), -1));
        return !before.acts() && words.size() > 1 && said.containsAll(words);
    }

    private static boolean isWished(List<WishedPictures.Wish> wishes, int from, int end) {
        return wishes.stream().anyMatch(wish -> from < wish.to() && wish.from() < end);
    }

    /** Instruments that play under the pictures and are in none, unless they are what is sold. */
    public static List<Fact<String>> heard(Settled settled) {
        String sold = (settled.product().name() + ' ' + settled.noun()).toLowerCase(Locale.ROOT);
        return settled.reading().instruments().stream()
                .filter(one -> !sold.contains(one.value().toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** The words by which the brief calls what it sells. */
    public static Called words(Settled settled) {
        Set<String> names = new HashSet<>();
        String all = settled.product().name() + " " + settled.product().brand();
        for (String word : IN_NAMES.split(all.toLowerCase(Locale.ROOT), -1)) {
            if (word.length() >= SHORTEST_NAME) {
                names.add(word);
            }
        }
        if (settled.noun() != null) {
            List.of(settled.noun().toLowerCase(Locale.ROOT).split(" ", -1)).forEach(names::remove);
        }
        String noun = settled.noun();
        boolean service = noun != null && Services.names(noun, settled.reading().language());
        boolean seen = settled.product().category().sold().isHeld() && !service;
        return new Called(productWords(settled), names, seen, said(settled));
    }

    /** The brief's words, where they are translated. */
    private static Set<String> said(Settled settled) {
        if (settled.reading().language() == Language.EN) {
            return Set.of();
        }
        return new HashSet<>(Words.letters(settled.reading().text()));
    }

    private static Set<String> productWords(Settled settled) {
        Set<String> words = new HashSet<>();
        String name = settled.product().name().toLowerCase(Locale.ROOT);
        words.add(name);
        for (String part : name.split(" ", -1)) {
            boolean named = settled.noun() == null || !name.equals(settled.noun());
            if (part.length() > SHORTEST_NAME && named && name.indexOf(' ') < 0) {
                words.add(part);
            }
        }
        String noun = settled.noun();
        if (noun != null) {
            String lower = noun.toLowerCase(Locale.ROOT);
            words.add(lower);
            words.add(Noun.like(lower, "thing"));
        }
        return words;
    }

    /** A thing that was only named gives way to what is done with it. */
    private static void add(List<Sight> all, Sight sight) {
        for (int i = 0; i < all.size(); i++) {
            Sight before = all.get(i);
            if (before.subject().equals(sight.subject())) {
                return;
            }
            if (!sight.acts() && names(before, sight)) {
                return;
            }
            boolean covered = before.things().containsAll(sight.things());
            if (!sight.acts() && covered && !sight.things().isEmpty()) {
                return;
            }
            boolean covers = sight.acts() && !before.acts();
            if (covers && sight.things().containsAll(before.things())) {
                all.remove(i);
                i--;
            }
        }
        all.add(sight);
    }
}
