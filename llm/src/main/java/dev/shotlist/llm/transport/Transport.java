package dev.shotlist.llm.transport;

import dev.shotlist.llm.Deadline;

/** One HTTP exchange, never repeated, never redirected. */
public interface Transport extends AutoCloseable {
    /**
     * Sends the call and reads the whole reply, whatever its status.
     *
     * @throws TransportFailure when no whole reply came in time
     */
    Reply exchange(Call call, Deadline deadline);

    @Override
    void close();
}
