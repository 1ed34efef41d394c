package dev.shotlist.server.upload;

import dev.shotlist.brief.ErrorCode;
import dev.shotlist.brief.ReferenceInput;
import dev.shotlist.brief.Refusal;
import dev.shotlist.brief.RequestJson;
import java.io.BufferedOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * A request's JSON without its films: the base64 of references goes to files, decoded, while the
 * body comes in, and a token stands in its place. A parser keeps a whole string in memory before it
 * hands any of it on, so this happens ahead of it.
 */
public final class Base64Diversion extends FilterInputStream {
    private static final int CHUNK = 64 * 1024;

    /** Longer than any name that leads to base64. */
    private static final int LONGEST_NAME = 16;

    private enum State {
        BETWEEN,
        NAME,
        NAME_ESCAPE,
        TEXT,
        TEXT_ESCAPE
    }

    /** A text that is under way to its file. */
    private record Diverted(Path path, JsonText text, Base64Sink bytes) {}

    private final SpooledFiles files;
    private final Map<String, ReferenceInput.Source> byToken = new HashMap<>();

    /** Nobody can name a file that is not his own; made with the first of them. */
    private @Nullable String nonce;

    private final JsonPlace place = new JsonPlace();
    private final StringBuilder name = new StringBuilder();
    private final byte[] chunk;

    /** A chunk at most grows by the tokens of the texts that end in it. */
    private final ByteQueue out;

    private State state = State.BETWEEN;
    private @Nullable Diverted diverted;

    /**
     * @param length of the body as announced, negative where nothing was
     */
    public Base64Diversion(InputStream body, long length, SpooledFiles files) {
        super(body);
        // Most bodies are a few words, and a buffer for a film would be most of their cost.
        // One that is not filled is known to be the last.
        this.chunk = new byte[length < 0 ? CHUNK : (int) Math.min(length + 1, CHUNK)];
        this.out = new ByteQueue(chunk.length);
        this.files = files;
    }

    /** What came where the parser stands at a token. */
    public ReferenceInput.Source spooled(JsonParser parser) {
        ReferenceInput.Source source = byToken.get(parser.getString());
        if (source == null) {
            throw Refusal.of(
                    ErrorCode.INVALID_REQUEST,
                    "Write the names on the way to a reference's base64 without escapes.");
        }
        return source;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        while (out.isEmpty()) {
            int count = in.readNBytes(chunk, 0, chunk.length);
            if (count == 0) {
                return -1;
            }
            if (count < chunk.length) {
                // A few words, or the end: not worth another thread.
                scan(count);
            } else {
                boolean ignored =
                        files.threads()
                                .run(() -> {
                                    scan(count);
                                    return true;
                                });
            }
        }
        return out.take(into, from, length);
    }

    private void scan(int count) throws IOException {
        int at = 0;
        while (at < count) {
            Diverted now = diverted;
            if (now != null) {
                at = now.text.unescape(chunk, at, count, now.bytes);
                if (now.text.ended()) {
                    diverted = null;
                    end(now);
                }
            } else {
                byte next = chunk[at++];
                out.put(next);
                step(next);
            }
        }
    }

    private void step(byte next) throws IOException {
        switch (state) {
            case BETWEEN -> between(next);
            case NAME -> {
                if (next == '"') {
                    place.name(name.length() > LONGEST_NAME ? null : name.toString());
                    state = State.BETWEEN;
                } else if (next == '\\') {
                    // whatever it spells, the parser alone knows
                    name.setLength(0);
                    name.append(" ".repeat(LONGEST_NAME + 1));
                    state = State.NAME_ESCAPE;
                } else if (name.length() <= LONGEST_NAME) {
                    name.append((char) (next & 0xff));
                }
            }
            case NAME_ESCAPE -> state = State.NAME;
            case TEXT -> {
                if (next == '"') {
                    state = State.BETWEEN;
                } else if (next == '\\') {
                    state = State.TEXT_ESCAPE;
                }
            }
            case TEXT_ESCAPE -> state = State.TEXT;
        }
    }

    private void between(byte next) throws IOException {
        switch (next) {
            case '{' -> place.opens(true);
            case '[' -> place.opens(false);
            case '}', ']' -> place.closes();
            case ',' -> place.comma();
            case ':' -> place.colon();
            case '"' -> {
                if (place.expectsName()) {
                    name.setLength(0);
                    state = State.NAME;
                } else if (RequestJson.isBase64(place.path())) {
                    divert();
                } else {
                    state = State.TEXT;
                }
            }
            default -> {
                // blanks, numbers and words
            }
        }
    }

    private void divert() throws IOException {
        Path path = files.place();
        OutputStream file = new BufferedOutputStream(files.open(path), CHUNK);
        diverted = new Diverted(path, new JsonText(), new Base64Sink(file));
    }

    /** Leaves a token for what came. */
    private void end(Diverted whole) throws IOException {
        whole.bytes.close();
        if (nonce == null) {
            nonce = UUID.randomUUID().toString();
        }
        String token = nonce + byToken.size();
        byToken.put(
                token,
                whole.bytes
                        .fault()
                        .<ReferenceInput.Source>map(ReferenceInput.Garbled::new)
                        .orElseGet(() -> new ReferenceInput.Upload(whole.path)));
        for (byte b : token.getBytes(StandardCharsets.US_ASCII)) {
            out.put(b);
        }
        out.put('"');
        state = State.BETWEEN;
    }

    @Override
    public void close() throws IOException {
        if (diverted != null) {
            diverted.bytes.close();
        }
        super.close();
    }
}
