package dev.shotlist.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every package says in a sentence what lives there, and that its references are never null. */
class PackageInfoTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @ParameterizedTest
    @MethodSource("packages")
    void saysWhatLivesThere(Path folder) throws IOException {
        Path info = ROOT.resolve(folder).resolve("package-info.java");
        assertThat(info).exists();
        assertThat(Files.readString(info))
                .contains("/**")
                .contains("@NullMarked")
                .containsPattern("/\\*\\*\\s+(\\*\\s+)?\\p{Lu}[^@]{10,}\\.");
    }

    static List<Path> packages() throws IOException {
        try (Stream<Path> modules = Files.list(ROOT)) {
            return modules.map(module -> module.resolve("src/main/java"))
                    .filter(Files::isDirectory)
                    .flatMap(PackageInfoTest::foldersWithCode)
                    .map(ROOT::relativize)
                    .sorted()
                    .toList();
        }
    }

    private static Stream<Path> foldersWithCode(Path sources) {
        try (Stream<Path> files = Files.walk(sources)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
