package dev.shotlist.llm.scripted;

import com.sun.management.OperatingSystemMXBean;
import dev.shotlist.llm.CompletionFailed;
import dev.shotlist.llm.Deadline;
import dev.shotlist.llm.Prompt;
import dev.shotlist.llm.SteadyClock;
import dev.shotlist.llm.chain.Pause;
import dev.shotlist.llm.moderation.OnFailure;
import dev.shotlist.llm.setup.LanguageModels;
import dev.shotlist.llm.setup.Settings;
import dev.shotlist.llm.telemetry.Telemetry;
import dev.shotlist.llm.vendor.Provider;
import dev.shotlist.llm.vendor.Secret;
import dev.shotlist.llm.vendor.StructuredOutput;
import dev.shotlist.llm.vendor.Vendor;
import dev.shotlist.scripted.ScriptedVendors;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/** What the chain adds to a vendor that answers in 50 ms, and what waiting on a slow one costs. */
public final class ChainLoad {
    private static final int IN_FLIGHT = 50;
    private static final int WAITING = 500;
    private static final Duration WARM_UP = Duration.ofSeconds(15);
    private static final Duration VENDOR = Duration.ofMillis(50);

    /** As long as a real one: scaffolding, facts and brief. */
    private static final Prompt PROMPT =
            new Prompt(
                    "You direct short films. ".repeat(350),
                    "A kettle at dawn. ".repeat(230),
                    List.of(),
                    "direction",
                    Prompts.SCHEMA,
                    4_000,
                    Prompts.VALIDATOR,
                    null);

    private ChainLoad() {}

    public static void main(String[] args) throws Exception {
        int seconds = args.length > 0 ? Integer.parseInt(args[0]) : 20;
        Process vendors =
                new ProcessBuilder(
                                ProcessHandle.current().info().command().orElseThrow(),
                                "-Xmx512m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                ScriptedVendors.class.getName(),
                                "0",
                                "0")
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try (BufferedReader said = vendors.inputReader(StandardCharsets.UTF_8)) {
            String openAi = address(said);
            String anthropic = address(said);
            try (LanguageModels models = models(openAi, anthropic);
                    HttpClient plain = HttpClient.newHttpClient()) {
                var request =
                        HttpRequest.newBuilder(URI.create(openAi + "/chat/completions"))
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                models.preview(PROMPT, "openai").getFirst().body()))
                                .build();
                Callable<?> bare = () -> plain.send(request, BodyHandlers.ofByteArray());
                Callable<?> chain = () -> models.complete(PROMPT, models.deadline());
                load(bare, WARM_UP);
                load(chain, WARM_UP);
                measure("bare JDK client", bare, Duration.ofSeconds(seconds));
                measure("whole chain", chain, Duration.ofSeconds(seconds));
                control(plain, openAi, "hang");
                control(plain, anthropic, "hang");
                waiting(models);
            }
        } finally {
            vendors.destroy();
        }
    }

    private static String address(BufferedReader said) throws IOException {
        String line = said.readLine();
        return line.substring(line.lastIndexOf('=') + 1);
    }

    private static void control(HttpClient client, String base, String mode) throws Exception {
        URI uri = URI.create(base).resolve("/control/" + mode);
        client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.discarding());
    }

    /** Nanoseconds of each call, above what the vendor waits. */
    private static long[] load(Callable<?> call, Duration time) throws Exception {
        long end = System.nanoTime() + time.toNanos();
        var all = LongStream.builder();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var workers = new ArrayList<Future<List<Long>>>();
            for (int i = 0; i < IN_FLIGHT; i++) {
                workers.add(
                        threads.submit(() -> {
                            var spent = new ArrayList<Long>();
                            while (System.nanoTime() < end) {
                                long start = System.nanoTime();
                                call.call();
                                spent.add(System.nanoTime() - start - VENDOR.toNanos());
                            }
                            return spent;
                        }));
            }
            for (Future<List<Long>> worker : workers) {
                worker.get().forEach(all::add);
            }
        }
        return all.build().sorted().toArray();
    }

    private static void measure(String what, Callable<?> call, Duration time) throws Exception {
        long cpu = cpu();
        long[] sorted = load(call, time);
        cpu = cpu() - cpu;
        System.out.printf(
                Locale.ROOT,
                "%-16s %d in flight, %d calls: p50 %.2f ms, p95 %.2f ms, p99 %.2f ms over the"
                        + " vendor's %d ms; %d us of CPU a call%n",
                what,
                IN_FLIGHT,
                sorted.length,
                at(sorted, 50),
                at(sorted, 95),
                at(sorted, 99),
                VENDOR.toMillis(),
                cpu / 1_000 / sorted.length);
    }

    private static long cpu() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static double at(long[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }

    private static void waiting(LanguageModels models) throws Exception {
        var clock = SteadyClock.started();
        long before = used();
        long directBefore = direct();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < WAITING; i++) {
                threads.execute(() -> wait(models, clock));
            }
            Pause.real().take(Duration.ofSeconds(3));
            long heap = used() - before;
            long direct = direct() - directBefore;
            System.out.printf(
                    Locale.ROOT,
                    "%d requests of %d KB waiting: %.1f MB of heap, %.1f MB of direct buffers%n",
                    WAITING,
                    (PROMPT.system().length() + PROMPT.user().length()) / 1024,
                    heap / 1048576.0,
                    direct / 1048576.0);
            threads.shutdownNow();
        }
    }

    private static void wait(LanguageModels models, SteadyClock clock) {
        try {
            models.complete(PROMPT, Deadline.in(Duration.ofSeconds(30), clock));
        } catch (CompletionFailed interrupted) {
            // That is how it ends.
        }
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long direct() {
        return ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
                .mapToLong(BufferPoolMXBean::getMemoryUsed)
                .sum();
    }

    private static LanguageModels models(String openAi, String anthropic) {
        var first = provider("openai", Vendor.OPENAI, openAi, "gpt-6-luna");
        var second = provider("claude", Vendor.ANTHROPIC, anthropic, "claude-sonnet-5-5");
        return LanguageModels.from(
                new Settings(
                        List.of(first, second),
                        Duration.ofSeconds(30),
                        Optional.empty(),
                        OnFailure.ALLOW),
                SteadyClock.started(),
                new Telemetry(new SimpleMeterRegistry(), ObservationRegistry.NOOP));
    }

    private static Provider provider(String id, Vendor vendor, String base, String model) {
        return new Provider(
                id,
                vendor,
                URI.create(base),
                new Secret(Providers.KEY),
                model,
                true,
                StructuredOutput.SCHEMA,
                null);
    }
}
