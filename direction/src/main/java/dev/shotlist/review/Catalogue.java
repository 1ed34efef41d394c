package dev.shotlist.review;

import dev.shotlist.facts.FactFiles;
import dev.shotlist.generator.GeneratorCatalogue;
import dev.shotlist.timing.ReadingRate;
import dev.shotlist.timing.SpeakingRate;
import java.util.List;

/** Every rule, in the order in which findings are listed. */
final class Catalogue {
    private final Rule doubts = new BriefDoubts();
    private final List<Rule> rules;

    Catalogue(FactFiles facts) {
        ReviewWords words = ReviewWords.load(facts);
        ReadingRate reading = new ReadingRate(facts);
        this.rules =
                List.of(
                        new PieceLength(),
                        new FrameShape(),
                        new SceneLengths(),
                        new ClipTimes(),
                        new FastCuts(words),
                        new Transitions(reading),
                        new OverlayTimes(reading.longest()),
                        new ReadingTime(reading),
                        new SafeAreas(),
                        new TextContrast(),
                        new VoiceTime(new SpeakingRate(facts)),
                        new Loudness(words),
                        new RequiredLines(),
                        new CallSeen(),
                        new ForbiddenThings(words),
                        new BrandRules(),
                        new PaletteRule(),
                        new ProductSeen(),
                        new Neighbours(words),
                        new Variety(),
                        new HeldWords(),
                        new PromptWords(words, GeneratorCatalogue.load(facts)),
                        new Likeness(words),
                        new RecurringPictures());
    }

    /** Looks at the brief. */
    Rule doubts() {
        return doubts;
    }

    /** Look at the finished plan. */
    List<Rule> rules() {
        return rules;
    }
}
