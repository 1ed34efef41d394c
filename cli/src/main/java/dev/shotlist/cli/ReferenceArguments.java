package dev.shotlist.cli;

import dev.shotlist.brief.Medium;
import dev.shotlist.brief.ReferenceInput;
import dev.shotlist.brief.ReferenceRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** References as they are named on the command line: files of this machine, or addresses. */
final class ReferenceArguments {
    private ReferenceArguments() {}

    static List<ReferenceInput> of(
            List<String> images, List<String> videos, @Nullable String audio) {
        List<ReferenceInput> all = new ArrayList<>();
        images.forEach(one -> all.add(input(one, Medium.PICTURE)));
        videos.forEach(one -> all.add(input(one, Medium.FILM)));
        if (audio != null) {
            all.add(input(audio, Medium.SOUND));
        }
        return all;
    }

    private static ReferenceInput input(String argument, Medium medium) {
        return new ReferenceInput(
                medium,
                isAddress(argument)
                        ? new ReferenceInput.Url(argument)
                        : new ReferenceInput.File(path(argument)),
                ReferenceRole.LOOK,
                Escaped.of(argument));
    }

    static boolean isAddress(String argument) {
        String lower = argument.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://");
    }

    /**
     * @throws UsageError where no such file can be read
     */
    static Path path(String argument) {
        Path path = Path.of(argument);
        if (!Files.isReadable(path) || Files.isDirectory(path)) {
            throw new UsageError("There is no file " + Escaped.of(argument) + ".");
        }
        return path;
    }
}
