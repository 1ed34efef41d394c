package dev.shotlist.server;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** Puts classes that lie in folders into jars. */
final class Jars {
    private Jars() {}

    /** The class path with a jar for each of its folders. */
    static String of(String classPath, Path into) {
        List<String> all = new ArrayList<>();
        for (String entry : classPath.split(File.pathSeparator, -1)) {
            Path path = Path.of(entry);
            all.add(
                    Files.isDirectory(path)
                            ? jar(path, into.resolve(all.size() + ".jar")).toString()
                            : entry);
        }
        return String.join(File.pathSeparator, all);
    }

    private static Path jar(Path folder, Path jar) {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new JarEntry(folder.relativize(file).toString()));
                Files.copy(file, out);
            }
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
