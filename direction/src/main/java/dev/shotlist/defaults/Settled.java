package dev.shotlist.defaults;

import dev.shotlist.brief.BrandGuidelines;
import dev.shotlist.plan.Evidence;
import dev.shotlist.plan.Language;
import dev.shotlist.plan.Pace;
import dev.shotlist.plan.Product;
import dev.shotlist.plan.TechnicalSpecs;
import dev.shotlist.plan.Warning;
import dev.shotlist.reading.Avoidance;
import dev.shotlist.reading.CallToAction;
import dev.shotlist.reading.Reading;
import dev.shotlist.reading.RequiredLine;
import dev.shotlist.reading.ShotOrder;
import dev.shotlist.style.StyleLead;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is settled before the creative step: said, measured, or by default.
 *
 * @param noun plain word for the product, in the brief's language; null where none was said
 * @param moods what it shall feel like, the strongest first
 * @param lead the look that references lead with
 * @param grade which way the picture is graded; null where the brief names no light
 * @param cta null where nothing is asked of the viewer
 * @param screenText false where no text may stand on the screen, required lines apart
 * @param sceneCount null where the brief names no number
 * @param seed of the caller; another seed is another idea
 * @param bans what the things to avoid would show
 * @param evidence where each settled value comes from
 * @param defaultsUsed dotted paths below creative_direction that a default filled
 */
public record Settled(
        Reading reading,
        Language language,
        Product product,
        @Nullable String noun,
        TechnicalSpecs specs,
        StyleLead lead,
        List<MoodFacts> moods,
        @Nullable Grade grade,
        SettledSound sound,
        Pace pace,
        @Nullable CallToAction cta,
        List<RequiredLine> lines,
        List<Avoidance> avoid,
        List<Ban> bans,
        boolean screenText,
        @Nullable Integer sceneCount,
        List<ShotOrder> shots,
        BrandGuidelines brand,
        long seed,
        List<Evidence> evidence,
        List<String> defaultsUsed,
        List<Warning> warnings) {

    public Settled {
        moods = List.copyOf(moods);
        lines = List.copyOf(lines);
        avoid = List.copyOf(avoid);
        bans = List.copyOf(bans);
        shots = List.copyOf(shots);
        evidence = List.copyOf(evidence);
        defaultsUsed = List.copyOf(defaultsUsed);
        warnings = List.copyOf(warnings);
    }

    /** Whether its shots are more than the brief lists: they are the story that it tells. */
    public boolean tellsStory() {
        return shots.size() > reading.shots().size();
    }

    /** The mood that leads. */
    public MoodFacts mood() {
        return moods.getFirst();
    }

    /** Whether something of that English name must not appear. */
    public boolean avoids(String english) {
        for (Avoidance one : avoid) {
            if (one.english().equals(english)) {
                return true;
            }
        }
        return false;
    }

    /** The same facts for another idea. */
    public Settled withSeed(long other) {
        return with(specs, sceneCount, shots, other);
    }

    /** The same facts with other ordered shots. */
    public Settled withShots(List<ShotOrder> others) {
        return with(specs, sceneCount, others, seed);
    }

    /** The same facts for another frame. */
    public Settled withSpecs(TechnicalSpecs other) {
        return with(other, sceneCount, shots, seed);
    }

    /** The same facts in so many scenes. */
    public Settled withSceneCount(int other) {
        return with(specs, other, shots, seed);
    }

    /** The same facts in as many scenes as suits them. */
    public Settled withoutSceneCount() {
        return with(specs, null, shots, seed);
    }

    private Settled with(
            TechnicalSpecs frame, @Nullable Integer count, List<ShotOrder> ordered, long idea) {
        return new Settled(
                reading,
                language,
                product,
                noun,
                frame,
                lead,
                moods,
                grade,
                sound,
                pace,
                cta,
                lines,
                avoid,
                bans,
                screenText,
                count,
                ordered,
                brand,
                idea,
                evidence,
                defaultsUsed,
                warnings);
    }
}
