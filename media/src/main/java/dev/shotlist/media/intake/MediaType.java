package dev.shotlist.media.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The file types that are taken, told by their first bytes and never by name or header. */
public enum MediaType {
    JPEG("image/jpeg", Medium.PICTURE),
    PNG("image/png", Medium.PICTURE),
    WEBP("image/webp", Medium.PICTURE),
    GIF("image/gif", Medium.PICTURE),
    AVIF("image/avif", Medium.PICTURE),
    MP4("video/mp4", Medium.FILM),
    MOV("video/quicktime", Medium.FILM),
    WEBM("video/webm", Medium.FILM),
    MP3("audio/mpeg", Medium.SOUND),
    WAV("audio/wav", Medium.SOUND),
    FLAC("audio/flac", Medium.SOUND),
    OGG("audio/ogg", Medium.SOUND),
    M4A("audio/mp4", Medium.SOUND),
    AAC("audio/aac", Medium.SOUND);

    /** As many bytes as {@link #of} looks at. */
    static final int HEAD = 512;

    private static final Set<String> SOUND_BRANDS = Set.of("M4A ", "M4B ");
    private static final Set<String> MP4_BRANDS =
            Set.of(
                    "isom", "iso2", "iso3", "iso4", "iso5", "iso6", "iso7", "iso8", "iso9", "mp41",
                    "mp42", "mp71", "avc1", "hvc1", "av01", "dash", "cmfc", "msdh", "MSNV", "M4V ",
                    "M4VH", "M4VP", "f4v ", "NDSC", "XAVC");

    /** How the first packet of an Ogg sound begins; Theora films are not taken. */
    private static final Set<String> OGG_CODECS =
            Set.of("OpusHead", "\u0001vorbis", "\u007fFLAC", "Speex   ");

    /** The first boxes of QuickTime files from before they named their type. */
    private static final Set<String> QUICKTIME_BOXES = Set.of("moov", "mdat", "wide", "pnot");

    private record Signature(String bytes, MediaType type) {}

    private static final List<Signature> SIGNATURES =
            List.of(
                    new Signature("\u00ff\u00d8\u00ff", JPEG),
                    new Signature("\u0089PNG\r\n\u001a\n", PNG),
                    new Signature("GIF87a", GIF),
                    new Signature("GIF89a", GIF),
                    new Signature("fLaC", FLAC),
                    new Signature("ID3", MP3));

    private final String mime;
    private final Medium medium;

    MediaType(String mime, Medium medium) {
        this.mime = mime;
        this.medium = medium;
    }

    public String mime() {
        return mime;
    }

    public Medium medium() {
        return medium;
    }

    /** Whether a file of this type can be what the sender calls it: films hold sound too. */
    boolean servesAs(Medium wanted) {
        return medium == wanted || (wanted == Medium.SOUND && medium == Medium.FILM);
    }

    /** The type of a file that begins with these bytes, if it is one that is taken. */
    public static Optional<MediaType> of(byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1);
        for (Signature signature : SIGNATURES) {
            if (start.startsWith(signature.bytes)) {
                return Optional.of(signature.type);
            }
        }
        return Optional.ofNullable(byContainer(start));
    }

    private static @Nullable MediaType byContainer(String start) {
        if (start.startsWith("RIFF")) {
            return start.startsWith("WEBP", 8) ? WEBP : start.startsWith("WAVE", 8) ? WAV : null;
        }
        if (start.startsWith("ftyp", 4)) {
            return byBrand(start);
        }
        if (start.length() >= 8 && QUICKTIME_BOXES.contains(start.substring(4, 8))) {
            return MOV;
        }
        if (start.startsWith("\u001aE\u00df\u00a3")) {
            // the document type stands early in the EBML header; "matroska" is not taken
            return start.contains("B\u0082\u0084webm") ? WEBM : null;
        }
        if (start.startsWith("OggS")) {
            return oggSound(start) ? OGG : null;
        }
        return byFrame(start);
    }

    private static @Nullable MediaType byBrand(String start) {
        if (start.length() < 16) {
            return null;
        }
        String major = start.substring(8, 12);
        if (SOUND_BRANDS.contains(major)) {
            return M4A;
        }
        if (major.equals("qt  ")) {
            return MOV;
        }
        boolean film = MP4_BRANDS.contains(major);
        int size = (start.charAt(2) << 8) + start.charAt(3);
        for (int at = 16; at + 4 <= Math.min(size, start.length()); at += 4) {
            String brand = start.substring(at, at + 4);
            if (brand.equals("avif") || brand.equals("avis")) {
                return AVIF;
            }
            film |= MP4_BRANDS.contains(brand) && !major.startsWith("hei") && !major.equals("mif1");
        }
        return major.equals("avif") || major.equals("avis") ? AVIF : film ? MP4 : null;
    }

    private static boolean oggSound(String start) {
        return OGG_CODECS.stream().anyMatch(codec -> start.startsWith(codec, 28));
    }

    /** MPEG sound without a container begins with a frame: eleven set bits, version, layer. */
    private static @Nullable MediaType byFrame(String start) {
        if (start.length() < 4 || start.charAt(0) != 0xff || (start.charAt(1) & 0xe0) != 0xe0) {
            return null;
        }
        int version = start.charAt(1) >> 3 & 3;
        int layer = start.charAt(1) >> 1 & 3;
        if (layer == 0 && version >= 2) {
            return (start.charAt(2) >> 2 & 15) < 13 ? AAC : null;
        }
        int rate = start.charAt(2) >> 4;
        int sampling = start.charAt(2) >> 2 & 3;
        return layer == 1 && version != 1 && rate != 0 && rate != 15 && sampling != 3 ? MP3 : null;
    }
}
