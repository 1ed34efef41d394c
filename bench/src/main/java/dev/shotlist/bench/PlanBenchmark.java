package dev.shotlist.bench;

import dev.shotlist.Assembly;
import dev.shotlist.Shotlist;
import dev.shotlist.plan.PlanJson;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A built-in plan from briefs of 30 and 250 words and of 5000 characters, its JSON included. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PlanBenchmark {
    private static final String THIRTY_WORDS =
            "Create a 30 second Instagram ad for a luxury gold watch with dramatic lighting, black"
                    + " and gold, slow piano, no faces, for people who just retired, ending on Shop"
                    + " now";

    private final Shotlist shotlist = Assembly.builtIn();
    private final String long250 = (THIRTY_WORDS + ". ").repeat(8).strip();
    private final String characters5000 = (THIRTY_WORDS + ". ").repeat(40).substring(0, 5000);

    /** 30 words. */
    @Benchmark
    public byte[] thirtyWords() {
        return PlanJson.mapper().writeValueAsBytes(shotlist.plan(THIRTY_WORDS));
    }

    /** 240 words. */
    @Benchmark
    public byte[] twoHundredAndFortyWords() {
        return PlanJson.mapper().writeValueAsBytes(shotlist.plan(long250));
    }

    /** The longest brief there is. */
    @Benchmark
    public byte[] fiveThousandCharacters() {
        return PlanJson.mapper().writeValueAsBytes(shotlist.plan(characters5000));
    }
}
