package dev.shotlist.server.recall;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * JSON on its way out: bytes that many answers share, with an answer's own values in their places.
 * They are not copied together first, since thousands of plans go out in a second and each copy is
 * tens of kilobytes for the collector.
 */
public final class JsonPieces {
    private final byte[] shared;
    private final List<Seam> seams;
    private final byte[][] own;
    private final int length;

    /**
     * @param own what stands in each of the seams
     */
    JsonPieces(byte[] shared, List<Seam> seams, byte[][] own) {
        this.shared = shared;
        this.seams = seams;
        this.own = own;
        int bytes = shared.length;
        for (int i = 0; i < own.length; i++) {
            bytes += own[i].length - (seams.get(i).to() - seams.get(i).from());
        }
        this.length = bytes;
    }

    /** Of one piece. */
    public static JsonPieces of(byte[] json) {
        return new JsonPieces(json, List.of(), new byte[0][]);
    }

    /** In bytes. */
    public int length() {
        return length;
    }

    /** Writes the pieces one after the other. */
    public void writeTo(OutputStream out) throws IOException {
        int from = 0;
        for (int i = 0; i < own.length; i++) {
            Seam seam = seams.get(i);
            out.write(shared, from, seam.from() - from);
            out.write(own[i], 0, own[i].length);
            from = seam.to();
        }
        out.write(shared, from, shared.length - from);
    }

    /** A copy in one piece, which nobody else holds. */
    public byte[] joined() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(length);
        try {
            writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
