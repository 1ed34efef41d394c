package dev.shotlist.media.worker;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds in a linker's complaint which of the system's libraries are missing. */
final class MissingLibraries {

    private static final String COMPLAINT = ": cannot open shared object file";

    private MissingLibraries() {}

    /** What is missing, in a sentence; the complaint itself when it names no library. */
    static String named(Throwable failure) {
        Set<String> names = new LinkedHashSet<>();
        Throwable root = failure;
        for (@Nullable Throwable t = failure; t != null && names.size() < 20; t = t.getCause()) {
            root = t;
            collect(String.valueOf(t.getMessage()), names);
            for (Throwable other : t.getSuppressed()) {
                collect(String.valueOf(other.getMessage()), names);
            }
        }
        return names.isEmpty()
                ? "FFmpeg's libraries do not load: " + root.getMessage()
                : "FFmpeg's libraries need "
                        + String.join(", ", names)
                        + ", missing on this system";
    }

    private static void collect(String message, Set<String> names) {
        int at = message.indexOf(COMPLAINT);
        while (at >= 0) {
            int start = at;
            while (start > 0 && !Character.isWhitespace(message.charAt(start - 1))) {
                start--;
            }
            String name = message.substring(start, at);
            names.add(name.substring(name.lastIndexOf('/') + 1));
            at = message.indexOf(COMPLAINT, at + 1);
        }
    }
}
