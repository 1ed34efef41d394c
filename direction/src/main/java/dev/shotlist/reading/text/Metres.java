package dev.shotlist.reading.text;

/** The letter of metres, which is that of minutes: "24 m²", "auf 2.050 m". */
final class Metres {
    /** Nobody writes more minutes with the letter alone. */
    private static final double MOST_MINUTES = 20;

    private static final String RAISED = "\u00b2\u00b3";

    private Metres() {}

    static boolean at(BriefText brief, Hit unit, double value) {
        int behind = brief.tokens[unit.start()].to;
        boolean raised =
                behind < brief.text.length() && RAISED.indexOf(brief.text.charAt(behind)) >= 0;
        return brief.key(unit.start(), "m")
                && unit.length() == 1
                && (raised || value > MOST_MINUTES);
    }
}
