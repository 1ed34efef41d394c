package dev.shotlist.translation;

/** The English of a clause as far as it is written. */
final class Sentence {
    private final StringBuilder out = new StringBuilder();
    private String last = "";

    void say(String english) {
        if (english.isEmpty()) {
            return;
        }
        out.append(out.isEmpty() ? "" : " ").append(english);
        last = english.equals("and") ? "and" : english.endsWith("full") ? "full" : "";
    }

    /** Parts what stands there from what comes. */
    void comma() {
        out.append(out.isEmpty() ? "" : ",");
    }

    /** What stands there binds nothing that comes. */
    void close() {
        last = "";
    }

    boolean isEmpty() {
        return out.isEmpty();
    }

    /** Whether "and" or "full" was said last, which bind what comes. */
    boolean isOpen(String word) {
        return last.equals(word);
    }

    boolean endsWith(String english) {
        return out.toString().endsWith(english);
    }

    boolean contains(String english) {
        return out.indexOf(english) >= 0;
    }

    /** Takes all of it back and returns what stood behind its beginning. */
    String withdraw(String beginning) {
        String rest = out.substring(beginning.length());
        out.setLength(0);
        return rest;
    }

    String english() {
        return out.toString().strip().replace(" ,", ",");
    }
}
