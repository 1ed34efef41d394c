package dev.shotlist.reading.tagging;

import dev.shotlist.reading.tagging.Hints.Held;

/** What a brief names once at most, and where its weights stand in a row of the tables. */
public enum Sought {
    BRAND(0, Held.BRAND, 8),
    PRODUCT(1, Held.PRODUCT, 9),
    AUDIENCE(2, Held.AUDIENCE, 14);

    /** Weights of a token for each: that it opens, that it is in, that it closes the stretch. */
    private static final int PARTS = 3;

    /** Columns of the table of tokens. */
    static final int COLUMNS = 3 * PARTS;

    private final int column;
    private final Held rule;
    private final int longest;

    Sought(int column, Held rule, int longest) {
        this.column = column;
        this.rule = rule;
        this.longest = longest;
    }

    Held rule() {
        return rule;
    }

    /** Tokens of the longest stretch; 99 of 100 in the labelled briefs are shorter. */
    int longest() {
        return longest;
    }

    int column() {
        return column;
    }

    int opens() {
        return column * PARTS;
    }

    int fills() {
        return opens() + 1;
    }

    int closes() {
        return opens() + 2;
    }
}
