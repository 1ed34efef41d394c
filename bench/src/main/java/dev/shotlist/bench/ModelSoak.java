package dev.shotlist.bench;

import com.sun.management.UnixOperatingSystemMXBean;
import dev.shotlist.Assembly;
import dev.shotlist.Shotlist;
import dev.shotlist.brief.Options;
import dev.shotlist.brief.Refusal;
import dev.shotlist.brief.Request;
import dev.shotlist.llm.setup.LanguageModels;
import dev.shotlist.llm.setup.Settings;
import dev.shotlist.pipeline.PictureShelf;
import dev.shotlist.pipeline.Progress;
import dev.shotlist.plan.Plan;
import dev.shotlist.scripted.ScriptedVendors;
import dev.shotlist.scripted.WireFaults;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.concurrent.atomic.LongAdder;

/**
 * Plans under a steady load while both vendors fail in turn in every way they know, out of step, so
 * that sooner or later every pair of faults meets. Then 500 plans that wait on vendors that hang.
 */
public final class ModelSoak {
    private static final int TIMEOUT_SECONDS = 2;

    /** Over all attempts, and what two busy cores may add until an answer is noticed. */
    private static final Duration LATEST = Duration.ofSeconds(TIMEOUT_SECONDS + 1);

    private static final Duration ACT = Duration.ofSeconds(2);
    private static final Duration REST = Duration.ofMillis(100);
    private static final int CLIENTS = 20;
    private static final int WAITING = 500;

    /** Plans before the count, one after the other: a cold JVM takes seconds for the first. */
    private static final int WARM_UP = 60;

    /** Of a vendor's own format. */
    private static final List<String> FAULTS =
            List.of(
                    "hang",
                    "error",
                    "limited",
                    "html",
                    "prose",
                    "endless",
                    "reset",
                    "huge",
                    "hang_midway",
                    "truncated",
                    "overloaded",
                    "wrong_types",
                    "empty",
                    "bad_request",
                    "fenced",
                    "slow");

    private static final List<String> MODES = modes();

    private final ScriptedVendors vendors;
    private final Shotlist shotlist;
    private final Map<String, LongAdder> endings = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> late = new ConcurrentHashMap<>();
    private volatile String acts = "";
    private final LongAdder unsound = new LongAdder();
    private final LongAccumulator longest = new LongAccumulator(Long::max, 0);

    private ModelSoak(ScriptedVendors vendors, LanguageModels models) {
        this.vendors = vendors;
        this.shotlist = new Assembly().models(models, PictureShelf.NONE).build();
    }

    /**
     * @param arguments how many seconds the load lasts; twice through all faults without
     */
    public static void main(String[] arguments) throws Exception {
        long seconds =
                arguments.length > 0
                        ? Long.parseLong(arguments[0])
                        : 2L * MODES.size() * ACT.toSeconds();
        try (ScriptedVendors vendors = new ScriptedVendors(0, 0);
                LanguageModels models = LanguageModels.from(settings(vendors))) {
            ModelSoak soak = new ModelSoak(vendors, models);
            soak.load(seconds);
            soak.waiting();
        }
    }

    private static Settings settings(ScriptedVendors vendors) {
        return Settings.from(
                Map.of(
                        "OPENAI_API_KEY",
                        "scripted",
                        "OPENAI_BASE_URL",
                        vendors.openAi().server().at("/v1").toString(),
                        "ANTHROPIC_API_KEY",
                        "scripted",
                        "ANTHROPIC_BASE_URL",
                        vendors.anthropic().server().at("").toString(),
                        "MODERATION",
                        "local",
                        "LLM_TIMEOUT_SECONDS",
                        Integer.toString(TIMEOUT_SECONDS)));
    }

    private void load(long seconds) throws InterruptedException {
        for (int i = 0; i < WARM_UP; i++) {
            ask(i);
        }
        endings.clear();
        late.clear();
        longest.reset();
        long heap = heap();
        long files = files();
        AtomicBoolean running = new AtomicBoolean(true);
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < CLIENTS; i++) {
                int client = i;
                clients.execute(() -> {
                    for (int n = 0; running.get(); n++) {
                        ask(client * 100_000 + n);
                        rest();
                    }
                });
            }
            for (int i = 0; i < seconds / ACT.toSeconds(); i++) {
                play(MODES.get(i % MODES.size()), MODES.get(i * 2 / 3 % MODES.size()));
                pass(ACT);
            }
            play("revoked", "ok");
            pass(ACT);
            running.set(false);
        }
        long all = endings.values().stream().mapToLong(LongAdder::sum).sum();
        System.out.printf(
                Locale.ROOT,
                "%d plans asked for in %d s by %d clients, %d s each at most over all attempts%n"
                        + "late by the acts they began in: %s, unsound: %d, longest %.2f s%nended: %s%n"
                        + "heap %+.1f MB, open files %+d, connections left %d and %d%n",
                all,
                seconds,
                CLIENTS,
                TIMEOUT_SECONDS,
                late,
                unsound.sum(),
                longest.get() / 1e9,
                new TreeMap<>(endings),
                (heap() - heap) / 1048576.0,
                files() - files,
                vendors.openAi().server().connections(),
                vendors.anthropic().server().connections());
    }

    private void play(String openAi, String anthropic) {
        vendors.openAi().mode(openAi);
        vendors.anthropic().mode(anthropic);
        acts = openAi + "/" + anthropic;
    }

    /** Every fault, those of the wire too, and between any three of them a vendor that is well. */
    private static List<String> modes() {
        List<String> modes = new ArrayList<>();
        for (String fault : concat(FAULTS, List.copyOf(WireFaults.all().keySet()))) {
            if (modes.size() % 4 == 0) {
                modes.add("ok");
            }
            modes.add(fault);
        }
        return List.copyOf(modes);
    }

    private static List<String> concat(List<String> one, List<String> other) {
        List<String> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    /** One client in three names a model, and may be told that all of them failed. */
    private void ask(int number) {
        String provider = number % 3 == 0 ? "openai" : Options.AUTO;
        Request request =
                Request.of("15 second reel for kettle number " + number)
                        .with(Options.DEFAULT.withProvider(provider));
        String playing = acts;
        long began = System.nanoTime();
        String ending;
        try {
            Plan plan = shotlist.plan(request, Progress.SILENT);
            ending = plan.metadata().llmProviderUsed();
            if (!plan.scenes().getLast().endTime().equals(dev.shotlist.plan.Seconds.of(15))) {
                unsound.increment();
            }
        } catch (Refusal refusal) {
            ending = refusal.code().wire();
        }
        long took = System.nanoTime() - began;
        longest.accumulate(took);
        if (took > LATEST.toNanos()) {
            late.computeIfAbsent(playing, key -> new LongAdder()).increment();
        }
        endings.computeIfAbsent(ending, key -> new LongAdder()).increment();
    }

    private void waiting() throws Exception {
        play("hang", "hang");
        try (LanguageModels patient = LanguageModels.from(patientSettings());
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Shotlist waiting = new Assembly().models(patient, PictureShelf.NONE).build();
            long heap = heap();
            CountDownLatch begun = new CountDownLatch(WAITING);
            for (int i = 0; i < WAITING; i++) {
                int number = i;
                threads.execute(() -> {
                    begun.countDown();
                    try {
                        waiting.plan("15 second reel for kettle number " + number);
                    } catch (RuntimeException interrupted) {
                        // That is how it ends.
                    }
                });
            }
            begun.await();
            pass(Duration.ofSeconds(5));
            System.out.printf(
                    Locale.ROOT,
                    "%d plans waiting on vendors that hang: %.1f MB of heap, %d and %d connections%n",
                    WAITING,
                    (heap() - heap) / 1048576.0,
                    vendors.openAi().server().connections(),
                    vendors.anthropic().server().connections());
            threads.shutdownNow();
        }
    }

    private Settings patientSettings() {
        Settings hasty = settings(vendors);
        return new Settings(
                hasty.providers(), Duration.ofSeconds(60), hasty.moderation(), hasty.onFailure());
    }

    /** A client that is answered at once does not ask again at once: the load is steady. */
    private static void rest() {
        try {
            pass(REST);
        } catch (InterruptedException gone) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pass(Duration time) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(time.toNanos());
    }

    private static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long files() {
        return ManagementFactory.getOperatingSystemMXBean()
                        instanceof UnixOperatingSystemMXBean system
                ? system.getOpenFileDescriptorCount()
                : 0;
    }
}
