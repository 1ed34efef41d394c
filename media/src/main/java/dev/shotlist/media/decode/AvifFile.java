package dev.shotlist.media.decode;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An AVIF file: finds its primary picture's AV1 data, size and turn by walking the boxes of ISO/IEC
 * 23008-12 that matter. Pictures put together from tiles are refused.
 */
final class AvifFile {
    private static final int FTYP = 0x66747970;
    private static final int META = 0x6D657461;
    private static final int PITM = 0x7069746D;
    private static final int ILOC = 0x696C6F63;
    private static final int IINF = 0x69696E66;
    private static final int INFE = 0x696E6665;
    private static final int IPRP = 0x69707270;
    private static final int IPCO = 0x6970636F;
    private static final int IPMA = 0x69706D61;
    private static final int ISPE = 0x69737065;
    private static final int IROT = 0x69726F74;
    private static final int IMIR = 0x696D6972;
    private static final int AUXC = 0x61757843;
    private static final int IDAT = 0x69646174;
    private static final int AV01 = 0x61763031;

    /** Boxes and entries read in one file; ordinary files have a few dozen. */
    private static final int MOST_ENTRIES = 4096;

    /**
     * @param method 0 for offsets into the file, 1 for offsets into the idat box
     */
    private record Place(int method, long offset, long length) {}

    private final Bytes in;
    private final Map<Integer, Place> places = new HashMap<>();
    private final Map<Integer, Integer> types = new HashMap<>();
    private final Map<Integer, List<Integer>> properties = new HashMap<>();
    private final Map<Integer, Integer> boxes = new HashMap<>();
    private int primary = -1;
    private int idat;
    private boolean alpha;
    private int budget = MOST_ENTRIES;

    private AvifFile(Bytes in) {
        this.in = in;
    }

    static boolean claims(Bytes in) {
        int end = (int) Math.min(in.length(), Math.min(in.u32(0), 256));
        for (int at = 8; at + 4 <= end; at += 4) {
            if (in.startsWith(at, 'a', 'v', 'i', 'f') || in.startsWith(at, 'a', 'v', 'i', 's')) {
                return true;
            }
        }
        return false;
    }

    static AvifFile open(Bytes in) {
        AvifFile file = new AvifFile(in);
        file.walk(0, in.length());
        return file;
    }

    PictureHeader header() {
        int width = 0;
        int height = 0;
        int rotation = 0;
        int mirror = -1;
        for (int index : properties.getOrDefault(primary, List.of())) {
            Integer box = boxes.get(index);
            if (box == null) {
                continue;
            }
            switch ((int) in.u32(box + 4)) {
                case ISPE -> {
                    width = (int) Math.min(Integer.MAX_VALUE, in.u32(box + 12));
                    height = (int) Math.min(Integer.MAX_VALUE, in.u32(box + 16));
                }
                case IROT -> rotation = in.u8(box + 8) & 3;
                case IMIR -> mirror = in.u8(box + 8) & 1;
                default -> {}
            }
        }
        return new PictureHeader(
                PictureHeader.Format.AVIF,
                PictureHeader.Model.COLOR,
                width,
                height,
                8,
                orientation(rotation, mirror),
                1,
                alpha,
                1);
    }

    /** The AV1 data of the primary picture. */
    byte[] data() {
        if (types.getOrDefault(primary, 0) != AV01) {
            throw new MediaRefused(
                    MediaRefused.Reason.UNSUPPORTED, "AVIF pictures made of tiles are not taken");
        }
        Place place = places.get(primary);
        if (place == null) {
            throw new MediaRefused(MediaRefused.Reason.CORRUPT, "the AVIF holds no picture");
        }
        int start = in.within(place.offset() + (place.method() == 1 ? idat : 0));
        int end = in.within(start + place.length());
        return Arrays.copyOfRange(in.array(), start, end);
    }

    private void walk(int from, int to) {
        for (int at = from; at + 8 <= to && budget > 0; budget--) {
            long size = in.u32(at);
            if (size == 0) {
                size = (long) to - at;
            }
            if (size < 8 || at + size > to) {
                return;
            }
            int end = (int) (at + size);
            switch ((int) in.u32(at + 4)) {
                case META -> walk(at + 12, end);
                case IPRP -> walk(at + 8, end);
                case IPCO -> properties(at + 8, end);
                case IINF -> walk(at + (in.u8(at + 8) == 0 ? 14 : 16), end);
                case PITM -> primary = in.u8(at + 8) == 0 ? in.u16(at + 12) : (int) in.u32(at + 12);
                case INFE -> item(at);
                case ILOC -> locations(at, end);
                case IPMA -> associations(at, end);
                case IDAT -> idat = at + 8;
                case FTYP -> {}
                default -> {}
            }
            at = end;
        }
    }

    private void properties(int from, int to) {
        int index = 1;
        for (int at = from; at + 8 <= to && budget > 0; budget--) {
            long size = in.u32(at);
            if (size < 8 || at + size > to) {
                return;
            }
            alpha |= (int) in.u32(at + 4) == AUXC;
            boxes.put(index++, at);
            at = (int) (at + size);
        }
    }

    private void item(int at) {
        int version = in.u8(at + 8);
        if (version == 2) {
            types.put(in.u16(at + 12), (int) in.u32(at + 16));
        } else if (version == 3) {
            types.put((int) in.u32(at + 12), (int) in.u32(at + 18));
        }
    }

    private void locations(int box, int end) {
        int version = in.u8(box + 8);
        int sizes = in.u16(box + 12);
        int offsetSize = sizes >> 12;
        int lengthSize = sizes >> 8 & 15;
        int baseSize = sizes >> 4 & 15;
        int indexSize = version == 0 ? 0 : sizes & 15;
        int at = box + 14;
        long count = version < 2 ? in.u16(at) : in.u32(at);
        at += version < 2 ? 2 : 4;
        for (long i = 0; i < count && at < end && budget > 0; i++, budget--) {
            int id = version < 2 ? in.u16(at) : (int) in.u32(at);
            at += version < 2 ? 2 : 4;
            int method = 0;
            if (version > 0) {
                method = in.u16(at) & 15;
                at += 2;
            }
            at += 2;
            long base = number(at, baseSize);
            at += baseSize;
            int extents = in.u16(at);
            at += 2;
            if (extents == 1) {
                long offset = base + number(at + indexSize, offsetSize);
                long length = number(at + indexSize + offsetSize, lengthSize);
                places.put(id, new Place(method, offset, length));
            }
            at += extents * (indexSize + offsetSize + lengthSize);
        }
    }

    private void associations(int box, int end) {
        int version = in.u8(box + 8);
        boolean wide = (in.u8(box + 11) & 1) != 0;
        long count = in.u32(box + 12);
        int at = box + 16;
        for (long i = 0; i < count && at < end && budget > 0; i++, budget--) {
            int id = version < 1 ? in.u16(at) : (int) in.u32(at);
            at += version < 1 ? 2 : 4;
            int[] indices = new int[in.u8(at++)];
            for (int j = 0; j < indices.length; j++) {
                indices[j] = wide ? in.u16(at) & 0x7FFF : in.u8(at) & 0x7F;
                at += wide ? 2 : 1;
            }
            properties.put(id, Arrays.stream(indices).boxed().toList());
        }
    }

    private long number(int at, int size) {
        return switch (size) {
            case 0 -> 0;
            case 4 -> in.u32(at);
            case 8 -> in.u32(at) << 32 | in.u32(at + 4);
            default ->
                    throw new MediaRefused(
                            MediaRefused.Reason.CORRUPT, "the AVIF's offsets are wrong");
        };
    }

    /** The EXIF orientation that does the same as a turn to the left and then a mirror. */
    private static int orientation(int quarterTurns, int mirror) {
        int[] row =
                switch (mirror) {
                    case 0 -> new int[] {4, 5, 2, 7};
                    case 1 -> new int[] {2, 7, 4, 5};
                    default -> new int[] {1, 8, 3, 6};
                };
        return row[quarterTurns];
    }
}
