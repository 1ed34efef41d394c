package dev.shotlist.media.decode;

import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.Objects;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avcodec.AVPacketSideData;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.ffmpeg.global.swscale;
import org.bytedeco.ffmpeg.swscale.SwsContext;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.PointerPointer;
import org.jspecify.annotations.Nullable;

/** Writes films, sound and pictures for tests, with the same libraries that read them. */
public final class MediaWriter implements AutoCloseable {
    /** Nine numbers of four bytes. */
    private static final int MATRIX_BYTES = 36;

    private final AVFormatContext format;
    private final AVPacket packet = avcodec.av_packet_alloc();
    private @Nullable AVCodecContext video;
    private @Nullable AVStream videoStream;
    private @Nullable AVFrame picture;
    private @Nullable SwsContext scaler;
    private @Nullable AVCodecContext audio;
    private @Nullable AVStream audioStream;
    private @Nullable AVFrame sound;
    private int soundFilled;
    private long soundPts;
    private boolean begun;

    /**
     * @param file the name's extension chooses the container
     */
    public MediaWriter(Path file) {
        Ffmpeg.require();
        format = new AVFormatContext(null);
        check(
                avformat.avformat_alloc_output_context2(
                        format, null, (String) null, file.toString()));
        AVIOContext io = new AVIOContext(null);
        check(avformat.avio_open(io, file.toString(), avformat.AVIO_FLAG_WRITE));
        format.pb(io);
    }

    public MediaWriter video(String codecName, int width, int height, int fps, long bitRate) {
        AVCodec codec = avcodec.avcodec_find_encoder_by_name(codecName);
        AVCodecContext context = avcodec.avcodec_alloc_context3(codec);
        int pixelFormat =
                switch (codecName) {
                    case "png" -> avutil.AV_PIX_FMT_RGBA;
                    case "libwebp" -> avutil.AV_PIX_FMT_BGRA;
                    case "libwebp_anim" -> avutil.AV_PIX_FMT_BGRA;
                    default -> avutil.AV_PIX_FMT_YUV420P;
                };
        context.width(width);
        context.height(height);
        context.pix_fmt(pixelFormat);
        context.time_base(rational(1, fps));
        context.framerate(rational(fps, 1));
        context.bit_rate(bitRate);
        context.gop_size(fps);
        context.thread_count(1);
        if (codecName.equals("libaom-av1")) {
            avutil.av_opt_set(context.priv_data(), "cpu-used", "8", 0);
            avutil.av_opt_set(context.priv_data(), "usage", "realtime", 0);
        }
        if (codecName.startsWith("libvpx")) {
            avutil.av_opt_set(context.priv_data(), "deadline", "realtime", 0);
            avutil.av_opt_set(context.priv_data(), "cpu-used", "8", 0);
        }
        globalHeader(context);
        check(avcodec.avcodec_open2(context, codec, (AVDictionary) null));
        AVStream stream = avformat.avformat_new_stream(format, codec);
        check(avcodec.avcodec_parameters_from_context(stream.codecpar(), context));
        stream.time_base(context.time_base());
        stream.avg_frame_rate(rational(fps, 1));
        AVFrame frame = avutil.av_frame_alloc();
        frame.format(pixelFormat);
        frame.width(width);
        frame.height(height);
        check(avutil.av_frame_get_buffer(frame, 0));
        scaler =
                swscale.sws_getContext(
                        width,
                        height,
                        avutil.AV_PIX_FMT_BGRA,
                        width,
                        height,
                        pixelFormat,
                        swscale.SWS_BILINEAR,
                        null,
                        null,
                        (double[]) null);
        video = context;
        videoStream = stream;
        picture = frame;
        return this;
    }

    /** Says that the picture is high dynamic range, as BT.2100's hybrid log-gamma. */
    public MediaWriter hybridLogGamma() {
        AVCodecParameters parameters = Objects.requireNonNull(videoStream).codecpar();
        parameters.color_trc(avutil.AVCOL_TRC_ARIB_STD_B67);
        parameters.color_primaries(avutil.AVCOL_PRI_BT2020);
        parameters.color_space(avutil.AVCOL_SPC_BT2020_NCL);
        parameters.color_range(avutil.AVCOL_RANGE_MPEG);
        return this;
    }

    /** Says that the picture is to be turned before it is shown, clockwise, in degrees. */
    public MediaWriter turned(double degrees) {
        AVCodecParameters parameters = Objects.requireNonNull(videoStream).codecpar();
        BytePointer matrix = new BytePointer(avutil.av_mallocz(MATRIX_BYTES));
        avutil.av_display_rotation_set(new IntPointer(matrix), degrees);
        Pointer memory = avutil.av_mallocz(new AVPacketSideData().sizeof());
        AVPacketSideData added =
                new AVPacketSideData(memory)
                        .type(avcodec.AV_PKT_DATA_DISPLAYMATRIX)
                        .data(matrix)
                        .size(MATRIX_BYTES);
        parameters.coded_side_data(added);
        parameters.nb_coded_side_data(1);
        return this;
    }

    public MediaWriter audio(String codecName, int sampleRate, int channels) {
        AVCodec codec = avcodec.avcodec_find_encoder_by_name(codecName);
        AVCodecContext context = avcodec.avcodec_alloc_context3(codec);
        context.sample_rate(sampleRate);
        avutil.av_channel_layout_default(context.ch_layout(), channels);
        context.sample_fmt(
                codecName.startsWith("pcm_s16")
                        ? avutil.AV_SAMPLE_FMT_S16
                        : avutil.AV_SAMPLE_FMT_FLTP);
        if (codecName.equals("pcm_f32le") || codecName.equals("libopus")) {
            context.sample_fmt(avutil.AV_SAMPLE_FMT_FLT);
        }
        context.bit_rate(128_000);
        context.time_base(rational(1, sampleRate));
        globalHeader(context);
        check(avcodec.avcodec_open2(context, codec, (AVDictionary) null));
        AVStream stream = avformat.avformat_new_stream(format, codec);
        check(avcodec.avcodec_parameters_from_context(stream.codecpar(), context));
        stream.time_base(context.time_base());
        AVFrame frame = avutil.av_frame_alloc();
        frame.format(context.sample_fmt());
        frame.sample_rate(sampleRate);
        frame.nb_samples(context.frame_size() > 0 ? context.frame_size() : 1024);
        avutil.av_channel_layout_copy(frame.ch_layout(), context.ch_layout());
        check(avutil.av_frame_get_buffer(frame, 0));
        audio = context;
        audioStream = stream;
        sound = frame;
        return this;
    }

    /** Writes one picture, {@code 0xAARRGGBB} row by row, at a time in frames. */
    public void frame(int[] argb, long time) {
        AVCodecContext context = Objects.requireNonNull(video);
        AVFrame frame = Objects.requireNonNull(picture);
        begin();
        check(avutil.av_frame_make_writable(frame));
        try (BytePointer source = new BytePointer(4L * argb.length)) {
            source.asByteBuffer().order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().put(argb);
            PointerPointer<BytePointer> planes = new PointerPointer<>(source, null, null, null);
            swscale.sws_scale(
                    Objects.requireNonNull(scaler),
                    planes,
                    new IntPointer(4 * context.width(), 0, 0, 0),
                    0,
                    context.height(),
                    frame.data(),
                    frame.linesize());
        }
        frame.pts(time);
        encode(context, Objects.requireNonNull(videoStream), frame);
    }

    /** Writes sound, one array for each channel, -1 to 1. */
    public void samples(float[]... channels) {
        AVFrame frame = Objects.requireNonNull(sound);
        begin();
        for (int i = 0; i < channels[0].length; i++) {
            if (soundFilled == 0) {
                check(avutil.av_frame_make_writable(frame));
            }
            for (int c = 0; c < channels.length; c++) {
                put(frame, c, channels.length, channels[c][i]);
            }
            if (++soundFilled == frame.nb_samples()) {
                flushSound(frame);
            }
        }
    }

    private void put(AVFrame frame, int channel, int channels, float value) {
        boolean planar = avutil.av_sample_fmt_is_planar(frame.format()) == 1;
        int at = planar ? soundFilled : soundFilled * channels + channel;
        BytePointer plane = frame.data(planar ? channel : 0);
        if (frame.format() == avutil.AV_SAMPLE_FMT_S16) {
            plane.position(0).capacity(2L * frame.nb_samples() * channels);
            plane.asByteBuffer()
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putShort(2 * at, (short) Math.clamp(Math.round(value * 32767), -32768, 32767));
        } else {
            plane.position(0).capacity(4L * frame.nb_samples() * (planar ? 1 : channels));
            FloatBuffer floats =
                    plane.asByteBuffer().order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
            floats.put(at, value);
        }
    }

    private void flushSound(AVFrame frame) {
        frame.pts(soundPts);
        soundPts += soundFilled;
        soundFilled = 0;
        encode(Objects.requireNonNull(audio), Objects.requireNonNull(audioStream), frame);
    }

    private void begin() {
        if (!begun) {
            check(avformat.avformat_write_header(format, (AVDictionary) null));
            begun = true;
        }
    }

    @SuppressWarnings("ReferenceEquality") // one context each
    private void encode(AVCodecContext context, AVStream stream, @Nullable AVFrame frame) {
        check(avcodec.avcodec_send_frame(context, frame));
        while (avcodec.avcodec_receive_packet(context, packet) >= 0) {
            packet.stream_index(stream.index());
            if (packet.duration() == 0 && context == video) {
                packet.duration(1);
            }
            avcodec.av_packet_rescale_ts(packet, context.time_base(), stream.time_base());
            check(avformat.av_interleaved_write_frame(format, packet));
        }
    }

    private void globalHeader(AVCodecContext context) {
        if ((format.oformat().flags() & avformat.AVFMT_GLOBALHEADER) != 0) {
            context.flags(context.flags() | avcodec.AV_CODEC_FLAG_GLOBAL_HEADER);
        }
    }

    private static AVRational rational(int numerator, int denominator) {
        return new AVRational().num(numerator).den(denominator);
    }

    @Override
    public void close() {
        if (begun) {
            finish();
        }
        avformat.avio_closep(format.pb());
        if (video != null) {
            avcodec.avcodec_free_context(video);
            avutil.av_frame_free(picture);
            swscale.sws_freeContext(scaler);
        }
        if (audio != null) {
            avcodec.avcodec_free_context(audio);
            avutil.av_frame_free(sound);
        }
        avcodec.av_packet_free(packet);
        avformat.avformat_free_context(format);
    }

    private void finish() {
        if (video != null && videoStream != null) {
            encode(video, videoStream, null);
        }
        if (audio != null && audioStream != null && sound != null) {
            if (soundFilled > 0) {
                sound.nb_samples(soundFilled);
                flushSound(sound);
            }
            encode(audio, audioStream, null);
        }
        check(avformat.av_write_trailer(format));
    }

    private static void check(int result) {
        if (result < 0) {
            throw new IllegalStateException("FFmpeg: " + Ffmpeg.message(result));
        }
    }
}
