package dev.shotlist.reading.wishes;

import dev.shotlist.plan.Bpm;
import dev.shotlist.reading.Span;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Beats a minute as the brief writes them, whether or not there is such music.
 *
 * @param beats a minute; any number
 */
public record SaidTempo(double beats, Span span) {

    /** Where there is music so slow, or so fast. */
    public boolean isPlayed() {
        return beats >= Bpm.SLOWEST && beats <= Bpm.FASTEST;
    }

    /** "120 bpm", "120 beats per minute", "bpm: 120", in the brief's order. */
    public static List<SaidTempo> all(BriefText brief) {
        List<SaidTempo> found = new ArrayList<>(1);
        for (int i = 0; i + 1 < brief.size(); i++) {
            Token token = brief.tokens[i];
            boolean counted =
                    brief.key(i + 1, "bpm")
                            || (brief.key(i + 1, "beats") && brief.key(i + 2, "per"));
            if (token.isNumber() && counted) {
                found.add(new SaidTempo(token.number, brief.span(i, i + 2)));
            } else if (token.key.equals("bpm") && i + 2 < brief.size()) {
                int number = brief.mark(i + 1, ':') || brief.tokens[i + 1].isWord() ? i + 2 : i + 1;
                if (brief.tokens[number].isNumber()) {
                    double beats = brief.tokens[number].number;
                    found.add(new SaidTempo(beats, brief.span(i, number + 1)));
                }
            }
        }
        return found;
    }
}
