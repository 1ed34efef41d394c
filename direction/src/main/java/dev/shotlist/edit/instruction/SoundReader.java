package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.SoundOperation;
import dev.shotlist.edit.tree.Workbench;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Music, its tempo and kind, and how fast the piece is cut. */
final class SoundReader {
    private final TempoReader tempos;
    private final GenreReader genres;
    private final LoudnessReader loudness;
    private final PaceReader paces;
    private final Workbench bench;

    /** Whether the kind of music that there is was denied, and no other asked for. */
    private boolean kindless;

    /** The sentence that last spoke of music. */
    private int spoken = -1;

    SoundReader(Workbench bench) {
        this.tempos = new TempoReader(bench);
        this.genres = new GenreReader(bench);
        this.loudness = new LoudnessReader(bench);
        this.paces = new PaceReader(bench);
        this.bench = bench;
    }

    /** Whether a sentence speaks of the plan's own kind of music, so that others mean music too. */
    void hear(List<Clause> clauses, int sentence) {
        genres.hear(clauses, sentence);
    }

    boolean read(Clause clause, List<Integer> scenes, List<Operation> operations) {
        if (SilenceReader.mutes(clause, scenes, operations)) {
            return true;
        }
        boolean another =
                clause.has("genre") && (clause.topic("music") || genres.wanted(clause) != null);
        if (CurveReader.read(clause, speaksOf(clause.sentence), operations)
                || (tempos.read(clause, speaksOf(clause.sentence), operations) && !another)) {
            spoken = clause.sentence;
            return true;
        }
        kindless |= genres.denies(clause);
        String genre = genres.wanted(clause);
        if (genre != null) {
            operations.add(new SoundOperation.SetGenre(genre));
            spoken = clause.sentence;
            if (!clause.has("tempo_of")) {
                tempos.besides(clause, operations);
            }
            return true;
        }
        return SilenceReader.stopsMusic(clause, scenes, operations)
                || paces.read(clause, scenes, operations);
    }

    /** "no more techno, rather a guitar": what is to play is the kind of music. */
    void close(List<Operation> operations) {
        List<String> played =
                operations.stream()
                        .filter(SoundOperation.AddInstrument.class::isInstance)
                        .map(one -> ((SoundOperation.AddInstrument) one).name())
                        .toList();
        boolean another = operations.stream().anyMatch(SoundOperation.SetGenre.class::isInstance);
        if (!kindless || another || played.isEmpty()) {
            return;
        }
        operations.add(new SoundOperation.SetGenre(played.getFirst() + " music"));
        ObjectNode sound = bench.partOrNull("audio_direction");
        if (sound != null) {
            sound.path("instruments").forEach(one -> mute(one.asString(""), operations));
        }
    }

    private static void mute(String instrument, List<Operation> operations) {
        Operation gone = new SoundOperation.RemoveInstrument(instrument);
        if (!instrument.isEmpty() && !operations.contains(gone)) {
            operations.add(gone);
        }
    }

    /** What follows in the sentence may speak on of the music. */
    void spokeOf(Clause clause) {
        boolean speaks = clause.topic("music") || clause.has("instrument") || clause.has("genre");
        spoken = speaks ? clause.sentence : spoken;
    }

    /** Whether the sentence spoke of music, so that a bare word of mood is said of that. */
    boolean speaksOf(int sentence) {
        return spoken == sentence;
    }

    boolean loudness(Clause clause, List<Integer> scenes, List<Operation> operations) {
        boolean carried = speaksOf(clause.sentence) && !clause.has("topic");
        spokeOf(clause);
        return loudness.read(clause, carried, scenes, operations);
    }
}
