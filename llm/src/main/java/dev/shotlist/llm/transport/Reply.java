package dev.shotlist.llm.transport;

/** An HTTP answer, read whole. */
@SuppressWarnings("ArrayRecordComponent") // passed through once, never compared
public record Reply(int status, Headers headers, byte[] body) {
    public boolean succeeded() {
        return status >= 200 && status < 300;
    }

    @Override
    public String toString() {
        return "Reply[%d, %d bytes]".formatted(status, body.length);
    }
}
