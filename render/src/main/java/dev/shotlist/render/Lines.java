package dev.shotlist.render;

import java.util.ArrayList;
import java.util.List;

/** Text in lines. */
final class Lines {
    private Lines() {}

    /**
     * At most that many lines of about that many characters; what is left over ends in an ellipsis.
     */
    static List<String> wrapped(String text, int perLine, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > perLine) {
                lines.add(line.toString());
                line.setLength(0);
                if (lines.size() == most) {
                    String last = lines.getLast();
                    lines.set(most - 1, last + "…");
                    return lines;
                }
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }
}
