package dev.shotlist.reading.doubt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.plan.Platform;
import dev.shotlist.reading.SharedReader;
import dev.shotlist.reading.builtin.BriefReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Briefs that only look as if they contradicted themselves: nobody is to be asked about them. */
class SeemingContradictionsTest {
    private static final BriefReader READER = SharedReader.BUILT_IN;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vegan sausages, Notbrat. 20s. No meat anywhere.",
                "Vegane Würstchen, 20 s. Kein Fleisch zeigen.",
                "Alkoholfreies Bier Null, 20 s. Kein Alkohol.",
                "Hamburguesas veganas Verde, 15 s. Nada de carne.",
                "Macelleria Rossi, 20 s. Niente sangue, niente coltelli.",
                "Churrascaria Brasa, 20 s. Nada de carne crua, só na brasa."
            })
    void whatIsSoldMayBeSeen(String brief) {
        nothing(brief);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "One scene, three moments: she opens the oven, smells, smiles. Bakery, 20 s.",
                "30 seconds, eight dishes, each on screen for about three seconds. Thai place Mango.",
                "A silent film festival, with a narrator for the trailer. 30 s.",
                "Kein Ton in der ersten Szene, dann spricht der Erzähler. Kerzen, 30 s.",
                "Muto il telefono, parla la nonna: voce narrante calda. Pasta, 20 s.",
                "No voiceover. Two old friends chat on a bench. Tea, 30 s."
            })
    void oneSceneOneLengthOneSilence(String brief) {
        nothing(brief);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "30s main + 15s cutdown for YouTube, garden tools by Spade & Son.",
                "15s Instagram, sorry, 20 seconds. Bop headbands, cheerful.",
                "One 30s, one 15s and one 6s version. LinkedIn. Payroll app Tally.",
                "15 s on TikTok, 45 seconds on YouTube. Same story. Bop headbands.",
                "3-minute meditation app Hush, 15 seconds, Instagram. Quiet, blue.",
                "Maximal 25 Sekunden, eher 20. Also 20. Instagram, Mützen Bop",
                "Needs to be under 15 seconds, so 14. TikTok, Roo crisps",
                "Wir wollen 20 Sekunden. Der Sparplan der Volksbank Ahorn: kostenlos, drei Minuten.",
                "La chanson dure 3 min 20, le teaser fait 25 secondes. « Lune froide »",
                "Bird feeder with a camera. Product demo. 30s. YouTube. Over 60s and home workers.",
                "thought about 6 second loops, one each? No, one film of 18s. Tea, pinterest.",
                "30 s mais um corte de 15 s, YouTube. Ferramentas Pá & Filho.",
                "Le film de 2021 durait 90 secondes. Cette année 30 secondes. Pulls Hébrin."
            })
    void oneLength(String brief) {
        nothing(brief);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Board game Hexen, not only for kids, adults love it too. 20s YouTube.",
                "For kids and adults. Puzzle box Knot, 20s Facebook.",
                "We make toys for children; this film talks to adults only. 20s Facebook.",
                "Whisky Glen Tarn. Adults only. Not for kids obviously. 20s Facebook.",
                "No solo para niños, también para adultos. Juego Trampolín, 20 s.",
                "Pas seulement pour les enfants, les adultes aussi adorent. Jeu Patatras, 20 s.",
                "Nicht nur für Kinder, auch für Erwachsene. Spiel Krachbumm, 20 s.",
                "Não só para crianças, adultos também. Jogo Trapalhão, 20 s.",
                "Non solo per bambini, anche per adulti. Gioco Patatrac, 20 s."
            })
    void oneAudience(String brief) {
        nothing(brief);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Don't show the product until the end, then show it clearly. Candles 20s Instagram.",
                "No product but show it at the end. Candles 20s Instagram.",
                "No music, but a song at the end. Candles, 15 s, Instagram.",
                "No music in the first half, then a driving techno track. 30s YouTube, shoes.",
                "Keine Musik am Anfang, dann setzt ein Techno-Track ein. 30 s YouTube, Laufschuhe.",
                "No text on screen except the end card: \"See you up there\". Cinema, 20s, Facebook.",
                "Sem texto na tela, só no fim: \"Te vejo lá em cima\". Cinema Estrela, 20 s, Facebook."
            })
    void exceptions(String brief) {
        nothing(brief);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Black and white until the last shot, where the neon pink bottle appears. 15s TikTok.",
                "En blanco y negro, solo el labial rosa neón en color. 15 s TikTok. Labiales Volcán.",
                "Abito in bianco e nero, tacchi rosa neon. 15 s TikTok. Moda Rubra.",
                "Robe noire et blanche avec rose fluo. 15 s TikTok. Mode Rubra.",
                "Colours black and white with neon pink. 15 s TikTok. Shoes by Rubra.",
                "Starts calm, then turns frantic, then calm again. Delivery app Zip, 20s, TikTok.",
                "Leiser Motor, ruhige Fahrt, hektische Stadt draußen. E-Roller Summ, 20 s Instagram.",
                "Playful but serious, warm but crisp. 20s LinkedIn, Corvid consulting."
            })
    void looks(String brief) {
        nothing(brief);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Our rivals use loud music and neon pink. We want it silent. 20s Instagram. Watches.",
                "Silent until the last second, then a voice: \"Time, kept.\" Watches, 25s.",
                "Um filme de 2 minutos que comece em silêncio absoluto e termine com o órgão."
            })
    void silenceOfOnePart(String brief) {
        nothing(brief);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hand cream. No people, only hands. 15s reel. Close on her hands rubbing it in.",
                "No faces, the baker's hands only, he kneads, he folds. 15 s, Crust & Co",
                "Begin with the scrap heap, not with people. Second, the volunteers' hands. 20 s.",
                "On-call firefighters, 30s Facebook. Cut from oven to pager. No flames bigger than a person.",
                "Clipe de 30 s da banda. Um casal dança na praia. A banda não aparece e ninguém canta.",
                "Unboxing de 15 s. Chicas que se juntan los jueves. Que no beba nadie en cámara por favor.",
                "Testimonial von Emre. Er will sein Gesicht nicht zeigen, also nur Hände. 30 Sek."
            })
    void somebodyMayBeSeen(String brief) {
        nothing(brief);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No cars, please. Scene 1: an empty road. Scene 2: a cyclist. Scene 3: our map. 20s",
                "Sem carros velhos. Cena 1: estrada. Cena 2: um carro novo. Cena 3: mapa. 20 s",
                "30 s for Instagram: van at dawn, market stall, tulips, doorbell. And lose the doorbell.",
                "Babytrage, 30 sek, 4 schritte: hüftgurt zu → baby an die brust → panel hoch. Ohne weinendes Baby.",
                "A no-fee credit card. 25 seconds. A hand reaches for the card each time.",
                "No paint being thrown at walls. 60 s. Paint must look thick and slow.",
                "Women who hate gyms. Ladies only gym opening, 20 secs."
            })
    void whatIsBannedIsNotAskedFor(String brief) {
        nothing(brief);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A novel of 412 pages. Booktrailer, 50 seconds, melancholic.",
                "Merino yarn is in, 14 colours. Knitters. Close ups only. 20s",
                "Tide app. 4.8 stars, 12k reviews, don't mention. 15s.",
                "15 seconds for Insta (we'll do the 60 later). Bop headbands",
                "Latte art class, 2.5 hrs, Foam School. An asmr style tiktok, milk hiss.",
                "Sin locución, 25 s. Rótulo final: Baja la voz, que duerme tu abuela."
            })
    void figuresOfTheProduct(String brief) {
        nothing(brief);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "16:9 for YouTube and a vertical cut for Shorts. 30 s. Loch Runners kayaks.",
                "Vertical for the phones, later maybe a 16:9 for the web. 20s Instagram. Larch skis.",
                "Le film de l'an dernier durait 90 secondes avec de la techno. Cette année 30 secondes, sans musique.",
                "Il film dell'anno scorso durava 90 secondi con la techno. Quest'anno 30 secondi, senza musica."
            })
    void otherPieces(String brief) {
        nothing(brief);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Regional television, 20 seconds. Tyres for taxis.",
                "Tele local, 20 segundos. Óptica Lúmina, progresivas.",
                "Spot de 25 s pour la télé locale. Menuiserie Haegelin.",
                "Regionalfernsehen, 20 Sekunden. Optik Lumen.",
                "TV local, 20 segundos. Pneus Câmara de Lobos.",
                "Spot TV locale, 20 secondi. Mutua Campagna Viva."
            })
    void channelsSellOtherLengthsThanStreamingDoes(String brief) {
        nothing(brief);
        assertThat(String.valueOf(READER.read(brief).platform())).contains(Platform.CTV.wire());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X video, 18 s. A wifi router: 48-hour battery, 5 GHz, covers 200 m2.",
                "15s TikTok: fun, loud, pink, fast, silly, short, sweet."
            })
    void listsThatShowNothing(String brief) {
        nothing(brief);
    }

    private static void nothing(String brief) {
        assertThat(READER.read(brief).doubts()).isEmpty();
    }
}
