package dev.shotlist;

import dev.shotlist.conform.Conform;
import dev.shotlist.defaults.Defaults;
import dev.shotlist.defaults.Settling;
import dev.shotlist.director.Director;
import dev.shotlist.director.builtin.BuiltInDirector;
import dev.shotlist.director.builtin.PromisedDirector;
import dev.shotlist.edit.applying.Editing;
import dev.shotlist.edit.instruction.InstructionReader;
import dev.shotlist.facts.FactFiles;
import dev.shotlist.fitting.Fitting;
import dev.shotlist.generator.GeneratorCatalogue;
import dev.shotlist.llm.setup.LanguageModels;
import dev.shotlist.pipeline.Directors;
import dev.shotlist.pipeline.Edits;
import dev.shotlist.pipeline.ListModerating;
import dev.shotlist.pipeline.Looking;
import dev.shotlist.pipeline.ModelDirectors;
import dev.shotlist.pipeline.ModelModerating;
import dev.shotlist.pipeline.Moderating;
import dev.shotlist.pipeline.PictureShelf;
import dev.shotlist.pipeline.Pipeline;
import dev.shotlist.pricing.CallersPrice;
import dev.shotlist.pricing.PriceEstimate;
import dev.shotlist.pricing.Pricing;
import dev.shotlist.proposal.Proposing;
import dev.shotlist.reading.Reader;
import dev.shotlist.reading.builtin.BriefReader;
import dev.shotlist.review.Review;
import dev.shotlist.treatment.Scaffold;
import dev.shotlist.world.World;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Puts the pipeline together: the one place where the rooms are wired to each other. */
public final class Assembly {
    private FactFiles facts = FactFiles.ours();
    private @Nullable Moderating floor;
    private Looking looking = Looking.closed();
    private Function<Director, Directors> directors = Directors::only;
    private @Nullable LanguageModels models;
    private PictureShelf pictures = PictureShelf.NONE;
    private Supplier<String> requestIds = () -> UUID.randomUUID().toString();
    private LongSupplier nanos = System::nanoTime;
    private boolean later;
    private Supplier<LocalDate> today = () -> LocalDate.now(ZoneOffset.UTC);

    /** The built-in director alone, on our own data; asks nobody. */
    public static Shotlist builtIn() {
        return new Assembly().build();
    }

    /** Other data files than ours. */
    public Assembly facts(FactFiles other) {
        facts = other;
        return this;
    }

    /** What holds without a service, and for those who call nobody. */
    public Assembly moderating(Moderating other) {
        floor = other;
        return this;
    }

    /** How references are taken in and measured. */
    public Assembly looking(Looking other) {
        looking = other;
        return this;
    }

    /**
     * @param other who directs, given the built-in director
     */
    public Assembly directors(Function<Director, Directors> other) {
        directors = other;
        return this;
    }

    /**
     * Language models direct and moderate, as their settings have it.
     *
     * @param shelf shows pictures to models that see
     */
    public Assembly models(LanguageModels other, PictureShelf shelf) {
        models = other;
        pictures = shelf;
        return this;
    }

    public Assembly requestIds(Supplier<String> other) {
        requestIds = other;
        return this;
    }

    /**
     * @param other a clock that only goes forward, in nanoseconds
     */
    public Assembly nanos(LongSupplier other) {
        nanos = other;
        return this;
    }

    /**
     * @param other the day that prices and retirements are held against
     */
    public Assembly today(Supplier<LocalDate> other) {
        today = other;
        return this;
    }

    /**
     * What the first plan needs is read with {@link Shotlist#prepare} and not at once: for who has
     * something else to start first.
     */
    public Assembly later() {
        later = true;
        return this;
    }

    public Shotlist build() {
        Supplier<World> world = once(() -> new World(facts));
        Supplier<Defaults> settled = once(() -> Defaults.load(facts));
        Supplier<Director> making = () -> new BuiltInDirector(world.get(), settled.get(), facts);
        PromisedDirector promised = new PromisedDirector(making);
        if (!later && facts.areOurs()) {
            promised.begin();
        }
        Defaults defaults = settled.get();
        Reader reader = new BriefReader();
        // a user's file that is wrong stops the start
        Director builtIn = facts.areOurs() ? promised : making.get();
        GeneratorCatalogue generators = GeneratorCatalogue.load(facts);
        Pricing pricing = new CallersPrice(new PriceEstimate(facts, generators, today));
        LanguageModels asked = models;
        Directors chosen =
                asked == null
                        ? directors.apply(builtIn)
                        : new ModelDirectors(
                                builtIn, asked, new Scaffold(facts, generators), pictures);
        // made here, while the director's data are read aside
        Moderating least = floor == null ? new ListModerating(Clock.systemUTC()) : floor;
        Moderating moderating = asked == null ? least : new ModelModerating(least, asked, pictures);
        Fitting fitting = new Fitting(facts, generators, today);
        Review review = new Review(facts);
        Pipeline pipeline =
                new Pipeline(
                        moderating,
                        looking,
                        reader,
                        new Settling(defaults, world),
                        chosen,
                        new Conform(facts, defaults),
                        fitting,
                        review,
                        pricing,
                        defaults,
                        nanos);
        return new Shotlist(
                pipeline,
                () -> edits(defaults, chosen, moderating, fitting, review, pricing, pipeline),
                facts.areOurs() ? promised::begin : () -> {},
                requestIds,
                () -> generators.listing(today.get()));
    }

    /** Reads at the first call what all further ones get. */
    private static <T> Supplier<T> once(Supplier<T> reading) {
        Map<String, T> read = new ConcurrentHashMap<>();
        return () -> read.computeIfAbsent("", first -> reading.get());
    }

    private Edits edits(
            Defaults defaults,
            Directors chosen,
            Moderating moderating,
            Fitting fitting,
            Review review,
            Pricing pricing,
            Pipeline pipeline) {
        return new Edits(
                chosen.ids(),
                moderating,
                new Proposing(new InstructionReader(facts), models),
                new Editing(facts, defaults, Edits.refitting(fitting)),
                pipeline,
                Edits.reviewing(review, fitting, pricing, defaults));
    }
}
