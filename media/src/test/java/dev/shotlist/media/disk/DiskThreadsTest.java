package dev.shotlist.media.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class DiskThreadsTest {
    private final DiskThreads disk = new DiskThreads();
    @TempDir private Path folder;

    @Test
    void writersThatTheDiskHoldsUpLeaveTheCarriersToOthers() throws Exception {
        CountDownLatch slow = new CountDownLatch(1);
        try (ExecutorService virtual = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Boolean>> writers = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                writers.add(CompletableFuture.supplyAsync(() -> run(() -> blocked(slow)), virtual));
            }
            // Each would keep a carrier, and this would never be run.
            assertThat(CompletableFuture.supplyAsync(() -> "health", virtual).get())
                    .isEqualTo("health");
            slow.countDown();
            for (CompletableFuture<Boolean> writer : writers) {
                assertThat(writer.get()).isFalse();
            }
        }
    }

    /**
     * Waits as a system call does: with the thread of the system. Returns whether it was virtual.
     */
    private static boolean blocked(CountDownLatch slow) {
        boolean virtual = Thread.currentThread().isVirtual();
        while (slow.getCount() > 0) {
            Thread.onSpinWait();
        }
        return virtual;
    }

    private <T> T run(DiskThreads.Work<T> work) {
        try {
            return disk.run(work);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatIsWrittenIsThereAndWhatTheDiskSaysIsPassedOn() throws Exception {
        Path file = folder.resolve("film");
        try (ExecutorService virtual = Executors.newVirtualThreadPerTaskExecutor()) {
            virtual.submit(
                            () -> {
                                try (OutputStream out = disk.create(file)) {
                                    out.write('a');
                                    out.write(new byte[] {'b', 'c', 'd'}, 1, 2);
                                }
                                return null;
                            })
                    .get();
            assertThat(Files.readString(file)).isEqualTo("acd");
            assertThatThrownBy(() ->
                            virtual.submit(() -> disk.create(folder.resolve("no/such/folder")))
                                    .get())
                    .hasRootCauseInstanceOf(IOException.class);
            assertThat(virtual.submit(() -> disk.delete(file)).get()).isTrue();
            assertThat(file).doesNotExist();
        }
    }

    @Test
    void aFaultOfOursPassesAsItIs() {
        try (ExecutorService virtual = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThatThrownBy(() ->
                            virtual.submit(() ->
                                            disk.run(() -> {
                                                throw new IllegalArgumentException("ours");
                                            }))
                                    .get())
                    .hasCauseInstanceOf(IllegalArgumentException.class);
        }
    }
}
