package dev.shotlist.media.intake;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceStoreTest {

    @TempDir Path folder;

    @Test
    void namesAContentByItsDigest() throws IOException {
        ReferenceStore store = new ReferenceStore(folder, 1000);
        try (ReferenceStore.Held held = store.put(content("abc", 3))) {
            assertThat(held.digest())
                    .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
            assertThat(held.path()).hasContent("abc").isRegularFile();
        }
        assertThat(folder.resolve("incoming")).isEmptyDirectory();
    }

    @Test
    void aFileThatIsTakenOverIsNotWrittenAgain() throws IOException {
        ReferenceStore store = new ReferenceStore(folder.resolve("store"), 1000);
        Path spooled = Files.writeString(folder.resolve("upload"), "abc");
        Path kept;
        try (InputStream content = Files.newInputStream(spooled);
                ReferenceStore.Held held = store.link(spooled, content)) {
            kept = held.path();
            assertThat(Files.isSameFile(kept, spooled)).isTrue();
            assertThat(held.digest()).isEqualTo(ReferenceStore.digest("abc".getBytes(US_ASCII)));
        }
        try (InputStream content = Files.newInputStream(spooled);
                ReferenceStore.Held held = store.link(spooled, content)) {
            assertThat(held.path()).as("taken over again").isEqualTo(kept);
        }
        Files.delete(spooled);
        assertThat(kept).hasContent("abc");
        assertThat(folder.resolve("store/incoming")).isEmptyDirectory();
    }

    @Test
    void aFileTooLargeForTheStoreLeavesNoSecondName() throws IOException {
        ReferenceStore store = new ReferenceStore(folder.resolve("store"), 2);
        Path spooled = Files.writeString(folder.resolve("upload"), "abc");
        try (InputStream content = Files.newInputStream(spooled)) {
            assertThatThrownBy(() -> store.link(spooled, content))
                    .isInstanceOf(IntakeRefused.NoRoom.class);
        }
        assertThat(folder.resolve("store/incoming")).isEmptyDirectory();
    }

    @Test
    void theLeastRecentlyUsedMakesRoom() {
        ReferenceStore store = new ReferenceStore(folder, 1000);
        String first = put(store, "1", 400);
        String second = put(store, "2", 400);
        touch(store, first);

        String third = put(store, "3", 400);

        assertThat(kept(store, first)).isTrue();
        assertThat(kept(store, second)).isFalse();
        assertThat(kept(store, third)).isTrue();
    }

    @Test
    void whatNobodyUsedForLongGoesInTime() {
        Instant now = Instant.parse("2026-11-25T10:00:00Z");
        AtomicReference<Instant> clock = new AtomicReference<>(now);
        ReferenceStore store = new ReferenceStore(folder, 1000, clock::get);
        String old = put(store, "1", 100);
        String used = put(store, "2", 100);
        ReferenceStore.Held held = store.put(content("3", 100));
        clock.set(now.plusSeconds(60));
        touch(store, used);

        store.forget(now.plusSeconds(30));

        assertThat(kept(store, old)).isFalse();
        assertThat(kept(store, used)).isTrue();
        assertThat(held.path()).exists();
        held.close();
    }

    @Test
    void whatIsHeldStaysAndAFullStoreSaysSo() throws IOException {
        ReferenceStore store = new ReferenceStore(folder, 1000);
        try (ReferenceStore.Held held = store.put(content("1", 700))) {
            assertThatThrownBy(() -> put(store, "2", 400)).isInstanceOf(IntakeRefused.NoRoom.class);
            assertThat(held.path()).exists();
            assertThat(folder.resolve("incoming")).isEmptyDirectory();
        }
        put(store, "2", 400);
        assertThat(files()).hasSize(1);
    }

    @Test
    void aStreamThatBreaksOffLeavesNothing() throws IOException {
        ReferenceStore store = new ReferenceStore(folder, 1000);
        InputStream breaking = new Sent(Samples.breaking(Samples.png(500)));
        assertThatThrownBy(() -> store.put(breaking)).isInstanceOf(IntakeRefused.Unreadable.class);
        assertThat(files()).isEmpty();
        put(store, "whole", 1000);
    }

    @Test
    void theSameContentTwiceTakesItsRoomOnce() throws IOException {
        ReferenceStore store = new ReferenceStore(folder, 1000);
        put(store, "1", 400);
        put(store, "1", 400);
        put(store, "2", 400);
        assertThat(files()).hasSize(2);
    }

    @Test
    void aRestartFindsWhatWasKept() {
        String digest = put(new ReferenceStore(folder, 1000), "1", 400);

        ReferenceStore again = new ReferenceStore(folder, 1000);
        assertThat(kept(again, digest)).isTrue();
        put(again, "2", 900);
        assertThat(kept(again, digest)).isFalse();
    }

    @Test
    void aRestartWithLessRoomKeepsLess() throws IOException {
        ReferenceStore store = new ReferenceStore(folder, 1000);
        put(store, "1", 400);
        put(store, "2", 400);
        ReferenceStore smaller = new ReferenceStore(folder, 500);
        assertThat(files()).hasSize(1);
        put(smaller, "3", 450);
        assertThat(files()).hasSize(1);
    }

    @Test
    void aFileThatVanishedIsAMiss() throws IOException {
        ReferenceStore store = new ReferenceStore(folder, 1000);
        String digest = put(store, "1", 400);
        for (Path file : files()) {
            Files.delete(file);
        }
        assertThat(kept(store, digest)).isFalse();
        put(store, "2", 1000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "..",
                "../../etc/passwd",
                "..%2f..%2fetc%2fpasswd",
                "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD",
                "../816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
            })
    void onlyDigestsNameContents(String name) {
        ReferenceStore store = new ReferenceStore(folder, 1000);
        assertThat(store.hold(name)).isEmpty();
        assertThat(store.preview(name)).isEmpty();
    }

    @Test
    void previewsAreKeptUnderTheirReferenceOrTheirOwnName() {
        ReferenceStore store = new ReferenceStore(folder, 1000);
        String digest = put(store, "1", 400);
        store.putPreview(digest, new byte[] {1, 2, 3});
        String own = ReferenceStore.digest(new byte[] {4, 5});
        store.putPreview(own, new byte[] {4, 5});
        assertThat(store.shows(own)).isTrue();

        assertThat(store.preview(digest)).contains(new byte[] {1, 2, 3});
        assertThat(store.preview(own)).contains(new byte[] {4, 5});
        assertThat(store.hold(own)).isEmpty();
    }

    @Test
    void manyAtOnceStayWithinTheRoom() throws Exception {
        ReferenceStore store = new ReferenceStore(folder, 100_000);
        List<Future<String>> puts = new ArrayList<>();
        try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 60; i++) {
                String name = "c" + i % 20;
                Callable<String> put = () -> put(store, name, 10_000);
                puts.add(senders.submit(put));
            }
        }
        int stored = 0;
        for (Future<String> put : puts) {
            stored += put.state() == Future.State.SUCCESS ? 1 : 0;
        }
        long bytes = 0;
        for (Path file : files()) {
            bytes += Files.size(file);
        }
        assertThat(stored).isPositive();
        assertThat(bytes).isLessThanOrEqualTo(100_000);
        assertThat(folder.resolve("incoming")).isEmptyDirectory();
        put(store, "last", 100_000);
        assertThat(files()).hasSize(1);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).toList();
        }
    }

    private static InputStream content(String start, int length) {
        return new ByteArrayInputStream(Samples.grown(Samples.latin(start), length));
    }

    private static String put(ReferenceStore store, String start, int length) {
        try (ReferenceStore.Held held = store.put(content(start, length))) {
            return held.digest();
        }
    }

    private static void touch(ReferenceStore store, String digest) {
        assertThat(kept(store, digest)).isTrue();
    }

    private static boolean kept(ReferenceStore store, String digest) {
        try (ReferenceStore.Held held = store.hold(digest).orElse(null)) {
            return held != null;
        }
    }
}
