package dev.shotlist.translation;

import dev.shotlist.translation.Word.Kind;
import dev.shotlist.translation.Word.Small;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The hour at which something happens: "um sieben Uhr früh", "a las siete", "às 5 da manhã". */
final class ClockTimes {
    private static final List<String> HOURS =
            List.of(
                    "twelve", "one", "two", "three", "four", "five", "six", "seven", "eight",
                    "nine", "ten", "eleven");

    private static final int LATEST = 24;
    private static final int NOON = 12;
    private static final int EVENING = 18;
    private static final int HALF = 30;

    /**
     * @param leads what stands before the hour
     * @param hours what may stand behind it
     * @param open whether the hour needs no such word
     * @param parts of the day, with their English
     */
    record Times(Set<String> leads, Set<String> hours, boolean open, Map<String, String> parts) {
        static final Times NONE = new Times(Set.of(), Set.of(), false, Map.of());
    }

    /**
     * @param length in words
     */
    record Time(Word word, int length) {}

    private final WordTable table;
    private final boolean open;
    private final List<List<String>> leads;
    private final List<List<String>> hours;
    private final List<Part> parts;

    /** What a part of the day is called, word by word. */
    private record Part(List<String> said, String english) {}

    ClockTimes(WordTable table, Times times) {
        this.table = table;
        Tokens tokens = table.tokens();
        open = times.open();
        leads = times.leads().stream().map(tokens::of).toList();
        hours = times.hours().stream().map(tokens::of).toList();
        parts =
                times.parts().entrySet().stream()
                        .map(one -> new Part(tokens.of(one.getKey()), one.getValue()))
                        .toList();
    }

    /** The time that begins there; null where none does. */
    @Nullable Time at(List<String> said, int from) {
        for (List<String> lead : leads) {
            int at = behind(said, from, lead);
            Integer[] hour = at < 0 || at == said.size() ? null : hour(said.get(at));
            if (hour != null) {
                Time time = behind(said, from, at + 1, hour);
                if (time != null) {
                    return time;
                }
            }
        }
        return null;
    }

    private @Nullable Time behind(List<String> said, int from, int next, Integer[] hour) {
        int at = next;
        boolean named = false;
        for (List<String> word : hours) {
            int end = behind(said, at, word);
            if (end > 0 && !named) {
                at = end;
                named = true;
            }
        }
        String part = "";
        for (Part one : parts) {
            int end = behind(said, at, one.said());
            if (end > 0) {
                part = one.english();
                at = end;
                named = true;
                break;
            }
        }
        boolean alone = at == said.size() || isSmall(said.get(at));
        if (!named && !(open && alone) && hour.length < 2) {
            // "um vier Tische": so many things
            return null;
        }
        String english = english(hour, part);
        Word word = new Word("", new Small(Kind.ADVERB, english), null, null, null);
        return new Time(word, at - from);
    }

    private boolean isSmall(String said) {
        Word word = table.word(said);
        return word != null && word.small() != null;
    }

    private static String english(Integer[] hour, String part) {
        int of = hour[0];
        boolean half = hour.length > 1 && hour[1] == HALF;
        String day = part;
        if (day.isEmpty() && of > NOON) {
            day = of < EVENING ? "in the afternoon" : "in the evening";
        }
        String at = "at " + (half ? "half past " : "") + HOURS.get(of % NOON);
        return day.isEmpty() ? at : at + " " + day;
    }

    /** Hour and, where it has them, minutes; null for what is no hour. */
    private Integer @Nullable [] hour(String said) {
        String lower = said.toLowerCase(Locale.ROOT);
        int digits = digits(lower, 0);
        if (digits > 0 && digits <= 2) {
            int hour = Integer.parseInt(lower.substring(0, digits));
            int second = digits + 1 < lower.length() ? digits(lower, digits + 1) : 0;
            boolean marked = digits < lower.length() && ":.h".indexOf(lower.charAt(digits)) >= 0;
            boolean whole = digits == lower.length() || lower.substring(digits).equals("h");
            if (hour > LATEST || !(whole || (marked && second == 2))) {
                return null;
            }
            if (lower.endsWith("h") && whole) {
                return new Integer[] {hour, 0};
            }
            return whole
                    ? new Integer[] {hour}
                    : new Integer[] {hour, Integer.parseInt(lower.substring(digits + 1))};
        }
        Word word = table.word(lower);
        Small small = word == null ? null : word.small();
        if (small == null || small.kind() != Kind.NUMBER) {
            return null;
        }
        int at = HOURS.indexOf(small.english());
        return at < 0 ? null : new Integer[] {at == 0 ? NOON : at};
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at - from;
    }

    /** Where the words end that begin there; -1 where others stand there. */
    private static int behind(List<String> said, int from, List<String> words) {
        if (from + words.size() > said.size()) {
            return -1;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!said.get(from + i).equalsIgnoreCase(words.get(i))) {
                return -1;
            }
        }
        return from + words.size();
    }
}
