package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.operation.CutOperation;
import dev.shotlist.edit.operation.Direction;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.Places;
import dev.shotlist.edit.operation.SoundOperation;
import dev.shotlist.edit.tree.Workbench;
import dev.shotlist.plan.IntensityCurve;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Music, its tempo and kind, and how fast the piece is cut. */
final class SoundReader {
    /** Of the loudness of music, from 0 to 1. */
    private static final double STEP = 0.2;

    /** Words of a clause that says of the music what nobody says of pictures. */
    private static final int FEW = 4;

    /** Words of "turn the music off please". */
    private static final int OFF = 5;

    /** By which a clause wishes for something. */
    private static final Set<String> WISHES =
            Set.of("wanted", "thereto", "can", "be", "become", "instead", "dash", "hear");

    /** Of which a clause speaks that wishes for no music. */
    private static final Set<String> OTHERWISE =
            Set.of("topic", "scene", "color", "size", "ordinal", "ratio", "platform", "place");

    private final Workbench bench;
    private final TempoReader tempos;

    SoundReader(Workbench bench) {
        this.bench = bench;
        this.tempos = new TempoReader(bench);
    }

    private boolean genreSpoken;

    /** The sentence that last spoke of music. */
    private int spoken = -1;

    /** Whether a sentence speaks of the plan's own kind of music, so that others mean music too. */
    void hear(List<Clause> clauses, int sentence) {
        ObjectNode sound = bench.partOrNull("audio_direction");
        String now = sound == null ? null : Workbench.text(sound, "music_genre");
        genreSpoken =
                now != null
                        && clauses.stream()
                                .filter(clause -> clause.sentence == sentence)
                                .flatMap(clause -> clause.all("genre").stream())
                                .anyMatch(mark -> now.contains(mark.value()));
    }

    /** "no music and no voice": both are named, and both go. */
    boolean silenced(Clause clause, List<Integer> scenes, List<Operation> operations) {
        boolean both =
                clause.topic("music")
                        && clause.topic("voice")
                        && AskedWords.removes(clause)
                        && clause.quote() == null
                        && scenes.isEmpty();
        boolean apart =
                clause.has("except")
                        || clause.has("instead")
                        || clause.has("only")
                        || clause.has("louder")
                        || clause.act("keep");
        if (both && !apart) {
            operations.add(new SoundOperation.MusicOff());
            operations.add(new SoundOperation.VoiceOff(null));
        }
        return both && !apart;
    }

    boolean read(Clause clause, List<Integer> scenes, List<Operation> operations) {
        boolean silent = clause.has("silent") && !clause.topic("effect") && !clause.has("scene");
        if (silent && scenes.isEmpty()) {
            operations.add(new SoundOperation.MusicOff());
            operations.add(new SoundOperation.VoiceOff(null));
            return true;
        }
        boolean music = clause.topic("music");
        if (curved(clause, operations)) {
            return true;
        }
        if (tempos.read(clause, operations) && !(music && clause.has("genre"))) {
            spoken = clause.sentence;
            return true;
        }
        Mark pace = clause.first("pace");
        pace = pace == null && clause.topic("pace") ? clause.first("pace_word") : pace;
        pace = pace == null && clause.topic("pace") ? rhythm(clause) : pace;
        String genre = genre(clause, music);
        if (genre != null) {
            operations.add(new SoundOperation.SetGenre(genre));
            if (!clause.has("tempo_of")) {
                tempos.besides(clause, operations);
            }
            return true;
        }
        boolean gone =
                clause.act("remove")
                        || clause.has("nomore")
                        || (clause.has("off") && clause.size() <= OFF)
                        || (clause.has("neg") && !clause.deniesAnAct());
        if (music && !clause.topic("voice") && gone && !AskedWords.isOfPart(clause, "music")) {
            operations.add(
                    scenes.isEmpty() || !(clause.has("scene") || clause.has("when"))
                            ? new SoundOperation.MusicOff()
                            : new SoundOperation.SetIntensity(Places.names(scenes), 0));
            return true;
        }
        boolean several =
                scenes.size() > 1
                        && clause.topic("pace")
                        && !clause.topic("camera")
                        && !clause.has("move");
        if (pace != null && several) {
            // "faster cuts in the second half": the others are neither split nor merged.
            operations.add(
                    new CutOperation.ChangePace(
                            pace.value().equals("faster") ? Direction.FASTER : Direction.SLOWER,
                            Places.names(Places.others(bench.scenes().size(), scenes))));
            return true;
        }
        if (pace != null && scenes.isEmpty() && !clause.topic("camera") && !clause.has("move")) {
            operations.add(
                    new CutOperation.ChangePace(
                            pace.value().equals("faster") ? Direction.FASTER : Direction.SLOWER));
            return true;
        }
        return false;
    }

    /** "flat dynamics", "let the music build": how it grows over the piece. */
    private boolean curved(Clause clause, List<Operation> operations) {
        Mark way = clause.first("curve");
        boolean other =
                clause.has("scene")
                        || clause.topic("text")
                        || clause.topic("voice")
                        || clause.topic("camera")
                        || clause.topic("pace")
                        || clause.quote() != null;
        boolean about = clause.topic("music") || spoken == clause.sentence || clause.size() <= FEW;
        if (way == null || other || !about) {
            return false;
        }
        for (IntensityCurve curve : IntensityCurve.values()) {
            if (curve.wire().equals(way.value())) {
                operations.removeIf(SoundOperation.SetCurve.class::isInstance);
                operations.add(new SoundOperation.SetCurve(curve));
            }
        }
        spoken = clause.sentence;
        return true;
    }

    /** What follows in the sentence may speak on of the music. */
    void spokeOf(Clause clause) {
        spoken = clause.topic("music") || clause.has("instrument") ? clause.sentence : spoken;
    }

    /** Whether the sentence spoke of music, so that a bare word of mood is said of that. */
    boolean speaksOf(int sentence) {
        return spoken == sentence;
    }

    /** A fifth of the scale more or less is heard, and leaves a voice room. */
    boolean loudness(Clause clause, List<Integer> scenes, List<Operation> operations) {
        boolean carried = clause.sentence == spoken && !clause.has("topic");
        spokeOf(clause);
        boolean bare = clause.has("volume") && !clause.has("topic") && !clause.has("noise");
        Mark way = volume(clause);
        if (!(clause.topic("music") || carried || bare)
                || way == null
                // "slow the music down a bit" is said of its tempo.
                || (clause.has("pace") && !clause.has("join"))
                || clause.act("remove")
                || number(clause) >= dev.shotlist.plan.Bpm.SLOWEST) {
            return false;
        }
        boolean more = way.value().equals("more");
        if (more && clause.has("louder", "less")) {
            return false;
        }
        List<ObjectNode> all = bench.scenes();
        int before = operations.size();
        List<Integer> meant = scenes.isEmpty() ? atAnEnd(clause, all.size()) : scenes;
        for (int i = 1; i <= all.size(); i++) {
            ObjectNode audio = Workbench.object(all.get(i - 1), "audio");
            JsonNode now = audio == null ? null : audio.get("music_intensity");
            if (now != null && now.isNumber() && (meant.isEmpty() || meant.contains(i))) {
                double wanted =
                        Math.round(
                                        Math.clamp(now.doubleValue() + (more ? STEP : -STEP), 0, 1)
                                                * 100)
                                / 100.0;
                operations.add(new SoundOperation.SetIntensity(List.of(Places.name(i)), wanted));
            }
        }
        return operations.size() > before;
    }

    /** "reduce the pace", "bájale el ritmo": less of it is slower. */
    private static @Nullable Mark rhythm(Clause clause) {
        Mark size = clause.first("size_of");
        Mark louder = clause.first("louder");
        Mark way = size == null ? louder : size;
        boolean more = clause.has("size_of", "longer") || clause.has("louder", "more");
        boolean length = clause.has("unit") || clause.has("scene");
        return way == null || length
                ? null
                : new Mark("pace", more ? "faster" : "slower", way.from(), way.to());
    }

    /** "louder"; of music "reduce" and "raise" say no length but how loud it is. */
    private static @Nullable Mark volume(Clause clause) {
        Mark louder = clause.has("louder", "more") ? find(clause, "more") : clause.first("louder");
        Mark size = clause.topic("music") ? clause.first("size_of") : null;
        boolean length = clause.has("unit") || clause.has("grand") || clause.has("scene");
        return louder != null || size == null || length
                ? louder
                : new Mark(
                        "louder",
                        size.value().equals("longer") ? "more" : "less",
                        size.from(),
                        size.to());
    }

    private static @Nullable Mark find(Clause clause, String value) {
        return clause.all("louder").stream()
                .filter(mark -> mark.value().equals(value))
                .findFirst()
                .orElse(null);
    }

    /** "louder at the end": of the scene there; empty where no end is named. */
    private static List<Integer> atAnEnd(Clause clause, int count) {
        boolean last = clause.has("place", "end") || clause.has("ordinal", "-1");
        boolean first = clause.has("place", "start") || clause.has("ordinal", "1");
        return count == 0 || first == last ? List.of() : List.of(last ? count : 1);
    }

    private static double number(Clause clause) {
        for (int i = 0; i < clause.size(); i++) {
            if (clause.tokens.get(i).isNumber() && !clause.before("instead", i, 1)) {
                return clause.tokens.get(i).number();
            }
        }
        return -1;
    }

    /** The kind of music that is wanted, where the clause is about music at all. */
    private @Nullable String genre(Clause clause, boolean music) {
        ObjectNode sound = bench.partOrNull("audio_direction");
        String now = sound == null ? null : Workbench.text(sound, "music_genre");
        String wanted = null;
        boolean placed =
                (clause.act("add") || clause.has("thereto") || clause.has("show"))
                        && !clause.has("scene")
                        && !clause.has("color")
                        && !clause.topic("text")
                        && !clause.topic("voice");
        boolean about = music || genreSpoken || placed || isWished(clause);
        for (Mark mark : clause.all("genre")) {
            boolean gone =
                    clause.before("instead", mark.from(), 1)
                            || clause.before("neg", mark.from(), 1);
            boolean current = now != null && now.contains(mark.value());
            about |= current || gone;
            if (!gone && !current) {
                wanted = wanted != null && adjoins(clause, mark) ? wanted : mark.value();
            }
        }
        return wanted == null && music ? unlisted(clause, now) : about ? wanted : null;
    }

    /** The "manouche" of "jazz manouche": which jazz it is. */
    private static boolean adjoins(Clause clause, Mark genre) {
        return clause.all("genre").stream().anyMatch(mark -> mark.to() == genre.from());
    }

    /**
     * "I could hear some soul in this": a kind of music that somebody wishes for is meant, whatever
     * the verb, where nothing else is spoken of. Some kinds are called what a picture could show.
     */
    private static boolean isWished(Clause clause) {
        boolean wishes =
                WISHES.stream().anyMatch(clause::has)
                        || clause.act("swap")
                        || clause.act("change")
                        || clause.says(FunctionWord.WISH)
                        || clause.says(FunctionWord.MAKE);
        boolean other =
                OTHERWISE.stream().anyMatch(clause::has)
                        || clause.has("wish")
                        || clause.quote() != null;
        boolean last =
                clause.all("genre").stream()
                        .anyMatch(mark ->
                                !clause.has("genre_or_thing", mark.from())
                                        || mark.to() == clause.size());
        return wishes && !other && last;
    }

    /** "punk instead of techno": a kind that no list holds, where it takes the place of one. */
    private static @Nullable String unlisted(Clause clause, @Nullable String now) {
        Mark instead = clause.first("instead");
        boolean current =
                now != null
                        && clause.all("genre").stream()
                                .anyMatch(mark ->
                                        now.contains(mark.value())
                                                && clause.before("instead", mark.from(), 1));
        Mark topic = clause.first("topic");
        if (!current || instead == null || topic == null || topic.to() >= instead.from()) {
            return null;
        }
        String words = clause.words(topic.to(), instead.from());
        return words.isBlank() ? null : words;
    }
}
