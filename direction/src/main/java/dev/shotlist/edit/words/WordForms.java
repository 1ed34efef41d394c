package dev.shotlist.edit.words;

/** Whether words mean one thing though one of them is longer, or one and the other several. */
public final class WordForms {
    /** Letters by which a plural differs from its singular, at most: "brushes", "Geigen". */
    private static final int ENDING = 2;

    /** Letters that a word and the same word in another language begin with, at least. */
    private static final int STEM = 5;

    /** Letters of an ending by which one word is another of its stem: "stomp", "stomping". */
    private static final int INFLECTION = 3;

    private WordForms() {}

    /** "resonator guitar" is named by "guitar" and by "guitars". */
    public static boolean names(String whole, String said) {
        String within = Folded.text(whole);
        String wanted = Folded.text(said);
        if (wanted.isEmpty()) {
            return false;
        }
        if ((" " + within + " ").contains(" " + wanted + " ")) {
            return true;
        }
        for (String word : within.split(" ", -1)) {
            if (alike(word, wanted)) {
                return true;
            }
        }
        return false;
    }

    /** "Genève" and "Geneva", "Garantie" and "garantía": all but the ending is one. */
    public static boolean sharesStem(String whole, String said) {
        String wanted = Folded.text(said);
        for (String word : Folded.text(whole).split(" ", -1)) {
            int same = 0;
            while (same < Math.min(word.length(), wanted.length())
                    && word.charAt(same) == wanted.charAt(same)) {
                same++;
            }
            if (same >= STEM && Math.max(word.length(), wanted.length()) - same <= INFLECTION) {
                return true;
            }
        }
        return false;
    }

    /** "aspirational" and "aspiracional": one word but for a letter or two within. */
    public static boolean isNearly(String one, String other) {
        String a = Folded.text(one);
        String b = Folded.text(other);
        int head = 0;
        while (head < Math.min(a.length(), b.length()) && a.charAt(head) == b.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(a.length(), b.length()) - head
                && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
            tail++;
        }
        return head >= STEM && Math.max(a.length(), b.length()) - head - tail <= ENDING;
    }

    private static boolean alike(String one, String other) {
        String longer = one.length() >= other.length() ? one : other;
        String shorter = one.length() >= other.length() ? other : one;
        boolean plural = longer.endsWith("s") || longer.endsWith("n") || longer.endsWith("e");
        return shorter.length() > ENDING + 1
                && longer.startsWith(shorter)
                && longer.length() - shorter.length() <= ENDING
                && (plural || longer.equals(shorter));
    }
}
