package dev.shotlist.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.reading.builtin.BriefReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a piece is for, in English whatever the brief's language. */
class WhomItIsForTest {
    private final BriefReader reader = SharedReader.BUILT_IN;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    people who kill plants | 20s, Instagram, plant shop, for people who kill plants.
                    anyone scared of the dentist | 30s dental clinic, for anyone scared of the dentist.
                    blokes who can't cook | 30s, cooking kit for blokes who can't cook.
                    café owners who hate paperwork | LinkedIn 30s, card machines. We're selling to café owners who hate paperwork.
                    cafés and small restaurants | Product demo, 40s. Rotaduck, staff scheduling for cafés and small restaurants.
                    Mums of under-fives | 20s, baby sling, Instagram. Mums of under-fives.
                    people over 60 | Facebook 20s, bowls club. Our lot are mostly over 60.
                    secondary school students and their parents | 20 s, mochilas. Público: estudiantes de instituto y sus padres.
                    dog owners who go on holiday | 20 s Facebook, residencia canina. Dueños de perros que se van de vacaciones.
                    people over 50 who think it is too late | 20 s, curso de inglés para mayores de 50 que creen que es tarde.
                    mothers | 20 s. Quien compra son las madres, no los niños.
                    tradespeople who hate the paperwork | Vidéo 30 s. On s'adresse aux artisans qui détestent la paperasse.
                    adults who are afraid of the water | 20 s. Cours de natation pour adultes qui ont peur de l'eau.
                    bike commuters | 20 s. Appli pour cyclistes urbains.
                    people who sleep badly | Spot 15 s, Matratzen. Für Leute, die schlecht schlafen.
                    site managers and architects | 30 s LinkedIn. Zielgruppe sind Bauleiter und Architektinnen.
                    hobby beekeepers and hobby gardeners | 25 s. Das Video soll Hobbyimker und Kleingärtner ansprechen.
                    grandparents who look after the grandchildren | 20 s. Queremos chegar aos avós que tomam conta dos netos.
                    sons and daughters of ageing parents | 25 s. Quem decide são as filhas e os filhos de pais idosos.
                    adults afraid of water | 20 s. Aulas de natação para adultos com medo de água.
                    tradespeople who hate the paperwork | Video di 30 s. Si rivolge ad artigiani che odiano la burocrazia.
                    people who sleep badly | Spot 15 s, materassi. Per chi dorme male.
                    travellers | Luggage storage in corner shops: travellers drop their suitcases and explore the city with free hands. Stowaway Corner. 20s, reels, lively. From 4 euros a day.
                    students | App that splits the receipt between flatmates. 15s, TikTok, students, cheeky.
                    bakery owners | Plateforme B2B qui permet aux boulangers de louer leur four la nuit à de jeunes pâtissiers. Nom : Fournil Partagé. 45 s, LinkedIn, inspirant.
                    women aged 40 to 55 who take up sport again | Reel 15 s. Pensato per donne dai 40 ai 55 anni che riprendono a fare sport.
                    families with three dogs and a small garden | 20 s, spot de piensos. Público: familias con tres perros y un jardín pequeño.
                    parents who have no time to cook | 20 s Instagram. Cible : parents qui n'ont pas le temps de cuisiner.
                    people who have never held a drill | 20 s. Zielgruppe: Leute, die noch nie eine Bohrmaschine gehalten haben.
                    young people aged 18 to 25 who live alone | 15 s. Público-alvo: jovens dos 18 aos 25 anos que vivem sozinhos.
                    runners over 40 with back pain | 20 s. Target: runner over 40 con mal di schiena.
                    people who have never done sport | spot tiktok 15 sec per la palestra Ferro Vivo, per chi non ha mai fatto sport. ironico.
                    people who cycle to work | Spot de 20s: seguro para bicicletas elétricas da Girassol Seguros, quem pedala para o trabalho
                    people who have just moved out | 15 s TikTok, muebles Nido. El target: gente q se acaba de independizar
                    plumbers | 30 s LinkedIn, Tuyaux Marin. On recrute des plombiers.
                    people with insomnia | 20 s Instagram, tisana Buonanotte. Destinato agli insonni.
                    people who don't want a car | 30 s Lastenrad. Zielgruppe: Menschen, die kein Auto wollen.
                    """)
    void asAFairReaderSaysIt(String audience, String brief) {
        assertThat(reader.read(brief).audience()).extracting(Fact::value).isEqualTo(audience);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    15 s, gioco da tavolo "Il Faro" di Dado Storto, 2-4 giocatori.
                    Here at Otterslade Vets we run a free puppy check. 20 seconds for Instagram.
                    15s for Instagram. Someone runs down the stairs with a pump. Everyone laughs.
                    """)
    void nobodyInParticular(String brief) {
        assertThat(reader.read(brief).audience()).isNull();
    }
}
