package dev.shotlist.media.worker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MissingLibrariesTest {

    @Test
    void namesWhatTheLinkerMissed() {
        UnsatisfiedLinkError linker =
                new UnsatisfiedLinkError(
                        "/cache/libavutil.so.60: libudev.so.1: cannot open shared object file: No"
                                + " such file or directory");
        assertThat(MissingLibraries.named(new IllegalStateException("no avutil", linker)))
                .isEqualTo("FFmpeg's libraries need libudev.so.1, missing on this system");
    }

    @Test
    void repeatsAComplaintThatNamesNone() {
        assertThat(MissingLibraries.named(new UnsatisfiedLinkError("no jniavutil in path")))
                .isEqualTo("FFmpeg's libraries do not load: no jniavutil in path");
    }
}
