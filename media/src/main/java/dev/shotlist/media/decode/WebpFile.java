package dev.shotlist.media.decode;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A WebP file, still or animated, taken apart into pictures of its own. */
final class WebpFile {
    private static final int VP8 = 0x56503820;
    private static final int VP8L = 0x5650384C;
    private static final int VP8X = 0x56503858;
    private static final int ALPH = 0x414C5048;
    private static final int ANMF = 0x414E4D46;
    private static final int EXIF = 0x45584946;
    private static final int MOST_FRAMES = 60_000;

    /**
     * One picture and where it goes on the canvas.
     *
     * @param start of its chunks
     * @param end of its chunks
     * @param blends whether it is laid over what is there, or replaces it
     * @param clears whether its place is emptied after it was shown
     */
    record Frame(
            int x,
            int y,
            int width,
            int height,
            int start,
            int end,
            boolean blends,
            boolean clears) {}

    private final Bytes in;
    private final PictureHeader header;
    private final List<Frame> frames;

    private WebpFile(Bytes in, PictureHeader header, List<Frame> frames) {
        this.in = in;
        this.header = header;
        this.frames = frames;
    }

    static WebpFile open(Bytes in) {
        int width = 0;
        int height = 0;
        int orientation = 1;
        boolean alpha = false;
        boolean still = false;
        List<Frame> frames = new ArrayList<>();
        for (int at = 12; at + 8 <= in.length(); at = next(in, at)) {
            int body = at + 8;
            int end = Math.min(in.length(), next(in, at));
            switch ((int) in.u32(at)) {
                case VP8X -> {
                    alpha = (in.u8(body) & 0x10) != 0;
                    width = in.u24le(body + 4) + 1;
                    height = in.u24le(body + 7) + 1;
                }
                case VP8, VP8L -> {
                    int @Nullable [] size = sizeOf(in, at);
                    if (size != null && width == 0) {
                        width = size[0];
                        height = size[1];
                        alpha |= size[2] == 1;
                    }
                    still = true;
                }
                case ALPH -> alpha = true;
                case EXIF -> {
                    int tiff = in.startsWith(body, 'E', 'x', 'i', 'f', 0, 0) ? body + 6 : body;
                    orientation = Exif.orientation(in, tiff, end);
                }
                case ANMF -> {
                    if (frames.size() < MOST_FRAMES && body + 16 <= in.length()) {
                        frames.add(
                                new Frame(
                                        2 * in.u24le(body),
                                        2 * in.u24le(body + 3),
                                        in.u24le(body + 6) + 1,
                                        in.u24le(body + 9) + 1,
                                        body + 16,
                                        end,
                                        (in.u8(body + 15) & 2) == 0,
                                        (in.u8(body + 15) & 1) != 0));
                    }
                }
                default -> {}
            }
        }
        if (still) {
            frames.clear();
            frames.add(new Frame(0, 0, width, height, 12, in.length(), false, false));
        }
        if (frames.isEmpty() || width == 0) {
            throw new MediaRefused(MediaRefused.Reason.CORRUPT, "the WebP holds no picture");
        }
        PictureHeader header =
                new PictureHeader(
                        PictureHeader.Format.WEBP,
                        PictureHeader.Model.COLOR,
                        width,
                        height,
                        8,
                        orientation,
                        frames.size(),
                        alpha,
                        1);
        return new WebpFile(in, header, frames);
    }

    PictureHeader header() {
        return header;
    }

    Frame frame(int index) {
        return frames.get(index);
    }

    /** A still WebP file that holds one frame and no metadata; its true size is checked first. */
    byte[] still(Frame frame) {
        ByteArrayOutputStream body = new ByteArrayOutputStream(frame.end() - frame.start() + 64);
        boolean alpha = false;
        boolean picture = false;
        ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        for (int at = frame.start(); at + 8 <= frame.end(); at = next(in, at)) {
            int type = (int) in.u32(at);
            if (type == VP8 || type == VP8L) {
                int @Nullable [] size = sizeOf(in, at);
                if (size == null || size[0] != frame.width() || size[1] != frame.height()) {
                    throw new MediaRefused(
                            MediaRefused.Reason.CORRUPT, "the WebP disagrees about its size");
                }
                picture = true;
            }
            alpha |= type == ALPH;
            if (type == VP8 || type == VP8L || type == ALPH) {
                int end = Math.min(in.length(), next(in, at));
                chunks.write(in.array(), at, end - at);
            }
        }
        if (!picture) {
            throw new MediaRefused(MediaRefused.Reason.CORRUPT, "a WebP frame holds no picture");
        }
        if (alpha) {
            writeTag(body, VP8X);
            writeLittle(body, 10, 4);
            writeLittle(body, 0x10, 4);
            writeLittle(body, frame.width() - 1, 3);
            writeLittle(body, frame.height() - 1, 3);
        }
        body.writeBytes(chunks.toByteArray());
        ByteArrayOutputStream out = new ByteArrayOutputStream(body.size() + 12);
        writeTag(out, 0x52494646);
        writeLittle(out, body.size() + 4, 4);
        writeTag(out, 0x57454250);
        out.writeBytes(body.toByteArray());
        return out.toByteArray();
    }

    private static int @Nullable [] sizeOf(Bytes in, int chunk) {
        int body = chunk + 8;
        if ((int) in.u32(chunk) == VP8L) {
            if (in.u8(body) != 0x2F) {
                return null;
            }
            long bits = in.u32le(body + 1);
            return new int[] {
                (int) (bits & 0x3FFF) + 1, (int) (bits >> 14 & 0x3FFF) + 1, (int) (bits >> 28 & 1)
            };
        }
        if (!in.startsWith(body + 3, 0x9D, 0x01, 0x2A)) {
            return null;
        }
        return new int[] {in.u16le(body + 6) & 0x3FFF, in.u16le(body + 8) & 0x3FFF, 0};
    }

    private static int next(Bytes in, int at) {
        long size = in.u32le(at + 4);
        return (int) Math.min(in.length(), at + 8 + size + (size & 1));
    }

    private static void writeTag(ByteArrayOutputStream out, int tag) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            out.write(tag >> shift);
        }
    }

    private static void writeLittle(ByteArrayOutputStream out, int value, int bytes) {
        for (int i = 0; i < bytes; i++) {
            out.write(value >> (8 * i));
        }
    }
}
