package dev.shotlist.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every core computes something else while more is asked for than is taken on. */
@Tag("long")
@Timeout(180)
class BusyCoresTest {
    private static final int AT_ONCE = 400;

    @RegisterExtension static final BuiltInServer SERVER = new BuiltInServer();

    private final AtomicBoolean burning = new AtomicBoolean(true);
    private final List<Thread> burners = new ArrayList<>();

    @BeforeEach
    void burn() {
        for (int i = 0; i < 2 * Runtime.getRuntime().availableProcessors(); i++) {
            burners.add(
                    Thread.ofPlatform()
                            .daemon()
                            .start(() -> {
                                while (burning.get()) {
                                    Thread.onSpinWait();
                                }
                            }));
        }
    }

    @AfterEach
    void rest() throws InterruptedException {
        burning.set(false);
        for (Thread burner : burners) {
            burner.join();
        }
    }

    @Test
    void healthAnswersAndWhatIsTooMuchIsSentAway() {
        Calls calls = new Calls(SERVER.server());
        List<CompletableFuture<Calls.Answer>> asked = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            asked.add(calls.parseLater("20s reel for lamp number " + i));
        }
        Calls health = Calls.ofItsOwn(SERVER.server().address());
        int looks = 0;
        while (!asked.stream().allMatch(CompletableFuture::isDone)) {
            assertThat(health.get("/v1/health").status()).isEqualTo(200);
            looks++;
        }
        assertThat(looks).isPositive();
        assertThat(asked.stream().map(answer -> answer.join().status()))
                .contains(200)
                .allMatch(status -> status == 200 || status == 503);
        assertThat(asked.stream().map(CompletableFuture::join).filter(one -> one.status() == 503))
                .allMatch(one -> one.at("/code").equals("overloaded"))
                .allMatch(one -> !one.header("Retry-After").isEmpty());
        assertThat(calls.parse("20s reel for a bakery").status()).isEqualTo(200);
    }
}
