package dev.shotlist.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.reading.builtin.BriefReader;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ways of naming a thing and its house that strangers' briefs showed, each in other words. */
class FreshNamesTest {
    private final BriefReader reader = SharedReader.BUILT_IN;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    handmade soap | We sell handmade soap from olive oil. 20s instagram, warm
                    bike repair | we fix bikes at your door, Birmingham only. 15 sec facebook
                    dog walking | I walk dogs for a living and need a 10 second tiktok
                    Oak benches | Oak benches from fallen trees. 25s for our website
                    stepladder | 20s demo of our stepladder. My mate Ron can be in it, he's a plasterer.
                    nurses | We need nurses. 30s for LinkedIn, honest, shot on the ward.
                    Forkd | App that splits the grocery bill between flatmates. Name Forkd. 15s, TikTok.
                    Partix | Una app que divide la cuenta entre amigos. Nombre Partix. 15 s
                    still water | brand = Hallow Springs / product = still water in cans / time = 8s
                    Plunder Bay | Plunder Bay (2-4 players, £32) ships in May. A trailer: map, dice, a parrot.
                    handgemachte Seife | Wir verkaufen handgemachte Seife aus Olivenöl. 20 Sekunden, Instagram, warm
                    Klaviere | Hallo Tom, kurz: Wir vermieten Klaviere monatsweise. 15 s, Pinterest
                    Honig | Ich imkere seit 30 Jahren und verkaufe Honig aus Lindenblüten. 15 s Insta
                    gelateria | Abbiamo aperto una gelateria sul lungomare. 15 s reels
                    miele di tiglio | Allevo api da trent'anni e vendo miele di tiglio. 15 s Insta
                    pane | fate un clip di 10 s sul pane che sforniamo di notte? instagram
                    riparazione di biciclette | Ripariamo biciclette sotto casa tua. 15 sec Facebook
                    """)
    void theThing(String product, String brief) {
        assertThat(read(brief).product())
                .extracting(fact -> fact.value().name())
                .isEqualTo(product);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Tallow & Thread | 20 sec for Tallow & Thread's new candles, instagram
                    Peregrine Air | Peregrine Air's new route to Oslo: 15 sec youtube
                    Third Rise | The bakery at 4am. Third Rise, Hebden Bridge. One loaf, 45 seconds.
                    Zip | Zip's scooters may use roads only. 15s TikTok, 9:16, yellow.
                    Marl | For autumn: the Barrow coat. Label's Marl. 20s Instagram, slow.
                    Augenpraxis St. Oswald | Augenpraxis St. Oswald, 30 s Facebook, keine Musik
                    Ciro Senza Fretta | spot pizza al metro, 10 secondi, da Ciro Senza Fretta
                    Cantina Rovere | Cantina Rovere, Barbera 2024, 20 s Instagram
                    Bielle e Compagnia | Siamo un'officina di moto, Bielle e Compagnia (Lodi). 45 s
                    """)
    void theHouse(String brand, String brief) {
        assertThat(read(brief).brand()).extracting(Fact::value).isEqualTo(brand);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Hi Marcus, need a 15s ad for gold earrings. Black background. Thanks, Elena
                    Dear Ms Whitcombe, a 20 second film for our bread, please. Kind regards, Philip Ayres
                    Sehr geehrte Frau Wittkopp, einen Film für unser Brot bitte. Mit Grüßen, Philipp Eyrich
                    Gentile dottoressa Vitale, un film di 20 secondi per il nostro pane. Suo, Pietro Dumi
                    Unser Film: eher ein Porträt der Bäckerei, der Vorstand will 60 Sekunden.
                    """)
    void nobodyInTheLetterIsABrand(String brief) {
        assertThat(read(brief).brand()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Made slow | END_CARD | 15s reel for our jam. It has to end on Made slow.
                    the quiet one | END_CARD | ad for our fridge, 15s. closing with: the quiet one
                    Breathe out. | VOICE | spa, 15s. whispered at the end: "Breathe out."
                    I hid letters. | VOICE | Bea tells it. Sentence we need, she said it herself: "I hid letters."
                    A little goes far | END_CARD | mustard, 12s. last frame: A little goes far + logo
                    STILL HERE | SCREEN | pub 15s. big letters STILL HERE at the end
                    Nichts zu verbergen | END_CARD | Fenster. Auf der letzten Tafel die Worte Nichts zu verbergen
                    Espira. | VOICE | Spa, 15 s. Alla fine, sussurrato: «Espira.»
                    """)
    void theLineAndWhere(String line, RequiredLine.Where where, String brief) {
        assertThat(read(brief).lines())
                .extracting(Fact::value)
                .contains(new RequiredLine(line, where));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Hi! My boss said "just make it nice" so make it nice. 15s, mugs, pinterest
                    15s tiktok for a shoe shop. The vibe is "Sunday morning, nowhere to be".
                    Ad for soap, 15s. something like "clean is a feeling", do better if you can
                    Our last agency wrote "Live your best life" and we hated it. 20s, yoga studio
                    Seife, 15 s. so was wie „Sauber ist ein Gefühl“, gern besser
                    Il fondatore dice sempre «perché no» in riunione. Film di 20 s per le sue salse.
                    Circo, 20 s. VOCE FUORI CAMPO: sì, quella del ragioniere.
                    """)
    void noLineOfTheFilm(String brief) {
        assertThat(read(brief).lines()).isEqualTo(List.of());
    }

    private Reading read(String brief) {
        return reader.read(brief);
    }
}
