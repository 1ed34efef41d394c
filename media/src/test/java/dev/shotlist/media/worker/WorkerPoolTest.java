package dev.shotlist.media.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shotlist.media.deadline.Cancellation;
import dev.shotlist.media.decode.DecodeLimits;
import dev.shotlist.media.decode.MediaRefused;
import dev.shotlist.media.decode.MediaRefused.Reason;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Real child processes that misbehave, without a sandbox: the pool has to do. */
@Timeout(120)
class WorkerPoolTest {

    private static final Duration AMPLE = Foreman.AMPLE;

    @TempDir Path folder;

    private Foreman foreman;

    @BeforeEach
    void one() {
        foreman = foreman(Foreman.settings(1, 1, AMPLE), SystemLimits.NONE);
    }

    @AfterEach
    void leaveNothingBehind() {
        foreman.close();
    }

    @Test
    void oneWorkerServesOneTaskAfterAnother() {
        String first = foreman.order("pid");
        assertThat(foreman.order("say hello")).isEqualTo("hello");
        assertThat(foreman.order("pid")).isEqualTo(first);
        assertThat(foreman.state().started()).isEqualTo(1);
        assertThat(foreman.state().ffmpeg()).isEqualTo("rogue");
        assertThat(foreman.state().healthy()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"crash", "garbage", "huge", "wrong", "hoard"})
    void oneThatDiesOrTalksNonsenseIsReplaced(String misdeed) {
        String first = foreman.order("pid");
        assertThatThrownBy(() -> foreman.order(misdeed)).isInstanceOf(MediaWorkerLost.class);
        assertThat(foreman.order("pid")).isNotEqualTo(first);
        assertThat(foreman.state().lost()).isEqualTo(1);
        assertThat(ProcessHandle.of(Long.parseLong(first))).isEmpty();
    }

    @Test
    void oneThatDiesIdleIsReplaced() throws Exception {
        ProcessHandle first = worker();
        first.destroyForcibly();
        first.onExit().get(20, TimeUnit.SECONDS);
        assertThat(foreman.order("say again")).isEqualTo("again");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hang", "spin"})
    void oneThatHangsIsEnded(String misdeed) {
        foreman.order("pid");
        assertThatThrownBy(() -> foreman.order(misdeed, Duration.ofMillis(300)))
                .isInstanceOf(MediaWorkerLost.class)
                .hasMessageContaining("too long");
        assertThat(foreman.state().workers()).isZero();
    }

    @Test
    void aTaskThatListensEndsWithItsCallerAndTheWorkerStays() {
        String first = foreman.order("pid");
        Cancellation cancellation = new Cancellation();
        assertRefused(
                Reason.CANCELLED,
                () -> foreman.order("work", AMPLE, cancellation, done -> cancellation.cancel()));
        assertThat(foreman.order("pid")).isEqualTo(first);
    }

    @Test
    void aTaskThatDoesNotListenDiesWithItsCaller() throws Exception {
        ProcessHandle worker = worker();
        Cancellation cancellation = new Cancellation();
        CompletableFuture<String> hanging = foreman.later("hang", cancellation, Progress.none());
        cancellation.cancel();
        assertThatThrownBy(hanging::join)
                .hasCauseInstanceOf(MediaWorkerLost.class)
                .hasMessageContaining("left");
        worker.onExit().get(20, TimeUnit.SECONDS);
    }

    @Test
    void aFloodOfErrorsAndStrayLinesDoNoHarm() {
        assertThat(foreman.order("flood")).isEqualTo("flooded");
    }

    @Test
    void refusalsAndStumblesAreTheFilesFault() {
        String first = foreman.order("pid");
        assertRefused(Reason.TOO_LONG, () -> foreman.order("refuse it runs an hour"));
        assertRefused(Reason.CORRUPT, () -> foreman.order("stumble over it"));
        assertRefused(Reason.CORRUPT, () -> foreman.order("recurse"));
        assertThat(foreman.order("pid")).isEqualTo(first);
    }

    @Test
    void progressIsTold() {
        List<Double> told = new ArrayList<>();
        foreman.order("steps", AMPLE, Cancellation.none(), told::add);
        assertThat(told).startsWith(0.1, 0.2).endsWith(1.0).isSorted();
    }

    @Test
    void whoFindsTheQueueFullIsSentAway() throws Exception {
        Cancellation first = new Cancellation();
        CompletableFuture<String> working = busy(first);
        Cancellation second = new Cancellation();
        CompletableFuture<String> waiting = foreman.later("say 2", second, Progress.none());
        Foreman.await(() -> foreman.state().waiting() == 1);

        assertThatThrownBy(() -> foreman.order("say 3")).isInstanceOf(MediaBusy.class);
        second.cancel();
        assertThatThrownBy(waiting::join).hasCauseInstanceOf(MediaRefused.class);
        first.cancel();
        assertThatThrownBy(working::join).hasCauseInstanceOf(MediaRefused.class);
        assertThat(foreman.order("say 4")).isEqualTo("4");
        assertThat(foreman.state().started()).isEqualTo(1);
    }

    @Test
    void whoeverWaitsTooLongIsSentAway() throws Exception {
        Cancellation first = new Cancellation();
        CompletableFuture<String> working = busy(first);
        assertThatThrownBy(() -> foreman.order("say late", Duration.ofMillis(100)))
                .isInstanceOf(MediaBusy.class);
        first.cancel();
        assertThatThrownBy(working::join).hasCauseInstanceOf(MediaRefused.class);
        assertThat(foreman.state().waiting()).isZero();
    }

    @Test
    void manyAtOnceTakeTheirTurns() {
        foreman = foreman(Foreman.settings(2, 50, AMPLE), SystemLimits.NONE);
        List<CompletableFuture<String>> answers = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            answers.add(foreman.later("say " + i, Cancellation.none(), Progress.none()));
        }
        for (int i = 0; i < 40; i++) {
            assertThat(answers.get(i).join()).isEqualTo(String.valueOf(i));
        }
        assertThat(foreman.state().started()).isLessThanOrEqualTo(2);
    }

    @Test
    void anIdleWorkerIsSentHome() throws Exception {
        foreman = foreman(Foreman.settings(1, 1, Duration.ofMillis(50)), SystemLimits.NONE);
        worker().onExit().get(20, TimeUnit.SECONDS);
        Foreman.await(() -> foreman.state().workers() == 0);
        assertThat(foreman.state().lost()).isZero();
    }

    @Test
    void oneThatDoesNotStartIsAProblem() {
        foreman =
                new Foreman(
                        folder,
                        Foreman.settings(1, 1, AMPLE),
                        new WorkerCommand("no.such.Worker", Sandbox.NONE, SystemLimits.NONE));
        assertThatThrownBy(() -> foreman.order("say hello"))
                .isInstanceOfSatisfying(
                        MediaWorkerLost.class,
                        lost -> assertThat(lost.complaint()).contains("no.such.Worker"));
        assertThat(foreman.state().healthy()).isFalse();
        assertThat(foreman.state().workers()).isZero();
    }

    @Test
    void aWorkerEndsWhenItsParentHangsUp() throws Exception {
        WorkerCommand command =
                new WorkerCommand(RogueWorker.class.getName(), Sandbox.NONE, SystemLimits.NONE);
        Process orphan =
                new ProcessBuilder(command.forWorker(Foreman.settings(1, 1, AMPLE), folder, folder))
                        .start();
        assertThat(Frame.read(orphan.getInputStream()).kind()).isEqualTo(Frame.Kind.HELLO);
        Path sheet = Files.writeString(folder.resolve("sheet"), "hang");
        Frame.write(
                orphan.getOutputStream(),
                Frame.Kind.TASK,
                new Task(0, Task.Kind.PICTURE, sheet.toString(), DecodeLimits.STANDARD));
        orphan.getOutputStream().close();
        assertThat(orphan.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void noKeyOfTheParentReachesAWorker() {
        assertThat(foreman.order("environment").split("[\\[\\], ]+"))
                .containsExactlyInAnyOrder("", "PATH", "MALLOC_ARENA_MAX");
    }

    @ParameterizedTest
    @EnumSource(
            value = SystemLimits.class,
            names = {"PRLIMIT", "ULIMIT"})
    void theSystemStopsAFileThatGrowsWithoutEnd(SystemLimits limits) {
        foreman = foreman(Foreman.settings(1, 1, AMPLE), limits);
        assertThat(foreman.order("write " + folder.resolve("grows"))).isEqualTo("stopped");
    }

    @ParameterizedTest
    @EnumSource(
            value = SystemLimits.class,
            names = {"PRLIMIT", "ULIMIT"})
    void theSystemEndsAWorkerThatHasUsedUpItsCpuTime(SystemLimits limits) {
        foreman = foreman(frugal(0.1), limits);
        assertThatThrownBy(() -> foreman.order("spin"))
                .isInstanceOf(MediaWorkerLost.class)
                .hasMessageContaining("died");
    }

    @Test
    void oneThatHasUsedMuchCpuTimeRetiresBetweenTwoTasks() {
        foreman = foreman(frugal(0.2), SystemLimits.NONE);
        String first = foreman.order("burn 2");
        assertThat(foreman.state().workers()).isZero();
        assertThat(foreman.state().lost()).isZero();
        assertThat(foreman.order("pid")).isNotEqualTo(first);
    }

    private static WorkerSettings frugal(double cpuSeconds) {
        DecodeLimits limits = new DecodeLimits(1, 1, 1, 1, 1, cpuSeconds);
        return new WorkerSettings(1, 1, AMPLE, AMPLE, 64, 4096, 8, limits);
    }

    private Foreman foreman(WorkerSettings settings, SystemLimits limits) {
        return new Foreman(folder, settings, Sandbox.NONE, limits);
    }

    private ProcessHandle worker() {
        return ProcessHandle.of(Long.parseLong(foreman.order("pid"))).orElseThrow();
    }

    /** Keeps the one worker busy until the cancellation. */
    private CompletableFuture<String> busy(Cancellation cancellation) throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CompletableFuture<String> working =
                foreman.later("work", cancellation, done -> begun.countDown());
        begun.await();
        return working;
    }

    private static void assertRefused(Reason reason, ThrowingCallable order) {
        assertThatThrownBy(order)
                .isInstanceOfSatisfying(
                        MediaRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
