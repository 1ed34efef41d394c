package dev.shotlist.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.shotlist.llm.scripted.Prompts;
import dev.shotlist.llm.scripted.SettableClock;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values check themselves. */
class ValuesTest {
    private final SettableClock clock = new SettableClock();

    @Test
    void aDeadlineCountsDownToZeroAndNoFurther() {
        Deadline deadline = Deadline.in(Duration.ofSeconds(8), clock);
        clock.advance(Duration.ofSeconds(3));
        assertThat(deadline.remaining()).isEqualTo(Duration.ofSeconds(5));
        assertThat(deadline.passed()).isFalse();

        clock.advance(Duration.ofSeconds(5));
        assertThat(deadline.passed()).isTrue();
        clock.advance(Duration.ofSeconds(5));
        assertThat(deadline.remaining()).isZero();
    }

    @Test
    void aDeadlineIsOnlyEverMovedForward() {
        Deadline deadline = Deadline.in(Duration.ofSeconds(8), clock);

        assertThat(deadline.within(Duration.ofSeconds(2)).remaining())
                .isEqualTo(Duration.ofSeconds(2));
        assertThat(deadline.within(Duration.ofSeconds(20))).isSameAs(deadline);
    }

    @Test
    void tokensThatCannotBeAreUnknown() {
        assertThat(Tokens.reported(-1, 10, 0)).isNull();
        assertThat(Tokens.reported(10, -1, 0)).isNull();
        assertThat(Tokens.reported(Long.MAX_VALUE, 10, 0)).isNull();
        assertThat(Tokens.reported(100, 10, 5_000)).isEqualTo(new Tokens(100, 10, 100));
        assertThat(Tokens.reported(100, 10, -1)).isEqualTo(new Tokens(100, 10, 0));
    }

    @Test
    void dollarsAreExactAndEqualByValue() {
        assertThat(Usd.of("0.10").plus(Usd.of("0.20"))).isEqualTo(Usd.of("0.3"));
        assertThat(Usd.of("0.000")).isEqualTo(Usd.ZERO);
        assertThat(Usd.of("100")).hasToString("$100");
        assertThatIllegalArgumentException().isThrownBy(() -> Usd.of("-1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "umlaut\u00e4", "semi;colon"})
    void aSchemaNameIsOneThatVendorsTake(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Prompt.of("s", "u", name, Prompts.SCHEMA, 10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/avif", "image/svg+xml", "text/html", ""})
    void aPictureIsOneThatModelsTake(String type) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Picture(new byte[1], type));
    }

    @Test
    void aRepairKeepsItsFindingsFew() {
        List<Finding> many =
                IntStream.range(0, 500).mapToObj(i -> new Finding("/" + i, "is wrong")).toList();

        assertThat(new Repair("{}", many).findings()).hasSize(40);
        assertThatIllegalArgumentException().isThrownBy(() -> new Repair("{}", List.of()));
    }

    @Test
    void theClockRunsWithoutJumps() {
        SteadyClock steady = SteadyClock.started();

        assertThat(steady.instant()).isBeforeOrEqualTo(steady.instant());
        assertThat(steady.withZone(java.time.ZoneId.of("Asia/Tokyo")).getZone().getId())
                .isEqualTo("Asia/Tokyo");
    }
}
