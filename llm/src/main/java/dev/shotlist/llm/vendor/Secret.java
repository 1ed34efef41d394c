package dev.shotlist.llm.vendor;

/** A key. It shows itself to nobody who does not ask for it by name. */
public final class Secret {
    private final String value;

    public Secret(String value) {
        String trimmed = value.strip();
        if (trimmed.isEmpty() || !trimmed.chars().allMatch(c -> c > ' ' && c < 127)) {
            throw new IllegalArgumentException("A key is printable ASCII without blanks");
        }
        this.value = trimmed;
    }

    public String reveal() {
        return value;
    }

    @Override
    public String toString() {
        return "[secret]";
    }
}
