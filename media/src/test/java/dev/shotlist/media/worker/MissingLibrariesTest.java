package dev.shotlist.media.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MissingLibrariesTest {

    @TempDir Path natives;

    @Test
    void namesWhatTheLinkerMissed() {
        assertThat(
                        MissingLibraries.named(
                                "/cache/libavutil.so.60: libudev.so.1: cannot open shared object"
                                        + " file: No such file or directory"))
                .containsExactly("libudev.so.1");
    }

    @Test
    void repeatsAFailureThatHasAnotherReason() {
        assertThat(MissingLibraries.named(natives, new IllegalStateException("no jniavutil")))
                .isEqualTo("no jniavutil");
    }
}
