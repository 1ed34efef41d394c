package dev.shotlist.defaults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.SharedShotlist;
import dev.shotlist.Shotlist;
import dev.shotlist.plan.AudioDirection;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The brief's own words for its music go before its mood. */
class MusicChoiceTest {
    private static final Shotlist SHOTLIST = SharedShotlist.BUILT_IN;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "30 second ad for a dog groomer. Music: just a guitar.|acoustic folk",
                "Music video, country duo, pedal steel, 84 bpm, 60s|country",
                "Testimonial for a reading charity. Quiet music or none.|neo-classical",
                "UK drill track, 30 s promo, dark|drill",
                "30s ad for a knife, house music|house",
            })
    void theGenreIsTheBriefs(String brief, String genre) {
        assertThat(audio(brief).musicGenre()).isEqualTo(genre);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "45 second explainer for a tool library. Pick a drill, bring it back.|drill",
                "30s ad for a paint shop. Freshen up your house.|house",
            })
    void aThingIsNoGenre(String brief, String genre) {
        assertThat(audio(brief).musicGenre()).isNotEqualTo(genre);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "30s ad for a dentist, for people with a fear of the dentist, calm tone.|calm",
                "Anuncio de 30 segundos para una clínica dental, gente con miedo al dentista, tono"
                        + " tranquilo.|calm",
            })
    void whatViewersFearIsNoMood(String brief, String mood) {
        assertThat(audio(brief).mood()).containsExactly(mood);
    }

    private static AudioDirection audio(String brief) {
        return SHOTLIST.plan(brief).creativeDirection().audioDirection();
    }
}
