package dev.shotlist.media.intake;

/** A reference that was taken and stays on disk until this is closed. */
public final class Taken implements AutoCloseable {

    private final Reference reference;
    private final ReferenceStore.Held held;

    Taken(Reference reference, ReferenceStore.Held held) {
        this.reference = reference;
        this.held = held;
    }

    public Reference reference() {
        return reference;
    }

    @Override
    public void close() {
        held.close();
    }
}
