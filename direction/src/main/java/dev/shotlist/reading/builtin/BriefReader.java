package dev.shotlist.reading.builtin;

import dev.shotlist.reading.Reader;
import dev.shotlist.reading.Reading;
import dev.shotlist.reading.length.Limits;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Lexicons;

/**
 * The built-in reader: word lists in six languages and rules over tokens, clauses, sentences,
 * quotes and threads. Deterministic, safe for many threads, and never asks the network.
 */
public final class BriefReader implements Reader {
    /** What stands past this many characters is not read; requests are limited before. */
    private static final int LONGEST_TEXT = 20_000;

    private final Lexicons lexicons = new Lexicons();
    private final Limits limits = new Limits();

    private final boolean rules;

    public BriefReader() {
        this(false);
    }

    private BriefReader(boolean rules) {
        this.rules = rules;
    }

    /** Reads by the word lists and rules alone, as the learned tables are given it for evidence. */
    public static BriefReader byRules() {
        return new BriefReader(true);
    }

    @Override
    public Reading read(String text) {
        String read = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        return new Findings(new BriefText(read, lexicons), rules).reading(text, limits);
    }
}
