package dev.shotlist.media.worker;

import dev.shotlist.media.decode.MediaRefused;
import dev.shotlist.media.decode.MediaRefused.Reason;
import dev.shotlist.media.decode.Watch;
import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The life of a worker: takes one task after another from its parent and answers each with a look
 * or a refusal. It ends at once when its input does, for then the parent is gone.
 */
final class WorkerLoop {

    /** Steps of progress that are worth a message. */
    private static final double STEP = 0.02;

    private final InputStream in;
    private final OutputStream out;
    private final Measurer measurer;
    private final BlockingQueue<Task> tasks = new LinkedBlockingQueue<>();
    private volatile long cancelled = -1;

    private WorkerLoop(InputStream in, OutputStream out, Measurer measurer) {
        this.in = in;
        this.out = out;
        this.measurer = measurer;
    }

    /** Serves a parent over the standard streams. */
    static void serve(Measurer measurer, Hello hello) throws IOException, InterruptedException {
        InputStream in = new BufferedInputStream(new FileInputStream(FileDescriptor.in));
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        // a stray line of any library must not land among the messages
        System.setOut(System.err);
        new WorkerLoop(in, out, measurer).run(hello);
    }

    private void run(Hello hello) throws IOException, InterruptedException {
        Thread.ofPlatform().daemon().name("parent").start(this::listen);
        ProcessHandle.current()
                .parent()
                .ifPresent(parent -> Thread.ofVirtual().start(() -> dieWith(parent)));
        Frame.write(out, Frame.Kind.HELLO, hello);
        while (true) {
            answer(tasks.take());
        }
    }

    private void listen() {
        try {
            while (true) {
                Frame frame = Frame.read(in);
                switch (frame.kind()) {
                    case TASK -> tasks.add(frame.as(Task.class));
                    case CANCEL -> cancelled = frame.as(Long.class);
                    default -> throw new IOException("no message for a worker");
                }
            }
        } catch (IOException e) {
            end();
        }
    }

    private static void dieWith(ProcessHandle parent) {
        parent.onExit().join();
        end();
    }

    /** No shutdown hooks: the decoder may hold locks and never let go. */
    private static void end() {
        Runtime.getRuntime().halt(0);
    }

    private void answer(Task task) throws IOException {
        Object answer;
        Frame.Kind kind = Frame.Kind.RESULT;
        try {
            answer = measurer.measure(task, new Reporter(task.id()));
        } catch (MediaRefused e) {
            kind = Frame.Kind.REFUSAL;
            answer = new Refusal(e.reason(), String.valueOf(e.getMessage()));
        } catch (RuntimeException | StackOverflowError e) {
            // whatever a stranger's file drives the decoder to, the file is at fault
            e.printStackTrace();
            kind = Frame.Kind.REFUSAL;
            answer =
                    new Refusal(
                            Reason.CORRUPT, "the decoder gave up: " + e.getClass().getSimpleName());
        }
        Frame.write(out, Frame.Kind.USAGE, cpuSeconds());
        Frame.write(out, kind, answer);
    }

    static double cpuSeconds() {
        return ManagementFactory.getOperatingSystemMXBean()
                        instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime() / 1e9
                : 0;
    }

    private final class Reporter implements Watch {
        private final long task;
        private double told;

        Reporter(long task) {
            this.task = task;
        }

        @Override
        public boolean goesOn(double done) {
            if (done >= told + STEP) {
                told = done;
                try {
                    Frame.write(out, Frame.Kind.PROGRESS, done);
                } catch (IOException e) {
                    return false;
                }
            }
            return cancelled != task;
        }
    }
}
