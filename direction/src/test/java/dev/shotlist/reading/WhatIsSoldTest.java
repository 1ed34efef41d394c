package dev.shotlist.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.reading.builtin.BriefReader;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a brief sells by the build of its sentences, whatever else it names. */
class WhatIsSoldTest {
    private final BriefReader reader = SharedReader.BUILT_IN;

    /** A pronoun, an apposition, a count, a copula: the name and the noun that says what it is. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Tilecat | clamp | Hi, I invented the Tilecat, it's a clamp that holds a tile level. 30 second demo.
                    Torchlit Mile | group trail walk | The Torchlit Mile is back: Friday 4 July, 10pm. It's a group trail walk raising money for our rescue team. 20s.
                    Dripwise | sensor | We make Dripwise, a little sensor that sits under a sink. Plumbers still use a torch. 60s for our website.
                    Northlight Air | ten-seat plane | Northlight Air: one ten-seat plane, five islands. We carry the post, the vet. 60s brand film.
                    Elm Street Dental | dentist | Hello, I run Elm Street Dental in Leeds, we're a normal dentist but we like nervous people. 20s Facebook.
                    Hedgehotel | board game | Kickstarter video, 60s: "Hedgehotel", a board game by Otter Press about badgers.
                    THE SILENT LODGER | book | Book trailer, 20s. THE SILENT LODGER by Tess Orrin: a piano tuner finds letters. Eerie.
                    Low Ebb | gin | Mudflat Distillery has a new gin called Low Ebb. 15s reel, dusk.
                    Wake Up Crew | outdoor bootcamp | Wake Up Crew is an outdoor bootcamp at 6am. Facebook, 20s.
                    Badger Walk | Badger Walk | G'day, Badger Walk, Sunday 8 March. Old fellas, prams, kelpies. Facebook, 30 sec.
                    Salatkopf | App | Salatkopf ist eine App, die ans Kochen erinnert. TikTok, 20 Sek.
                    Rentwise | app | Explainer 45s: how our app Rentwise splits rent and bills between flatmates. YouTube.
                    Coloka | appli | Vidéo 30 s : comment notre appli Coloka partage le loyer entre colocataires.
                    Radschlag | Fahrradwerkstatt | Wir sind eine kleine Fahrradwerkstatt in Kiel, heißt Radschlag. Öl, Ketten. 15 Sek.
                    La Chèvre du Jeudi | fromagerie | Une pub pour ma fromagerie ambulante, « La Chèvre du Jeudi ». 15 secondes. Merci, Yvon
                    Grande Marée | jeu de société | Teaser 30s : « Grande Marée », jeu de société des Petits Lurons, 2 à 5 joueurs.
                    Barrial | app | Barrial es una app para pedir recados a los vecinos. 30 segundos Facebook.
                    Calima | blanco | Bodegas Ordal presenta su nuevo blanco, Calima. 15 segundos Instagram.
                    Borbotta | rosato | Cantina Pian del Lupo lancia un rosato, si chiama Borbotta. 15 secondi TikTok.
                    """)
    void theNameAndWhatItIs(String name, String noun, String brief) {
        ProductWords product = product(brief);
        assertThat(product.name()).isEqualTo(name);
        assertThat(product.noun()).isEqualTo(noun);
    }

    /** What a house's film sounds like is not what it sells. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Kammwerk | techno | 15s insta friseur Kammwerk, techno, schnelle schnitte
                    Fierro Norte | reguetón | reel 20s gimnasio de boxeo Fierro Norte, reguetón.
                    Brandt | piano | 20s ad, coffee roaster Brandt, calm piano
                    """)
    void musicIsSoldByMusiciansAlone(String name, String music, String brief) {
        ProductWords product = product(brief);
        assertThat(product.name()).isEqualTo(name);
        assertThat(String.valueOf(product.noun())).doesNotContain(music);
    }

    /** Places, passengers, examples, orders and parts of the piece are never what is sold. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Werkzeugdepot | Hallo, wir sind das Werkzeugdepot in Erfurt, ein Verein mit 600 Sachen: Bohrer, Zelt, Waffeleisen. 60 Sekunden.
                    Third Plate | Third Plate collects food restaurants can't sell. 30 second appeal for Facebook.
                    corso serale di liuteria | Corso serale di liuteria per adulti, associazione Legno e Corde, Cremona. 30 secondi.
                    Salon Zarza | Hola, soy Lola, de la pelu Salon Zarza (Soria). Venga, 20 segundos, como el local.
                    Gutterly | 5 sec bumper. Gutterly cleans gutters. Be funny.
                    limpieza de canalones | Limpiamos canalones en Sevilla, vídeo de 15 segundos
                    3 bed flat | real estate: 3 bed flat in Lisbon with river view, 20s reel
                    linen dresses | fashion: linen dresses for summer, 20s reel
                    Leinenkleider | Mode: Leinenkleider, 20 Sekunden TikTok
                    linen hand balm | Linen hand balm. Brand's called Ewe Beauty. 15s, Insta.
                    """)
    void nothingElse(String name, String brief) {
        assertThat(product(brief).name()).isEqualToIgnoringCase(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Grabbet | I invented the Grabbet, it's a clamp that holds tiles. My mate Steve can be in it. 30s.
                    Moss & Co | how to water an orchid, 45 sec, for our garden shop (Moss & Co, Ludlow). We have a dog called Biscuit, please use the dog
                    Loophole Campers | Loophole Campers hires out converted vans by the weekend. 30s for Instagram.
                    Rizo Loco | Buenas, soy Maite, de la pelu Rizo Loco (Logroño). Un vídeo de 20 segundos.
                    """)
    void theHouseAndNobodyInTheFilm(String brand, String brief) {
        assertThat(reader.read(brief).brand()).extracting(Fact::value).isEqualTo(brand);
    }

    private ProductWords product(String brief) {
        return Objects.requireNonNull(reader.read(brief).product()).value();
    }
}
