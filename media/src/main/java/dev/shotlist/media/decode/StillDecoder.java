package dev.shotlist.media.decode;

import java.util.ArrayList;
import java.util.List;

/** Decodes still pictures to a size fit for measuring, choosing the cheaper decoder for each. */
public final class StillDecoder {
    /**
     * Progressive files need a few scans; each costs a walk over the whole picture, so thousands
     * are an attack.
     */
    private static final int MOST_SCANS = 64;

    /** Frames drawn, at most, to reach the sample of an animation. */
    private static final int MOST_FRAMES_DRAWN = 40;

    private StillDecoder() {}

    /**
     * What was decoded: the first frame and, of an animation, a sample from its middle.
     *
     * @param header what the file says
     * @param frames upright, no side longer than asked for
     */
    public record Still(PictureHeader header, List<Pixels> frames) {
        public Still {
            frames = List.copyOf(frames);
        }

        public Pixels first() {
            return frames.getFirst();
        }
    }

    /**
     * Decodes.
     *
     * @param longest pixels of the longer side to shrink to, by averaging
     * @throws MediaRefused when the bytes are no picture, are damaged or would cost too much
     */
    public static Still decode(byte[] bytes, DecodeLimits limits, int longest) {
        PictureHeader header = PictureHeader.read(bytes);
        if (header.pixels() > limits.maxPixels()) {
            throw new MediaRefused(
                    MediaRefused.Reason.TOO_COSTLY,
                    "%dx%d is more than %d pixels"
                            .formatted(header.width(), header.height(), limits.maxPixels()));
        }
        if (header.scans() > MOST_SCANS) {
            throw new MediaRefused(
                    MediaRefused.Reason.TOO_COSTLY,
                    header.scans() + " scans in one picture are too many");
        }
        Bytes in = new Bytes(bytes);
        List<Pixels> raw =
                switch (header.format()) {
                    case JPEG ->
                            List.of(
                                    header.inJvm()
                                            ? JvmPictures.jpeg(JpegFile.bare(in), longest)
                                            : FfmpegPictures.jpeg(
                                                    JpegFile.bare(in), header, longest));
                    case PNG ->
                            List.of(
                                    header.inJvm()
                                            ? JvmPictures.png(PngFile.bare(in), longest)
                                            : FfmpegPictures.png(
                                                    PngFile.bare(in), header, longest));
                    case GIF -> gif(GifFile.open(in), longest);
                    case WEBP -> webp(WebpFile.open(in), longest);
                    case AVIF ->
                            List.of(FfmpegPictures.av1(AvifFile.open(in).data(), header, longest));
                };
        List<Pixels> frames = new ArrayList<>();
        for (Pixels pixels : raw) {
            frames.add(pixels.within(longest).oriented(header.orientation()));
        }
        return new Still(header, frames);
    }

    private static int sample(PictureHeader header) {
        return Math.min(header.frames() / 2, MOST_FRAMES_DRAWN);
    }

    private static List<Pixels> gif(GifFile file, int longest) {
        Pixels first = file.canvas(0).within(longest);
        int sample = sample(file.header());
        return sample == 0 ? List.of(first) : List.of(first, file.canvas(sample).within(longest));
    }

    private static List<Pixels> webp(WebpFile file, int longest) {
        PictureHeader header = file.header();
        if (header.frames() == 1) {
            return List.of(FfmpegPictures.webp(file.still(file.frame(0)), header, longest));
        }
        WebpCanvas canvas = new WebpCanvas(header.width(), header.height());
        canvas.draw(file, 0);
        Pixels first = canvas.pixels().within(longest);
        int sample = sample(header);
        for (int i = 1; i <= sample; i++) {
            canvas.draw(file, i);
        }
        return List.of(first, canvas.pixels().within(longest));
    }
}
