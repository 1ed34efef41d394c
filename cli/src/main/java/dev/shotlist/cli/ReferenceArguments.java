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
        String lower = argument.toLowerCase(Locale.ROOT);
        boolean address = lower.startsWith("http://") || lower.startsWith("https://");
        return new ReferenceInput(
                medium,
                address ? new ReferenceInput.Url(argument) : file(argument),
                ReferenceRole.LOOK,
                Escaped.of(argument));
    }

    private static ReferenceInput.File file(String argument) {
        Path path = Path.of(argument);
        if (!Files.isReadable(path) || Files.isDirectory(path)) {
            throw new UsageError("There is no file " + Escaped.of(argument) + ".");
        }
        return new ReferenceInput.File(path);
    }
}
