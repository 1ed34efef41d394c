package dev.shotlist.media.worker;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/**
 * One message between parent and worker: a kind, the length of its body in four bytes, and the body
 * as JSON.
 */
@SuppressWarnings("ArrayRecordComponent") // lives for one read and is never compared
record Frame(Kind kind, byte[] body) {

    /** A film's look with all its key frames is a tenth of this. */
    static final int MAX_BODY = 16 << 20;

    enum Kind {
        HELLO('H'),
        TASK('T'),
        CANCEL('C'),
        PROGRESS('P'),
        USAGE('U'),
        RESULT('R'),
        REFUSAL('F');

        private final char mark;

        Kind(char mark) {
            this.mark = mark;
        }

        static Kind of(int mark) throws IOException {
            for (Kind kind : values()) {
                if (kind.mark == mark) {
                    return kind;
                }
            }
            throw new IOException("no message of the protocol");
        }
    }

    static void write(OutputStream out, Kind kind, Object value) throws IOException {
        byte[] body = Codec.write(value);
        ByteBuffer frame = ByteBuffer.allocate(5 + body.length);
        frame.put((byte) kind.mark).putInt(body.length).put(body);
        synchronized (out) {
            out.write(frame.array());
            out.flush();
        }
    }

    /**
     * Reads the next message.
     *
     * @throws EOFException if there is none
     * @throws IOException also if what comes is no message
     */
    static Frame read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        Kind kind = Kind.of(data.readUnsignedByte());
        int length = data.readInt();
        if (length < 0 || length > MAX_BODY) {
            throw new IOException("no message of the protocol");
        }
        byte[] body = data.readNBytes(length);
        if (body.length < length) {
            throw new EOFException();
        }
        return new Frame(kind, body);
    }

    <T> T as(Class<T> type) throws IOException {
        return Codec.read(body, type);
    }
}
