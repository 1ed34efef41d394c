package dev.shotlist.media.decode;

import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;

/** Pictures decoded by FFmpeg's libraries straight from memory, without any demuxer. */
final class FfmpegPictures {
    /** The coarsest reduction of the JPEG decoder: an eighth. */
    private static final int MOST_HALVINGS = 3;

    private static final long PADDING = 128;

    private FfmpegPictures() {}

    /** Decodes at a half, quarter or eighth of the size where that is enough. */
    static Pixels jpeg(byte[] data, PictureHeader header, int longest) {
        int side = Math.max(header.width(), header.height());
        int halvings = 0;
        while (halvings < MOST_HALVINGS && side >> (halvings + 1) >= longest) {
            halvings++;
        }
        return decode("mjpeg", data, header, longest, halvings);
    }

    static Pixels png(byte[] data, PictureHeader header, int longest) {
        return decode("png", data, header, longest, 0);
    }

    static Pixels webp(byte[] data, PictureHeader header, int longest) {
        return decode("webp", data, header, longest, 0);
    }

    static Pixels av1(byte[] data, PictureHeader header, int longest) {
        return decode("libaom-av1", data, header, longest, 0);
    }

    private static Pixels decode(
            String decoder, byte[] data, PictureHeader header, int longest, int halvings) {
        Ffmpeg.require();
        AVCodec codec = avcodec.avcodec_find_decoder_by_name(decoder);
        if (codec == null || codec.isNull()) {
            throw new MediaRefused(
                    MediaRefused.Reason.DECODER_MISSING, "FFmpeg was built without " + decoder);
        }
        AVCodecContext context = avcodec.avcodec_alloc_context3(codec);
        AVPacket packet = avcodec.av_packet_alloc();
        AVFrame frame = avutil.av_frame_alloc();
        try (Scaler scaler = new Scaler(avutil.AV_PIX_FMT_BGRA)) {
            context.thread_count(1);
            // Decoders pad their buffers, to 64 pixels or so.
            context.max_pixels((header.width() + PADDING) * (header.height() + PADDING));
            context.lowres(halvings);
            check(avcodec.avcodec_open2(context, codec, (AVDictionary) null));
            check(avcodec.av_new_packet(packet, data.length));
            packet.data().put(data, 0, data.length);
            packet.flags(avcodec.AV_PKT_FLAG_KEY);
            check(avcodec.avcodec_send_packet(context, packet));
            avcodec.avcodec_send_packet(context, null);
            check(avcodec.avcodec_receive_frame(context, frame));
            requireSize(frame, header, halvings);
            double shrink = Math.max(1, Math.max(frame.width(), frame.height()) / (double) longest);
            int width = Math.max(1, (int) Math.round(frame.width() / shrink));
            int height = Math.max(1, (int) Math.round(frame.height() / shrink));
            Pixels pixels =
                    Transfer.of(context.color_trc()).shown(scaler.pixels(frame, width, height));
            return new Pixels(width, height, pixels.argb(), header.width(), header.height());
        } finally {
            avutil.av_frame_free(frame);
            avcodec.av_packet_free(packet);
            avcodec.avcodec_free_context(context);
        }
    }

    private static void requireSize(AVFrame frame, PictureHeader header, int halvings) {
        int width = (header.width() + (1 << halvings) - 1) >> halvings;
        int height = (header.height() + (1 << halvings) - 1) >> halvings;
        if (Math.abs(frame.width() - width) > 1 || Math.abs(frame.height() - height) > 1) {
            throw new MediaRefused(
                    MediaRefused.Reason.CORRUPT,
                    "the header says %dx%d and the picture is %dx%d"
                            .formatted(
                                    header.width(),
                                    header.height(),
                                    frame.width(),
                                    frame.height()));
        }
    }

    private static void check(int result) {
        if (result < 0) {
            throw new MediaRefused(
                    MediaRefused.Reason.CORRUPT,
                    "the picture is damaged: " + Ffmpeg.message(result));
        }
    }
}
