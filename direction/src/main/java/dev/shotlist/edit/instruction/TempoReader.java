package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.SoundOperation;
import dev.shotlist.edit.tree.Workbench;
import dev.shotlist.plan.Bpm;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** How fast the music is: "90 bpm", "10 bpm faster", "the tempo up by 8", "music twice as fast". */
final class TempoReader {
    /** "A bit slower" is heard from about a tenth on; this is clearly heard. */
    private static final double SLOWER = 0.85;

    private static final double FASTER = 1.15;

    private static final int PERCENT = 100;

    /** Words of a clause that only judges. */
    private static final int FEW_WORDS = 3;

    private final Workbench bench;

    TempoReader(Workbench bench) {
        this.bench = bench;
    }

    /**
     * Whether the clause is about the tempo of the music; then nothing else is read from it.
     *
     * @param heard whether its sentence spoke of the music before
     */
    boolean read(Clause clause, boolean heard, List<Operation> operations) {
        boolean music = clause.topic("music") || (heard && isBare(clause));
        boolean tempo =
                clause.has("tempo_word")
                        && !clause.topic("pace")
                        && !clause.has("unit")
                        && !isTime(clause);
        Mark pace = pace(clause, music || tempo);
        double number = number(clause);
        boolean times =
                clause.has("quick")
                        && !isTime(clause)
                        && (music || (clause.size() <= FEW_WORDS && !clause.has("scene")));
        boolean beats = music && led(clause) && number >= Bpm.SLOWEST && !clause.has("unit");
        boolean about =
                clause.has("tempo_of") || tempo || times || beats || (music && pace != null);
        double now = now();
        if (!about) {
            return settles(clause, number, operations) || judges(clause, operations);
        }
        double factor = factor(clause, pace);
        if (factor > 0 && now > 0) {
            set(Math.clamp(Math.rint(now * factor), Bpm.SLOWEST, Bpm.FASTEST), operations);
            return true;
        }
        int way = way(clause, pace, number);
        if (way != 0 && now > 0 && number > 0) {
            set(Math.clamp(now + way * number, Bpm.SLOWEST, Bpm.FASTEST), operations);
            return true;
        }
        if (number > 0 && (clause.has("tempo_of") || tempo || beats)) {
            if (number >= Bpm.SLOWEST && number <= Bpm.FASTEST) {
                set(number, operations);
            }
            return true;
        }
        int step = step(clause, pace, tempo);
        if (step != 0 && now > 0) {
            double share = step > 0 ? FASTER : SLOWER;
            set(Math.clamp(Math.rint(now * share), Bpm.SLOWEST, Bpm.FASTEST), operations);
        }
        return clause.has("tempo_of") || step != 0;
    }

    /** "..., faster too": nothing that it could be of but what the sentence speaks of. */
    private static boolean isBare(Clause clause) {
        return clause.has("pace")
                && clause.size() <= FEW_WORDS
                && !clause.has("topic")
                && !clause.has("scene")
                && !clause.has("act");
    }

    /** "a abertura com o dobro do tempo": of a scene, and in no music, it is how long. */
    static boolean isTime(Clause clause) {
        boolean scene =
                clause.has("scene")
                        || clause.has("opening_scene")
                        || clause.has("end_scene")
                        || clause.has("purpose");
        return scene && !clause.topic("music") && (clause.has("factor") || clause.has("quick"));
    }

    /** "... hang on, that's frantic": of the tempo that was just asked for. */
    private static boolean judges(Clause clause, List<Operation> operations) {
        return clause.has("pace")
                && clause.size() <= FEW_WORDS
                && !clause.has("topic")
                && !clause.has("scene")
                && !clause.has("more")
                && !clause.has("join")
                && !operations.isEmpty()
                && operations.getLast() instanceof SoundOperation.SetTempo;
    }

    /** "faster beat, like 120": says how fast what was to be faster becomes. */
    private static boolean settles(Clause clause, double number, List<Operation> operations) {
        boolean bare =
                number >= Bpm.SLOWEST
                        && number <= Bpm.FASTEST
                        && (clause.size() <= 2 || led(clause) || isLabelled(clause))
                        && !clause.has("unit")
                        && !clause.has("scene")
                        && !operations.isEmpty()
                        && isMusic(operations.getLast());
        if (bare) {
            set(number, operations);
        }
        return bare;
    }

    private static boolean isMusic(Operation operation) {
        return operation instanceof SoundOperation.SetTempo
                || operation instanceof SoundOperation.SetGenre
                || operation instanceof SoundOperation.AddInstrument
                || operation instanceof SoundOperation.RemoveInstrument;
    }

    /** "something electronic at 110": the number beside a kind of music. */
    void besides(Clause clause, List<Operation> operations) {
        double number = number(clause);
        boolean beats = number >= Bpm.SLOWEST && number <= Bpm.FASTEST;
        if (beats && !clause.has("unit") && !clause.has("percent") && !clause.has("when")) {
            set(number, operations);
        }
    }

    /** "..., bring it up to 90". */
    private static boolean led(Clause clause) {
        boolean led = false;
        for (int i = 1; i < clause.size(); i++) {
            led |= clause.tokens.get(i).isNumber() && clause.word(i - 1, FunctionWord.TO_LENGTH);
        }
        return led && !clause.has("percent") && !clause.has("size_of");
    }

    /** "più lento: 64" */
    private static boolean isLabelled(Clause clause) {
        int last = clause.size() - 1;
        return clause.has("pace", 0)
                && clause.mark(':') == last - 1
                && clause.tokens.get(last).isNumber();
    }

    /** "slower", or beside music a word such as "calm". */
    private static @Nullable Mark pace(Clause clause, boolean music) {
        Mark pace = clause.topic("pace") ? null : clause.first("pace");
        boolean said = music && !clause.has("genre") && !clause.has("neg");
        return pace == null && said && !clause.topic("pace") ? clause.first("pace_word") : pace;
    }

    /** 1 for faster, -1 for slower, else 0: "slower", and of a tempo "up a touch". */
    private static int step(Clause clause, @Nullable Mark pace, boolean tempo) {
        if (pace != null) {
            return pace.value().equals("faster") ? 1 : -1;
        }
        // The Portuguese and the Italian "tempo" are time too: "mais tempo" is no tempo.
        Mark louder = tempo && !clause.has("scene") ? clause.first("louder") : null;
        boolean denied = clause.has("neg") || clause.act("keep");
        return louder == null || denied ? 0 : louder.value().equals("more") ? 1 : -1;
    }

    /** Twice, half, or a share more or less; 0 where it is neither. */
    private static double factor(Clause clause, @Nullable Mark pace) {
        Mark quick = clause.first("quick");
        quick = quick == null ? clause.first("factor") : quick;
        if (quick != null) {
            return Double.parseDouble(quick.value());
        }
        double share = NamedLength.percent(clause) / PERCENT;
        if (share <= 0) {
            return 0;
        }
        boolean slower =
                pace == null ? clause.says(FunctionWord.DOWN) : pace.value().equals("slower");
        return slower ? 1 - share : 1 + share;
    }

    /** 1 for a number that is added to the tempo, -1 for one that is taken off, else 0. */
    private static int way(Clause clause, @Nullable Mark pace, double number) {
        boolean by = false;
        for (int i = 1; i < clause.size(); i++) {
            boolean led =
                    clause.word(i - 1, FunctionWord.BY)
                            || clause.word(i - 1, FunctionWord.BY_TEMPO);
            by |= led && clause.tokens.get(i).isNumber();
        }
        boolean little = number < Bpm.SLOWEST;
        if (pace != null && (by || little)) {
            return pace.value().equals("faster") ? 1 : -1;
        }
        boolean up = clause.says(FunctionWord.UP);
        boolean down = clause.says(FunctionWord.DOWN);
        return (by || little) && up != down ? (up ? 1 : -1) : 0;
    }

    /** The first number that is to be, and not what it comes for; -1 without one. */
    static double number(Clause clause) {
        for (int i = 0; i < clause.size(); i++) {
            if (clause.tokens.get(i).isNumber() && !clause.before("instead", i, 1)) {
                return clause.tokens.get(i).number();
            }
        }
        return -1;
    }

    private double now() {
        ObjectNode sound = bench.partOrNull("audio_direction");
        JsonNode tempo = sound == null ? null : sound.get("tempo");
        return tempo != null && tempo.isNumber() ? tempo.doubleValue() : -1;
    }

    private static void set(double bpm, List<Operation> operations) {
        operations.add(new SoundOperation.SetTempo(bpm));
    }
}
