package dev.shotlist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.facts.FactFiles;
import dev.shotlist.generator.CatalogueListing;
import dev.shotlist.generator.GeneratorCatalogue;
import dev.shotlist.plan.PlanJson;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ModelsCommandTest {
    private static String run(String... args) {
        Run run = Run.of(args);
        assertThat(run.code()).isZero();
        return run.out();
    }

    @Test
    void everyGeneratorIsListed() {
        String list = run("models");
        CatalogueListing listing =
                GeneratorCatalogue.load(FactFiles.ours()).listing(LocalDate.of(2026, 11, 25));
        listing.models().forEach(one -> assertThat(list).contains(one.id()));
        assertThat(list)
                .contains("sora-2              retired on 2026-09-24; use veo-3.1")
                .contains("4, 6, 8 s  720p 1080p 4k  $0.05 to $0.40 a second")
                .contains("no price known");
        assertThat(list.lines().mapToInt(String::length).max().orElseThrow())
                .isLessThanOrEqualTo(100);
    }

    @Test
    void asJsonItIsTheWholeCatalogue() {
        JsonNode json = PlanJson.mapper().readTree(run("models", "--json"));
        assertThat(json.at("/models/0/wire/model").stringValue()).isEqualTo("veo-3.1-generate-001");
        assertThat(json.at("/models/0/prices/0/source").stringValue()).isNotBlank();
    }
}
