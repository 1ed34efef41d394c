package dev.shotlist.reading.page;

import static dev.shotlist.media.markup.InertText.plain;

import dev.shotlist.reading.Doubt;
import dev.shotlist.reading.Facts;
import dev.shotlist.reading.Facts.Named;
import dev.shotlist.reading.Reading;
import dev.shotlist.reading.text.Phrases;
import java.util.List;
import java.util.Locale;

/** A brief with each fact marked where it stands, for a terminal or as a page of its own. */
public final class ReadingView {
    private static final String ESCAPE = "\u001B[";
    private static final String OFF = ESCAPE + "0m";
    private static final int[] SHADES = {36, 33, 35, 32, 34, 31};
    private static final int USUAL_WIDTH = 80;
    private static final int FIELD_WIDTH = 16;

    private ReadingView() {}

    /** The same at the usual width of a terminal, 80 columns. */
    public static String text(Reading reading, boolean colored) {
        return text(reading, colored, USUAL_WIDTH);
    }

    /**
     * For a terminal: the brief with its facts marked, what was read, what is doubtful, what is
     * left to defaults. Control characters of the brief are shown escaped.
     *
     * @param colored with ANSI colours; with brackets otherwise
     * @param width columns to fill; only a longer word goes past them
     */
    public static String text(Reading reading, boolean colored, int width) {
        List<Named> facts = Facts.named(reading);
        StringBuilder out =
                new StringBuilder(marked(reading, facts, colored, width)).append("\n\n");
        for (Named named : facts) {
            Wrapping line = new Wrapping(width, " ".repeat(FIELD_WIDTH));
            line.add(
                    String.format(
                            Locale.ROOT,
                            "%-" + (FIELD_WIDTH - 1) + "s %s  (%.2f)",
                            plain(named.field()),
                            Phrases.oneLine(plain(named.value())),
                            named.fact().confidence()),
                    "",
                    "");
            out.append(line).append('\n');
        }
        for (Doubt doubt : reading.doubts()) {
            Wrapping line = new Wrapping(width, "  ");
            line.add(plain(doubt.code() + ": " + doubt.message()), "", "");
            String mend = doubt.suggestion();
            line.add(mend == null ? "" : "\n  " + plain(mend), "", "");
            out.append('\n').append(line).append('\n');
        }
        Wrapping rest = new Wrapping(width, "  ");
        rest.add("Language: " + reading.language().english() + "\n", "", "");
        rest.add("Left to defaults: " + String.join(", ", MarkedText.unsaid(facts)), "", "");
        return out.append('\n').append(rest).append('\n').toString();
    }

    private static String marked(Reading reading, List<Named> facts, boolean colored, int width) {
        Wrapping lines = new Wrapping(width, "");
        for (MarkedText.Piece piece : MarkedText.pieces(reading, facts)) {
            String words = plain(piece.words());
            if (piece.fact() < 0) {
                lines.add(words, "", "");
                continue;
            }
            String field = plain(facts.get(piece.fact()).field());
            if (colored) {
                String shade = ESCAPE + "1;" + shade(field) + "m";
                lines.add(words, shade, OFF, "‹" + field + "›", ESCAPE + "2m");
            } else {
                lines.add("[" + words, "", "", " | " + field + "]", "");
            }
        }
        return lines.toString();
    }

    private static int shade(String field) {
        return SHADES[Math.floorMod(field.hashCode(), SHADES.length)];
    }

    /** A page that loads nothing, runs nothing, and says so in a content security policy. */
    public static String html(Reading reading) {
        return new ReadingPage(reading).html();
    }
}
