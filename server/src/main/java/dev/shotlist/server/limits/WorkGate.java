package dev.shotlist.server.limits;

import dev.shotlist.brief.ErrorCode;
import dev.shotlist.brief.Refusal;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Lets so much work in at a time, some more wait for it, and sends the rest away at once. */
public final class WorkGate {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);
    private static final int RETRY_AFTER_SECONDS = 2;

    private final int atATime;
    private final Semaphore working;
    private final Semaphore present;
    private final AtomicLong shed = new AtomicLong();

    public WorkGate(GateSettings settings) {
        this.atATime = settings.atATime();
        this.working = new Semaphore(atATime, true);
        this.present = new Semaphore(atATime + settings.waiting());
    }

    /**
     * @throws Refusal {@code overloaded}
     */
    public <T> T pass(Supplier<T> work) {
        if (!present.tryAcquire()) {
            shed.incrementAndGet();
            throw overloaded();
        }
        try {
            return inTurn(work);
        } finally {
            present.release();
        }
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!working.tryAcquire(LONGEST_WAIT.toNanos(), TimeUnit.NANOSECONDS)) {
                shed.incrementAndGet();
                throw overloaded();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw overloaded();
        }
        try {
            return work.get();
        } finally {
            working.release();
        }
    }

    /** Plans that are made. */
    public int working() {
        return atATime - working.availablePermits();
    }

    /** Requests that wait for their turn. */
    public int waiting() {
        return working.getQueueLength();
    }

    /** Requests that were sent away. */
    public long shed() {
        return shed.get();
    }

    static Refusal overloaded() {
        return Refusal.later(
                ErrorCode.OVERLOADED,
                "More is asked for than can be made at the moment; try again.",
                RETRY_AFTER_SECONDS);
    }
}
