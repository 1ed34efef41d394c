package dev.shotlist.reading.doubt;

import dev.shotlist.plan.Platform;
import dev.shotlist.plan.Ratio;
import dev.shotlist.plan.Seconds;
import dev.shotlist.reading.Doubt;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.length.LengthFinder;
import dev.shotlist.reading.length.Limits;
import dev.shotlist.reading.lines.LineFinder;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Figures;
import dev.shotlist.reading.text.Insistence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what cannot be met as written, or contradicts itself, with the figures and what would mend
 * it.
 */
public final class DoubtFinder {
    private final BriefText brief;
    private final Limits limits;
    private final Doubts doubts = new Doubts();

    public DoubtFinder(BriefText brief, Limits limits) {
        this.brief = brief;
        this.limits = limits;
    }

    public List<Doubt> doubts() {
        return doubts.all();
    }

    /** What the place, the length and the frame do not allow. */
    public void frame(
            @Nullable Fact<Seconds> duration,
            @Nullable Fact<Platform> platform,
            @Nullable Fact<String> placement,
            List<Fact<Ratio>> ratios) {
        PlacementDoubts places = new PlacementDoubts(brief, limits, doubts);
        places.length(duration, platform, placement);
        places.ratios(ratios, platform, placement);
    }

    public void content(
            @Nullable Fact<Seconds> duration,
            @Nullable Fact<Integer> count,
            Parts said,
            LineFinder lines) {
        new SceneDoubts(brief, doubts).find(duration, count, said.shots());
        new PaletteDoubts(brief, doubts).find(said.colors());
        new TempoDoubts(brief, doubts).find();
        if (duration != null) {
            WordDoubts words = new WordDoubts(doubts, duration.value());
            words.lines(said.lines(), said.voice());
            new CountedWords(brief, words).find(lines);
        }
        WordDoubts.inShots(doubts, said);
        new BothDemanded(brief, doubts).find();
        new AudienceDoubts(brief, doubts).find();
        Insistence insistence = new Insistence(brief);
        new SoundContradictions(brief, insistence, doubts).find(said);
        new PictureContradictions(brief, insistence, doubts).find(said);
        if (doubts.all().stream().noneMatch(one -> one.code().equals(Doubts.CONTRADICTORY))) {
            new Opposites(brief, insistence, doubts).find();
            new DeniedAtOnce(brief, doubts).find();
            new DeniedAndDemanded(brief, insistence, doubts).find();
        }
        if (doubts.all().stream().noneMatch(one -> one.code().equals(Doubts.CONTRADICTORY))) {
            new BannedClasses(brief, insistence, doubts).find(said);
            new BannedInOrder(brief, doubts).find(said);
        }
    }

    /** Two lengths that are both demanded outright. */
    public void lengths(LengthFinder lengths, Fact<Seconds> chosen) {
        Fact<Seconds> rival = lengths.rival(chosen);
        if (rival != null) {
            String seconds = Figures.plain(chosen.value().value());
            doubts.contradict(
                    rival.span(),
                    "Two lengths are demanded: "
                            + seconds
                            + " and "
                            + Figures.plain(rival.value().value())
                            + " seconds.",
                    "Say which holds; without an answer it is " + seconds + " seconds.");
        }
    }
}
