package dev.shotlist.media.decode;

import java.io.ByteArrayOutputStream;

/** Walks the segments of a JPEG file. */
final class JpegFile {
    private static final int PROGRESSIVE = 0xC2;
    private static final int SOS = 0xDA;
    private static final int EOI = 0xD9;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP14 = 0xEE;
    private static final int APP15 = 0xEF;
    private static final int COM = 0xFE;

    private JpegFile() {}

    static PictureHeader header(Bytes in) {
        int frame = -1;
        int orientation = 1;
        int scans = 0;
        int at = 2;
        while (at < in.length()) {
            int marker = nextMarker(in, at);
            if (marker < 0) {
                break;
            }
            int code = in.u8(marker + 1);
            if (code == EOI) {
                break;
            }
            if (standsAlone(code)) {
                at = marker + 2;
                continue;
            }
            int length = in.u16(marker + 2);
            int body = marker + 4;
            if (isFrame(code)) {
                refuseWhatNobodyReads(code);
                frame = body;
            } else if (code == APP1 && in.startsWith(body, 'E', 'x', 'i', 'f', 0, 0)) {
                int end = Math.min(in.length(), marker + 2 + length);
                orientation = Exif.orientation(in, body + 6, end);
            } else if (code == SOS) {
                scans++;
            }
            at = marker + 2 + length;
        }
        if (frame < 0 || in.u16(frame + 3) == 0 || scans == 0) {
            throw new MediaRefused(MediaRefused.Reason.CORRUPT, "the JPEG holds no picture");
        }
        return header(in, frame, orientation, scans);
    }

    /**
     * @param frame where depth, height, width and the number of components stand
     */
    private static PictureHeader header(Bytes in, int frame, int orientation, int scans) {
        PictureHeader.Model model =
                switch (in.u8(frame + 5)) {
                    case 1 -> PictureHeader.Model.GREY;
                    case 4 -> PictureHeader.Model.CMYK;
                    default -> PictureHeader.Model.COLOR;
                };
        return new PictureHeader(
                PictureHeader.Format.JPEG,
                model,
                in.u16(frame + 3),
                in.u16(frame + 1),
                in.u8(frame),
                orientation,
                1,
                false,
                scans);
    }

    private static void refuseWhatNobodyReads(int frame) {
        if (frame > PROGRESSIVE) {
            throw new MediaRefused(
                    MediaRefused.Reason.UNSUPPORTED, "lossless and arithmetic JPEG are not taken");
        }
    }

    /**
     * The file without comments, colour profiles and other passengers, which readers would parse to
     * no use for us and some of which are traps.
     */
    static byte[] bare(Bytes in) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(in.length());
        out.write(in.array(), 0, 2);
        int at = 2;
        while (at < in.length()) {
            int marker = nextMarker(in, at);
            if (marker < 0) {
                break;
            }
            int code = in.u8(marker + 1);
            if (code == SOS || code == EOI) {
                out.write(in.array(), marker, in.length() - marker);
                break;
            }
            int end =
                    standsAlone(code)
                            ? marker + 2
                            : in.within((long) marker + 2 + in.u16(marker + 2));
            boolean passenger = code == COM || (code > APP0 && code <= APP15 && code != APP14);
            if (!passenger) {
                out.write(in.array(), marker, end - marker);
            }
            at = end;
        }
        return out.toByteArray();
    }

    private static int nextMarker(Bytes in, int from) {
        byte[] array = in.array();
        for (int i = from; i + 1 < array.length; i++) {
            if (array[i] == (byte) 0xFF) {
                int code = array[i + 1] & 0xFF;
                boolean data = code == 0 || code == 0xFF || (code >= 0xD0 && code <= 0xD7);
                if (!data) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static boolean standsAlone(int code) {
        return code == 0x01 || (code >= 0xD0 && code <= 0xD8);
    }

    private static boolean isFrame(int code) {
        return code >= 0xC0 && code <= 0xCF && code != 0xC4 && code != 0xC8 && code != 0xCC;
    }
}
