package dev.shotlist.media.worker;

import dev.shotlist.media.decode.MediaRefused;
import dev.shotlist.media.decode.Watch;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * A worker that does what the file it is given says, as a decoder would that a file has taken over.
 */
final class RogueWorker {

    private RogueWorker() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length == 0) {
            WorkerLoop.serve(RogueWorker::obey, new Hello("rogue", null));
        }
    }

    private static Object obey(Task task, Watch watch) {
        try {
            String[] order = Files.readString(Path.of(task.path())).strip().split(" ", 2);
            return obey(order[0], order.length > 1 ? order[1] : "", watch);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object obey(String order, String about, Watch watch)
            throws IOException, InterruptedException {
        return switch (order) {
            case "say" -> about;
            case "pid" -> String.valueOf(ProcessHandle.current().pid());
            case "crash" -> {
                Runtime.getRuntime().halt(134);
                yield "";
            }
            case "hang" -> {
                new CountDownLatch(1).await();
                yield "";
            }
            case "spin" -> {
                while (true) {
                    Thread.onSpinWait();
                }
            }
            case "burn" -> {
                while (WorkerLoop.cpuSeconds() <= Integer.parseInt(about)) {
                    Thread.onSpinWait();
                }
                yield String.valueOf(ProcessHandle.current().pid());
            }
            case "work" -> {
                double done = 0;
                while (watch.goesOn(Math.min(1, done))) {
                    done += 1e-9;
                }
                throw new MediaRefused(MediaRefused.Reason.CANCELLED, "told to stop");
            }
            case "steps" -> {
                for (int i = 0; i <= 10; i++) {
                    watch.goesOn(i / 10.0);
                }
                yield "done";
            }
            case "refuse" -> throw new MediaRefused(MediaRefused.Reason.TOO_LONG, about);
            case "stumble" -> throw new IllegalStateException(about);
            case "recurse" -> recurse(0);
            case "flood" -> {
                for (int i = 0; i < 2000; i++) {
                    System.err.println("x".repeat(1000));
                }
                System.out.println("a stray line");
                yield "flooded";
            }
            case "garbage" -> {
                OutputStream out = new FileOutputStream(FileDescriptor.out);
                out.write("no message at all".getBytes(java.nio.charset.StandardCharsets.UTF_8));
                yield "";
            }
            case "huge" -> {
                OutputStream out = new FileOutputStream(FileDescriptor.out);
                out.write(new byte[] {'R', 0x7f, 0, 0, 0});
                yield "";
            }
            case "wrong" -> List.of(1, 2, 3);
            case "hoard" -> {
                List<byte[]> all = new ArrayList<>();
                while (all.size() < 100_000) {
                    all.add(new byte[1 << 20]);
                }
                yield "";
            }
            case "write" -> write(Path.of(about));
            case "read" -> Files.isReadable(Path.of(about)) ? "visible" : "hidden";
            case "dial" -> dial(Integer.parseInt(about));
            case "environment" -> System.getenv().keySet().toString();
            default -> throw new IllegalArgumentException(order);
        };
    }

    private static String recurse(int depth) {
        return depth < 0 ? "" : recurse(depth + 1) + depth;
    }

    private static String write(Path file) throws IOException {
        byte[] chunk = new byte[1 << 20];
        OutputStream opened;
        try {
            opened = Files.newOutputStream(file);
        } catch (IOException e) {
            return "refused";
        }
        try (OutputStream out = opened) {
            for (int i = 0; i < 4096; i++) {
                out.write(chunk);
            }
            return "written";
        } catch (IOException e) {
            return "stopped";
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static String dial(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 2000);
            return "connected";
        } catch (IOException e) {
            return "cut off";
        }
    }
}
