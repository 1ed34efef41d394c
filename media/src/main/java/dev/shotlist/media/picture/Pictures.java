package dev.shotlist.media.picture;

import dev.shotlist.media.decode.DecodeLimits;
import dev.shotlist.media.decode.PictureHeader;
import dev.shotlist.media.decode.Pixels;
import dev.shotlist.media.decode.StillDecoder;
import dev.shotlist.media.embedding.StyleDescriptor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The door to measuring still pictures. */
public final class Pictures {
    /** Pixels of the longer side that palettes are counted at. */
    private static final int PALETTE_SIDE = 512;

    /**
     * The same for small pictures asked for nothing but their palette, where counting would take as
     * long as decoding.
     */
    private static final int QUICK_PALETTE_SIDE = 256;

    /** Pixels of the longer side that light and layout are measured at; both are coarse. */
    private static final int LAYOUT_SIDE = 224;

    private static final int TONE_SIDE = 64;

    private Pictures() {}

    /**
     * Measures the picture in a file.
     *
     * @throws dev.shotlist.media.decode.MediaRefused when it is no picture, damaged or too large
     */
    public static PictureLook measure(Path file, DecodeLimits limits) {
        try {
            return measure(Files.readAllBytes(file), limits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Measures a picture.
     *
     * @throws dev.shotlist.media.decode.MediaRefused when it is no picture, damaged or too large
     */
    public static PictureLook measure(byte[] bytes, DecodeLimits limits) {
        StillDecoder.Still still = StillDecoder.decode(bytes, limits, PALETTE_SIDE);
        PictureHeader header = still.header();
        return look(still.frames(), header.orientation(), header.frames());
    }

    /** The palette alone, which costs little more than decoding. */
    public static Palette palette(byte[] bytes, DecodeLimits limits) {
        int side = PictureHeader.read(bytes).inJvm() ? QUICK_PALETTE_SIDE : PALETTE_SIDE;
        return Palette.of(StillDecoder.decode(bytes, limits, side).frames());
    }

    /** Measures pixels that are in memory, such as a frame of a film. */
    public static PictureLook measure(Pixels pixels) {
        return look(List.of(pixels.within(PALETTE_SIDE)), 1, 1);
    }

    /** The tone alone, measured coarsely, as for one of many frames of a film. */
    public static Tone tone(Pixels pixels) {
        return Tones.measure(Planes.of(pixels.within(TONE_SIDE)));
    }

    private static PictureLook look(List<Pixels> pictures, int orientation, int frames) {
        Pixels first = pictures.getFirst();
        Planes planes = Planes.of(first.within(LAYOUT_SIDE));
        Palette palette = Palette.of(pictures);
        Tone tone = Tones.measure(planes);
        Composition composition = Layouts.measure(planes);
        Lighting lighting = Lights.measure(planes, composition);
        Texture texture = Surfaces.measure(first);
        return new PictureLook(
                first.sourceWidth(),
                first.sourceHeight(),
                orientation,
                seesThrough(pictures),
                frames,
                palette.colors(),
                palette.evidence(),
                tone,
                lighting,
                composition,
                texture,
                Moods.of(tone, lighting, texture),
                StyleDescriptor.of(first));
    }

    private static boolean seesThrough(List<Pixels> pictures) {
        for (Pixels pixels : pictures) {
            for (int pixel : pixels.argb()) {
                if (pixel >>> 24 < 255) {
                    return true;
                }
            }
        }
        return false;
    }
}
