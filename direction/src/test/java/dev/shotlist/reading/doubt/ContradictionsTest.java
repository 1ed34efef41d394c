package dev.shotlist.reading.doubt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.reading.Doubt;
import dev.shotlist.reading.SharedReader;
import dev.shotlist.reading.builtin.BriefReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Briefs that ask for two things of which one shuts the other out, as strangers write them. */
class ContradictionsTest {
    private static final BriefReader READER = SharedReader.BUILT_IN;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ad for our sausages, Brat & Sons. 20s. No meat anywhere.",
                "Vídeo de nuestras salchichas Don Paco, 20 s. Nada de carne.",
                "Boucherie Lenoir, 20 s. Pas de viande dans le film.",
                "Craftbier Hopfengold, 15 s. Kein Alkohol im Bild.",
                "Birrificio Lupo, 20 s. Niente alcol.",
                "Vídeo das nossas linguiças, 20 s. Nada de carne.",
                "Steakhouse Ember, 20 s. No meat may be visible.",
                "Enoteca con vini naturali, 15 s. Vietato mostrare alcolici.",
                "Florist Poppy's, 15 s. No flowers please."
            })
    void whatIsSoldIsBanned(String brief) {
        assertThat(contradiction(brief).message()).startsWith("No ").contains("may appear");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bakery Loafers, 40s, but only one scene: 1. oven 2. dough 3. queue 4. till",
                "Une seule scène. Plan 1 : le four. Plan 2 : la file. Plan 3 : la caisse. Boulangerie, 30 s.",
                "Una sola escena. Plano 1: el horno. Plano 2: la cola. Plano 3: la caja. Panadería, 30 s.",
                "Bitte nur eine Szene. 1. Stall 2. Markt 3. Küche 4. Tisch. Käse, 30 s.",
                "Una sola scena. Scena 1: il forno. Scena 2: la fila. Scena 3: la cassa. Forno, 30 s.",
                "Só uma cena. 1. porta 2. mesa 3. carro 4. telhado. Energia solar, 30 s.",
                "Uma única cena. Cena 1: o forno. Cena 2: a fila. Cena 3: o caixa. Padaria, 30 s."
            })
    void oneSceneAndAListOfThem(String brief) {
        assertThat(contradiction(brief).message()).startsWith("One scene is asked for");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10 seconds. Show all twelve of our flavours, each for three seconds. Ice cream Brr.",
                "15 segundos, ocho platos, cada uno cuatro segundos en pantalla. Tailandés Mango.",
                "15 secondes, huit plats, chacun quatre secondes. Thaï Mangue.",
                "10 Sekunden. Jede unserer acht Sorten soll fünf Sekunden zu sehen sein. Eis Brr.",
                "15 secondi, otto piatti, ognuno quattro secondi. Thai Mango.",
                "15 segundos, oito pratos, cada um quatro segundos. Tailandês Manga."
            })
    void eachLastsLongerThanTheyCan(String brief) {
        assertThat(contradiction(brief).message()).contains(" times ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dialogue-heavy, nobody says a word. Sitcom-style ad for Crumpet, 30 s.",
                "No dialogue. Two old friends chat on a bench the whole time. Tea, 30 s.",
                "Un anuncio sin diálogo donde dos vecinos hablan sin parar. Panadería, 20 s.",
                "Ohne Dialog. Zwei Freunde unterhalten sich die ganze Zeit. Tee, 30 s."
            })
    void speechAgainstNoDialogue(String brief) {
        assertThat(contradiction(brief).message()).startsWith("No ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Aucun mot à l'écran, avec des sous-titres anglais. Budgetix, 45 s.",
                "No text at all. With captions for the deaf. Tea, 30 s.",
                "Nessun testo, con sottotitoli. Tè, 30 s."
            })
    void subtitlesAgainstNoText(String brief) {
        assertThat(contradiction(brief).message()).startsWith("No text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sourdough kits from Crumbly Joe's. 15 s, 45 seconds. Instagram. Warm kitchen.",
                "Mochilas Tramuntana, 15 segundos, 60 segundos, Instagram. Montaña y mar.",
                "Bougies Lumière Douce, 15 s, 45 secondes, Instagram. Laine, soir.",
                "Kerzen von Wachswerk, 15 s, 45 Sekunden, Instagram. Warm, Wolle, Abend.",
                "Velas Luar, 15 s, 45 segundos, Instagram. Aconchego, lã, noite.",
                "Candele Lumina, 15 s, 45 secondi, Instagram. Caldo, lana, sera.",
                "We need a video of 5 seconds and also 3 minutes long for our dentists, Bright Molar.",
                "5 segundos y también 3 minutos, Instagram, té Lark",
                "5 secondes et aussi 3 minutes, Instagram, thé Lark",
                "5 Sekunden und auch 3 Minuten, Instagram, Lark Tee",
                "5 segundos e também 3 minutos, Instagram, chá Lark",
                "5 secondi e anche 3 minuti, Instagram, tè Lark",
                "It should be 20 seconds long. Tulip bulbs, spring light. Oh and the piece runs 90 seconds.",
                "Das Video ist 20 Sekunden lang. Tulpen, Frühlingslicht. Das Video ist 90 Sekunden lang."
            })
    void twoLengths(String brief) {
        assertThat(contradiction(brief).message()).startsWith("Two lengths");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Board game Gobblin'. It's for kids, adults only. 20 s YouTube. Lots of dice.",
                "Vídeo para niños, solo para adultos. Juego de mesa Trampolín, 20 s, YouTube.",
                "Vidéo pour les enfants, réservée aux adultes. Jeu Patatras, 20 s, YouTube.",
                "Spiel Krachbumm, 20 s, YouTube. Für Kinder, nur für Erwachsene. Laut und lustig.",
                "Vídeo para crianças, só para adultos. Jogo Trapalhão, 20 s, YouTube.",
                "Gioco Patatrac, 20 s, YouTube. Per bambini, solo per adulti."
            })
    void twoAudiences(String brief) {
        assertThat(contradiction(brief).message()).startsWith("The piece is for");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Candle film, Wick & Wool, 20s, Instagram. No product but show it clearly.",
                "Vela, 20 s. Sin producto, pero muéstralo bien.",
                "Bougie, 20 s. Pas de produit, mais montrez-le bien.",
                "Kerze, 20 s. Kein Produkt, aber zeigt es deutlich.",
                "Vela, 20 s. Sem produto, mas mostrem-no bem.",
                "Candela, 20 s. Nessun prodotto, ma mostratelo bene.",
                "Candle, 20 s. No music but with upbeat music."
            })
    void whatIsNotToBeSeenIsShown(String brief) {
        assertThat(contradiction(brief).message()).contains("in the same breath");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trail shoes, 30s. No music, but a driving techno track underneath please.",
                "15s. No music at all, just a techno track at 140 bpm.",
                "Keine Musik, aber ein treibender Techno-Track. Fitnessstudio Eisenzeit, 20 Sekunden.",
                "Pas de musique, mais un morceau de techno bien puissant. Salle Le Bloc, 20 secondes."
            })
    void aTrackAgainstNoMusic(String brief) {
        assertThat(contradiction(brief).message()).contains("usic ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Without text, nothing written. Rooftop cinema, 20 s. End with the words \"See you up there\".",
                "Turrones Abadía, 20 s. Sin textos en pantalla. Termina con las palabras «La Navidad empieza aquí».",
                "Aucun texte à l'écran. 25 s, festival. Finir avec les mots « Rendez-vous là-haut ».",
                "Ohne Text im Bild. 20 s, Dachkino. Am Ende die Worte „Wir sehen uns oben\".",
                "Sem texto na tela. Panetone Abadia, 20 s. Termina com as palavras \"O Natal começa aqui\".",
                "Senza testo sullo schermo. 20 s, cinema. Alla fine le parole «Ci vediamo lassù»."
            })
    void wordsAgainstNoText(String brief) {
        assertThat(contradiction(brief).message()).startsWith("No text may");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Perfume Nocturne, 15 seconds, TikTok. Black and white in neon pink.",
                "Anuncio en blanco y negro con rosa neón. Perfume Volcán, TikTok, 15 s.",
                "Film en noir et blanc, rose fluo partout. Parfum Vertige, TikTok, 15 s.",
                "Schwarz-weiß in Neonpink. Parfüm Nachtnull, TikTok, 15 s.",
                "Filme em preto e branco com rosa neon. Perfume Vulcão, TikTok, 15 s.",
                "In bianco e nero con rosa neon. Profumo Vulcano, TikTok, 15 s."
            })
    void blackAndWhiteInColor(String brief) {
        assertThat(contradiction(brief).message()).startsWith("Black and white is asked for");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "calm, frantic ad for our yoga studio Bend in Leith, 20s insta",
                "Tranquilo y frenético a la vez, spa Nenúfar, 15 s, reels.",
                "Calme, frénétique. Studio de yoga Souplesse, 20 s insta.",
                "Ruhig, hektisch. Yogastudio Biegsam, 20 s Insta.",
                "Calmo, frenético. Estúdio de ioga Flexa, 20 s insta.",
                "Calmo, frenetico. Studio yoga Flessa, 20 s insta."
            })
    void oppositeMoodsSideBySide(String brief) {
        assertThat(contradiction(brief).message()).contains("in one breath");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Length: 30 seconds. Product: Brightpan. Facebook. Notes: total running time 75 seconds.",
                "Durée : 30 secondes. Produit : poêles. Facebook. Notes : durée totale 75 secondes.",
                "Länge: 30 Sekunden. Produkt: Pfannen. Facebook. Notizen: Gesamtlänge 75 Sekunden.",
                "Duración: 30 segundos. Producto: sartenes. Facebook. Notas: duración total 75 segundos.",
                "Duração: 30 segundos. Produto: panelas. Facebook. Notas: duração total 75 segundos.",
                "Durata: 30 secondi. Prodotto: padelle. Facebook. Note: durata totale 75 secondi."
            })
    void twoLengthsUnderHeadings(String brief) {
        assertThat(contradiction(brief).message()).startsWith("Two lengths");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "whiskey ad, 15s, tiktok, this one's aimed at teenagers, over 18s only",
                "A men-only barbershop. The video is for women. Only men. 20 s Facebook.",
                "Nur für Frauen, das Video richtet sich an Männer. Parfüm, 15 s, Instagram"
            })
    void moreAudiences(String brief) {
        assertThat(contradiction(brief).message()).startsWith("The piece is for");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hand cream, 15s reel. No people in it at all. It opens on an oat field, then close on her hands.",
                "Queremos 30 segundos donde no salga ninguna persona. Primero la sala vacía, luego una paciente sonríe en el sillón.",
                "Crème, 20 secondes. Nous ne voulons personne à l'image. Des fleurs. Puis gros plan sur ses mains.",
                "Handcreme, 15 Sekunden. Es sollen keine Menschen zu sehen sein. Dann nah auf ihre Hände.",
                "Clínica, 30 segundos sem nenhuma pessoa aparecendo. Primeiro a recepção vazia, depois uma paciente sorri na cadeira.",
                "Crema mani, 15 secondi. Niente persone. Poi primo piano delle sue mani."
            })
    void somebodyWhereNobodyMayBe(String brief) {
        assertThat(contradiction(brief).message()).startsWith("No people may appear");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please, no cars in the picture. Scene 1: an empty road. Scene 2: a red car comes. Scene 3: our map. 20s",
                "Sin coches en la imagen. Escena 1: una carretera. Escena 2: un coche rojo llega. Escena 3: el mapa. 20 s",
                "Pas de voitures à l'image. Scène 1 : une route vide. Scène 2 : une voiture rouge arrive. Scène 3 : la carte. 20 s",
                "Keine Autos im Bild. Szene 1: eine leere Straße. Szene 2: ein rotes Auto kommt. Szene 3: unsere Karte. 20 s",
                "Sem carros na imagem. Cena 1: uma estrada vazia. Cena 2: um carro vermelho chega. Cena 3: o mapa. 20 s",
                "Niente auto nell'immagine. Scena 1: una strada vuota. Scena 2: un'auto rossa arriva. Scena 3: la mappa. 20 s"
            })
    void anOrderedShotHoldsWhatIsBanned(String brief) {
        assertThat(contradiction(brief).message()).contains("a shot of the order shows it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Senza prodotto, però il prodotto deve vedersi bene. Sapone Galet, 15 s",
                "No faces. The baker grins into the camera. 15 s, Insta, Crust & Co"
            })
    void bansThatAreBroken(String brief) {
        contradiction(brief);
    }

    @Test
    void aLineLongerThanItsShot() {
        String brief =
                "Reel 20s, honey. 0-3s: hive at dawn, voice says \"My grandmother kept bees behind the"
                        + " post office for sixty-one years and she never once wore gloves\"."
                        + " 3-12s: jars filling. 12-20s: toast.";
        assertThat(READER.read(brief).doubts())
                .singleElement()
                .satisfies(doubt -> {
                    assertThat(doubt.code()).isEqualTo("voiceover_too_long");
                    assertThat(doubt.message()).endsWith("its shot has 3.");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "6 seconds YouTube bumper for a florist: door opens, buckets of tulips, hands tying ribbon, a van, a doorbell, a woman, flowers in a vase, logo.",
                "Everything fits in 4 seconds: hook, problem, demo, three testimonials, offer, CTA.",
                "IG 8s. Show twenty people saying their names. Fig soap",
                "Spot de 5 segundos: la puerta, los cubos, las manos, la furgoneta, el timbre, la clienta, el jarrón.",
                "Spot de 5 secondes : la porte, les seaux, les mains, la camionnette, la sonnette, la cliente, le vase.",
                "Spot von 5 Sekunden: Tür, Eimer, Hände, Lieferwagen, Klingel, Kundin, Vase.",
                "Spot de 5 segundos: a porta, os baldes, as mãos, a carrinha, a campainha, a cliente, o vaso.",
                "Spot di 5 secondi: la porta, i secchi, le mani, il furgone, il campanello, la cliente, il vaso."
            })
    void morePicturesThanTheLengthCanCarry(String brief) {
        assertThat(READER.read(brief).doubts())
                .extracting(Doubt::code)
                .contains("scenes_too_short");
    }

    private static Doubt contradiction(String brief) {
        return READER.read(brief).doubts().stream()
                .filter(doubt -> doubt.code().equals("contradictory_brief"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no contradiction seen in: " + brief));
    }
}
