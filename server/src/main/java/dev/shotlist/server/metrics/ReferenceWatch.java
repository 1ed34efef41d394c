package dev.shotlist.server.metrics;

import dev.shotlist.brief.ErrorCode;
import dev.shotlist.plan.Plan;
import java.util.Set;
import java.util.function.LongSupplier;

/** How the servers are that references come from, by what became of the last plans with some. */
public final class ReferenceWatch {
    private static final String MISSING = "reference_unavailable";
    private static final Set<ErrorCode> GONE =
            Set.of(ErrorCode.FETCH_FAILED, ErrorCode.FETCH_TIMEOUT);

    private final Lately lately;

    /**
     * @param nanos a clock that only goes forward
     */
    public ReferenceWatch(LongSupplier nanos) {
        this.lately = new Lately(nanos);
    }

    /** A plan was made from references. */
    public void made(Plan plan) {
        boolean missing =
                plan.metadata().warnings().stream()
                        .anyMatch(warning -> warning.code().equals(MISSING));
        if (missing) {
            lately.wrong();
        } else {
            lately.well();
        }
    }

    /** There was no plan, for that reason. */
    public void refused(ErrorCode code) {
        if (GONE.contains(code)) {
            lately.wrong();
        }
    }

    public boolean isWell() {
        return lately.isWell();
    }
}
