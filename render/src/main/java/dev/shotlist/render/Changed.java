package dev.shotlist.render;

/** Where two texts differ, by whole words: what they share at their beginning and at their end. */
final class Changed {
    private Changed() {}

    static int head(String one, String other) {
        int head = 0;
        int word = 0;
        while (head < Math.min(one.length(), other.length())
                && one.charAt(head) == other.charAt(head)) {
            head++;
            word = one.charAt(head - 1) == ' ' ? head : word;
        }
        boolean whole = head == one.length() && head == other.length();
        return whole ? head : word;
    }

    static int tail(String one, String other, int head) {
        int tail = 0;
        int word = 0;
        int most = Math.min(one.length(), other.length()) - head;
        while (tail < most
                && one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
            tail++;
            word = one.charAt(one.length() - tail) == ' ' ? tail : word;
        }
        return word;
    }
}
