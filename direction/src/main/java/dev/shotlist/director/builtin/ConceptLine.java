package dev.shotlist.director.builtin;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.DraftLine;
import dev.shotlist.director.DraftScene;
import dev.shotlist.director.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * The line that a piece leads to: what the brief wants to be read or heard last.
 *
 * @param name that the product is called by
 */
record ConceptLine(Settled settled, @Nullable String name) {
    /** Words of the brief are quoted where they are no longer, in characters. */
    static final int LONGEST = 60;

    /** As it ends a sentence; null where the last scene has none. */
    @Nullable String of(DraftScene last) {
        String line = said(last);
        return line == null || !isQuoted(line) ? null : ended(line);
    }

    private @Nullable String said(DraftScene last) {
        for (DraftLine line : last.lines()) {
            boolean demanded =
                    settled.lines().stream().anyMatch(one -> Words.same(one.text(), line.text()));
            if (demanded || line.kind() == DraftLine.Kind.REQUIRED) {
                return line.text();
            }
        }
        return last.voiceoverRequired() ? last.voiceover() : null;
    }

    /** A button, a name or small print are not what a piece leads to. */
    private boolean isQuoted(String line) {
        boolean button = settled.cta() != null && isSame(line, settled.cta().text());
        boolean named = isSame(line, name) || isSame(line, settled.product().brand());
        return !button && !named && Words.count(line) > 2 && line.length() <= LONGEST;
    }

    private static boolean isSame(String line, @Nullable String other) {
        return other != null && Words.same(line, other);
    }

    /** A quotation ends its sentence. */
    private static String ended(String line) {
        return ".!?\u2026".indexOf(line.charAt(line.length() - 1)) >= 0 ? line : line + ".";
    }
}
