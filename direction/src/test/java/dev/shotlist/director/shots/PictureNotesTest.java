package dev.shotlist.director.shots;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.SharedShotlist;
import dev.shotlist.Shotlist;
import dev.shotlist.plan.CameraMovement;
import dev.shotlist.plan.Plan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a brief notes down between its facts is seen, in its own words. */
class PictureNotesTest {
    private static final Shotlist SHOTLIST = SharedShotlist.BUILT_IN;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "20 second Instagram ad for Brackwell, a gin. calm, drone over the lighthouse.|lighthouse",
                "TikTok 15s for Wexley rain boots. wet leaves, a dog shaking in the hallway.|a dog shaking",
                "15s Instagram ad for Lund, a wool hat. One goat, staring at us. Deadpan.|goat staring",
                "Anuncio de 20 segundos de la cerveza Trigal. Alegre, amigos riendo en la azotea.|friends laughing",
                "Spot di 20 secondi per i gelati Nevina. Bambini che corrono sulla spiaggia.|running on the beach",
                "Werbespot, 20 Sekunden, Gummistiefel Pfützl. Ein Kind springt in eine Pfütze.|a child jumps",
                "Pub de 20 secondes pour le thé Brumaille. Une femme danse sous la pluie. Lent.|a woman dances",
                "Anúncio de 20 segundos do café Serrano. Uma avó canta na cozinha.|a grandmother sings",
                "Trailer 30 s, roman « Sel ». Une factrice trouve une lettre dans la neige.|finds a"
                        + " letter",
                "Pub de 25 secondes pour notre garage Cardan. Montrez une maman qui récupère sa clio et"
                        + " part au boulot.|a mother collects her car and leaves to work",
                "Vidéo 30 secondes pour une auto-école de poids lourds, Cap Essieu, Angers. Montrez une"
                        + " infirmière qui change de vie et monte dans un camion.|a nurse starts a new"
                        + " life and climbs into a truck",
                "ad for a driving instructor, Second Gear, Swansea. 30 seconds facebook. I want a woman"
                        + " of about 50 who stalls at the lights.|a woman of about 50 who stalls at"
                        + " the lights",
                "videoclip 'Ida', 40s. una chica se queda dormida en el último tren y sueña.|girl"
                        + " falls asleep on the last train",
                "Musikvideo 'Mai', 40s. Ein Junge fährt mit dem Rad durch eine leere"
                        + " Siedlung, es regnet.|boy rides a bike through",
                "trailer do jogo Broto, 30s, vc é uma semente que desce pela terra.|a seed goes",
                "music video 'Brook', folk, 40s. its about my grandad who used to fold boats out of"
                        + " paper.|grandad folds boats out of paper",
                "15s ad for Dozy, a sleep app. A sketch at 3am in the bedroom.|awake at 3am in the bedroom",
                "25 sec ad for youtube, a kettle called Quill. A family arguing about the song.|a"
                        + " family arguing about the song",
                "30 sec TV, Uplift stairlifts. I want a grandad who sneaks up for the biscuit"
                        + " tin.|a grandad sneaks up for the biscuit tin",
                "spot about organ donation for a hospital trust. 45 sec. maybe a bike being passed"
                        + " on from one kid to another.|a bike being passed on from one kid",
                "30s ad for Harrow, a law firm for wills. maybe a family kitchen, a drawer with the"
                        + " papers in it.|a drawer with the papers in it",
                "20s Instagram. Product: Nightjar cold brew coffee in a matte black can with a copper"
                        + " bird on it. Dark, cool.|a matte black can with a copper bird on it",
                "12 sec tiktok for Zofia's pierogi stall. steam, butter, queue, nan winking at the"
                        + " end.|a nan winking",
            })
    void isSeen(String brief, String words) {
        assertThat(subjects(SHOTLIST.plan(brief))).anyMatch(subject -> subject.contains(words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Facebook ad 20s for a bakery, Ofelia. Our customers are nurses, drivers, vets.|nurses",
                "Reel 15s, sunglasses Marea. Colours: sand and turquoise. house music.|turquoise",
            })
    void whatIsSaidToTheMakersIsNone(String brief, String words) {
        assertThat(subjects(SHOTLIST.plan(brief))).noneMatch(subject -> subject.contains(words));
    }

    /** Whom a message greets, and what only an idiom names, is in no picture. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Sehr geehrte Damen und Herren,/für die Kanzlei Ruhland in Fulda brauchen wir einen"
                        + " Spot, 30 Sekunden, LinkedIn.|women",
                "Hi team,/20 seconds for Pellow Credit Union, Facebook.|team",
                "20s square, any platform, for Cray Council: please sort your glass.|platform",
            })
    void whatIsSaidInPassingIsNone(String brief, String words) {
        assertThat(subjects(SHOTLIST.plan(brief.replace('/', '\n'))))
                .noneMatch(subject -> subject.contains(words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "20s ad for our gym Oaken Hall. Show that you can come in after work and leave your"
                        + " phone in the locker.|comes in after work and leaves the phone in the"
                        + " locker",
                "Foldwell, a travel kettle. you fold it flat and slide it in your pocket. 20s"
                        + " youtube|folds the travel kettle flat and slides",
                "20s for our dog groomer Tidy Paws. I'd like to see a muddy spaniel go in and come"
                        + " out clean.|a muddy spaniel goes in and comes out clean",
            })
    void whatIsAskedToBeShownIsSeenDone(String brief, String words) {
        assertThat(subjects(SHOTLIST.plan(brief))).anyMatch(subject -> subject.contains(words));
    }

    @Test
    void ourOwnWorkIsSeenStepByStep() {
        Plan plan =
                SHOTLIST.plan(
                        "15s reel for Ember Lane, candles from old wine bottles. We cut the bottle,"
                                + " sand the edge, pour the wax.");
        assertThat(subjects(plan))
                .containsSubsequence(
                        "two hands cut the bottle",
                        "two hands sand the edge",
                        "two hands pour the wax");
        assertThat(plan.creativeDirection().visualDirection().colorPalette())
                .noneMatch(color -> String.valueOf(color.name()).contains("sand"));
    }

    @Test
    void andInGerman() {
        Plan plan =
                SHOTLIST.plan(
                        "TikTok 15 s, Möbel aus alten Segeln, Marke Achtersteven. Wir schneiden das"
                                + " Segel, nähen die Kante und spannen es auf den Rahmen.");
        assertThat(subjects(plan))
                .containsSubsequence("two hands cut the sail", "two hands sew the edge");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vidéo 20s pour nos bougies Lueur. On coupe la bouteille, on ponce le bord.",
                "Vídeo de 20 s de nuestras velas Lumbre. Cortamos la botella y vertemos la cera.",
                "Vídeo de 20 s das nossas velas Lume. Cortamos a garrafa, derramamos a cera.",
            })
    void andInOtherLanguagesToo(String brief) {
        assertThat(subjects(SHOTLIST.plan(brief))).contains("two hands cut the bottle");
    }

    @Test
    void aCameraWordMovesTheCamera() {
        Plan plan =
                SHOTLIST.plan("20s Instagram ad for Brackwell, a gin. drone over the lighthouse.");
        assertThat(plan.scenes())
                .filteredOn(scene -> scene.visual().subject().contains("lighthouse"))
                .anyMatch(scene -> scene.visual().cameraMovement() == CameraMovement.DRONE);
    }

    @Test
    void whoIsFollowedThroughTheYearIsInAllOfItsSeasons() {
        Plan plan =
                SHOTLIST.plan(
                        "Brand film, 60 seconds, the Moorland 4 tractor by Harkers. I picture one"
                                + " couple through four seasons. Spring ploughing, summer hay,"
                                + " autumn mud, winter with snow on the roof.");
        assertThat(subjects(plan).stream().filter(one -> one.startsWith("the couple and the")))
                .hasSize(4);
    }

    @Test
    void everyDishOfACountrysKitchenIsSeen() {
        Plan plan =
                SHOTLIST.plan(
                        "i want 10 scenes, one for every dish. 20 seconds, instagram. restaurant is"
                                + " called Adunni, nigerian food in Leith");
        assertThat(subjects(plan)).anyMatch(subject -> subject.contains("jollof rice"));
        assertThat(subjects(plan)).anyMatch(subject -> subject.contains("egusi soup"));
    }

    @Test
    void onAPlainGroundNobodyPasses() {
        Plan plan =
                SHOTLIST.plan("15s Instagram ad, signet rings by Okun. black background, moody.");
        assertThat(plan.scenes())
                .allMatch(scene -> scene.visual().environment().contains("black ground"));
    }

    private static List<String> subjects(Plan plan) {
        return plan.scenes().stream().map(scene -> scene.visual().subject()).toList();
    }
}
