package dev.shotlist.defaults;

import dev.shotlist.facts.BadFactFile;
import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Category;
import dev.shotlist.plan.CtaAction;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Language;
import dev.shotlist.plan.Pace;
import dev.shotlist.plan.Platform;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The dated defaults, looked up by what the brief says. Loaded once, immutable. */
public final class Defaults {
    private final Map<Platform, PlatformFacts> platforms;
    private final Map<Category, CategoryFacts> categories;
    private final Map<Format, FormatFacts> formats;
    private final Map<String, GenreFacts> genres;
    private final MusicChoice music;
    private final Map<String, MoodFacts> moods;
    private final Map<String, MoodFacts> moodsByWord = new HashMap<>();
    private final Map<Pace, List<String>> moodsOfPaces;
    private final Set<String> grave;
    private final Map<CtaAction, CallFacts> calls;
    private final Map<Pace, VoiceFacts> voices;
    private final List<String> narrators;
    private final Tones tones;
    private final Bans bans;
    private final Diets diets;

    private record Platforms(String asOf, String source, List<PlatformFacts> platforms) {}

    private record Categories(String asOf, String source, List<CategoryFacts> categories) {}

    private record Formats(String asOf, String source, List<FormatFacts> formats) {}

    private record Genres(String asOf, String source, List<GenreFacts> genres) {}

    private record Moods(
            String asOf,
            String source,
            Map<Pace, List<String>> ofPaces,
            Set<String> grave,
            List<MoodFacts> moods) {}

    private record Calls(String asOf, String source, List<CallFacts> calls) {}

    private record Voices(
            String asOf, String source, List<String> narrators, List<VoiceFacts> voices) {}

    private Defaults(FactFiles files) {
        platforms =
                index(
                        files.read("defaults/platforms.json", Platforms.class).platforms(),
                        PlatformFacts::id);
        categories =
                index(
                        files.read("defaults/categories.json", Categories.class).categories(),
                        CategoryFacts::id);
        formats =
                index(
                        files.read("defaults/formats.json", Formats.class).formats(),
                        FormatFacts::id);
        genres = index(files.read("defaults/genres.json", Genres.class).genres(), GenreFacts::id);
        music =
                new MusicChoice(
                        files.read("defaults/music-words.json", MusicChoice.Words.class),
                        genres.values());
        Moods felt = files.read("defaults/moods.json", Moods.class);
        moods = index(felt.moods(), MoodFacts::id);
        moodsOfPaces = Map.copyOf(felt.ofPaces());
        grave = Set.copyOf(felt.grave());
        calls = index(files.read("defaults/calls.json", Calls.class).calls(), CallFacts::id);
        Voices spoken = files.read("defaults/voices.json", Voices.class);
        voices = index(spoken.voices(), VoiceFacts::id);
        narrators = List.copyOf(spoken.narrators());
        tones = new Tones(files);
        bans = new Bans(files);
        diets = new Diets(files);
        for (MoodFacts mood : moods.values()) {
            mood.words().forEach(word -> moodsByWord.putIfAbsent(word, mood));
            moodsByWord.put(mood.id(), mood);
        }
    }

    /**
     * @throws BadFactFile where a file is missing or malformed
     */
    public static Defaults load(FactFiles files) {
        return new Defaults(files);
    }

    private static <K, V> Map<K, V> index(List<V> all, Function<V, K> id) {
        Map<K, V> index = new LinkedHashMap<>();
        all.forEach(one -> index.put(id.apply(one), one));
        return index;
    }

    public PlatformFacts platform(Platform id) {
        return known(platforms, id);
    }

    public CategoryFacts category(Category id) {
        return known(categories, id);
    }

    public FormatFacts format(Format id) {
        return known(formats, id);
    }

    public VoiceFacts voice(Pace pace) {
        return known(voices, pace);
    }

    /** What a brief says before the words for a speaker, lower case. */
    List<String> narrators() {
        return narrators;
    }

    /** The usual words for an action. */
    public String call(CtaAction action, Language language) {
        return known(known(calls, action).words(), language);
    }

    /** How the music that a brief asks for is told from its words. */
    MusicChoice music() {
        return music;
    }

    /** The genre of that id, or the one whose name the words hold; null where none fits. */
    public @Nullable GenreFacts genre(String words) {
        GenreFacts exact = genres.get(words);
        if (exact != null) {
            return exact;
        }
        GenreFacts longest = null;
        for (GenreFacts genre : genres.values()) {
            boolean held = words.contains(genre.id());
            if (held && (longest == null || genre.id().length() > longest.id().length())) {
                longest = genre;
            }
        }
        return longest;
    }

    /** The mood that an English word names; null where none does. */
    public @Nullable MoodFacts mood(String word) {
        return moodsByWord.get(word);
    }

    /** Ids of the moods of a piece of which a brief says only how fast it goes. */
    List<String> moodsOf(Pace pace) {
        return moodsOfPaces.getOrDefault(pace, List.of());
    }

    /** Ids of moods that the usual music of a subject would break. */
    Set<String> grave() {
        return grave;
    }

    Diets diets() {
        return diets;
    }

    Bans bans() {
        return bans;
    }

    Tones tones() {
        return tones;
    }

    private static <K, V> V known(Map<K, V> map, K key) {
        V value = map.get(key);
        if (value == null) {
            throw new IllegalStateException("the default data have nothing for " + key);
        }
        return value;
    }
}
