package dev.shotlist.server.limits;

/**
 * How wide a gate is.
 *
 * @param atATime let in together
 * @param waiting that may wait for their turn
 */
public record GateSettings(int atATime, int waiting) {
    public GateSettings {
        if (atATime < 1 || waiting < 0) {
            throw new IllegalArgumentException("some work must be done at a time");
        }
    }
}
