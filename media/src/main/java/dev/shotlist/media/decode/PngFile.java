package dev.shotlist.media.decode;

import java.io.ByteArrayOutputStream;

/** Walks the chunks of a PNG file. */
final class PngFile {
    private static final int IHDR = 0x49484452;
    private static final int PLTE = 0x504C5445;
    private static final int TRNS = 0x74524E53;
    private static final int IDAT = 0x49444154;
    private static final int IEND = 0x49454E44;
    private static final int EXIF = 0x65584966;
    private static final int ACTL = 0x6163544C;

    private PngFile() {}

    static PictureHeader header(Bytes in) {
        if (in.u32(12) != IHDR) {
            throw new MediaRefused(MediaRefused.Reason.CORRUPT, "the PNG has no header");
        }
        long width = in.u32(16);
        long height = in.u32(20);
        if (width > Integer.MAX_VALUE || height > Integer.MAX_VALUE) {
            throw new MediaRefused(MediaRefused.Reason.TOO_COSTLY, "the PNG's size is absurd");
        }
        int kind = in.u8(25);
        boolean alpha = (kind & 4) != 0;
        int orientation = 1;
        int frames = 1;
        boolean data = false;
        for (int at = 8; at + 12 <= in.length(); at = next(in, at)) {
            switch ((int) in.u32(at + 4)) {
                case TRNS -> alpha = true;
                case IDAT -> data = true;
                case EXIF -> {
                    int end = (int) Math.min(in.length(), at + 8 + in.u32(at));
                    orientation = Exif.orientation(in, at + 8, end);
                }
                case ACTL -> frames = Math.clamp(in.u32(at + 8), 1, 1_000_000);
                default -> {}
            }
        }
        if (!data) {
            throw new MediaRefused(MediaRefused.Reason.CORRUPT, "the PNG holds no picture");
        }
        PictureHeader.Model model =
                switch (kind) {
                    case 0, 4 -> PictureHeader.Model.GREY;
                    case 3 -> PictureHeader.Model.PALETTE;
                    default -> PictureHeader.Model.COLOR;
                };
        return new PictureHeader(
                PictureHeader.Format.PNG,
                model,
                (int) width,
                (int) height,
                in.u8(24),
                orientation,
                frames,
                alpha,
                1);
    }

    /** The file with nothing but what its first picture is made of. */
    static byte[] bare(Bytes in) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(in.length());
        out.write(in.array(), 0, 8);
        for (int at = 8; at + 12 <= in.length(); at = next(in, at)) {
            int type = (int) in.u32(at + 4);
            if (type == IHDR || type == PLTE || type == TRNS || type == IDAT || type == IEND) {
                out.write(in.array(), at, Math.min(in.length(), next(in, at)) - at);
            }
        }
        return out.toByteArray();
    }

    private static int next(Bytes in, int at) {
        return (int) Math.min(in.length(), at + 12 + in.u32(at));
    }
}
