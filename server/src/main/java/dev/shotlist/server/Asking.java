package dev.shotlist.server;

import dev.shotlist.media.deadline.Cancellation;
import dev.shotlist.plan.Warning;
import dev.shotlist.server.redis.Patience;
import java.util.List;
import java.util.function.Supplier;

/**
 * One request's side of its answer, beside what is asked for.
 *
 * @param caller gives what tells that the one who asks has left
 * @param patience with what instances share
 * @param notes warnings about this answer alone
 */
record Asking(
        String requestId, Supplier<Cancellation> caller, Patience patience, List<Warning> notes) {
    Asking {
        notes = List.copyOf(notes);
    }
}
