package dev.shotlist.media.decode;

import java.util.Objects;

/**
 * What a picture file says before any of it is decoded.
 *
 * @param width as stored, before the orientation is applied
 * @param height as stored
 * @param orientation EXIF orientation, 1 to 8
 * @param frames pictures in the file
 * @param alpha whether it may let something shine through
 * @param scans passes over the picture that decoding takes, more than one when progressive
 */
public record PictureHeader(
        Format format,
        Model model,
        int width,
        int height,
        int bitDepth,
        int orientation,
        int frames,
        boolean alpha,
        int scans) {
    /** File types that are taken. */
    public enum Format {
        JPEG,
        PNG,
        GIF,
        WEBP,
        AVIF
    }

    /** How colours are stored. */
    public enum Model {
        GREY,
        COLOR,
        PALETTE,
        CMYK
    }

    /**
     * Up to this size the JVM's own JPEG and PNG readers take less CPU than FFmpeg; measured on
     * photos of 1 to 12 megapixels.
     */
    private static final long SMALL_PIXELS = 3_000_000;

    public PictureHeader {
        Objects.requireNonNull(format);
        Objects.requireNonNull(model);
        if (width < 1 || height < 1) {
            throw new MediaRefused(MediaRefused.Reason.CORRUPT, "the picture says it has no size");
        }
        if (orientation < 1 || orientation > 8) {
            orientation = 1;
        }
    }

    public long pixels() {
        return (long) width * height;
    }

    /** Whether it is decoded by Java code alone and may be measured outside a worker. */
    public boolean inJvm() {
        return pixels() <= SMALL_PIXELS
                && switch (format) {
                    case GIF -> true;
                    case PNG -> true;
                    case JPEG -> model != Model.CMYK && bitDepth == 8;
                    case WEBP, AVIF -> false;
                };
    }

    /** Reads the header of any of the file types, told apart by their bytes. */
    public static PictureHeader read(byte[] bytes) {
        Bytes in = new Bytes(bytes);
        if (in.startsWith(0, 0xFF, 0xD8, 0xFF)) {
            return JpegFile.header(in);
        }
        if (in.startsWith(0, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
            return PngFile.header(in);
        }
        if (in.startsWith(0, 'G', 'I', 'F', '8') && (in.u8(4) == '7' || in.u8(4) == '9')) {
            return GifFile.open(in).header();
        }
        if (in.startsWith(0, 'R', 'I', 'F', 'F') && in.startsWith(8, 'W', 'E', 'B', 'P')) {
            return WebpFile.open(in).header();
        }
        if (in.startsWith(4, 'f', 't', 'y', 'p') && AvifFile.claims(in)) {
            return AvifFile.open(in).header();
        }
        throw new MediaRefused(
                MediaRefused.Reason.UNSUPPORTED, "not a JPEG, PNG, WebP, GIF or AVIF picture");
    }
}
