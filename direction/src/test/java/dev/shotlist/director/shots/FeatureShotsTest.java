package dev.shotlist.director.shots;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.SharedShotlist;
import dev.shotlist.Shotlist;
import dev.shotlist.plan.Plan;
import dev.shotlist.plan.Purpose;
import dev.shotlist.plan.Scene;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a brief says makes its product different is seen at work. */
class FeatureShotsTest {
    private static final Shotlist SHOTLIST = SharedShotlist.BUILT_IN;

    /** One of these words stands in a scene that neither opens nor ends the piece. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "20s Instagram ad for our refillable deodorant \"Fennel\"|refill,sleeve",
                "30s ad for Ridge, a waterproof hiking jacket|beads,drops,rain",
                "15s TikTok for a folding stool, made in Norway|fold",
                "30s Anzeige für unseren faltbaren Kinderwagen \"Klapp\"|fold",
                "anuncio de 20s para nuestra mochila impermeable \"Sur\"|beads,drops,rain",
                "publicité 30s pour notre bouteille pliable et légère|fold,stairs,finger,scale",
                "spot 20s per le nostre scarpe fatte a mano|hands,hand,bench,alike",
                "anúncio de 20s do nosso sabonete sem plástico \"Mar\"|cardboard,paper",
                "20s ad for our sugar-free lemonade \"Zest\"|sugar,fruit",
                "30s ad for Oru headphones, 40-hour battery|cable,charger,sill",
            })
    void itsFeatureIsSeen(String brief, String words) {
        List<String> own = List.of(words.split(",", -1));
        Plan plan = SHOTLIST.plan(brief);
        assertThat(plan.scenes())
                .as(brief + subjects(plan))
                .anyMatch(scene -> isInner(scene) && shows(scene, own));
    }

    private static boolean isInner(Scene scene) {
        return scene.purpose() != Purpose.HOOK && scene.purpose() != Purpose.CTA;
    }

    private static boolean shows(Scene scene, List<String> words) {
        String seen = scene.visual().subject().toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(seen::contains);
    }

    private static List<String> subjects(Plan plan) {
        return plan.scenes().stream().map(scene -> scene.visual().subject()).toList();
    }

    @Test
    void itsLineIsReadInTheLanguageOfThePiece() {
        Plan plan = SHOTLIST.plan("30s Anzeige für unseren faltbaren Kinderwagen");
        assertThat(plan.creativeDirection().textStrategy().overlays())
                .extracting(overlay -> overlay.text())
                .contains("Klappt zusammen. Kommt mit.");
    }

    @Test
    void whatTheBriefForbidsIsNotShownForAFeature() {
        Plan plan = SHOTLIST.plan("30s ad for a waterproof hiking jacket. no people, no hands");
        assertThat(subjects(plan)).noneMatch(text -> text.contains("finger"));
    }

    @Test
    void aFeatureThatIsForbiddenIsNone() {
        Plan plan = SHOTLIST.plan("20s ad for our soap dish. avoid: foldable furniture");
        assertThat(subjects(plan)).noneMatch(text -> text.contains("hinge"));
    }

    /** However short the piece, and although it teaches. */
    @ParameterizedTest
    @CsvSource({"6 second bumper", "10s ad", "40s tutorial", "60s explainer", "45s product demo"})
    void everyFormatHasRoomForOne(String format) {
        Plan plan = SHOTLIST.plan(format + " for our folding chair");
        assertThat(subjects(plan)).anyMatch(text -> text.contains("fold"));
    }
}
