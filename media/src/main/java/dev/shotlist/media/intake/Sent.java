package dev.shotlist.media.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What a sender sends; when it breaks off, that is the sender's trouble and not the disk's. */
final class Sent extends FilterInputStream {

    Sent(InputStream in) {
        super(in);
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        try {
            return in.read(bytes, offset, length);
        } catch (IOException e) {
            throw new IntakeRefused.Unreadable("the reference broke off", e);
        }
    }
}
