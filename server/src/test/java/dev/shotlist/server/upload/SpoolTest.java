package dev.shotlist.server.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shotlist.brief.Refusal;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Room for the files of several bodies that come together. */
class SpoolTest {
    private static final int MEGABYTE = 1024 * 1024;
    private static final long LARGEST = 6L * MEGABYTE;

    @TempDir private Path folder;

    private Spool spool() {
        return Spool.in(folder, 10L * MEGABYTE);
    }

    private static void write(SpooledFiles files, int megabytes) throws IOException {
        try (OutputStream out = files.open(files.place())) {
            for (int i = 0; i < megabytes; i++) {
                out.write(new byte[MEGABYTE]);
            }
        }
    }

    @Test
    void whatIsAnnouncedIsRefusedBeforeAnyOfItIsWritten() throws IOException {
        Spool spool = spool();
        try (SpooledFiles first = spool.files();
                SpooledFiles second = spool.files();
                SpooledFiles third = spool.files()) {
            first.expect(6L * MEGABYTE, LARGEST);
            assertThatThrownBy(() -> second.expect(5L * MEGABYTE, LARGEST))
                    .isInstanceOf(Refusal.class);
            third.expect(4L * MEGABYTE, LARGEST);
            write(first, 6);
            write(third, 4);
        }
        assertThat(folder.toFile().list()).isEmpty();
    }

    @Test
    void whatAnnouncesNothingHasRoomForAllOfItOrGoesSoon() throws IOException {
        Spool spool = spool();
        try (SpooledFiles first = spool.files();
                SpooledFiles second = spool.files()) {
            first.expect(-1, LARGEST);
            second.expect(-1, LARGEST);
            write(first, 2);
            assertThatThrownBy(() -> write(second, 2)).isInstanceOf(Refusal.class);
            write(first, 4);
        }
        try (SpooledFiles next = spool.files()) {
            next.expect(10L * MEGABYTE, LARGEST);
        }
    }

    @Test
    void fewBytesNeedNoRoomAhead() throws IOException {
        Spool spool = spool();
        try (SpooledFiles first = spool.files();
                SpooledFiles words = spool.files()) {
            first.expect(10L * MEGABYTE, LARGEST);
            words.expect(1000, LARGEST);
            words.expect(-1, LARGEST);
            assertThatThrownBy(() -> write(words, 1)).isInstanceOf(Refusal.class);
        }
    }
}
