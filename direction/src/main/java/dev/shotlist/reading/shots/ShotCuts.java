package dev.shotlist.reading.shots;

import dev.shotlist.plan.Seconds;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.ShotOrder;
import dev.shotlist.reading.Span;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Time;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** When the film cuts to a shot, where the brief says so: "cut at 0:31 to the kettle". */
final class ShotCuts {
    private final BriefText brief;

    /** By the shot's words, in seconds. */
    private final Map<Span, Double> cuts = new HashMap<>();

    private double next;

    ShotCuts(BriefText brief) {
        this.brief = brief;
    }

    /** The cut that was read last is to this shot. */
    void assign(Span shot) {
        if (next > 0) {
            cuts.put(shot, next);
            next = 0;
        }
    }

    /** The token behind "cut at 0:31 to", or the same place. */
    int behind(int at, int to) {
        if (!brief.cue(Cue.CUT, at)) {
            return at;
        }
        int when = brief.cue(Cue.PREPOSITION, at + 1) ? at + 2 : at + 1;
        Time time = when < to ? Time.at(brief, when) : null;
        if (time == null || time.end() >= to) {
            return at;
        }
        next = time.seconds();
        int after = time.end();
        return brief.cue(Cue.RANGE, after) || brief.cue(Cue.PREPOSITION, after) ? after + 1 : after;
    }

    /** "cut at 0:12 to ..., cut at 0:31 to ...": each shot lasts until the cut to the next. */
    void time(List<Fact<ShotOrder>> shots) {
        double from = 0;
        for (int i = 1; i < shots.size(); i++) {
            Double at = cuts.get(shots.get(i).span());
            if (at == null || at <= from) {
                return;
            }
            Fact<ShotOrder> shot = shots.get(i - 1);
            ShotOrder said = shot.value();
            if (said.length() == null) {
                shots.set(
                        i - 1,
                        new Fact<>(
                                new ShotOrder(
                                        said.words(),
                                        said.size(),
                                        said.move(),
                                        Seconds.of(at - from),
                                        said.then(),
                                        said.last()),
                                shot.span(),
                                shot.confidence()));
            }
            from = at;
        }
    }
}
