package dev.shotlist.cli;

import java.io.Console;
import java.util.Map;

/**
 * How the terminal may be written to.
 *
 * @param width columns to fill
 */
record Terminal(boolean interactive, boolean color, int width) {
    private static final int USUAL_WIDTH = 80;
    private static final int WIDEST = 120;

    /** JDK 25 still answers null where it has no console of any kind. */
    @SuppressWarnings("SystemConsoleNull")
    static Terminal of(Map<String, String> environment) {
        Console console = System.console();
        boolean interactive = console != null && console.isTerminal();
        String term = environment.getOrDefault("TERM", "");
        boolean plain =
                environment.containsKey("NO_COLOR") || term.equals("dumb") || term.isEmpty();
        return new Terminal(interactive, interactive && !plain, width(environment));
    }

    private static int width(Map<String, String> environment) {
        String columns = environment.getOrDefault("COLUMNS", "");
        boolean number =
                !columns.isEmpty()
                        && columns.length() < 5
                        && columns.chars().allMatch(Character::isDigit);
        int width = number ? Integer.parseInt(columns) : USUAL_WIDTH;
        return Math.clamp(width, USUAL_WIDTH, WIDEST);
    }

    String bold(String text) {
        return color ? "\033[1m" + text + "\033[0m" : text;
    }

    String dim(String text) {
        return color ? "\033[2m" + text + "\033[0m" : text;
    }

    /** Text in an sRGB colour. */
    String tinted(String text, int red, int green, int blue) {
        return color
                ? "\033[38;2;" + red + ";" + green + ";" + blue + "m" + text + "\033[0m"
                : text;
    }

    /** Text on an sRGB ground. */
    String on(String text, int red, int green, int blue) {
        return color
                ? "\033[48;2;" + red + ";" + green + ";" + blue + "m" + text + "\033[0m"
                : text;
    }
}
