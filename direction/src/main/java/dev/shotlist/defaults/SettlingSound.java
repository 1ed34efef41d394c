package dev.shotlist.defaults;

import dev.shotlist.brief.Request;
import dev.shotlist.plan.BeatGrid;
import dev.shotlist.plan.Bpm;
import dev.shotlist.plan.Language;
import dev.shotlist.plan.Pace;
import dev.shotlist.plan.Voice;
import dev.shotlist.plan.VoiceKind;
import dev.shotlist.reading.Avoidance;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.Reading;
import dev.shotlist.reading.RequiredLine;
import dev.shotlist.reading.VoiceWish;
import dev.shotlist.style.StyleLead;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Settles music and voice. */
final class SettlingSound {
    private static final String GENRE = "audio_direction.music_genre";
    private static final String TEMPO = "audio_direction.tempo";

    private final Defaults defaults;

    SettlingSound(Defaults defaults) {
        this.defaults = defaults;
    }

    SettledSound settle(
            Reading reading,
            StyleLead lead,
            FormatFacts usual,
            List<MoodFacts> moods,
            @Nullable String subject,
            Pace pace,
            Language language,
            Request request,
            Provenance from) {
        boolean silent = isSilent(reading);
        boolean noMusic =
                silent || (reading.music() != null && !reading.music().value()) || !usual.music();
        BeatGrid grid = lead.grid();
        String genre =
                noMusic
                        ? null
                        : genre(reading, moods, subject, pace, request.options().seed(), from);
        GenreFacts facts = genre == null ? null : defaults.genre(genre);
        Bpm tempo = tempo(reading, grid, facts, genre, from);
        return new SettledSound(
                genre,
                tempo,
                genre == null ? List.of() : instruments(reading, facts, from),
                grid,
                lead.beats(),
                moods.getFirst().curve(),
                silent ? null : voice(reading, usual, pace, language, from),
                kind(reading, usual),
                !silent);
    }

    /** "No before/after trick with muffled sound" forbids a trick and no sound. */
    private static boolean isSilent(Reading reading) {
        return reading.avoid().stream()
                .filter(one -> one.value().english().equals("sound"))
                .anyMatch(one -> reading.avoid().stream().noneMatch(other -> holds(other, one)));
    }

    private static boolean holds(Fact<Avoidance> whole, Fact<Avoidance> part) {
        boolean longer =
                whole.value().english().length() > LONGER * part.value().english().length();
        return longer
                && whole.span().start() <= part.span().start()
                && part.span().end() <= whole.span().end();
    }

    /** So many times as long a ban is about more than the thing at its end. */
    private static final int LONGER = 3;

    /**
     * @param subject the genre that belongs to what the piece is about; null where none does
     */
    private String genre(
            Reading reading,
            List<MoodFacts> moods,
            @Nullable String subject,
            Pace pace,
            long seed,
            Provenance from) {
        Fact<String> said = defaults.music().said(reading);
        if (subject != null && !avoidsPart(reading, subject)) {
            // instruments that are named go before what such a subject usually sounds like
            List<String> own = defaults.music().likely(reading, List.of(subject));
            return from.settle(GENRE, said, own.getFirst());
        }
        List<String> likely =
                defaults.music().likely(reading, moods.getFirst().genres()).stream()
                        .filter(genre -> !avoidsPart(reading, genre))
                        .toList();
        List<String> choice = atPace(likely.isEmpty() ? List.of("ambient") : likely, pace);
        return from.settle(
                GENRE, said, choice.get((int) Math.floorMod(seed, (long) choice.size())));
    }

    /** Without those that go against the pace, where others are left. */
    private List<String> atPace(List<String> genres, Pace pace) {
        List<String> kept =
                genres.stream()
                        .filter(id -> {
                            GenreFacts facts = defaults.genre(id);
                            return facts == null || !pace.isOppositeOf(facts.pace());
                        })
                        .toList();
        return kept.isEmpty() ? genres : kept;
    }

    private static boolean avoidsPart(Reading reading, String words) {
        for (Fact<?> fact : reading.avoid()) {
            if (fact.value() instanceof Avoidance one && holdsWordOf(words, one.english())) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsWordOf(String words, String avoided) {
        for (String word : avoided.toLowerCase(Locale.ROOT).split(" ", -1)) {
            if (word.length() > 3 && words.toLowerCase(Locale.ROOT).contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Bpm tempo(
            Reading reading,
            @Nullable BeatGrid grid,
            @Nullable GenreFacts genre,
            @Nullable String name,
            Provenance from) {
        if (reading.tempo() != null) {
            from.said(TEMPO, reading.tempo());
            return reading.tempo().value();
        }
        if (grid != null) {
            return new Bpm(Math.clamp(grid.bpm(), Bpm.SLOWEST, Bpm.FASTEST));
        }
        if (name == null) {
            return null;
        }
        from.byDefault(TEMPO);
        return new Bpm(genre == null ? 100 : genre.tempo());
    }

    private static List<String> instruments(
            Reading reading, @Nullable GenreFacts facts, Provenance from) {
        List<String> said = reading.instruments().stream().map(Fact::value).toList();
        if (!said.isEmpty()) {
            from.said("audio_direction.instruments", reading.instruments());
            return said;
        }
        from.byDefault("audio_direction.instruments");
        List<String> usual = new ArrayList<>();
        if (facts != null) {
            for (String one : facts.instruments()) {
                if (!avoidsPart(reading, one)) {
                    usual.add(one);
                }
            }
        }
        return usual;
    }

    private @Nullable Voice voice(
            Reading reading, FormatFacts usual, Pace pace, Language language, Provenance from) {
        Fact<VoiceWish> wish = reading.voice();
        if (wish != null && !wish.value().wanted()) {
            return null;
        }
        boolean spokenLine =
                reading.lines().stream()
                        .anyMatch(line -> line.value().where() == RequiredLine.Where.VOICE);
        if (wish == null && !usual.voice() && !spokenLine) {
            return null;
        }
        if (wish == null) {
            from.byDefault("audio_direction.voice");
        } else {
            from.said("audio_direction.voice", wish);
        }
        VoiceFacts facts = defaults.voice(pace);
        String read = wish == null ? null : wish.value().description();
        String named = NarratorWords.in(reading.text(), defaults.narrators());
        boolean fuller = named != null && (read == null || named.length() > read.length());
        String asked = fuller ? named : read;
        Language spoken =
                wish == null || wish.value().language() == null
                        ? language
                        : wish.value().language();
        return new Voice(
                asked == null ? facts.description() : asked, spoken, facts.wordsPerMinute());
    }

    private static VoiceKind kind(Reading reading, FormatFacts usual) {
        VoiceWish wish = reading.voice() == null ? null : reading.voice().value();
        if (wish != null && wish.kind() != null) {
            return wish.kind();
        }
        return usual.id() == dev.shotlist.plan.Format.TESTIMONIAL
                ? VoiceKind.ON_CAMERA
                : VoiceKind.VOICE_OVER;
    }
}
