package dev.shotlist.generator;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.shotlist.plan.Seconds;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lengths of clip that a generator makes, in seconds: a closed list, or a range with its step.
 *
 * @param step null where none is known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClipLengths(
        @Nullable List<BigDecimal> values,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable BigDecimal step) {
    /** More lengths than this are a range. */
    private static final int MOST_VALUES = 12;

    private static final BigDecimal LONGEST = BigDecimal.valueOf(600);

    public ClipLengths {
        values = values == null ? null : values.stream().sorted().toList();
        boolean listed = values != null && !values.isEmpty() && values.size() <= MOST_VALUES;
        boolean ranged = min != null && max != null && min.compareTo(max) <= 0;
        if (listed == ranged || (values != null && (min != null || max != null || step != null))) {
            throw new IllegalArgumentException("lengths are a list or a range from min to max");
        }
        check(values == null ? List.of() : values);
        check(min == null || max == null ? List.of() : List.of(min, max));
        check(step == null ? List.of() : List.of(step));
    }

    private static void check(List<BigDecimal> seconds) {
        for (BigDecimal one : seconds) {
            if (one.signum() <= 0 || one.compareTo(LONGEST) > 0) {
                throw new IllegalArgumentException("not a length of clip: " + one);
            }
        }
    }

    public Seconds shortest() {
        return seconds(values == null ? min : values.getFirst());
    }

    public Seconds longest() {
        return seconds(values == null ? max : values.getLast());
    }

    /** Whether a clip of exactly that length is made; any step of a range counts. */
    boolean makes(BigDecimal length, BigDecimal usualStep) {
        Seconds wanted = seconds(length);
        Seconds made = atLeast(wanted, usualStep);
        return made != null && made.equals(wanted);
    }

    /**
     * The shortest clip that holds so much, or null where none does.
     *
     * @param usualStep of ranges that name none
     */
    @Nullable Seconds atLeast(Seconds need, BigDecimal usualStep) {
        if (values != null) {
            for (BigDecimal value : values) {
                if (seconds(value).compareTo(need) >= 0) {
                    return seconds(value);
                }
            }
            return null;
        }
        long from = shortest().millis();
        long by = seconds(step == null ? usualStep : step).millis();
        long steps = Math.max(0, Math.ceilDiv(need.millis() - from, by));
        Seconds made = new Seconds(from + steps * by);
        return made.compareTo(longest()) <= 0 ? made : null;
    }

    /** Those of the list's lengths that are also in the other list; of a range, the other list. */
    @Nullable ClipLengths within(List<BigDecimal> others, BigDecimal usualStep) {
        List<BigDecimal> both =
                others.stream().distinct().filter(one -> makes(one, usualStep)).toList();
        return both.isEmpty() ? null : new ClipLengths(both, null, null, null);
    }

    private static Seconds seconds(@Nullable BigDecimal value) {
        if (value == null) {
            throw new IllegalStateException("lengths were checked");
        }
        return Seconds.of(value.doubleValue());
    }
}
