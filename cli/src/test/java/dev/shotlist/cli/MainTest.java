package dev.shotlist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MainTest {
    @Test
    void saysItsVersion() {
        Run run = Run.of("--version");
        assertThat(run.code()).isZero();
        assertThat(run.out()).matches("shotlist \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void helpGoesToStandardOutput() {
        Run run = Run.of("--help");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("Usage: shotlist").contains("wrong use");
    }

    @Test
    void withoutACommandItIsWrongUse() {
        Run run = Run.of();
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Name a command").contains("Usage: shotlist");
    }

    @Test
    void anAtSignNamesNoFile() {
        Run run = Run.of("@/etc/hosts");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("@/etc/hosts");
    }
}
