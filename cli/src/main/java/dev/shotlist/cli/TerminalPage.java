package dev.shotlist.cli;

import dev.shotlist.plan.Hex;
import java.util.List;

/** Lines for a terminal in two columns, labels and what they label, within its width. */
final class TerminalPage {
    private static final int INDENT = 2;
    private static final int LABEL = 10;

    private final Terminal terminal;
    private final StringBuilder out = new StringBuilder();

    TerminalPage(Terminal terminal) {
        this.terminal = terminal;
    }

    Terminal terminal() {
        return terminal;
    }

    /** Columns beside the labels. */
    int width() {
        return terminal.width() - 2 * INDENT - LABEL;
    }

    /** An empty line, a name and what is known of it at a glance. */
    void title(String name, List<String> facts) {
        line("");
        for (String part : TextBlock.wrap(Escaped.of(name), terminal.width() - 2 * INDENT)) {
            line(" ".repeat(INDENT) + terminal.bold(part));
        }
        line(" ".repeat(INDENT) + terminal.dim(Escaped.of(String.join(" · ", facts))));
        line("");
    }

    /** Text in as many lines as it takes. */
    void text(String label, String text) {
        List<String> lines = TextBlock.wrap(Escaped.of(text), width());
        for (int i = 0; i < lines.size(); i++) {
            drawn(i == 0 ? label : "", lines.get(i));
        }
    }

    /** The same with a remark at the right edge. */
    void text(String label, String text, String remark) {
        int room = width() - TextBlock.columns(remark) - 1;
        List<String> lines = TextBlock.wrap(Escaped.of(text), room);
        for (int i = 0; i < lines.size(); i++) {
            String right = i == 0 ? " " + terminal.dim(remark) : "";
            drawn(i == 0 ? label : "", TextBlock.fitted(lines.get(i), room) + right);
        }
    }

    /** What is fitted to the width already, colours and all. */
    void drawn(String label, String drawn) {
        line(" ".repeat(INDENT) + terminal.dim(TextBlock.fitted(label, LABEL)) + drawn);
    }

    /** A row of a table, without a label. */
    void row(String drawn) {
        line(" ".repeat(INDENT) + drawn);
    }

    void gap() {
        line("");
    }

    /** A block of colour, where the terminal has colours. */
    String block(Hex hex, int columns) {
        return terminal.color()
                ? terminal.on(" ".repeat(columns), hex.red(), hex.green(), hex.blue())
                : "";
    }

    private void line(String text) {
        out.append(text.stripTrailing()).append('\n');
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
