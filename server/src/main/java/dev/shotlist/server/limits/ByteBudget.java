package dev.shotlist.server.limits;

import java.util.concurrent.atomic.AtomicLong;

/** Memory or disk that requests under way may take up together. */
public final class ByteBudget {
    private final AtomicLong left;

    public ByteBudget(long bytes) {
        this.left = new AtomicLong(bytes);
    }

    /** One request's part, given back when it closes. */
    public final class Part implements AutoCloseable {
        private long taken;

        private Part() {}

        /**
         * @throws dev.shotlist.brief.Refusal {@code overloaded} where nothing is left
         */
        public void take(long bytes) {
            if (left.addAndGet(-bytes) < 0) {
                left.addAndGet(bytes);
                throw WorkGate.overloaded();
            }
            taken += bytes;
        }

        @Override
        public void close() {
            left.addAndGet(taken);
            taken = 0;
        }
    }

    public Part part() {
        return new Part();
    }
}
