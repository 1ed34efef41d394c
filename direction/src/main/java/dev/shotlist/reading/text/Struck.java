package dev.shotlist.reading.text;

/** Marks what a list of changes has struck out: "x YouTube 60s → ✓ Instagram Reels 21s". */
final class Struck {
    private Struck() {}

    static void mark(BriefText brief) {
        int at = 0;
        while (at < brief.size()) {
            int end = at;
            int arrow = -1;
            boolean ticked = false;
            while (end < brief.size() && brief.tokens[end].line == brief.tokens[at].line) {
                boolean isArrow =
                        brief.key(end, "→")
                                || brief.key(end, "➜")
                                || (brief.mark(end, '>') && brief.mark(end - 1, '-'));
                arrow = isArrow && arrow < 0 ? end : arrow;
                ticked |= brief.key(end, "✓") || brief.key(end, "✔") || brief.key(end, "✅");
                end++;
            }
            boolean crossed =
                    brief.key(at, "x")
                            || brief.key(at, "✗")
                            || brief.key(at, "✘")
                            || brief.key(at, "❌");
            if (arrow > at && (ticked || crossed)) {
                strike(brief, at, arrow);
            } else if (crossed && arrow < 0 && !brief.tokens[at].capital && end - at > 1) {
                strike(brief, at, end);
            }
            at = end;
        }
    }

    private static void strike(BriefText brief, int from, int to) {
        for (int i = from; i < to; i++) {
            brief.tokens[i].aside = true;
            brief.tokens[i].older = true;
        }
    }
}
