package dev.shotlist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Briefs in Latin-1, given to a process of its own: one clear sentence and wrong use, no plan. */
@DisabledOnOs(OS.WINDOWS)
class ForeignBytesTest {
    private static final String BRIEF = "20s Instagram ad for our caf\\351 in Lyon";
    private static final int WRONG_USE = 2;

    @TempDir private Path folder;

    private record Answer(int code, String out, String err) {}

    /**
     * @param argument what the shell puts behind "read", with {@code $bytes} for the brief
     */
    private Answer read(String argument, String before) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder =
                new ProcessBuilder(
                                List.of(
                                        "sh",
                                        "-c",
                                        "bytes=$(printf '"
                                                + BRIEF
                                                + "'); "
                                                + before
                                                + " \"$0\" -XX:TieredStopAtLevel=1 -cp \"$1\""
                                                + " dev.shotlist.cli.Main read "
                                                + argument,
                                        java,
                                        System.getProperty("java.class.path")))
                        .directory(folder.toFile())
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        int code = builder.start().waitFor();
        return new Answer(code, Files.readString(out), Files.readString(err));
    }

    @Test
    void anArgumentIsRefused() throws IOException, InterruptedException {
        Answer answer = read("\"$bytes\"", "");

        assertThat(answer.code()).isEqualTo(WRONG_USE);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err().strip())
                .isEqualTo("shotlist: The text on the command line is not UTF-8.");
    }

    @Test
    void standardInputIsRefused() throws IOException, InterruptedException {
        Answer answer = read("-", "printf '%s' \"$bytes\" |");

        assertThat(answer.code()).isEqualTo(WRONG_USE);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err().strip()).isEqualTo("shotlist: standard input is not UTF-8 text.");
    }

    @Test
    void aFileIsRefused() throws IOException, InterruptedException {
        Files.write(
                folder.resolve("brief.txt"),
                "20s Instagram ad for our caf\u00E9".getBytes(StandardCharsets.ISO_8859_1));
        Answer answer = read("brief.txt", "");

        assertThat(answer.code()).isEqualTo(WRONG_USE);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err().strip()).isEqualTo("shotlist: brief.txt is not UTF-8 text.");
    }

    @Test
    void theSameLettersInUtf8AreRead() throws IOException, InterruptedException {
        Answer answer = read("\"$(printf '20s Instagram ad for our caf\\303\\251')\" --json", "");

        assertThat(answer.code()).isZero();
        assertThat(answer.out()).contains("caf\u00E9");
    }
}
