package dev.shotlist.director.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.SharedShotlist;
import dev.shotlist.Shotlist;
import dev.shotlist.plan.Overlay;
import dev.shotlist.plan.Plan;
import dev.shotlist.plan.Scene;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a brief says should be seen is seen, whatever the kind of product usually shows. */
class OwnStoryTest {
    private static final Shotlist SHOTLIST = SharedShotlist.BUILT_IN;

    /** The words of which at least one stands in at least half of the scenes. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "15s TikTok for our oat milk \"Halm\", for baristas at home, funny|"
                        + "milk,jug,foam,espresso",
                "60 sec LinkedIn explainer for Pinboard, software that plans shifts for small"
                        + " restaurants; they lose Sunday evenings to spreadsheets|"
                        + "restaurant,café,laptop,waiters,aprons",
                "Trailer, 45s, for an indie horror game set in a lighthouse. no gore, no faces."
                        + " Slow, then panic. Title at the end: THE LAMP ROOM|lighthouse",
                "event promo for a jazz night in a library, Friday 8pm, free entry, 30s|"
                        + "library,bass,trumpet",
                "vidéo tutoriel de 40 secondes : comment aiguiser un couteau de cuisine avec notre"
                        + " pierre \"Lame\"|knife,whetstone",
                "brand film 90 seconds for a hospice charity, gentle. Message: Someone will sit"
                        + " with you.|armchair,garden",
                "testimonial 30s, Marta runs a bike repair shop and uses our invoicing app"
                        + " \"Ledgerly\", honest|bike",
                "music video teaser 30s, song \"Paper Tigers\", indie folk, autumn, a paper kite,"
                        + " one child, golden light|kite,hill",
                "30s Anzeige für unsere Buchhaltungssoftware \"Klar\", für Handwerker, die unter"
                        + " Papierkram leiden|van,toolbox,slips,office,trade",
                "tutorial: cómo afilar un cuchillo con nuestra piedra \"Filo\", 40 segundos|"
                        + "knife,whetstone",
                "Tutorial, wie man ein Messer schärft oder schleifen kann, mit Stein \"Kant\"|"
                        + "knife,whetstone",
                "anúncio de 20s do nosso leite de aveia \"Onda\" para barista em casa|"
                        + "milk,jug,foam,espresso,kitchen",
                "spot 30s per una serata jazz in biblioteca, venerdì, ingresso libero|library,bass,trumpet",
                "30s ad for our compression socks, for nurses after a long night|"
                        + "scrubs,locker,corridor,ward",
                "music video 30s, a red balloon, one child, slow piano|balloon,child",
                "tutorial 40s: how to repot an orchid with our soil|orchid",
            })
    void whatTheBriefNamesIsSeen(String brief, String words) {
        Plan plan = SHOTLIST.plan(brief);
        List<String> own = List.of(words.split(",", -1));
        long shown = plan.scenes().stream().filter(scene -> shows(scene, own)).count();
        assertThat(shown * 2)
                .as(brief + plan.scenes().stream().map(scene -> scene.visual().subject()).toList())
                .isGreaterThanOrEqualTo(plan.scenes().size());
    }

    private static boolean shows(Scene scene, List<String> words) {
        String seen = scene.visual().subject() + " " + scene.visual().environment();
        return words.stream().anyMatch(seen.toLowerCase(Locale.ROOT)::contains);
    }

    /** A task that is known by name is shown as it is done, whatever kind of product sells it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "40s tutorial: how to tie a tie, silk ties by Moro|collar,wide end",
                "tutorial 40s: how to bleed a radiator with our brass key|valve,hiss",
                "Tutorial 40s: wie man einen Reifen wechselt oder einen Reifen wechseln kann|nuts,spare",
                "vidéo tutoriel 40s : comment rempoter une orchidée avec notre terreau|pot,roots",
                "tutorial 40s: cómo afinar la guitarra con nuestro afinador|string,peg",
                "tutorial 40s: how to fold a fitted sheet|corner,thirds",
            })
    void aTaskIsShownAsItIsDone(String brief, String words) {
        Plan plan = SHOTLIST.plan(brief);
        List<String> own = List.of(words.split(",", -1));
        assertThat(plan.scenes().stream().filter(scene -> shows(scene, own)).count())
                .as(brief + subjects(plan))
                .isGreaterThanOrEqualTo(2);
    }

    /** Freelancers alone would tell of any freelancer; invoices tell of invoicing. */
    @Test
    void aServiceKeepsItsOwnStoryWhereOnlyItsAudienceIsNamed() {
        Plan plan = SHOTLIST.plan("30s ad for our invoicing software for freelancers");
        assertThat(plan.scenes())
                .anyMatch(
                        scene -> shows(scene, List.of("receipts", "invoice", "wet brush", "slip")));
    }

    /** Whom it is for plays the story of the thing, which stays as it was written. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "30s ad for our compression socks, for nurses after a long night|locker,ward|socks",
                "30s ad: hand cream for potters|clay to her elbows,clay on his nose|hand cream",
                "30s ad for our backpack, for bike couriers|courier bag,postman|backpack",
                "30 s Anzeige für unsere Handcreme, für Fischer|oilskins,bib trousers|hand cream",
            })
    void theAudienceAndTheProductAreBothSeen(String brief, String audience, String product) {
        Plan plan = SHOTLIST.plan(brief);
        List<String> subjects = subjects(plan);
        assertThat(plan.scenes()).anyMatch(scene -> shows(scene, List.of(audience.split(","))));
        assertThat(subjects.stream().filter(text -> text.contains(product)).count())
                .as(brief + subjects)
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void anEventSaysWhenAndThatItIsFree() {
        Plan plan =
                SHOTLIST.plan(
                        "event promo for a jazz night in a library, Friday 8pm, free entry, 30s");
        assertThat(read(plan)).anyMatch(text -> text.contains("Friday 8pm · Free entry"));
    }

    @Test
    void aVoiceIsNoAudienceAndPlainSoftwareNoLine() {
        Plan plan =
                SHOTLIST.plan(
                        "60 sec explainer for Pinboard, software that plans shifts for small"
                                + " restaurants. calm woman's voice");
        assertThat(plan.scenes())
                .extracting(scene -> scene.audio().voiceoverText())
                .doesNotContain("For calm woman's voice.", "Meet Pinboard. Software.");
    }

    /** Whom a mail goes to is nothing to film, nor is what an answer has overruled. */
    @Test
    void headsOfMailsAndOlderMailsAreNoPictures() {
        Plan plan =
                SHOTLIST.plan(
                        """
                        From: Ann Moss
                        To: Kite House Studio
                        Subject: RE: the van thing

                        LinkedIn, 45 seconds, explainer for Routewise, our route planning software.

                        On Monday Ann Moss wrote:
                        > 30 seconds with a jazz band in a library please
                        """);
        assertThat(subjects(plan)).noneMatch(text -> text.contains("kite"));
        assertThat(subjects(plan)).noneMatch(text -> text.contains("bass"));
    }

    @Test
    void theMessageEndsThePiece() {
        Plan plan =
                SHOTLIST.plan(
                        "brand film 90 seconds for a hospice charity. Message: Someone will sit"
                                + " with you.");
        assertThat(read(plan)).contains("Someone will sit with you.");
    }

    @Test
    void theSameBriefIsTheSameStory() {
        String brief = "30s ad for our compression socks, for nurses after a long night";
        List<String> subjects = subjects(SHOTLIST.plan(brief));
        assertThat(subjects).isEqualTo(subjects(SHOTLIST.plan(brief)));
    }

    private static List<String> subjects(Plan plan) {
        return plan.scenes().stream().map(scene -> scene.visual().subject()).toList();
    }

    private static List<String> read(Plan plan) {
        return plan.creativeDirection().textStrategy().overlays().stream()
                .map(Overlay::text)
                .toList();
    }

    /** A song's own images are in the story that it is about, and none of them is a habit. */
    @Test
    void aSongIsFilmedInItsOwnImages() {
        Plan plan =
                SHOTLIST.plan(
                        "Music video for my song 'Paper Lanterns', slow indie folk, 84 bpm, its 3:12"
                                + " long. about my grandfather leaving the farm. wheat fields, an old"
                                + " truck, an empty kitchen.");
        List<String> subjects = subjects(plan);
        for (String image : List.of("wheat", "truck", "kitchen")) {
            assertThat(subjects).as(image).anyMatch(text -> text.contains(image));
        }
        assertThat(subjects.stream().filter(text -> text.contains("grandfather")).count())
                .as(subjects.toString())
                .isGreaterThan(5);
        assertThat(subjects).doesNotHaveDuplicates().hasSizeGreaterThan(20);
    }

    /** What is played under the pictures and whom an event is for is not what is seen. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Film de marque, parfum Nuit d'Ambre, 45 secondes. Musique : piano seul.|piano",
                "20s ad for Quietude capsules. The drums hit hard when it opens.|drum",
                "15s event spot for Lakeside Winter Lights, families with young kids|boots,toy",
                "Music video, 90 seconds, drum and bass, 174 bpm, song 'Static'|a drum",
                "gameplay trailer for Goblin Taxi (mobile game), 10 sec|table,board",
            })
    void whatIsOnlyHeardOrAddressedIsNotSeen(String brief, String words) {
        Plan plan = SHOTLIST.plan(brief);
        assertThat(plan.scenes()).noneMatch(scene -> shows(scene, List.of(words.split(",", -1))));
    }

    /** What a tutorial's brief tells step by step is taught, and not how others do it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "60s tutorial: how to clean a burnt pan with our powder Glint. Sprinkle the powder,"
                        + " soak 10 minutes, scrub with a brush, rinse. Voiceover"
                        + "|1. Sprinkle the powder;2. Soak 10 minutes;3. Scrub with a brush;4. Rinse",
                "45 sec how-to for our moka pot Brio: fill with cold water, add the coffee, screw"
                        + " tight. number on screen for each step"
                        + "|1. Fill with cold water;2. Add the coffee;3. Screw tight",
            })
    void theBriefsOwnStepsAreTaught(String brief, String steps) {
        Plan plan = SHOTLIST.plan(brief);
        List<String> read =
                plan.creativeDirection().textStrategy().overlays().stream()
                        .map(Overlay::text)
                        .filter(text -> Character.isDigit(text.charAt(0)))
                        .toList();
        assertThat(read).containsExactly(steps.split(";", -1));
        assertThat(subjects(plan)).noneMatch(subject -> subject.isBlank());
        assertThat(subjects(plan)).noneMatch(subject -> subject.contains("the with"));
    }
}
