package dev.shotlist.media.decode;

import java.nio.charset.StandardCharsets;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.ffmpeg.global.swresample;
import org.bytedeco.ffmpeg.global.swscale;
import org.bytedeco.javacpp.Loader;
import org.jspecify.annotations.Nullable;

/** Loads FFmpeg's libraries once, without libavdevice, which wants desktop libraries. */
public final class Ffmpeg {
    private static final @Nullable String MISSING = load();

    private Ffmpeg() {}

    /** Refuses with what is missing when the libraries cannot be loaded on this machine. */
    public static void require() {
        if (MISSING != null) {
            throw new MediaRefused(
                    MediaRefused.Reason.DECODER_MISSING,
                    "FFmpeg's libraries do not load here: " + MISSING);
        }
    }

    /** FFmpeg's version. */
    public static String version() {
        require();
        return avutil.av_version_info().getString();
    }

    private static @Nullable String load() {
        try {
            Loader.load(avutil.class);
            Loader.load(swresample.class);
            Loader.load(avcodec.class);
            Loader.load(avformat.class);
            Loader.load(swscale.class);
            avutil.av_log_set_level(avutil.AV_LOG_QUIET);
            return null;
        } catch (LinkageError | RuntimeException e) {
            return String.valueOf(e.getMessage());
        }
    }

    /** The text of one of FFmpeg's error numbers. */
    static String message(int error) {
        byte[] text = new byte[128];
        avutil.av_strerror(error, text, text.length);
        int end = 0;
        while (end < text.length && text[end] != 0) {
            end++;
        }
        return new String(text, 0, end, StandardCharsets.UTF_8);
    }
}
