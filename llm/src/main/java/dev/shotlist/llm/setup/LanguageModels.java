package dev.shotlist.llm.setup;

import dev.shotlist.llm.Completion;
import dev.shotlist.llm.CompletionFailed;
import dev.shotlist.llm.CompletionFailed.Kind;
import dev.shotlist.llm.Deadline;
import dev.shotlist.llm.LanguageModel;
import dev.shotlist.llm.Outcome;
import dev.shotlist.llm.Prompt;
import dev.shotlist.llm.SteadyClock;
import dev.shotlist.llm.chain.Chain;
import dev.shotlist.llm.chain.Guard;
import dev.shotlist.llm.chain.GuardSettings;
import dev.shotlist.llm.chain.Guarded;
import dev.shotlist.llm.chain.Pause;
import dev.shotlist.llm.chain.Peers;
import dev.shotlist.llm.chain.Repairing;
import dev.shotlist.llm.chain.Retrying;
import dev.shotlist.llm.moderation.LocalList;
import dev.shotlist.llm.moderation.Moderation;
import dev.shotlist.llm.moderation.OnFailure;
import dev.shotlist.llm.moderation.OpenAiModeration;
import dev.shotlist.llm.moderation.Verdict;
import dev.shotlist.llm.telemetry.Ledger;
import dev.shotlist.llm.telemetry.Metered;
import dev.shotlist.llm.telemetry.ProviderState;
import dev.shotlist.llm.telemetry.Telemetry;
import dev.shotlist.llm.transport.JdkTransport;
import dev.shotlist.llm.transport.Transport;
import dev.shotlist.llm.vendor.Catalogue;
import dev.shotlist.llm.vendor.Checkup;
import dev.shotlist.llm.vendor.Preview;
import dev.shotlist.llm.vendor.Provider;
import dev.shotlist.llm.vendor.VendorModel;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;

/**
 * All configured models as one. From the inside out a provider is a vendor's model, metered,
 * guarded, retried and repaired; the chain asks them in order.
 */
public final class LanguageModels implements LanguageModel, AutoCloseable {
    private final Settings settings;
    private final Clock clock;
    private final Transport transport;
    private final List<Member> members;
    private final Chain chain;
    private final Optional<OpenAiModeration> endpoint;
    private final Moderation moderation;

    private record Member(Provider provider, VendorModel vendor, Guard guard, Ledger ledger) {}

    private LanguageModels(
            Settings settings,
            Clock clock,
            Transport transport,
            Telemetry telemetry,
            Pause pause,
            RandomGenerator random) {
        this.settings = settings;
        this.clock = clock;
        this.transport = transport;
        Catalogue catalogue = Catalogue.shipped();
        members = new ArrayList<>();
        var links = new ArrayList<Chain.Link>();
        for (Provider provider : settings.providers()) {
            boolean last = members.size() == settings.providers().size() - 1;
            var guard =
                    new Guard(
                            provider.id(),
                            GuardSettings.within(settings.timeout()),
                            clock,
                            random,
                            !last);
            var ledger = new Ledger();
            var vendor = new VendorModel(provider, transport, clock, catalogue, ledger::limits);
            var metered = new Metered(vendor, provider, ledger, telemetry);
            var guarded =
                    new Guarded(metered, guard, provider.id(), provider.model(), ledger::note);
            var retrying = new Retrying(guarded, guard, pause, random);
            var repairing = new Repairing(retrying, ledger::note);
            telemetry.watchBreaker(provider, () -> guard.view().state());
            members.add(new Member(provider, vendor, guard, ledger));
            links.add(new Chain.Link(provider.id(), repairing, guard::admits));
        }
        telemetry.expect(settings.providers());
        chain = new Chain(links, telemetry::fellBack);
        endpoint =
                settings.moderation()
                        .map(at ->
                                new OpenAiModeration(
                                        at.base(), at.key(), at.model(), transport, clock));
        LocalList floor = LocalList.shipped();
        moderation =
                endpoint.<Moderation>map(
                                service -> Moderation.floored(floor, service, settings.onFailure()))
                        .orElse(floor);
    }

    /** On real sockets and a clock that does not jump. */
    public static LanguageModels from(Settings settings) {
        return from(settings, SteadyClock.started(), Telemetry.none());
    }

    public static LanguageModels from(Settings settings, Clock clock, Telemetry telemetry) {
        return from(
                settings,
                clock,
                telemetry,
                new JdkTransport(),
                Pause.real(),
                () -> ThreadLocalRandom.current().nextLong());
    }

    /** Everything that moves injected. */
    public static LanguageModels from(
            Settings settings,
            Clock clock,
            Telemetry telemetry,
            Transport transport,
            Pause pause,
            RandomGenerator random) {
        return new LanguageModels(settings, clock, transport, telemetry, pause, random);
    }

    /** Before the first request: tells other instances what this one finds out, and hears them. */
    public void share(Peers.Sharing sharing) {
        for (Member member : members) {
            Guard guard = member.guard();
            guard.share(sharing.join(member.provider().account(), guard));
        }
        endpoint.ifPresent(one -> one.share(sharing));
    }

    /** Whether there is no model at all. */
    public boolean isEmpty() {
        return members.isEmpty();
    }

    /** Ids in the order they are asked. */
    public List<String> ids() {
        return members.stream().map(member -> member.provider().id()).toList();
    }

    /** A deadline as far away as the settings allow. */
    public Deadline deadline() {
        return Deadline.in(settings.timeout(), clock);
    }

    /** In the configured order. */
    @Override
    public Completion complete(Prompt prompt, Deadline deadline) {
        return chain.complete(prompt, deadline.within(settings.timeout()));
    }

    /** With that provider first and the others as its fallback; empty for an unknown id. */
    public Optional<LanguageModel> preferring(String id) {
        return chain.preferring(id)
                .map(preferred ->
                        (prompt, deadline) ->
                                preferred.complete(prompt, deadline.within(settings.timeout())));
    }

    /** What is asked before any money is spent. */
    public Moderation moderation() {
        return moderation;
    }

    /** Whether pictures are judged too; the local list sees words only. */
    public boolean judgesPictures() {
        return settings.moderation().isPresent();
    }

    /** What the policy makes of something that nobody could judge. */
    public Verdict unjudged(String reason) {
        return settings.onFailure() == OnFailure.ALLOW
                ? new Verdict.Passed(true)
                : new Verdict.Unavailable(reason);
    }

    /** Each provider as it is now, in order. */
    public List<ProviderState> states() {
        var states = new ArrayList<ProviderState>();
        for (Member member : members) {
            Guard.View view = member.guard().view();
            states.add(
                    ProviderState.of(
                            member.provider(),
                            states.isEmpty(),
                            member.ledger(),
                            view.state(),
                            view.reason(),
                            view.opensIn(),
                            view.failureRate()));
        }
        return states;
    }

    /** Asks each provider for its list of models, which costs nothing and moves no breaker. */
    public List<Checkup> check(Deadline deadline) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Checkup>> pending =
                    members.stream()
                            .map(member -> threads.submit(() -> member.vendor().check(deadline)))
                            .toList();
            // Each one ends by the deadline, so waiting for them in turn does too.
            return pending.stream().map(LanguageModels::result).toList();
        }
    }

    /**
     * What each provider would be sent, and about what that would cost; nothing is sent.
     *
     * @param first the provider that would be asked first, where it is one of these
     */
    public List<Preview> preview(Prompt prompt, String first) {
        return members.stream()
                .map(member -> member.vendor().preview(prompt))
                .sorted(Comparator.comparing(one -> !one.provider().equals(first)))
                .toList();
    }

    private static Checkup result(Future<Checkup> done) {
        try {
            return done.get();
        } catch (InterruptedException gone) {
            Thread.currentThread().interrupt();
            throw new CompletionFailed(Kind.CANCELLED, Outcome.CANCELLED, List.of(), null, null);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    /** Ends every call under way. */
    @Override
    public void close() {
        transport.close();
    }
}
