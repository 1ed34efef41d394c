package dev.shotlist.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchTest {
    private final CountedDirector director = new CountedDirector();
    private final List<ShotlistServer> servers = new ArrayList<>();

    private Calls calls(String... environment) {
        ShotlistServer server =
                new ShotlistServer(
                        Environments.with(environment),
                        director.shotlist(),
                        "1",
                        InstantSource.system());
        servers.add(server);
        server.start();
        return new Calls(server);
    }

    @AfterEach
    void stop() {
        servers.forEach(ShotlistServer::close);
    }

    private static String item(String id, String text) {
        return "{\"id\":\"" + id + "\",\"prompt\":{\"text\":\"" + text + "\"}}";
    }

    private static String prompts(String options, String... items) {
        return "{\"prompts\":[" + String.join(",", items) + "],\"batch_options\":" + options + "}";
    }

    @Test
    void resultsStandInTheOrderOfTheRequestsEachWithItsOwn() {
        Calls calls = calls();
        String body =
                prompts(
                        "{\"max_parallel\":3}",
                        item("a", "10s reel for tea"),
                        item("b", " "),
                        "{\"id\":\"c\",\"promt\":{}}",
                        item("d", "20s reel for bread"),
                        "7");
        Calls.Answer answer = calls.post("/v1/parse/batch", body, "X-Request-Id", "batch-0001");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/results").size()).isEqualTo(5);
        assertThat(answer.at("/results/0/id")).isEqualTo("a");
        assertThat(answer.at("/results/0/plan/metadata/text")).isEqualTo("10s reel for tea");
        assertThat(answer.at("/results/0/plan/request_id")).isEqualTo("batch-0001-0");
        assertThat(answer.at("/results/1/status")).isEqualTo("error");
        assertThat(answer.at("/results/1/error/code")).isEqualTo("nothing_to_parse");
        assertThat(answer.at("/results/2/error/code")).isEqualTo("invalid_request");
        assertThat(answer.at("/results/3/plan/metadata/text")).isEqualTo("20s reel for bread");
        assertThat(answer.at("/results/4/id")).isEqualTo("4");
        assertThat(answer.at("/results/4/error/code")).isEqualTo("invalid_request");
    }

    @Test
    void theSameRequestTwiceIsMadeOnce() {
        calls().post(
                        "/v1/parse/batch",
                        prompts(
                                "{}",
                                item("a", "10s reel for tea"),
                                item("b", "10s reel for tea")));
        assertThat(director.made()).isEqualTo(1);
    }

    @Test
    void noMoreAreMadeAtATimeThanAskedFor() {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        director.does((builtIn, settled) -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            try {
                return builtIn.direct(settled);
            } finally {
                now.decrementAndGet();
            }
        });
        String[] items = new String[10];
        for (int i = 0; i < items.length; i++) {
            items[i] = item("i" + i, "10s reel number " + i);
        }
        Calls.Answer answer =
                calls().post("/v1/parse/batch", prompts("{\"max_parallel\":1}", items));
        assertThat(answer.at("/results/9/status")).isEqualTo("success");
        assertThat(most.get()).isEqualTo(1);
    }

    @Test
    void failingFastBeginsNothingAfterTheFirstRefusal() {
        Calls.Answer answer =
                calls().post(
                                "/v1/parse/batch",
                                prompts(
                                        "{\"max_parallel\":1,\"fail_fast\":true}",
                                        item("a", "10s reel for tea"),
                                        item("b", " "),
                                        item("c", "10s reel for bread")));
        assertThat(answer.at("/results/0/status")).isEqualTo("success");
        assertThat(answer.at("/results/1/error/code")).isEqualTo("nothing_to_parse");
        assertThat(answer.at("/results/2/error/code")).isEqualTo("conflict");
        assertThat(director.made()).isEqualTo(1);
    }

    @Test
    void eachItemCountsAgainstTheLimit() {
        Calls calls = calls("RATE_LIMIT_PER_MINUTE", "2");
        String body =
                prompts("{}", item("a", "tea one"), item("b", "tea two"), item("c", "tea three"));
        Calls.Answer answer = calls.post("/v1/parse/batch", body);
        assertThat(answer.at("/results/1/status")).isEqualTo("success");
        assertThat(answer.at("/results/2/error/code")).isEqualTo("rate_limited");
        assertThat(answer.json().at("/results/2/error/retry_after").intValue()).isPositive();
        assertThat(calls.post("/v1/parse/batch", body).status()).isEqualTo(429);
    }

    @Test
    void aFaultOfOursInOneLeavesTheOthersAlone() {
        director.does((builtIn, settled) -> {
            if (settled.reading().text().contains("bread")) {
                throw new IllegalStateException("flour ran out");
            }
            return builtIn.direct(settled);
        });
        Calls.Answer answer =
                calls().post(
                                "/v1/parse/batch",
                                prompts(
                                        "{}",
                                        item("a", "10s for bread"),
                                        item("b", "10s for tea")));
        assertThat(answer.at("/results/0/error/code")).isEqualTo("internal_error");
        assertThat(answer.http().body()).doesNotContain("flour");
        assertThat(answer.at("/results/1/status")).isEqualTo("success");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]|''",
                "{}|/prompts",
                "{\"prompts\":[]}|/prompts",
                "{\"prompts\":[{},{},{},{},{},{},{},{},{},{},{}]}|/prompts",
                "{\"prompts\":[{\"id\":\"a\"},{\"id\":\"a\"}]}|/prompts/1/id",
                "{\"prompts\":[{\"id\":7}]}|/prompts/0/id",
                "{\"prompts\":[{}],\"batch_options\":{\"max_parallel\":0}}|/batch_options/max_parallel",
                "{\"prompts\":[{}],\"batch_options\":{\"fail_fast\":1}}|/batch_options/fail_fast",
                "{\"prompts\":[{}],\"batch_options\":{\"speed\":1}}|/batch_options/speed",
                "{\"prompts\":[{}],\"more\":1}|/more"
            })
    void aBatchThatIsNoneIsRefusedByPointer(String body, String pointer) {
        Calls.Answer answer = calls().post("/v1/parse/batch", body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/errors/0/pointer")).isEqualTo(pointer);
    }
}
