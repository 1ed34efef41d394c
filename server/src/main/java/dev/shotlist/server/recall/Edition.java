package dev.shotlist.server.recall;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the house itself adds to an answer: its code, schema, prompts and data files, which all lie
 * on the class path. Another build never serves this one's plans.
 */
final class Edition {
    private Edition() {}

    /** The digest of what runs now. */
    static String current() {
        return of(System.getProperty("java.class.path", ""));
    }

    static String of(String classPath) {
        MessageDigest sha = Sha256.start();
        for (String entry : classPath.split(File.pathSeparator, -1)) {
            Path path = Path.of(entry);
            if (Files.isDirectory(path)) {
                folder(path, sha);
            } else if (ours(path)) {
                file(path, path.getFileName().toString(), sha);
            } else {
                // A library's file name holds its version.
                sha.update(String.valueOf(path.getFileName()).getBytes(StandardCharsets.UTF_8));
            }
        }
        return Sha256.hex(sha);
    }

    private static boolean ours(Path path) {
        Path name = path.getFileName();
        return name != null && name.toString().startsWith("shotlist-") && Files.isReadable(path);
    }

    private static void folder(Path folder, MessageDigest sha) {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> files = walk.filter(Files::isRegularFile).sorted().toList();
            files.forEach(file -> file(file, folder.relativize(file).toString(), sha));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void file(Path path, String name, MessageDigest sha) {
        try {
            sha.update(name.getBytes(StandardCharsets.UTF_8));
            sha.update(Files.readAllBytes(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
