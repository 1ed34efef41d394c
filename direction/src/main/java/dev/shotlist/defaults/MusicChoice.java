package dev.shotlist.defaults;

import dev.shotlist.reading.Fact;
import dev.shotlist.reading.Reading;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which music a brief asks for in its own words: the genre it names, the instruments, how much of
 * it; by mood only where it says none of these.
 */
final class MusicChoice {
    /**
     * @param articles before these words a genre's name is a thing: "a drill", "West Country"
     * @param played behind it, it is music all the same: "a house track"
     * @param alone the genre of an instrument of which nothing more is said
     * @param quiet ways to ask for next to none, and {@code quietGenres} what that is
     * @param worries behind a feeling these tell what somebody is afraid of
     */
    record Words(
            String asOf,
            String source,
            Set<String> articles,
            Set<String> played,
            Map<String, String> alone,
            Set<String> quiet,
            List<String> quietGenres,
            Set<String> worries) {}

    private final Words words;
    private final Collection<GenreFacts> genres;

    MusicChoice(Words words, Collection<GenreFacts> genres) {
        this.words = words;
        this.genres = genres;
    }

    /** The genre that the brief names; null where the word means a thing. */
    @Nullable Fact<String> said(Reading reading) {
        Fact<String> genre = reading.genre();
        if (genre == null || genre.value().indexOf(' ') >= 0) {
            return genre;
        }
        String before = word(reading.text(), genre.span().start(), -1);
        String behind = word(reading.text(), genre.span().end(), 1);
        boolean thing = words.articles().contains(before) && !words.played().contains(behind);
        return thing ? null : genre;
    }

    /**
     * The likely genres, those first that the brief's words call for.
     *
     * @param likely by mood
     */
    List<String> likely(Reading reading, List<String> likely) {
        String text = reading.text().toLowerCase(Locale.ROOT);
        if (words.quiet().stream().anyMatch(text::contains)) {
            return words.quietGenres();
        }
        List<String> named = reading.instruments().stream().map(Fact::value).toList();
        if (named.isEmpty()) {
            return likely;
        }
        List<String> byMood = playing(named, likely);
        if (!byMood.isEmpty()) {
            return byMood;
        }
        String alone = words.alone().get(named.getFirst().toLowerCase(Locale.ROOT));
        if (alone != null) {
            // violins at dawn are no tango
            return List.of(alone);
        }
        List<String> any = playing(named, genres.stream().map(GenreFacts::id).toList());
        return any.isEmpty() ? likely : any.subList(0, 1);
    }

    /** Those of the genres that an instrument leads, then those it plays in. */
    private List<String> playing(List<String> instruments, List<String> ids) {
        List<String> found = new ArrayList<>();
        for (int place = 0; place < LEADING; place++) {
            for (GenreFacts genre : genres) {
                boolean plays =
                        place < genre.instruments().size()
                                && ids.contains(genre.id())
                                && !found.contains(genre.id())
                                && shares(genre.instruments().get(place), instruments);
                if (plays) {
                    found.add(genre.id());
                }
            }
        }
        return found;
    }

    /** So many instruments of a genre carry it. */
    private static final int LEADING = 3;

    private static boolean shares(String instrument, List<String> named) {
        List<String> said = List.of(instrument.toLowerCase(Locale.ROOT).split(" ", -1));
        for (String one : named) {
            String last = one.toLowerCase(Locale.ROOT);
            last = last.substring(last.lastIndexOf(' ') + 1);
            if (said.contains(last) || said.contains(last + "s")) {
                return true;
            }
        }
        return false;
    }

    /** "fear of the dentist", "miedo al dentista": what viewers feel is no mood to film in. */
    boolean isWorry(Reading reading, Fact<String> mood) {
        boolean named = words.worries().contains(word(reading.text(), mood.span().end(), 1));
        Fact<String> audience = reading.audience();
        boolean theirs =
                audience != null
                        && audience.span().start() <= mood.span().start()
                        && mood.span().end() <= audience.span().end();
        return named || theirs;
    }

    /**
     * The word next to a place in code points, lower case.
     *
     * @param step 1 for the one behind, -1 for the one before
     */
    private static String word(String text, int place, int step) {
        int at = text.offsetByCodePoints(0, place) + (step < 0 ? -1 : 0);
        while (at >= 0 && at < text.length() && text.charAt(at) == ' ') {
            at += step;
        }
        int end = at;
        while (end >= 0 && end < text.length() && Character.isLetter(text.charAt(end))) {
            end += step;
        }
        String said = step > 0 ? text.substring(at, end) : text.substring(end + 1, at + 1);
        return said.toLowerCase(Locale.ROOT);
    }
}
