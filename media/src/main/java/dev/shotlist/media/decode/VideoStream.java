package dev.shotlist.media.decode;

import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avcodec.AVPacketSideData;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.IntPointer;
import org.jspecify.annotations.Nullable;

/** Decodes the frames of a film's picture. */
final class VideoStream implements AutoCloseable {
    /** Damaged packets in a row after which nothing more is hoped for. */
    private static final int MOST_ERRORS = 300;

    private final AVStream stream;
    private final AVCodecContext context;
    private final AVFrame frame = avutil.av_frame_alloc();
    private final AVFrame held = avutil.av_frame_alloc();
    private final FrameShrinker shrinker = new FrameShrinker();
    private final Scaler scaler = new Scaler(avutil.AV_PIX_FMT_BGRA);
    private final double timeBase;
    private final double fps;
    private final double aspect;
    private final int rotation;
    private final int codedWidth;
    private final int codedHeight;
    private double first = Double.NaN;
    private double last = Double.NEGATIVE_INFINITY;
    private int errors;

    VideoStream(AVStream stream, DecodeLimits limits) {
        this.stream = stream;
        AVCodecParameters parameters = stream.codecpar();
        AVCodec codec = decoder(parameters.codec_id());
        this.context = avcodec.avcodec_alloc_context3(codec);
        avcodec.avcodec_parameters_to_context(context, parameters);
        context.thread_count(1);
        context.max_pixels(limits.maxPixels());
        this.timeBase = MediaFile.ratio(stream.time_base());
        double average = MediaFile.ratio(stream.avg_frame_rate());
        this.fps = average > 0 ? average : MediaFile.ratio(stream.r_frame_rate());
        double sample = MediaFile.ratio(parameters.sample_aspect_ratio());
        // Shapes beyond these are mistakes of the file, not of the eye.
        this.aspect = sample > 0.2 && sample < 5 ? sample : 1;
        this.rotation = rotation(parameters);
        this.codedWidth = parameters.width();
        this.codedHeight = parameters.height();
    }

    private static AVCodec decoder(int id) {
        AVCodec codec = avcodec.avcodec_find_decoder(id);
        if (codec == null || codec.isNull()) {
            throw new MediaRefused(
                    MediaRefused.Reason.UNSUPPORTED,
                    "pictures coded as " + avcodec.avcodec_get_name(id).getString());
        }
        return codec;
    }

    private static int rotation(AVCodecParameters parameters) {
        for (int i = 0; i < parameters.nb_coded_side_data(); i++) {
            AVPacketSideData data = parameters.coded_side_data().getPointer(i);
            if (data.type() == avcodec.AV_PKT_DATA_DISPLAYMATRIX && data.size() >= 36) {
                double turn = avutil.av_display_rotation_get(new IntPointer(data.data()));
                // The matrix turns counter-clockwise.
                return Double.isNaN(turn)
                        ? 0
                        : (int) Math.floorMod(Math.round(-turn / 90) * 90, 360L);
            }
        }
        return 0;
    }

    void open(boolean keyFramesOnly) {
        if (keyFramesOnly) {
            context.skip_frame(avcodec.AVDISCARD_NONKEY);
            stream.discard(avcodec.AVDISCARD_NONKEY);
        }
        int opened = avcodec.avcodec_open2(context, (AVCodec) null, (AVDictionary) null);
        if (opened < 0) {
            throw new MediaRefused(
                    MediaRefused.Reason.CORRUPT,
                    "the picture cannot be decoded: " + Ffmpeg.message(opened));
        }
    }

    void discard() {
        stream.discard(avcodec.AVDISCARD_ALL);
    }

    void decode(@Nullable AVPacket packet, FilmSink sink, Spending spending) {
        if (avcodec.avcodec_send_packet(context, packet) < 0 && packet != null) {
            if (++errors > MOST_ERRORS) {
                throw new MediaRefused(MediaRefused.Reason.CORRUPT, "the picture is damaged");
            }
            return;
        }
        while (avcodec.avcodec_receive_frame(context, frame) >= 0) {
            errors = 0;
            double time = time();
            spending.frame(frame.width(), frame.height(), time);
            sink.frame(new Decoded(frame, time));
            avutil.av_frame_unref(held);
            avutil.av_frame_move_ref(held, frame);
        }
        if (packet == null && held.width() > 0) {
            sink.ends(new Decoded(held, last));
        }
    }

    private double time() {
        long stamp = frame.best_effort_timestamp();
        double seconds =
                stamp == avutil.AV_NOPTS_VALUE
                        ? (last == Double.NEGATIVE_INFINITY ? 0 : last + 1 / Math.max(1, fps))
                        : stamp * timeBase;
        if (Double.isNaN(first)) {
            first = seconds;
        }
        double time = Math.max(0, seconds - first);
        // Stamps that go backwards are mistakes; time does not.
        last = Math.max(last, time);
        return last;
    }

    private final class Decoded implements FilmFrame {
        private final AVFrame picture;
        private final double time;

        Decoded(AVFrame picture, double time) {
            this.picture = picture;
            this.time = time;
        }

        @Override
        public double time() {
            return time;
        }

        @Override
        public SmallFrame small() {
            return shrinker.shrink(picture, transfer()).turned(rotation / 90);
        }

        @Override
        public Pixels pixels(int longest) {
            double wide = picture.width() * aspect;
            double shrink = Math.max(1, Math.max(wide, picture.height()) / longest);
            int width = Math.max(1, (int) Math.round(wide / shrink));
            int height = Math.max(1, (int) Math.round(picture.height() / shrink));
            Pixels pixels = transfer().shown(scaler.pixels(picture, width, height));
            int orientation = new int[] {1, 6, 3, 8}[rotation / 90];
            return new Pixels(
                            width, height, pixels.argb(), (int) Math.round(wide), picture.height())
                    .oriented(orientation);
        }
    }

    /** Asked of the decoder: scaling takes it off the frame. */
    private Transfer transfer() {
        return Transfer.of(context.color_trc());
    }

    int index() {
        return stream.index();
    }

    String codecName() {
        return avcodec.avcodec_get_name(context.codec_id()).getString();
    }

    double fps() {
        return fps;
    }

    int rotation() {
        return rotation;
    }

    int width() {
        return Math.max(1, rotation % 180 == 0 ? squareWidth() : codedHeight);
    }

    int height() {
        return Math.max(1, rotation % 180 == 0 ? codedHeight : squareWidth());
    }

    private int squareWidth() {
        return (int) Math.round(codedWidth * aspect);
    }

    @Override
    public void close() {
        shrinker.close();
        scaler.close();
        avutil.av_frame_free(frame);
        avutil.av_frame_free(held);
        avcodec.avcodec_free_context(context);
    }
}
