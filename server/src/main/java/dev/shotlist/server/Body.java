package dev.shotlist.server;

import dev.shotlist.server.limits.MemoryBudget;
import tools.jackson.databind.JsonNode;

/** A request's JSON and the memory that it takes up until it is answered. */
record Body(JsonNode json, MemoryBudget.Part memory) implements AutoCloseable {
    @Override
    public void close() {
        memory.close();
    }
}
