package dev.shotlist.reading;

import dev.shotlist.reading.builtin.BriefReader;
import dev.shotlist.reading.text.Lexicons;

/**
 * One reader, and one set of word lists, for all tests that only ask them, as {@link
 * dev.shotlist.SharedShotlist} is: word lists take some 40 MB each time.
 */
public final class SharedReader {
    public static final BriefReader BUILT_IN = new BriefReader();
    public static final Lexicons LEXICONS = new Lexicons();

    private SharedReader() {}
}
