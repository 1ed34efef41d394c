package dev.shotlist.reading.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A unit of time with a slip of the pen: "15 secconds", "20 sekundn", "2 mintues". */
final class MisspeltUnit {
    private static final int SHORTEST = 6;

    /** Letters that may be missing, too many, or other ones. */
    private static final int SLIPS = 2;

    /** By what the words of all six languages begin with: as many letters as no slip may touch. */
    private static final List<String> SECONDS =
            List.of("seconds", "secondes", "secondi", "sekunden", "segundos");

    private static final List<String> MINUTES = List.of("minutes", "minuten", "minutos", "minuti");

    private MisspeltUnit() {}

    static @Nullable Hit at(BriefText brief, int at) {
        if (at >= brief.size() || !brief.tokens[at].isWord()) {
            return null;
        }
        String key = brief.tokens[at].key;
        // "dos mínimos" are wages
        if (key.length() < SHORTEST || brief.lexicon.knows(key) || isWage(key)) {
            return null;
        }
        if (key.charAt(0) == 's' && isNear(key, SECONDS)) {
            return new Hit(Kind.UNIT, "1", at, at + 1);
        }
        return key.charAt(0) == 'm' && isNear(key, MINUTES)
                ? new Hit(Kind.UNIT, "60", at, at + 1)
                : null;
    }

    private static boolean isWage(String key) {
        return key.startsWith("minim") || key.startsWith("m\u00ednim");
    }

    private static boolean isNear(String key, List<String> words) {
        for (String word : words) {
            if (Math.abs(word.length() - key.length()) <= SLIPS && distance(key, word) <= SLIPS) {
                return true;
            }
        }
        return false;
    }

    /** Insertions, deletions and substitutions between two short words. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
