package dev.shotlist.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A server in a JVM of its own, which can be killed. */
final class InstanceProcess implements AutoCloseable {
    private final Process process;
    private final String address;

    InstanceProcess(Map<String, String> environment) {
        this(environment, List.of());
    }

    /**
     * @param before what the JVM is started by, such as a shell that sets a limit
     */
    InstanceProcess(Map<String, String> environment, List<String> before) {
        this(
                environment,
                before,
                System.getProperty("java.class.path"),
                ProcessBuilder.Redirect.DISCARD);
    }

    /** One whose classes all lie in jars, as those of a program that is shipped. */
    static InstanceProcess fromJars(
            Map<String, String> environment, List<String> before, Path folder) {
        return new InstanceProcess(
                environment,
                before,
                Jars.of(System.getProperty("java.class.path"), folder),
                ProcessBuilder.Redirect.DISCARD);
    }

    static InstanceProcess loggingTo(Path log, Map<String, String> environment) {
        return new InstanceProcess(
                environment,
                List.of(),
                System.getProperty("java.class.path"),
                ProcessBuilder.Redirect.to(log.toFile()));
    }

    /** One whose log goes into a pipe that nobody reads. */
    static InstanceProcess unread(Map<String, String> environment) {
        return new InstanceProcess(
                environment,
                List.of(),
                System.getProperty("java.class.path"),
                ProcessBuilder.Redirect.PIPE);
    }

    private InstanceProcess(
            Map<String, String> environment,
            List<String> before,
            String classPath,
            ProcessBuilder.Redirect log) {
        List<String> command = new ArrayList<>(before);
        command.addAll(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath,
                        InstanceMain.class.getName()));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("PORT", "0");
        builder.environment().putAll(environment);
        builder.redirectError(log);
        try {
            this.process = builder.start();
            BufferedReader out =
                    new BufferedReader(
                            new InputStreamReader(
                                    process.getInputStream(), StandardCharsets.UTF_8));
            String line = out.readLine();
            if (line == null) {
                throw new IllegalStateException("the instance did not start");
            }
            this.address = line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address() {
        return address;
    }

    Calls calls() {
        return new Calls(address);
    }

    long pid() {
        return process.pid();
    }

    /** Takes the processor away from it, as a machine that swaps or is moved does. */
    void pause() {
        Signals.send("STOP", process.pid());
    }

    void resume() {
        Signals.send("CONT", process.pid());
    }

    /** Ends its input, which ends it. */
    void stop() {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        process.onExit().join();
    }

    /** As the system does it to a process that takes too much. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
