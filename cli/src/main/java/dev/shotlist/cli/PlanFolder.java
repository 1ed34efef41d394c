package dev.shotlist.cli;

import dev.shotlist.plan.Plan;
import dev.shotlist.plan.PlanJson;
import dev.shotlist.plan.Variant;
import dev.shotlist.render.StoryboardPage;
import dev.shotlist.render.TimelineImage;
import dev.shotlist.render.VariantsPage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A plan as files: its JSON, its storyboard and its timeline, and each variant's, with a page to
 * compare them.
 */
final class PlanFolder {
    private final Path folder;
    private final List<String> written = new ArrayList<>();

    PlanFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * @return the files that were written
     */
    List<String> write(Plan plan) throws IOException {
        Files.createDirectories(folder);
        one(plan, "");
        List<Variant> variants = plan.variants() == null ? List.of() : plan.variants();
        for (int i = 0; i < variants.size(); i++) {
            one(variants.get(i).plan(), "-" + (char) ('b' + i));
        }
        if (!variants.isEmpty()) {
            file("variants.html", VariantsPage.of(plan));
        }
        return written;
    }

    /** Why nothing can be written, as said to who asked for it. */
    static String reason(IOException failure) {
        return switch (failure) {
            case FileAlreadyExistsException taken -> taken.getFile() + " is a file";
            case AccessDeniedException shut -> shut.getFile() + " may not be written";
            case FileSystemException other when other.getReason() != null -> other.getReason();
            default -> String.valueOf(failure.getMessage());
        };
    }

    private void one(Plan plan, String suffix) throws IOException {
        String json =
                PlanJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(plan) + "\n";
        file("plan" + suffix + ".json", json);
        file("storyboard" + suffix + ".html", StoryboardPage.of(plan));
        file("timeline" + suffix + ".svg", TimelineImage.of(plan));
    }

    private void file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text, StandardCharsets.UTF_8);
        written.add(file.toString());
    }
}
