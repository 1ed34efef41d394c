package dev.shotlist.media.decode;

import java.util.ArrayList;
import java.util.List;

/** A GIF file: its frames, and a decoder that draws them onto the canvas one after the other. */
final class GifFile {
    /** More frames than any film of ten minutes at 100 a second would hold. */
    private static final int MOST_FRAMES = 60_000;

    private static final int NO_COLOR = -1;

    /**
     * @param data where its compressed blocks start
     * @param colors where its colour table starts
     * @param transparent index of the colour that lets the canvas show, or -1
     */
    private record Frame(
            int x,
            int y,
            int width,
            int height,
            boolean interlaced,
            int colors,
            int colorCount,
            int transparent,
            int disposal,
            int data) {}

    private final Bytes in;
    private final int width;
    private final int height;
    private final List<Frame> frames;

    private GifFile(Bytes in, int width, int height, List<Frame> frames) {
        this.in = in;
        this.width = width;
        this.height = height;
        this.frames = frames;
    }

    static GifFile open(Bytes in) {
        int width = in.u16le(6);
        int height = in.u16le(8);
        int flags = in.u8(10);
        int globalColors = 13;
        int globalCount = (flags & 0x80) == 0 ? 0 : 2 << (flags & 7);
        int at = 13 + 3 * globalCount;
        int transparent = NO_COLOR;
        int disposal = 0;
        List<Frame> frames = new ArrayList<>();
        while (at < in.length() && frames.size() < MOST_FRAMES) {
            int block = in.u8(at);
            if (block == 0x21) {
                if (in.u8(at + 1) == 0xF9 && in.u8(at + 2) == 4) {
                    int control = in.u8(at + 3);
                    disposal = control >> 2 & 7;
                    transparent = (control & 1) != 0 ? in.u8(at + 6) : NO_COLOR;
                }
                at = afterBlocks(in, at + 2);
            } else if (block == 0x2C && at + 10 < in.length()) {
                int local = in.u8(at + 9);
                int localCount = (local & 0x80) == 0 ? 0 : 2 << (local & 7);
                int data = at + 10 + 3 * localCount;
                frames.add(
                        new Frame(
                                in.u16le(at + 1),
                                in.u16le(at + 3),
                                in.u16le(at + 5),
                                in.u16le(at + 7),
                                (local & 0x40) != 0,
                                localCount > 0 ? at + 10 : globalColors,
                                localCount > 0 ? localCount : globalCount,
                                transparent,
                                disposal,
                                data));
                transparent = NO_COLOR;
                disposal = 0;
                at = afterBlocks(in, data + 1);
            } else {
                break;
            }
        }
        if (frames.isEmpty()) {
            throw new MediaRefused(MediaRefused.Reason.CORRUPT, "the GIF holds no picture");
        }
        return new GifFile(in, width, height, frames);
    }

    PictureHeader header() {
        boolean alpha = frames.stream().anyMatch(frame -> frame.transparent() >= 0);
        return new PictureHeader(
                PictureHeader.Format.GIF,
                PictureHeader.Model.PALETTE,
                width,
                height,
                8,
                1,
                frames.size(),
                alpha,
                1);
    }

    /** The canvas after drawing the frames up to and with the given one. */
    Pixels canvas(int last) {
        int[] canvas = new int[width * height];
        for (int i = 0; i <= last; i++) {
            Frame frame = frames.get(i);
            int[] before = frame.disposal() == 3 && i < last ? canvas.clone() : canvas;
            draw(frame, canvas);
            if (i < last && frame.disposal() == 2) {
                clear(frame, canvas);
            } else if (i < last && frame.disposal() == 3) {
                canvas = before;
            }
        }
        return Pixels.of(width, height, canvas);
    }

    private void clear(Frame frame, int[] canvas) {
        for (int y = frame.y(); y < Math.min(height, frame.y() + frame.height()); y++) {
            for (int x = frame.x(); x < Math.min(width, frame.x() + frame.width()); x++) {
                canvas[y * width + x] = 0;
            }
        }
    }

    private void draw(Frame frame, int[] canvas) {
        // A frame larger than its canvas is drawn only where it lies inside, and no more of it is
        // unpacked than the canvas was allowed to hold.
        long size = (long) frame.width() * frame.height();
        if (size > 4L * Math.max(1, canvas.length)) {
            throw new MediaRefused(MediaRefused.Reason.CORRUPT, "a GIF frame exceeds its canvas");
        }
        byte[] indices = new byte[(int) size];
        int filled = GifLzw.unpack(in, frame.data(), indices);
        for (int i = 0; i < filled; i++) {
            int index = indices[i] & 0xFF;
            if (index == frame.transparent() || index >= frame.colorCount()) {
                continue;
            }
            int x = frame.x() + i % frame.width();
            int row = i / frame.width();
            int y = frame.y() + (frame.interlaced() ? interlaced(row, frame.height()) : row);
            if (x < width && y < height) {
                int color = frame.colors() + 3 * index;
                canvas[y * width + x] =
                        0xFF000000 | in.u8(color) << 16 | in.u8(color + 1) << 8 | in.u8(color + 2);
            }
        }
    }

    private static int interlaced(int row, int height) {
        int first = (height + 7) / 8;
        int second = first + (height + 3) / 8;
        int third = second + (height + 1) / 4;
        if (row < first) {
            return row * 8;
        }
        if (row < second) {
            return (row - first) * 8 + 4;
        }
        return row < third ? (row - second) * 4 + 2 : (row - third) * 2 + 1;
    }

    private static int afterBlocks(Bytes in, int at) {
        int next = at;
        while (next < in.length()) {
            int size = in.u8(next);
            next += size + 1;
            if (size == 0) {
                return next;
            }
        }
        return in.length();
    }
}
