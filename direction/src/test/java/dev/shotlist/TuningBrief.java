package dev.shotlist;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/** One of the labelled briefs that the reader was made with, in six languages. */
record TuningBrief(String id, String text) {
    static List<TuningBrief> all() {
        try (InputStream in = TuningBrief.class.getResourceAsStream("/briefs/tuning.jsonl")) {
            byte[] lines = Objects.requireNonNull(in, "briefs/tuning.jsonl").readAllBytes();
            return new String(lines, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(JsonMapper.shared()::readTree)
                    .map(one ->
                            new TuningBrief(one.path("id").asString(), one.path("text").asString()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
