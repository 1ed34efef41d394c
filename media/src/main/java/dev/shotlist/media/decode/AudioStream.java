package dev.shotlist.media.decode;

import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.ffmpeg.global.swresample;
import org.bytedeco.ffmpeg.swresample.SwrContext;
import org.bytedeco.javacpp.FloatPointer;
import org.jspecify.annotations.Nullable;

/** Decodes a sound track to planes of floats at its own rate. */
final class AudioStream implements AutoCloseable {
    /** Channels taken, at most; more than any consumer's sound has. */
    private static final int MOST_CHANNELS = 8;

    /** Rates outside these are no sound to be heard. */
    private static final int LOWEST_RATE = 4000;

    private static final int HIGHEST_RATE = 384_000;

    private static final int MOST_ERRORS = 300;

    private final AVStream stream;
    private final AVCodecContext context;
    private final AVFrame frame = avutil.av_frame_alloc();
    private final int sampleRate;
    private final int channels;
    private @Nullable SwrContext converter;
    private @Nullable AVFrame converted;
    private float[][] planes;
    private boolean begun;
    private long samples;
    private int errors;

    AudioStream(AVStream stream) {
        this.stream = stream;
        AVCodecParameters parameters = stream.codecpar();
        AVCodec codec = avcodec.avcodec_find_decoder(parameters.codec_id());
        if (codec == null || codec.isNull()) {
            throw new MediaRefused(
                    MediaRefused.Reason.UNSUPPORTED,
                    "sound coded as "
                            + avcodec.avcodec_get_name(parameters.codec_id()).getString());
        }
        this.context = avcodec.avcodec_alloc_context3(codec);
        avcodec.avcodec_parameters_to_context(context, parameters);
        context.thread_count(1);
        this.sampleRate = parameters.sample_rate();
        this.channels = parameters.ch_layout().nb_channels();
        this.planes = new float[Math.max(1, Math.min(MOST_CHANNELS, channels))][0];
    }

    void open() {
        if (sampleRate < LOWEST_RATE
                || sampleRate > HIGHEST_RATE
                || channels < 1
                || channels > MOST_CHANNELS) {
            throw new MediaRefused(
                    MediaRefused.Reason.UNSUPPORTED,
                    channels + " channels of " + sampleRate + " Hz are not taken");
        }
        context.request_sample_fmt(avutil.AV_SAMPLE_FMT_FLTP);
        int opened = avcodec.avcodec_open2(context, (AVCodec) null, (AVDictionary) null);
        if (opened < 0) {
            throw new MediaRefused(
                    MediaRefused.Reason.CORRUPT,
                    "the sound cannot be decoded: " + Ffmpeg.message(opened));
        }
    }

    void discard() {
        stream.discard(avcodec.AVDISCARD_ALL);
    }

    void decode(@Nullable AVPacket packet, SoundSink sink, Spending spending) {
        if (avcodec.avcodec_send_packet(context, packet) < 0 && packet != null) {
            if (++errors > MOST_ERRORS) {
                throw new MediaRefused(MediaRefused.Reason.CORRUPT, "the sound is damaged");
            }
            return;
        }
        while (avcodec.avcodec_receive_frame(context, frame) >= 0) {
            errors = 0;
            if (frame.sample_rate() != sampleRate || frame.ch_layout().nb_channels() != channels) {
                throw new MediaRefused(
                        MediaRefused.Reason.UNSUPPORTED, "the sound changes its layout midway");
            }
            if (!begun) {
                begun = true;
                sink.begins(sampleRate, channels);
            }
            hand(frame.format() == avutil.AV_SAMPLE_FMT_FLTP ? frame : planar(), sink);
            samples += frame.nb_samples();
            spending.moment(samples / (double) sampleRate);
        }
    }

    private void hand(AVFrame floats, SoundSink sink) {
        int count = floats.nb_samples();
        for (int c = 0; c < channels; c++) {
            if (planes[c].length < count) {
                planes[c] = new float[count];
            }
            new FloatPointer(floats.data(c)).capacity(count).get(planes[c], 0, count);
        }
        sink.samples(planes, count);
    }

    private AVFrame planar() {
        if (converter == null || converted == null) {
            converter = swresample.swr_alloc();
            converted = avutil.av_frame_alloc();
        }
        if (frame.ch_layout().order() == avutil.AV_CHANNEL_ORDER_UNSPEC) {
            // a plain WAV file says how many channels it has and not which
            avutil.av_channel_layout_default(frame.ch_layout(), channels);
        }
        avutil.av_frame_unref(converted);
        converted.format(avutil.AV_SAMPLE_FMT_FLTP);
        converted.sample_rate(sampleRate);
        // Files without a layout (plain PCM) say only how many channels there are; nothing is mixed
        // here, so any layout of that many does.
        avutil.av_channel_layout_default(frame.ch_layout(), channels);
        avutil.av_channel_layout_default(converted.ch_layout(), channels);
        if (swresample.swr_convert_frame(converter, converted, frame) < 0) {
            throw new MediaRefused(
                    MediaRefused.Reason.UNSUPPORTED, "the sound's samples cannot be converted");
        }
        return converted;
    }

    int index() {
        return stream.index();
    }

    String codecName() {
        return avcodec.avcodec_get_name(context.codec_id()).getString();
    }

    int sampleRate() {
        return sampleRate;
    }

    int channels() {
        return channels;
    }

    @Override
    public void close() {
        if (converter != null) {
            swresample.swr_free(converter);
        }
        if (converted != null) {
            avutil.av_frame_free(converted);
        }
        avutil.av_frame_free(frame);
        avcodec.avcodec_free_context(context);
    }
}
