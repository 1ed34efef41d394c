package dev.shotlist.media.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Finds out which of the system's libraries are missing when FFmpeg's do not load. The loader keeps
 * the linker's complaint to itself, so the unpacked files are tried again one by one.
 */
final class MissingLibraries {

    private static final String COMPLAINT = ": cannot open shared object file";

    private MissingLibraries() {}

    /**
     * What is missing, in a sentence; the failure itself when the linker names nothing.
     *
     * @param natives the folder where FFmpeg's libraries are unpacked
     */
    @SuppressWarnings("restricted") // a worker may load native code; it is there for that
    static String named(Path natives, Throwable failure) {
        Set<String> ours = new TreeSet<>();
        Set<String> missing = new TreeSet<>();
        for (Path library : libraries(natives)) {
            ours.add(library.getFileName().toString());
            try {
                System.load(library.toString());
            } catch (UnsatisfiedLinkError e) {
                missing.addAll(named(String.valueOf(e.getMessage())));
            }
        }
        missing.removeAll(ours);
        return missing.isEmpty()
                ? String.valueOf(failure.getMessage())
                : "FFmpeg's libraries need "
                        + String.join(", ", missing)
                        + ", missing on this system";
    }

    private static List<Path> libraries(Path natives) {
        try (Stream<Path> walk = Files.walk(natives)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().contains(".so"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** The libraries that a linker's message says cannot be opened. */
    static Set<String> named(String message) {
        Set<String> names = new TreeSet<>();
        for (int at = message.indexOf(COMPLAINT);
                at >= 0;
                at = message.indexOf(COMPLAINT, at + 1)) {
            int start = at;
            while (start > 0 && !Character.isWhitespace(message.charAt(start - 1))) {
                start--;
            }
            String name = message.substring(start, at);
            names.add(name.substring(name.lastIndexOf('/') + 1));
        }
        return names;
    }
}
