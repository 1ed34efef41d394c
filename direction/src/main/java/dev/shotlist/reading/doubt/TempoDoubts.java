package dev.shotlist.reading.doubt;

import dev.shotlist.plan.Bpm;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Figures;
import dev.shotlist.reading.wishes.SaidTempo;
import java.util.List;

/** A tempo that no music has. */
final class TempoDoubts {
    private final BriefText brief;
    private final Doubts doubts;

    TempoDoubts(BriefText brief, Doubts doubts) {
        this.brief = brief;
        this.doubts = doubts;
    }

    void find() {
        List<SaidTempo> all = SaidTempo.all(brief);
        two();
        if (all.isEmpty() || all.stream().anyMatch(SaidTempo::isPlayed)) {
            return;
        }
        SaidTempo said = all.getFirst();
        String range = Figures.plain(Bpm.SLOWEST) + " to " + Figures.plain(Bpm.FASTEST);
        doubts.add(
                "tempo_out_of_range",
                said.span(),
                "The brief asks for "
                        + Figures.plain(said.beats())
                        + " beats a minute; music has "
                        + range
                        + ", so the genre's usual tempo was taken.",
                "Name a tempo of " + range + ".");
    }

    /** "60 bpm and 140 bpm": a piece of music has one beat. */
    private void two() {
        for (int i = 0; i + 4 < brief.size(); i++) {
            double one = brief.tokens[i].number;
            double other = brief.tokens[i + 3].number;
            boolean joined =
                    isTempo(i) && brief.cue(Cue.AND, i + 2) && isTempo(i + 3) && one != other;
            if (joined) {
                doubts.contradict(
                        brief.span(i + 3, i + 5),
                        "Both "
                                + Figures.plain(one)
                                + " and "
                                + Figures.plain(other)
                                + " beats a minute are asked for; a piece of music has one beat.",
                        "Say which holds; without an answer it is " + Figures.plain(one) + ".");
                return;
            }
        }
    }

    private boolean isTempo(int at) {
        return brief.tokens[at].isNumber() && brief.key(at + 1, "bpm");
    }
}
