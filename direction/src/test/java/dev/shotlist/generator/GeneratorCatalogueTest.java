package dev.shotlist.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shotlist.brief.Refusal;
import dev.shotlist.facts.BadFactFile;
import dev.shotlist.facts.FactFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class GeneratorCatalogueTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    @TempDir private Path folder;

    @Test
    void aRetiredModelIsRefusedByNameWithWhatMayReplaceIt() {
        GeneratorCatalogue catalogue = GeneratorCatalogue.load(FactFiles.ours());
        assertThatThrownBy(() -> catalogue.usable("sora-2", TODAY))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> {
                            assertThat(refusal.detail())
                                    .isEqualTo("Sora 2 was retired on 2026-09-24.");
                            assertThat(refusal.errors().getFirst().pointer())
                                    .isEqualTo("/options/target_model");
                            assertThat(refusal.errors().getFirst().message())
                                    .contains("veo-3.1")
                                    .contains("kling-4.0");
                        });
        assertThatThrownBy(() -> catalogue.usable("zeus-9", TODAY))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.errors().getFirst().message())
                                        .contains("auto")
                                        .contains("wan-2.7")
                                        .doesNotContain("sora"));
    }

    @Test
    void aModelOfTheUsersOwnComesInAdditionOrInPlace() throws IOException {
        own(model("mine-1", "{\"values\": [3]}", "0.02", "720p"));
        GeneratorCatalogue catalogue = GeneratorCatalogue.load(FactFiles.in(folder));
        assertThat(catalogue.usable("mine-1", TODAY).durations().longest().value()).isEqualTo(3);
        assertThat(catalogue.find("veo-3.1")).isNotNull();

        own(model("veo-3.1", "{\"values\": [3]}", "0.02", "720p"));
        assertThat(GeneratorCatalogue.load(FactFiles.in(folder)).usable("veo-3.1", TODAY).name())
                .isEqualTo("Mine");
    }

    @Test
    void aPriceIsPastItsTimeAfterItsShelfLife() {
        GeneratorCatalogue catalogue = GeneratorCatalogue.load(FactFiles.ours());
        PriceProgram dated = catalogue.usable("veo-3.1", TODAY).prices().getFirst();
        assertThat(dated.date()).isEqualTo(LocalDate.of(2026, 7, 24));
        assertThat(catalogue.isExpired(dated, LocalDate.of(2027, 1, 20))).isFalse();
        assertThat(catalogue.isExpired(dated, LocalDate.of(2027, 1, 21))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"values\": []}|0.02|720p",
                "{\"values\": [0]}|0.02|720p",
                "{\"values\": [-4]}|0.02|720p",
                "{\"min\": 5}|0.02|720p",
                "{\"min\": 9, \"max\": 5}|0.02|720p",
                "{\"values\": [5], \"min\": 1, \"max\": 2}|0.02|720p",
                "{\"min\": 1, \"max\": 9, \"step\": 0}|0.02|720p",
                "{\"values\": [5]}|0|720p",
                "{\"values\": [5]}|-1|720p",
                "{\"values\": [5]}|\"cheap\"|720p",
                "{\"values\": [5]}|0.02|1080p",
                "{\"values\": [5]}|0.02|huge"
            })
    void aFileWithHolesOrLiesIsRefusedByName(String durations, String usd, String tier)
            throws IOException {
        own(model("mine-1", durations, usd, tier));
        assertThatThrownBy(() -> GeneratorCatalogue.load(FactFiles.in(folder)))
                .isInstanceOf(BadFactFile.class)
                .hasMessageContaining("more-models.json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"status\": \"current\"|\"status\": \"retired\"|retired_on is missing",
                "\"status\": \"current\"|\"status\": \"resting\"|/models/0/status",
                "\"status\": \"current\",|\"status\": \"current\", \"released\": \"2026-05-01\", \"retired_on\": \"2026-04-01\",|before it came out",
                "\"name\": \"Mine\"|\"name\": \" \"|an id, a name and a vendor",
                "\"date\": null|\"date\": \"2026-11-02\"|younger than the file",
                "\"usd\": 0.02|\"usd\": 2000|costs $2000",
                "\"usd\": 0.02|\"sound\": true, \"usd\": 0.02|priced with sound",
                "\"prices\"|\"limits\": [{\"durations\": {\"values\": [9]}}], \"prices\"|a limit allows lengths",
                "\"prices\"|\"limits\": [{\"resolution\": \"4k\", \"durations\": {\"values\": [5]}}], \"prices\"|limited at 4k",
                "\"prices\"|\"wire\": {\"model\": \"m\", \"url\": \"ftp://x\", \"source\": \"s\", \"date\": \"2026-11-01\"}, \"prices\"|not an address of https",
                "\"prices\"|\"max_prompt_chars\": 3, \"prices\"|a prompt of 3",
                "\"prices\"|\"bitrate\": 3, \"prices\"|bitrate",
                "\"family\": \"other\",||/models/0: mine-1: family is missing",
                "\"unit\": \"second\",||price program p: unit is missing",
                "\"source\": \"a test\",||/models/0/prices/0: price program p: source is missing"
            })
    void whatIsWrongIsSaidWithItsPlace(String was, String is, String said) throws IOException {
        String model =
                model("mine-1", "{\"values\": [5]}", "0.02", "720p")
                        .replace("\"prices\"", "\"audio\": \"none\", \"prices\"");
        assertThat(model).contains(was);
        own(model.replace(was, is == null ? "" : is));
        assertThatThrownBy(() -> GeneratorCatalogue.load(FactFiles.in(folder)))
                .isInstanceOf(BadFactFile.class)
                .hasMessageContaining("data file generator/more-models.json")
                .hasMessageMatching("data file generator/more-models.json, (line |/models).*")
                .hasMessageContaining(said);
    }

    @Test
    void aHomeWithoutFactsHasOurs() throws IOException {
        assertThat(FactFiles.ofHome(folder.toString()).digest()).isEmpty();
        assertThat(FactFiles.ofHome(null).digest()).isEmpty();
        Path facts = Files.createDirectories(folder.resolve("facts/generator"));
        Files.writeString(facts.resolve("more-models.json"), "{}");
        String digest = FactFiles.ofHome(folder.toString()).digest();
        assertThat(digest).hasSize(64);
        Files.writeString(facts.resolve("more-models.json"), "{ }");
        assertThat(FactFiles.ofHome(folder.toString()).digest()).isNotEqualTo(digest);
    }

    @Test
    void theListingSaysWhatMayBeUsedAndWhatIsOld() {
        GeneratorCatalogue catalogue = GeneratorCatalogue.load(FactFiles.ours());
        JsonNode now = catalogue.listing(TODAY).json();
        for (JsonNode model : now.get("models")) {
            assertThat(model.get("usable").booleanValue())
                    .isEqualTo(!model.get("id").stringValue().equals("sora-2"));
        }
        assertThat(now.at("/models/0/prices/0/expired").booleanValue()).isFalse();
        JsonNode later = catalogue.listing(LocalDate.of(2027, 6, 1)).json();
        assertThat(later.at("/models/0/prices/0/expired").booleanValue()).isTrue();
    }

    @Test
    void twoOfOneNameAreRefused() throws IOException {
        String one = model("mine-1", "{\"values\": [5]}", "0.02", "720p");
        own(one + "," + one);
        assertThatThrownBy(() -> GeneratorCatalogue.load(FactFiles.in(folder)))
                .isInstanceOf(BadFactFile.class)
                .hasMessageContaining("mine-1");
    }

    private static String model(String id, String durations, String usd, String tier) {
        String price =
                """
                {"id": "p", "unit": "second", "usd": %s, "resolution": "%s", "quality": "final",
                 "source": "a test", "date": null}
                """
                        .formatted(usd, tier);
        return """
        {"id": "%s", "name": "Mine", "vendor": "Me", "family": "other", "status": "current",
         "durations": %s, "aspect_ratios": ["16:9"], "resolutions": ["720p"],
         "negative_prompt": false, "prices": [%s]}
        """
                .formatted(id, durations, price);
    }

    private void own(String models) throws IOException {
        Files.createDirectories(folder.resolve("generator"));
        Files.writeString(
                folder.resolve(GeneratorCatalogue.MORE),
                """
                {"as_of": "2026-11-01", "source": "a test", "price_shelf_days": 30,
                 "price_shelf_reason": "a test", "step_seconds": 1, "step_reason": "a test",
                 "models": [%s]}
                """
                        .formatted(models));
    }
}
