package dev.shotlist.reading.doubt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.reading.Doubt;
import dev.shotlist.reading.builtin.BriefReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Briefs that ask for two things of which one shuts the other out, as strangers write them. */
class ContradictionsTest {
    private static final BriefReader READER = new BriefReader();

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

    private static Doubt contradiction(String brief) {
        return READER.read(brief).doubts().stream()
                .filter(doubt -> doubt.code().equals("contradictory_brief"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no contradiction seen in: " + brief));
    }
}
