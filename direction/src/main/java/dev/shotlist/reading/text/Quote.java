package dev.shotlist.reading.text;

/**
 * A stretch between quotation marks.
 *
 * @param from first character inside the marks
 * @param to after the last character inside
 * @param start first token inside
 * @param end token after the last inside; its closing mark stands here
 */
public record Quote(int from, int to, int start, int end) {
    public String words(String text) {
        return text.substring(from, to).strip();
    }

    public int length() {
        return end - start;
    }
}
