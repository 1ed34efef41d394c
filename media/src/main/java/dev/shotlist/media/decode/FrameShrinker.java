package dev.shotlist.media.decode;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.BytePointer;

/**
 * Shrinks decoded frames to a size at which motion, cuts and colours are told. Reads a few rows of
 * each block only, which takes a tenth of the time of scaling in full.
 */
final class FrameShrinker implements AutoCloseable {
    /** Longer side of what comes out, at most. */
    private static final int LONGEST = 192;

    /** Rows read of each block of luma. */
    private static final int ROWS = 2;

    /** Rows read of each block of a colour plane, which is smooth. */
    private static final int COLOR_ROWS = 1;

    private final Scaler scaler = new Scaler(avutil.AV_PIX_FMT_YUV420P);
    private byte[] row = new byte[0];
    private int[] sums = new int[0];

    SmallFrame shrink(AVFrame frame, Transfer transfer) {
        int longest = Math.max(frame.width(), frame.height());
        int factor = Math.max(1, (longest + LONGEST - 1) / LONGEST);
        // Even sides, so that colour planes are just half.
        int width = Math.max(2, frame.width() / factor & ~1);
        int height = Math.max(2, frame.height() / factor & ~1);
        Coding coding = Coding.of(frame, transfer);
        int chromaX = chromaShift(frame.format(), true);
        int chromaY = chromaShift(frame.format(), false);
        if (chromaX < 0 || frame.width() < 4 || frame.height() < 4) {
            AVFrame small = scaler.scaled(frame, width, height);
            return new SmallFrame(
                    width,
                    height,
                    plane(small, 0, width, height, 1, 1),
                    plane(small, 1, width / 2, height / 2, 1, 1),
                    plane(small, 2, width / 2, height / 2, 1, 1),
                    coding);
        }
        int colorX = Math.max(1, (2 * factor) >> chromaX);
        int colorY = Math.max(1, (2 * factor) >> chromaY);
        return new SmallFrame(
                width,
                height,
                plane(frame, 0, width, height, factor, factor),
                plane(frame, 1, width / 2, height / 2, colorX, colorY),
                plane(frame, 2, width / 2, height / 2, colorX, colorY),
                coding);
    }

    /** Halvings of the colour planes of 8-bit planar formats; -1 for all others. */
    private static int chromaShift(int format, boolean horizontal) {
        if (format == avutil.AV_PIX_FMT_YUV420P || format == avutil.AV_PIX_FMT_YUVJ420P) {
            return 1;
        }
        if (format == avutil.AV_PIX_FMT_YUV422P || format == avutil.AV_PIX_FMT_YUVJ422P) {
            return horizontal ? 1 : 0;
        }
        if (format == avutil.AV_PIX_FMT_YUV444P || format == avutil.AV_PIX_FMT_YUVJ444P) {
            return 0;
        }
        return -1;
    }

    @SuppressWarnings("restricted") // the segment ends where the plane of the frame does
    private byte[] plane(AVFrame frame, int index, int width, int height, int blockX, int blockY) {
        BytePointer data = frame.data(index);
        int stride = frame.linesize(index);
        int used = width * blockX;
        MemorySegment memory =
                MemorySegment.ofAddress(data.address())
                        .reinterpret((long) stride * (height * blockY - 1) + used);
        if (row.length < used) {
            row = new byte[used];
        }
        if (sums.length < width) {
            sums = new int[width];
        }
        byte[] out = new byte[width * height];
        int rows = Math.min(index == 0 ? ROWS : COLOR_ROWS, blockY);
        // Three places along a row stand for the block; narrow blocks are read whole.
        int perRow = blockX >= 3 ? 3 : blockX;
        int reciprocal = (1 << 16) / (perRow * rows) + 1;
        for (int y = 0; y < height; y++) {
            for (int r = 0; r < rows; r++) {
                int sourceRow = y * blockY + (2 * r + 1) * blockY / (2 * rows);
                MemorySegment.copy(
                        memory, ValueLayout.JAVA_BYTE, (long) sourceRow * stride, row, 0, used);
                if (r == 0) {
                    Arrays.fill(sums, 0, width, 0);
                }
                sum(row, sums, width, blockX);
            }
            for (int x = 0; x < width; x++) {
                out[y * width + x] = (byte) Math.min(255, (sums[x] * reciprocal) >> 16);
            }
        }
        return out;
    }

    private static void sum(byte[] row, int[] sums, int width, int block) {
        int first = block >= 3 ? block / 6 : 0;
        int second = block / 2;
        int third = block >= 3 ? block * 5 / 6 : 0;
        for (int x = 0, at = 0; x < width; x++, at += block) {
            int sum = row[at + first] & 0xFF;
            if (block > 1) {
                sum += row[at + second] & 0xFF;
            }
            if (block > 2) {
                sum += row[at + third] & 0xFF;
            }
            sums[x] += sum;
        }
    }

    @Override
    public void close() {
        scaler.close();
    }
}
