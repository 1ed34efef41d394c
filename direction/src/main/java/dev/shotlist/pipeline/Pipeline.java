package dev.shotlist.pipeline;

import dev.shotlist.brief.Medium;
import dev.shotlist.brief.Options;
import dev.shotlist.brief.Request;
import dev.shotlist.conform.Conform;
import dev.shotlist.conform.Conformed;
import dev.shotlist.defaults.Defaults;
import dev.shotlist.defaults.PlacementFacts;
import dev.shotlist.defaults.Settled;
import dev.shotlist.defaults.Settling;
import dev.shotlist.director.Director;
import dev.shotlist.director.Draft;
import dev.shotlist.director.builtin.BuiltInDirector;
import dev.shotlist.fitting.Fit;
import dev.shotlist.fitting.Fitting;
import dev.shotlist.llm.vendor.Preview;
import dev.shotlist.media.deadline.Cancellation;
import dev.shotlist.plan.CostEstimate;
import dev.shotlist.plan.InputSummary;
import dev.shotlist.plan.Metadata;
import dev.shotlist.plan.Plan;
import dev.shotlist.plan.PlanVersion;
import dev.shotlist.plan.TechnicalSpecs;
import dev.shotlist.plan.Warning;
import dev.shotlist.pricing.Pricing;
import dev.shotlist.reading.Reader;
import dev.shotlist.reading.Reading;
import dev.shotlist.review.Asked;
import dev.shotlist.review.Review;
import dev.shotlist.review.Reviewed;
import dev.shotlist.review.Subject;
import dev.shotlist.style.Looks;
import dev.shotlist.variants.Take;
import dev.shotlist.variants.Variants;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The way a brief goes, step by step, in one direction: guard, fetch, recall, moderate, look, read,
 * settle, direct, conform, review, price.
 */
public final class Pipeline {
    private final Guard guard;
    private final Moderating moderating;
    private final Looking looking;
    private final Reader reader;
    private final Settling settling;
    private final Directors directors;
    private final Conform conform;
    private final Fitting fitting;
    private final Review review;
    private final Pricing pricing;
    private final Defaults defaults;
    private final Variants variants;
    private final LongSupplier nanos;

    /**
     * @param nanos a clock that only goes forward, for the time that processing takes
     */
    public Pipeline(
            Moderating moderating,
            Looking looking,
            Reader reader,
            Settling settling,
            Directors directors,
            Conform conform,
            Fitting fitting,
            Review review,
            Pricing pricing,
            Defaults defaults,
            LongSupplier nanos) {
        this.guard = new Guard(directors.ids());
        this.moderating = moderating;
        this.looking = looking;
        this.reader = reader;
        this.settling = settling;
        this.directors = directors;
        this.conform = conform;
        this.fitting = fitting;
        this.review = review;
        this.pricing = pricing;
        this.defaults = defaults;
        this.variants = new Variants(defaults);
        this.nanos = nanos;
    }

    /**
     * @param requestId that the plan is to carry
     * @throws dev.shotlist.brief.Refusal with the contract's code where there can be no plan
     */
    public Plan plan(Request request, String requestId, Progress progress) {
        Cancellation wanted = Cancellation.none();
        return plan(request, requestId, progress, wanted, Recall.nothing(wanted));
    }

    /**
     * The same, with plans kept and shared.
     *
     * @param caller tells that the one who asks has left; what others wait for is still made
     * @throws dev.shotlist.brief.Refusal with the contract's code where there can be no plan
     * @throws java.util.concurrent.CancellationException if the caller left
     */
    public <A> A plan(
            Request request,
            String requestId,
            Progress progress,
            Cancellation caller,
            Recall<A> recall) {
        long began = nanos.getAsLong();
        progress.begins(Step.GUARD);
        Request guarded = guard.check(request);
        refuseUnusableModel(guarded.options());
        progress.begins(Step.FETCH);
        try (Looking.Fetched fetched = looking.fetch(guarded, caller)) {
            progress.begins(Step.RECALL);
            return recall.recall(
                    fetched.request(),
                    cancellation -> make(fetched, requestId, progress, cancellation, began));
        }
    }

    /**
     * What the language models would be sent for a request, and about what it would cost; nothing
     * is sent to anybody, moderation included.
     *
     * @throws dev.shotlist.brief.Refusal with the contract's code where there can be no plan
     */
    public List<Preview> preview(Request request, Progress progress) {
        Cancellation wanted = Cancellation.none();
        progress.begins(Step.GUARD);
        Request guarded = guard.check(request);
        refuseUnusableModel(guarded.options());
        progress.begins(Step.FETCH);
        try (Looking.Fetched fetched = looking.fetch(guarded, wanted)) {
            progress.begins(Step.LOOK);
            Looks looks = fetched.look(progress, wanted);
            progress.begins(Step.READ);
            Reading reading = reader.read(guarded.prompt().text());
            progress.begins(Step.SETTLE);
            Settled settled = settling.settle(guarded, reading, looks.lead());
            return directors.preview(guarded, looks, settled);
        }
    }

    /**
     * @throws dev.shotlist.brief.Refusal where the request names a generator that cannot be had
     */
    void refuseUnusableModel(Options options) {
        fitting.check(options);
    }

    private Plan make(
            Looking.Fetched fetched,
            String requestId,
            Progress progress,
            Cancellation cancellation,
            long began) {
        Request request = fetched.request();
        progress.begins(Step.MODERATE);
        List<Warning> notes =
                new ArrayList<>(Wanted.whileWanted(cancellation, () -> moderating.check(request)));
        progress.begins(Step.LOOK);
        Looks looks = fetched.look(progress, cancellation);
        notes.addAll(Wanted.whileWanted(cancellation, () -> moderating.seen(request, looks)));
        progress.begins(Step.READ);
        Reading reading = reader.read(request.prompt().text());
        progress.begins(Step.SETTLE);
        Settled settled = settling.settle(request, reading, looks.lead());
        progress.begins(Step.DIRECT);
        Director director = directors.choose(request, looks);
        Draft draft = Wanted.whileWanted(cancellation, () -> director.direct(settled));
        Take first = new Take(settled, draft);
        Making making = new Making(request, requestId, looks, notes, began);
        Plan plan = finished(making, first, progress);
        int wanted = request.options().variants();
        if (wanted == 1) {
            return plan;
        }
        return Wanted.whileWanted(
                cancellation,
                () ->
                        variants.with(
                                first,
                                plan,
                                wanted,
                                director,
                                draft.provider().equals(BuiltInDirector.ID),
                                take -> finished(making, take, Progress.SILENT)));
    }

    /** What every plan of a request is made with. */
    private record Making(
            Request request, String requestId, Looks looks, List<Warning> notes, long began) {}

    /** From a draft on: the arithmetic, the generators, the review, the price. */
    private Plan finished(Making making, Take take, Progress progress) {
        Request request = making.request;
        Looks looks = making.looks;
        Settled settled = take.settled();
        Draft draft = take.draft();
        List<Warning> notes = new ArrayList<>(making.notes);
        progress.begins(Step.CONFORM);
        Conformed conformed = conform.conform(settled, draft);
        progress.begins(Step.REVIEW);
        notes.addAll(looks.warnings());
        notes.addAll(settled.warnings());
        notes.addAll(draft.notes());
        notes.addAll(conformed.repairs());
        Subject found = subject(settled, conformed, looks);
        boolean mends = request.options().autoFix() && !request.options().skipValidation();
        Mending.Mended mended =
                mends
                        ? new Mending(review).mend(settled, found, notes)
                        : new Mending.Mended(found, List.of());
        Fit fit =
                fitting.fit(
                        request.options(),
                        mended.subject().direction(),
                        mended.subject().scenes(),
                        looks.extracted());
        notes.addAll(fit.warnings());
        Subject fitted = mended.subject().with(fit.direction(), fit.scenes());
        Reviewed reviewed =
                request.options().skipValidation()
                        ? review.unreviewed(settled, notes)
                        : review.review(settled, fitted, notes);
        progress.begins(Step.PRICE);
        CostEstimate cost = pricing.price(request, fit.direction().technicalSpecs(), fit);
        List<Warning> gone = mends ? mended.mended() : null;
        return new Plan(
                Plan.SUCCESS,
                making.requestId,
                fit.direction(),
                fit.scenes(),
                looks.extracted(),
                metadata(request, settled, draft, conformed, reviewed, gone, making.began),
                cost,
                PlanVersion.of(fit.direction(), fit.scenes()),
                null,
                null);
    }

    private Subject subject(Settled settled, Conformed conformed, Looks looks) {
        TechnicalSpecs specs = conformed.direction().technicalSpecs();
        PlacementFacts placement =
                defaults.platform(specs.platform())
                        .placement(specs.placement(), specs.aspectRatio());
        return new Subject(
                Asked.of(settled),
                conformed.direction(),
                conformed.scenes(),
                placement,
                looks.extracted());
    }

    private Metadata metadata(
            Request request,
            Settled settled,
            Draft draft,
            Conformed conformed,
            Reviewed reviewed,
            @Nullable List<Warning> mended,
            long began) {
        List<String> defaultsUsed = new ArrayList<>(settled.defaultsUsed());
        draft.defaultsUsed().stream()
                .filter(path -> !defaultsUsed.contains(path))
                .forEach(defaultsUsed::add);
        String text = settled.reading().text();
        return new Metadata(
                false,
                defaultsUsed,
                reviewed.warnings(),
                mended,
                reviewed.score(),
                reviewed.confidence(),
                draft.provider(),
                draft.attempts(),
                Math.round((nanos.getAsLong() - began) / 1e4) / 100.0,
                new InputSummary(
                        !text.isEmpty(),
                        request.prompt().has(Medium.PICTURE),
                        request.prompt().has(Medium.FILM),
                        request.prompt().has(Medium.SOUND)),
                text,
                settled.evidence(),
                conformed.sync(),
                null);
    }
}
