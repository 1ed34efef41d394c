package dev.shotlist.server;

/**
 * The server cannot listen where it was told to: another program does, or the address is not ours.
 */
public final class PortTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PortTaken(String host, int port, Throwable cause) {
        super(
                "Cannot listen on "
                        + host
                        + " port "
                        + port
                        + "; give another with --port or PORT.",
                cause);
    }
}
