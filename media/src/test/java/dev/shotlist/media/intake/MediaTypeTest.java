package dev.shotlist.media.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaTypeTest {

    static Stream<Arguments> taken() {
        return Stream.of(
                Arguments.of(MediaType.JPEG, "\u00ff\u00d8\u00ff\u00e0\0\020JFIF"),
                Arguments.of(MediaType.PNG, "\u0089PNG\r\n\032\n\0\0\0\rIHDR"),
                Arguments.of(MediaType.GIF, "GIF87a\1\0\1\0"),
                Arguments.of(MediaType.GIF, "GIF89a/*\1\0*/=1;alert(1)"),
                Arguments.of(MediaType.WEBP, "RIFF\1\2\3\4WEBPVP8 "),
                Arguments.of(MediaType.AVIF, "\0\0\0\034ftypavif\0\0\0\0mif1avifmiaf"),
                Arguments.of(MediaType.AVIF, "\0\0\0\034ftypmif1\0\0\0\0mif1avifmiaf"),
                Arguments.of(MediaType.AVIF, "\0\0\0\034ftypavis\0\0\0\0msf1miafavis"),
                Arguments.of(MediaType.MP4, "\0\0\0\040ftypisom\0\0\2\0isomiso2avc1mp41"),
                Arguments.of(MediaType.MP4, "\0\0\0\030ftypmp42\0\0\0\0isommp42"),
                Arguments.of(MediaType.MP4, "\0\0\0\034ftypXAVC\0\0\0\0XAVCmp42iso2"),
                Arguments.of(MediaType.MOV, "\0\0\0\024ftypqt  \0\0\2\0qt  "),
                Arguments.of(MediaType.MOV, "\0\0\0\10wide\0\0\0\0mdat"),
                Arguments.of(MediaType.MOV, "\0\0\4\0moov\0\0\0\154mvhd"),
                Arguments.of(
                        MediaType.WEBM,
                        "\032E\u00df\u00a3\u009fB\u0086\u0081\1B\u0082\u0084webmB\u0087\u0081\4"),
                Arguments.of(MediaType.MP3, "ID3\4\0\0\0\0\0\0"),
                Arguments.of(MediaType.MP3, "\u00ff\u00fb\u0090\144\0\0\0\0"),
                Arguments.of(MediaType.AAC, "\u00ff\u00f1\120\u0080\1\2\3\4"),
                Arguments.of(MediaType.WAV, "RIFF\1\2\3\4WAVEfmt "),
                Arguments.of(MediaType.FLAC, "fLaC\0\0\0\042"),
                Arguments.of(MediaType.OGG, "OggS\0\2" + "\0".repeat(22) + "OpusHead"),
                Arguments.of(MediaType.OGG, "OggS\0\2" + "\0".repeat(22) + "\1vorbis"),
                Arguments.of(MediaType.M4A, "\0\0\0\034ftypM4A \0\0\0\0isomM4A "));
    }

    @ParameterizedTest
    @MethodSource("taken")
    void isToldByTheFirstBytes(MediaType type, String start) {
        assertThat(MediaType.of(Samples.latin(start))).contains(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg'>",
                "<?xml version='1.0'?><svg/>",
                "<!DOCTYPE html><html>",
                "II*\0\010\0\0\0",
                "MM\0*\0\0\0\010",
                "8BPS\0\1\0\0",
                "\0\0\1\0\1\0\020\020",
                "BM\1\2\3\4\0\0\0\0",
                "%PDF-1.7",
                "#EXTM3U\n#EXT-X-VERSION:3\n",
                "ffconcat version 1.0\nfile 'a.mp4'",
                "v=0\r\no=- 0 0 IN IP4 127.0.0.1",
                "<?xml version='1.0'?><MPD/>",
                "\0\0\0\030ftypheic\0\0\0\0mif1heic",
                "\0\0\0\030ftypmif1\0\0\0\0mif1heic",
                "\032E\u00df\u00a3\u00a3B\u0086\u0081\1B\u0082\u0088matroskaB\u0087\u0081\4",
                "OggS\0\2\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\u0080theora",
                "RIFF\1\2\3\4AVI LIST",
                "FLV\1\5\0\0\0\011",
                "\107\100\0\020",
                "MThd\0\0\0\6",
                "\u00ff\u00ff\u00ff\u00ff",
                "\u00ff",
                "PK\3\4",
                "\0",
                "",
            })
    void everythingElseIsNot(String start) {
        assertThat(MediaType.of(Samples.latin(start))).isEmpty();
    }

    @Test
    void aFilmServesAsSoundButNotTheOtherWay() {
        assertThat(MediaType.MP4.servesAs(Medium.SOUND)).isTrue();
        assertThat(MediaType.M4A.servesAs(Medium.FILM)).isFalse();
        assertThat(MediaType.JPEG.servesAs(Medium.FILM)).isFalse();
        assertThat(MediaType.GIF.servesAs(Medium.FILM)).isFalse();
        assertThat(MediaType.MP4.servesAs(Medium.PICTURE)).isFalse();
    }
}
