package dev.shotlist.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every code that a warning may carry has its entry, and the page is the one the code makes. */
class WarningsPageTest {
    private static final Path ROOT = Path.of("..");
    private static final Path PAGE = ROOT.resolve("docs/warnings.md");

    /** With {@code -Ddocs.write=true} the page is written instead. */
    @Test
    void thePageIsTheCodes() throws IOException {
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(PAGE, WarningsPage.text());
        }
        assertThat(Files.readString(PAGE)).isEqualTo(WarningsPage.text());
    }

    @Test
    void aCodeHasOneEntry() {
        List<String> ids = WarningsPage.codes().stream().map(Code::id).toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(WarningsPage.codes())
                .allSatisfy(code -> {
                    assertThat(code.meaning()).endsWith(".");
                    assertThat(code.ground()).endsWith(".").doesNotContain("|");
                });
    }

    /**
     * Reads the sources: a code named in {@code new Warning("...")} anywhere must have an entry.
     */
    @Test
    void everyCodeInTheSourcesHasAnEntry() throws IOException {
        Set<String> known = WarningsPage.codes().stream().map(Code::id).collect(Collectors.toSet());
        Set<String> named = new TreeSet<>();
        for (String module : List.of("direction", "server", "cli", "render")) {
            Path sources = ROOT.resolve(module).resolve("src/main/java");
            if (Files.isDirectory(sources)) {
                try (Stream<Path> files = Files.walk(sources)) {
                    for (Path file :
                            files.filter(one -> one.toString().endsWith(".java")).toList()) {
                        named.addAll(codes(Files.readString(file)));
                    }
                }
            }
        }
        assertThat(named).contains("reference_unavailable", "edit_locked");
        assertThat(known).containsAll(named);
    }

    private static List<String> codes(String source) {
        List<String> codes = new ArrayList<>();
        for (String opening : List.of("new Warning(", "new EditWarning(", "new CannotApply(")) {
            for (int at = source.indexOf(opening); at >= 0; at = source.indexOf(opening, at + 1)) {
                int from = at + opening.length();
                while (Character.isWhitespace(source.charAt(from))) {
                    from++;
                }
                if (source.charAt(from) == '"') {
                    codes.add(source.substring(from + 1, source.indexOf('"', from + 1)));
                }
            }
        }
        return codes;
    }
}
