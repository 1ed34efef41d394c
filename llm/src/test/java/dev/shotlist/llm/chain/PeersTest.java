package dev.shotlist.llm.chain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.llm.Outcome;
import dev.shotlist.llm.scripted.SettableClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Two instances that ask one provider, and what each knows from the other. */
class PeersTest {
    private static final Duration QUICK = Duration.ofMillis(50);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final SettableClock clock = new SettableClock();
    private final List<Guard> joined = new ArrayList<>();
    private boolean probing;
    private final Guard one = join(1);
    private final Guard two = join(2);

    private Guard join(long seed) {
        Guard guard =
                new Guard("cheap", GuardSettings.within(Rig.TOTAL), clock, new Random(seed), true);
        joined.add(guard);
        guard.share(
                new Peers() {
                    @Override
                    public void held(Hold hold) {
                        others(guard).forEach(other -> other.heard(hold));
                    }

                    @Override
                    public void lifted(String hold) {
                        others(guard).forEach(other -> other.heardLifted(hold));
                    }

                    @Override
                    public boolean claimProbe(Duration longest) {
                        boolean mine = !probing;
                        probing = true;
                        return mine;
                    }

                    @Override
                    public void giveProbeBack() {
                        probing = false;
                    }
                });
        return guard;
    }

    private List<Guard> others(Guard guard) {
        return joined.stream().filter(other -> other != guard).toList();
    }

    private static void call(Guard guard, Outcome outcome, @Nullable Duration wait) {
        guard.leave(guard.enter().orElseThrow(), outcome, QUICK, wait);
    }

    private static void trip(Guard guard) {
        for (int i = 0; i < 10; i++) {
            call(guard, Outcome.SERVER_ERROR, null);
        }
    }

    @Test
    void whatOneFoundBrokenTheOtherLeavesAlone() {
        trip(one);
        assertThat(two.enter()).isEmpty();
        assertThat(two.view().reason()).isEqualTo(Outcome.SERVER_ERROR);
        assertThat(two.opensIn()).isEqualTo(one.opensIn());
    }

    @Test
    void aWishForAPauseHoldsForBoth() {
        call(one, Outcome.RATE_LIMITED, MINUTE);
        assertThat(two.opensIn()).isEqualTo(MINUTE);
        clock.advance(Duration.ofSeconds(59));
        assertThat(two.enter()).isEmpty();
    }

    @Test
    void whatBlamesNobodyIsNotPassedOn() {
        for (int i = 0; i < 30; i++) {
            call(one, Outcome.BAD_REQUEST, null);
            call(one, Outcome.CUT_SHORT, null);
            call(one, Outcome.OFF_SCHEMA, null);
        }
        assertThat(two.view().state()).isEqualTo("closed");
    }

    @Test
    void oneProbesForBothAndItsSuccessOpensBoth() {
        trip(one);
        clock.advance(MINUTE);
        Guard.Permit probe = two.enter().orElseThrow();
        assertThat(probe.probe()).isTrue();
        assertThat(one.enter()).isEmpty();
        two.leave(probe, Outcome.ANSWERED, QUICK, null);
        assertThat(one.view().state()).isEqualTo("closed");
        assertThat(two.view().state()).isEqualTo("closed");
        assertThat(one.enter()).isPresent();
    }

    @Test
    void aProbeThatFailsKeepsBothAway() {
        trip(one);
        clock.advance(MINUTE);
        call(two, Outcome.SERVER_ERROR, null);
        assertThat(one.enter()).isEmpty();
        assertThat(one.opensIn()).isEqualTo(two.opensIn()).isPositive();
    }

    @Test
    void aProbeThatNobodyTellsTheEndOfIsTakenOver() {
        trip(one);
        clock.advance(MINUTE);
        assertThat(two.enter()).isPresent();
        assertThat(one.enter()).isEmpty();
        // The instance died, and its claim ran out.
        probing = false;
        clock.advance(Duration.ofSeconds(1));
        assertThat(one.enter()).isPresent();
    }

    @Test
    void newsOfAnOlderHoldEndsNoLaterOne() {
        trip(one);
        clock.advance(MINUTE);
        Guard.Permit probe = one.enter().orElseThrow();
        two.heard(new Hold("later", Outcome.RATE_LIMITED, MINUTE));
        one.leave(probe, Outcome.ANSWERED, QUICK, null);
        assertThat(two.enter()).isEmpty();
        assertThat(two.opensIn()).isEqualTo(MINUTE);
    }

    @Test
    void noNewsHoldsForLongerThanAnyReasonOfOurs() {
        two.heard(new Hold("mad", Outcome.RATE_LIMITED, Duration.ofDays(9)));
        assertThat(two.opensIn()).isLessThanOrEqualTo(Duration.ofMinutes(15));
    }
}
