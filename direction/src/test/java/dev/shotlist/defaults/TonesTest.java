package dev.shotlist.defaults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.brief.Request;
import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Language;
import dev.shotlist.plan.Pace;
import dev.shotlist.plan.PlanJson;
import dev.shotlist.reading.SharedReader;
import dev.shotlist.reading.builtin.BriefReader;
import dev.shotlist.style.StyleLead;
import dev.shotlist.world.World;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * A subject or a light that the brief names stands for mood, music and grade where it is silent.
 */
class TonesTest {
    private static final Defaults DEFAULTS = Defaults.load(FactFiles.ours());
    private static final World WORLD = new World(FactFiles.ours());
    private static final BriefReader READER = SharedReader.BUILT_IN;

    private static Settled settled(String brief) {
        return new Settling(DEFAULTS, () -> WORLD)
                .settle(Request.of(brief), READER.read(brief), StyleLead.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "30s trailer for our horror game The Hollow|mysterious",
                "Trailer für unser Horrorspiel Die Senke, 30 Sekunden, Horror|mysterious",
                "Werbespot für die Bestattung Reuter, Abschied nehmen|tender",
                "Ad for a whisky distillery in the north|nostalgic",
                "30s promo for the Harbour Jazz Weekend|elegant",
                "music video for our synthwave track Neon Harbour|edgy",
            })
    void theSubjectSetsTheMood(String brief, String mood) {
        assertThat(settled(brief).mood().id()).isEqualTo(mood);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Promo for the jazz night at the Old Mill, 20 seconds|jazz",
                "Spot für den Jazzabend im Kesselhaus, 20 Sekunden|jazz",
                "Trailer for our board game about monks, mock-epic, choir|choral",
                "Promo für das Oktoberfest in Nordheim|brass band",
                "Horror trailer: a lighthouse keeper finds a logbook, 60 seconds|dark ambient",
                "20 second ad for our Nigerian restaurant, very colourful|afrobeat",
                "Anuncio de 20 segundos para nuestra taquería, mucha energía|cumbia",
                "Spot di 20 secondi per la nostra gelateria, tanta energia|swing",
                "Promo du festival de musique de Saint-Brieuc, 20 secondes|house",
            })
    void theSubjectBringsItsMusic(String brief, String genre) {
        assertThat(settled(brief).sound().genre()).isEqualTo(genre);
    }

    @Test
    void aSlowPieceHasNoFastMood() {
        Settled said = settled("Slow 60s film for our game studio Tallow. Cutting rate: slow.");
        assertThat(said.pace()).isEqualTo(Pace.SLOW);
        assertThat(said.moods()).noneMatch(mood -> mood.pace() == Pace.FAST);
    }

    @ParameterizedTest
    @CsvSource({
        "'30s trailer for Low Water, widescreen 2.39 please',2.39:1",
        "'Tráiler de 30 segundos, formato 2,39:1',2.39:1",
        "'30s ad for a pen at £2.39, widescreen video',16:9"
    })
    void figuresOfAFrameAreItsShape(String brief, String ratio) {
        assertThat(settled(brief).specs().aspectRatio()).hasToString(ratio);
    }

    @Test
    void whatTheBriefSaysItselfWins() {
        Settled said =
                settled("Promo for the jazz night, 20 seconds, calm mood, techno soundtrack");
        assertThat(said.sound().genre()).isEqualTo("techno");
        assertThat(said.mood().id()).isEqualTo("calm");
    }

    @Test
    void whatTheBriefForbidsIsNoSubject() {
        assertThat(settled("Promo for the summer fair, 20 seconds. No jazz.").sound().genre())
                .isNotEqualTo("jazz");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A 30s film for our olive oil in golden light",
                "Un anuncio de 30 segundos para nuestro aceite con luz dorada",
                "Une publicité de 30 secondes pour notre huile, lumière dorée",
                "Ein Werbefilm für unser Olivenöl, 30 Sekunden, goldenes Licht",
            })
    void aNamedLightIsTheGrade(String brief) {
        assertThat(settled(brief).grade()).isEqualTo(Grade.WARM);
    }

    /** A word that the reader takes for a mood and no mood answers to would be lost in silence. */
    @Test
    void everyMoodThatIsReadIsKnown() throws IOException {
        Set<String> unknown = new TreeSet<>();
        for (Language language : Language.values()) {
            String file = "/dev/shotlist/reading/words-" + language.tag() + ".json";
            try (InputStream in = BriefReader.class.getResourceAsStream(file)) {
                JsonNode moods = PlanJson.mapper().readTree(in).at("/words/mood");
                for (var entry : moods.properties()) {
                    // "=" lists English words that mean themselves, another key is the meaning.
                    String[] meanings =
                            entry.getKey().equals("=")
                                    ? entry.getValue().asString().split(", ", -1)
                                    : new String[] {entry.getKey()};
                    Collections.addAll(unknown, meanings);
                }
            }
        }
        assertThat(unknown).isNotEmpty();
        unknown.removeIf(word -> DEFAULTS.mood(word) != null);
        assertThat(unknown).isEmpty();
    }
}
