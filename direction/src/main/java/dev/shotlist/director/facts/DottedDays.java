package dev.shotlist.director.facts;

/** Days in figures, "28.11.-21.12." or "24.12.2026": as many digits as a telephone number has. */
final class DottedDays {
    private static final int DAYS = 31;
    private static final int MONTHS = 12;
    private static final int YEAR_DIGITS = 4;

    private DottedDays() {}

    static boolean are(String figures) {
        int from = 0;
        for (int i = 0; i <= figures.length(); i++) {
            if (i == figures.length() || figures.charAt(i) == '-') {
                if (!isDay(figures.substring(from, i).strip())) {
                    return false;
                }
                from = i + 1;
            }
        }
        return true;
    }

    /** Two or three numbers with a stop between them, the first a day and the second a month. */
    private static boolean isDay(String part) {
        int first = part.indexOf('.');
        int second = first < 0 ? -1 : part.indexOf('.', first + 1);
        String month = part.substring(first + 1, second < 0 ? part.length() : second);
        String year = second < 0 ? "" : part.substring(second + 1).strip();
        return first > 0
                && isUpTo(part.substring(0, first), DAYS)
                && isUpTo(month.strip(), MONTHS)
                && year.length() <= YEAR_DIGITS
                && year.chars().allMatch(Character::isDigit);
    }

    private static boolean isUpTo(String figure, int most) {
        boolean number =
                !figure.isEmpty()
                        && figure.length() <= 2
                        && figure.chars().allMatch(Character::isDigit);
        return number && Integer.parseInt(figure) <= most;
    }
}
