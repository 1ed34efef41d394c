package dev.shotlist.reading.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.reading.Reading;
import dev.shotlist.reading.SharedReader;
import dev.shotlist.reading.builtin.BriefReader;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Briefs whose rules alone would name something else, or nothing. */
class SpanTaggerTest {
    private final BriefReader reader = SharedReader.BUILT_IN;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Hi, it's Colm. Our cheese cave opens for visits in June. 20 secs for Facebook. Gubbeen Hollow. | Gubbeen Hollow
                    Wir reparieren Akkordeons, zu zweit, in Fulda. 15 Sekunden Instagram. Der Laden heißt Balgwerk. | Balgwerk
                    Queremos un reel de 15 segundos para nuestra lavandería ecológica. Se llama Espuma Clara. | Espuma Clara
                    """)
    void namesTheBrand(String brief, String brand) {
        assertThat(brand(brief)).isEqualTo(brand);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    oat flapjacks in paper, 10 s for tiktok. we want night shift nurses to find us | night shift nurses
                    Kajakkurs auf der Fulda, 20 Sekunden. Angesprochen: Paare über 50 | 50
                    """)
    void namesTheAudience(String brief, String audience) {
        assertThat(Objects.requireNonNull(reader.read(brief).audience()).value())
                .contains(audience);
    }

    /** Somebody else's thing and the house are not what is advertised. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Elektrobetrieb Ruland sucht Azubis, Ausbildung zum Elektroniker, 20 s TikTok | Ausbildung zum Elektroniker
                    The Trewithen Gig Rowing Club wants new members. Free taster session on Sunday. 25 seconds facebook | taster session
                    Die Gemeinde Altkirch saniert die Wiesbrücke, 30 s für Facebook | Wiesbrücke
                    FASSKIND. Unser Rhabarbersaft ist da. 10 s TikTok | Rhabarbersaft
                    Parroquia de San Telmo: recogida de alimentos este sábado, vídeo de 30 segundos | recogida de alimentos
                    """)
    void namesWhatIsOfferedAndNotWhoOffersIt(String brief, String noun) {
        assertThat(Objects.requireNonNull(reader.read(brief).product()).value().noun())
                .containsIgnoringCase(noun);
    }

    @Test
    void namesHoldSmallWords() {
        Reading reading =
                reader.read("Somos a Fios à Solta, oficina de costura para crianças. 20 s");

        assertThat(Objects.requireNonNull(reading.brand()).value()).isEqualTo("Fios à Solta");
        assertThat(Objects.requireNonNull(reading.product()).value().name())
                .isEqualTo("Fios à Solta");
    }

    @Test
    void howManyCanPlayIsNoAudience() {
        assertThat(
                        reader.read("20s trailer for Rook Harbour, a board game, 2-4 players")
                                .audience())
                .isNull();
    }

    /** A trade is sold to somebody; who writes, where, and when is none of it. */
    @Test
    void namesTheProductAndNotTheWriter() {
        Reading reading =
                reader.read(
                        "Hello, Deirdre from the parish office. The choir needs tenors badly."
                                + " 20 seconds for Facebook please.");

        assertThat(String.valueOf(reading.product())).doesNotContain("Deirdre");
        assertThat(brand("Thanks, Maria. 15 s for our bike shop")).isNotEqualTo("Maria");
    }

    @Test
    void whatTheRulesAreSureOfStands() {
        Reading rules = BriefReader.byRules().read("15s ad. Brand: Vellmoor. Product: wool socks");
        Reading both = reader.read("15s ad. Brand: Vellmoor. Product: wool socks");

        assertThat(both.brand()).isEqualTo(rules.brand());
        assertThat(both.product()).isEqualTo(rules.product());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", "\n\n\n", "((((", "@", "🎬", "-- , ;", "a"})
    void readsWhatHasNoWords(String brief) {
        assertThat(reader.read(brief).text()).isEqualTo(brief);
    }

    private String brand(String brief) {
        var brand = reader.read(brief).brand();
        return brand == null ? "" : brand.value();
    }
}
