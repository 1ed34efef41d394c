package dev.shotlist.reading.text;

/**
 * Rows of a table with two columns, which say what a line with a colon says: "| Marca | Pelusín |"
 * is "Marca: Pelusín". The row that names the columns, over a line of dashes, says nothing.
 */
final class TableRows {
    private TableRows() {}

    static void read(Token[] tokens) {
        int line = 0;
        int above = -1;
        while (line < tokens.length) {
            int end = line;
            while (end < tokens.length && !tokens[end].isBreak()) {
                end++;
            }
            if (isRule(tokens, line, end) && above >= 0) {
                heads(tokens, above);
            }
            int key = keyEnd(tokens, line, end);
            if (key > 0) {
                tokens[key] = tokens[key].as(":");
            }
            above = line;
            line = end + 1;
        }
    }

    /** The bar behind the first of two cells; 0 where the line is no such row. */
    private static int keyEnd(Token[] tokens, int start, int end) {
        if (end - start < 4 || !tokens[start].isMark('|') || !tokens[end - 1].isMark('|')) {
            return 0;
        }
        int key = 0;
        for (int i = start + 1; i < end - 1; i++) {
            if (tokens[i].isMark('|')) {
                if (key > 0) {
                    return 0;
                }
                key = i;
            }
        }
        return key > start + 1 && tokens[key - 1].isWord() ? key : 0;
    }

    /** "|---|---|" */
    private static boolean isRule(Token[] tokens, int start, int end) {
        boolean bars = false;
        for (int i = start; i < end; i++) {
            if (tokens[i].isWord() || tokens[i].isNumber()) {
                return false;
            }
            bars |= tokens[i].isMark('|');
        }
        return bars;
    }

    private static void heads(Token[] tokens, int start) {
        for (int i = start; i < tokens.length && !tokens[i].isBreak(); i++) {
            tokens[i].header = true;
        }
    }
}
