package dev.shotlist.media.decode;

import java.nio.ByteOrder;
import java.nio.IntBuffer;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.ffmpeg.global.swscale;
import org.bytedeco.ffmpeg.swscale.SwsContext;

/** Shrinks decoded frames and converts their colours, range and matrix as the frame says. */
final class Scaler implements AutoCloseable {
    private final int format;
    private final SwsContext context;
    private final AVFrame small;

    Scaler(int format) {
        this.format = format;
        this.context = swscale.sws_alloc_context();
        this.small = avutil.av_frame_alloc();
        context.flags(swscale.SWS_AREA);
        context.threads(1);
    }

    /** The frame at another size; valid until the next call. */
    AVFrame scaled(AVFrame frame, int width, int height) {
        if (small.width() != width || small.height() != height) {
            avutil.av_frame_unref(small);
            small.width(width);
            small.height(height);
            small.format(format);
            small.color_range(
                    format == avutil.AV_PIX_FMT_YUV420P
                            ? frame.color_range()
                            : avutil.AVCOL_RANGE_JPEG);
            small.colorspace(
                    format == avutil.AV_PIX_FMT_YUV420P
                            ? frame.colorspace()
                            : avutil.AVCOL_SPC_RGB);
            check(avutil.av_frame_get_buffer(small, 0));
        }
        // Tells swscale nothing of primaries and transfer, so that it converts neither.
        frame.color_primaries(avutil.AVCOL_PRI_UNSPECIFIED);
        frame.color_trc(avutil.AVCOL_TRC_UNSPECIFIED);
        check(swscale.sws_scale_frame(context, small, frame));
        return small;
    }

    /** The frame as pixels in memory, for a scaler to {@code AV_PIX_FMT_BGRA}. */
    Pixels pixels(AVFrame frame, int width, int height) {
        AVFrame out = scaled(frame, width, height);
        int stride = out.linesize(0) / 4;
        IntBuffer rows =
                out.data(0)
                        .capacity((long) out.linesize(0) * height)
                        .asByteBuffer()
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .asIntBuffer();
        int[] argb = new int[width * height];
        for (int y = 0; y < height; y++) {
            rows.get(y * stride, argb, y * width, width);
        }
        return new Pixels(width, height, argb, frame.width(), frame.height());
    }

    @Override
    public void close() {
        avutil.av_frame_free(small);
        swscale.sws_freeContext(context);
    }

    private static void check(int result) {
        if (result < 0) {
            throw new MediaRefused(
                    MediaRefused.Reason.UNSUPPORTED,
                    "the frame's layout cannot be converted: " + Ffmpeg.message(result));
        }
    }
}
