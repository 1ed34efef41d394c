package dev.shotlist.reading.doubt;

import dev.shotlist.plan.Bpm;
import dev.shotlist.reading.text.BriefText;
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
}
