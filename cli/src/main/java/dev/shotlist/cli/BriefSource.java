package dev.shotlist.cli;

import dev.shotlist.brief.BriefText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

/** Where a brief comes from: the argument itself, the file it names, or standard input. */
final class BriefSource {
    /**
     * More bytes than the longest brief could have, with room to say by how much it is too long.
     */
    private static final int MOST_BYTES = 4 * 1024 * 1024;

    /** What Java makes of bytes of an argument that are no UTF-8: the letters there are lost. */
    private static final char LOST = '\uFFFD';

    private BriefSource() {}

    /**
     * An argument that names a file is read; one without blanks that looks like a path and names
     * none is an error; a dash is standard input; anything else is the text.
     *
     * @throws UsageError where there is nothing to read
     */
    static String text(String argument, InputStream in) {
        if (argument.equals("-")) {
            return read(in, "standard input");
        }
        Path path = path(argument);
        if (path != null && Files.exists(path)) {
            return file(path);
        }
        if (looksLikePath(argument)) {
            throw new UsageError("There is no file " + Escaped.of(argument) + ".");
        }
        if (argument.indexOf(LOST) >= 0) {
            throw new UsageError("The text on the command line is not UTF-8.");
        }
        return argument;
    }

    private static @org.jspecify.annotations.Nullable Path path(String argument) {
        // The longest path that file systems take; a brief is often longer.
        if (argument.length() > 1024 || argument.isEmpty()) {
            return null;
        }
        try {
            return Path.of(argument);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static boolean looksLikePath(String argument) {
        String lower = argument.toLowerCase(Locale.ROOT);
        boolean blank = argument.chars().anyMatch(Character::isWhitespace);
        boolean named = lower.endsWith(".txt") || lower.endsWith(".md") || lower.endsWith(".json");
        return !blank && (argument.contains("/") || named);
    }

    private static String file(Path path) {
        if (Files.isDirectory(path)) {
            throw new UsageError(Escaped.of(path.toString()) + " is a folder, not a brief.");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return read(in, path.toString());
        } catch (IOException e) {
            throw new UsageError("Cannot read " + Escaped.of(path.toString()) + ".");
        }
    }

    private static String read(InputStream in, String name) {
        try {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new UsageError(
                        Escaped.of(name)
                                + " has more than "
                                + MOST_BYTES / (1024 * 1024)
                                + " MiB; a brief has at most "
                                + BriefText.LONGEST
                                + " characters.");
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UsageError(Escaped.of(name) + " is not UTF-8 text.");
        } catch (IOException e) {
            throw new UsageError("Cannot read " + Escaped.of(name) + ".");
        }
    }
}
