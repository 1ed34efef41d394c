package dev.shotlist.server;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** References whose own descriptions, titles and comments hold a text. */
final class TaggedMedia {
    private static final int WIDTH = 320;
    private static final int HEIGHT = 180;
    private static final int FRAMES = 40;
    private static final int FPS = 10;
    private static final int RATE = 8_000;

    /** Of a second, and of the film. */
    private static final int TICKS = 600;

    private static final int LENGTH = FRAMES * TICKS / FPS;

    /** Nothing is turned. */
    private static final byte[] MATRIX = ints(0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000);

    private TaggedMedia() {}

    /** With the text as EXIF description, as XMP title and as comment. */
    static byte[] jpeg(int rgb, String text) {
        byte[] plain = picture("jpeg", rgb);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        out.writeBytes(segment(0xE1, joined(ascii("Exif\0\0"), exif(text))));
        out.writeBytes(
                segment(0xE1, ascii("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta><dc:title>" + text)));
        out.writeBytes(segment(0xFE, ascii(text)));
        out.write(plain, 2, plain.length - 2);
        return out.toByteArray();
    }

    /** With the text as description. */
    static byte[] png(int rgb, String text) {
        byte[] plain = picture("png", rgb);
        int head = 8 + 25;
        byte[] chunk = joined(ascii("tEXtDescription\0"), ascii(text));
        CRC32 crc = new CRC32();
        crc.update(chunk);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, head);
        out.writeBytes(ByteBuffer.allocate(4).putInt(chunk.length - 4).array());
        out.writeBytes(chunk);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
        out.write(plain, head, plain.length - head);
        return out.toByteArray();
    }

    /** Three seconds of a tone with the text as title, artist and comment. */
    static byte[] wav(String text) {
        ByteBuffer tone = little(3 * RATE * 2);
        for (int i = 0; i < 3 * RATE; i++) {
            tone.putShort((short) (8_000 * Math.sin(i * 0.3)));
        }
        ByteBuffer format = little(16);
        format.putShort((short) 1).putShort((short) 1).putInt(RATE).putInt(2 * RATE);
        format.putShort((short) 2).putShort((short) 16);
        return riff("WAVE", chunk("fmt ", whole(format)), info(text), chunk("data", whole(tone)));
    }

    /** Four seconds of two pictures, a QuickTime film with the text as its title and comment. */
    static byte[] mov(String text) {
        byte[] one = jpeg(0x20_60_A0, text);
        byte[] other = jpeg(0xC0_50_20, text);
        ByteArrayOutputStream frames = new ByteArrayOutputStream();
        ByteBuffer sizes = ByteBuffer.allocate(12 + 4 * FRAMES).putInt(0).putInt(0).putInt(FRAMES);
        for (int i = 0; i < FRAMES; i++) {
            byte[] frame = i < FRAMES / 2 ? one : other;
            frames.writeBytes(frame);
            sizes.putInt(frame.length);
        }
        byte[] type = box("ftyp", ascii("qt  \0\0\0\0qt  "));
        byte[] table =
                box(
                        "stbl",
                        box("stsd", joined(ints(0, 1), box("jpeg", description()))),
                        box("stts", ints(0, 1, FRAMES, TICKS / FPS)),
                        box("stsc", ints(0, 1, 1, FRAMES, 1)),
                        box("stsz", sizes.array()),
                        box("stco", ints(0, 1, type.length + 8)));
        byte[] media =
                box(
                        "mdia",
                        box("mdhd", ints(0, 0, 0, TICKS, LENGTH, 0)),
                        box("hdlr", joined(ints(0), ascii("mhlrvide"), ints(0, 0, 0, 0))),
                        box(
                                "minf",
                                box("vmhd", ints(1, 0, 0)),
                                box("dinf", box("dref", joined(ints(0, 1), box("url ", ints(1))))),
                                table));
        byte[] movie =
                box(
                        "moov",
                        box(
                                "mvhd",
                                joined(
                                        ints(0, 0, 0, TICKS, LENGTH, 0x10000, 0x1000000, 0, 0),
                                        MATRIX,
                                        ints(0, 0, 0, 0, 0, 0, 2))),
                        box(
                                "trak",
                                box(
                                        "tkhd",
                                        joined(
                                                ints(0xF, 0, 0, 1, 0, LENGTH, 0, 0, 0, 0),
                                                MATRIX,
                                                ints(WIDTH << 16, HEIGHT << 16))),
                                media),
                        box("udta", said("\u00a9nam", text), said("\u00a9cmt", text)));
        return joined(type, box("mdat", frames.toByteArray()), movie);
    }

    private static byte[] description() {
        ByteBuffer video = ByteBuffer.allocate(78);
        video.putInt(0).putShort((short) 0).putShort((short) 1).putInt(0).putInt(0).putInt(0);
        video.putInt(512).putShort((short) WIDTH).putShort((short) HEIGHT);
        video.putInt(72 << 16).putInt(72 << 16).putInt(0).putShort((short) 1);
        video.position(74).putShort((short) 24).putShort((short) -1);
        return video.array();
    }

    private static byte[] said(String name, String text) {
        ByteBuffer said = ByteBuffer.allocate(4 + text.length());
        return box(
                name,
                said.putShort((short) text.length()).putShort((short) 0).put(ascii(text)).array());
    }

    private static byte[] box(String name, byte[]... content) {
        byte[] all = joined(content);
        return joined(ints(8 + all.length), ascii(name), all);
    }

    private static byte[] ints(int... values) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * values.length);
        for (int value : values) {
            bytes.putInt(value);
        }
        return bytes.array();
    }

    private static byte[] picture(String format, int rgb) {
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(Pictures.ground(rgb)));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] exif(String text) {
        byte[] described = ascii(text + "\0");
        ByteBuffer tiff = little(26 + described.length);
        tiff.put(ascii("II")).putShort((short) 42).putInt(8).putShort((short) 1);
        tiff.putShort((short) 0x010E).putShort((short) 2).putInt(described.length).putInt(26);
        return whole(tiff.putInt(0).put(described));
    }

    private static byte[] segment(int marker, byte[] content) {
        ByteBuffer segment = ByteBuffer.allocate(4 + content.length);
        segment.put((byte) 0xFF).put((byte) marker).putShort((short) (content.length + 2));
        return segment.put(content).array();
    }

    private static byte[] info(String text) {
        byte[] said = ascii(text + "\0");
        return list("INFO", chunk("INAM", said), chunk("IART", said), chunk("ICMT", said));
    }

    private static byte[] riff(String form, byte[]... chunks) {
        return chunk("RIFF", joined(ascii(form), joined(chunks)));
    }

    private static byte[] list(String form, byte[]... chunks) {
        return chunk("LIST", joined(ascii(form), joined(chunks)));
    }

    private static byte[] chunk(String name, byte[] content) {
        ByteBuffer chunk = little(8 + content.length + content.length % 2);
        return whole(chunk.put(ascii(name)).putInt(content.length).put(content));
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] whole(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.capacity()];
        buffer.get(0, bytes);
        return bytes;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
