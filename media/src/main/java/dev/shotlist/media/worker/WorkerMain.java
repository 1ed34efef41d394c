package dev.shotlist.media.worker;

import dev.shotlist.media.decode.Ffmpeg;
import dev.shotlist.media.decode.MediaRefused;
import java.io.IOException;
import java.nio.file.Path;

/** Where a worker begins. */
public final class WorkerMain {

    private WorkerMain() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length == 1 && args[0].equals(WorkerCommand.UNPACK)) {
            hello();
            return;
        }
        WorkerLoop.serve(new Measuring(), hello());
    }

    private static Hello hello() {
        try {
            return new Hello(Ffmpeg.version(), null);
        } catch (MediaRefused e) {
            Path natives = Path.of(System.getProperty(WorkerCommand.CACHE, ""));
            return new Hello(null, MissingLibraries.named(natives, e));
        }
    }
}
