package dev.shotlist.media.decode;

import java.nio.file.Path;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.PointerPointer;
import org.jspecify.annotations.Nullable;

/** A film or sound file, opened within limits and read in one pass. */
public final class MediaFile implements AutoCloseable {
    /**
     * Containers that hold their data themselves. Playlists and scripts (hls, concat, dash, sdp and
     * the like) would make the demuxer open other files and are left out, as are image sequences.
     */
    private static final String FORMATS =
            "mov,mp4,matroska,webm,avi,mpegts,mpeg,flv,ogg,asf,mp3,wav,flac,aac,w64,aiff,caf,amr";

    private final AVFormatContext format;
    private final DecodeLimits limits;
    private final @Nullable VideoStream video;
    private final @Nullable AudioStream audio;
    private final StreamFacts facts;

    private MediaFile(
            AVFormatContext format,
            DecodeLimits limits,
            @Nullable VideoStream video,
            @Nullable AudioStream audio) {
        this.format = format;
        this.limits = limits;
        this.video = video;
        this.audio = audio;
        this.facts = facts(format, video, audio);
    }

    /**
     * Opens a file.
     *
     * @throws MediaRefused when it is no film or sound that is taken, or claims more than allowed
     */
    public static MediaFile open(Path file, DecodeLimits limits) {
        Ffmpeg.require();
        AVFormatContext format = avformat.avformat_alloc_context();
        AVDictionary options = new AVDictionary(null);
        avutil.av_dict_set(options, "protocol_whitelist", "file", 0);
        avutil.av_dict_set(options, "format_whitelist", FORMATS, 0);
        avutil.av_dict_set(options, "max_streams", Integer.toString(limits.maxStreams() + 1), 0);
        avutil.av_dict_set(options, "probesize", "2000000", 0);
        avutil.av_dict_set(options, "analyzeduration", "3000000", 0);
        int opened =
                avformat.avformat_open_input(
                        format, "file:" + file.toAbsolutePath(), null, options);
        avutil.av_dict_free(options);
        if (opened < 0) {
            // avformat has freed the context itself.
            throw new MediaRefused(
                    MediaRefused.Reason.UNSUPPORTED,
                    "not a film or sound that is taken: " + Ffmpeg.message(opened));
        }
        try {
            return withStreams(format, limits);
        } catch (RuntimeException e) {
            avformat.avformat_close_input(format);
            throw e;
        }
    }

    private static MediaFile withStreams(AVFormatContext format, DecodeLimits limits) {
        refuse(
                format.nb_streams() > limits.maxStreams(),
                MediaRefused.Reason.TOO_COSTLY,
                "more than " + limits.maxStreams() + " streams");
        refuseSizes(format, limits);
        refuse(
                avformat.avformat_find_stream_info(format, (PointerPointer<?>) null) < 0,
                MediaRefused.Reason.CORRUPT,
                "the streams cannot be told");
        refuse(
                format.nb_streams() > limits.maxStreams(),
                MediaRefused.Reason.TOO_COSTLY,
                "more than " + limits.maxStreams() + " streams");
        refuseSizes(format, limits);
        refuse(
                format.duration() > limits.maxSeconds() * avutil.AV_TIME_BASE,
                MediaRefused.Reason.TOO_LONG,
                "longer than " + limits.maxSeconds() + " seconds");
        AVStream picture = best(format, avutil.AVMEDIA_TYPE_VIDEO);
        AVStream sound = best(format, avutil.AVMEDIA_TYPE_AUDIO);
        refuse(
                picture == null && sound == null,
                MediaRefused.Reason.NOTHING_TO_MEASURE,
                "neither picture nor sound");
        for (int i = 0; i < format.nb_streams(); i++) {
            boolean wanted =
                    (picture != null && picture.index() == i)
                            || (sound != null && sound.index() == i);
            if (!wanted) {
                format.streams(i).discard(avcodec.AVDISCARD_ALL);
            }
        }
        return new MediaFile(
                format,
                limits,
                picture == null ? null : new VideoStream(picture, limits),
                sound == null ? null : new AudioStream(sound));
    }

    private static void refuseSizes(AVFormatContext format, DecodeLimits limits) {
        for (int i = 0; i < format.nb_streams(); i++) {
            AVCodecParameters codec = format.streams(i).codecpar();
            refuse(
                    (long) codec.width() * codec.height() > limits.maxPixels(),
                    MediaRefused.Reason.TOO_COSTLY,
                    codec.width() + "x" + codec.height() + " pixels are too many");
        }
    }

    private static void refuse(boolean when, MediaRefused.Reason reason, String message) {
        if (when) {
            throw new MediaRefused(reason, message);
        }
    }

    private static @Nullable AVStream best(AVFormatContext format, int type) {
        int index = avformat.av_find_best_stream(format, type, -1, -1, (PointerPointer<?>) null, 0);
        if (index < 0) {
            return null;
        }
        AVStream stream = format.streams(index);
        boolean cover = (stream.disposition() & avformat.AV_DISPOSITION_ATTACHED_PIC) != 0;
        return cover ? null : stream;
    }

    public StreamFacts facts() {
        return facts;
    }

    public boolean hasPicture() {
        return video != null;
    }

    /** How much of a film's picture is decoded. */
    public enum Depth {
        EVERY_FRAME,
        /** Only frames that stand by themselves, a small share of the work. */
        KEY_FRAMES
    }

    /**
     * Reads to the end, handing over frames and sound as they come.
     *
     * @param films null to leave the picture out
     * @param sounds null to leave the sound out
     */
    public void read(
            @Nullable FilmSink films, @Nullable SoundSink sounds, Depth depth, Watch watch) {
        VideoStream picture = films == null ? null : video;
        AudioStream sound = sounds == null ? null : audio;
        if (video != null && picture == null) {
            video.discard();
        }
        if (audio != null && sound == null) {
            audio.discard();
        }
        Spending spending = new Spending(limits, watch, facts.seconds());
        AVPacket packet = avcodec.av_packet_alloc();
        try {
            if (picture != null) {
                picture.open(depth == Depth.KEY_FRAMES);
            }
            if (sound != null) {
                sound.open();
            }
            while (avformat.av_read_frame(format, packet) >= 0) {
                int index = packet.stream_index();
                if (picture != null && films != null && index == picture.index()) {
                    picture.decode(packet, films, spending);
                } else if (sound != null && sounds != null && index == sound.index()) {
                    sound.decode(packet, sounds, spending);
                }
                avcodec.av_packet_unref(packet);
                spending.packet();
            }
            if (picture != null && films != null) {
                picture.decode(null, films, spending);
            }
            if (sound != null && sounds != null) {
                sound.decode(null, sounds, spending);
            }
        } finally {
            avcodec.av_packet_free(packet);
        }
    }

    private static StreamFacts facts(
            AVFormatContext format, @Nullable VideoStream video, @Nullable AudioStream audio) {
        double seconds =
                format.duration() > 0 ? format.duration() / (double) avutil.AV_TIME_BASE : 0;
        return new StreamFacts(
                format.iformat().name().getString(),
                seconds,
                video == null ? null : video.codecName(),
                video == null ? 0 : video.width(),
                video == null ? 0 : video.height(),
                video == null ? 0 : video.rotation(),
                video == null ? 0 : video.fps(),
                audio == null ? null : audio.codecName(),
                audio == null ? 0 : audio.sampleRate(),
                audio == null ? 0 : audio.channels());
    }

    static double ratio(AVRational rational) {
        return rational.den() == 0 ? 0 : rational.num() / (double) rational.den();
    }

    @Override
    public void close() {
        if (video != null) {
            video.close();
        }
        if (audio != null) {
            audio.close();
        }
        avformat.avformat_close_input(format);
    }
}
