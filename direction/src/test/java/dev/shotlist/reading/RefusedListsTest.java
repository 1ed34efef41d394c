package dev.shotlist.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.reading.builtin.BriefReader;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bans that no "or" joins and no plain "no" opens, and where they end. */
class RefusedListsTest {
    private final BriefReader reader = SharedReader.BUILT_IN;
    private final Reader rules = BriefReader.byRules();

    /** What one does not want goes on over the commas; what one wants behind a "no" does not. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Bakery, 20 s. I don't want slow motion, guitars, voiceover. Just mornings. | slow motion;guitars;voiceover
                    Panadería, 20 s. No quiero música de ascensor, cámara lenta, globos. | elevator music;slow motion;balloons
                    Forno, 20 s. Non fateci vedere aghi, lacrime, corridoi. | needles;tears;corridors
                    Möbelhaus, 20 s. Ich will keine Preisschilder, Luftballons, Kinder. | price tags;balloons;children
                    Salon, 15 s. Je veux pas de vaches, ballons, mannequins. | cows;balloons;models
                    Clinic, 30 s. What we hate: arrows, balloons, drones. | arrows;balloons;drone
                    Feuerwehr, 40 s. Was uns nervt: Explosionen, Rockmusik. | explosions;rock
                    Wollladen, 20 s. Erspart uns bitte Kätzchen, Luftballons, Blumen. | cats;balloons;flowers
                    Merceria, 20 s. Non proponetemi gattini, palloncini, fiori. | cats;balloons;flowers
                    Commedia, 30 s. Per favore, senza palloncini, gatti, fiori. | balloons;cats;flowers
                    Comédie, 30 s. Pas de ballons, de chats, de fleurs. | balloons;cats;flowers
                    Scaffolding, 30 s. What winds us up: balloons, cats. What we love: tea. | balloons;cats
                    Library, 45 s. Agreed exclusions are dust, balloons and cats. | dust;balloons;cats
                    Playa, 20 s. Evitar globos, que ya los usa Marenostra. | balloons
                    """)
    void theyGoOnWithoutAnOr(String brief, String things) {
        assertThat(things(reader, brief)).containsExactlyInAnyOrder(things.split(";"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Hospiz, 60 s. Kerzen, Kreuze und Särge sollen nicht vorkommen. | candles;crosses;coffins
                    Bestatter, 30 s. Särge, Kreuze und Kerzen möchten wir nicht zeigen. | coffins;crosses;candles
                    Spedition, 45 s. Lasst bitte die Drohnen weg und auch die Luftballons. | drone;balloons
                    Makler, 30 s. Schlüssel wollen wir nicht sehen und Luftballons auch nicht. | keys;balloons
                    Café, 30 s. Ich möchte nicht, dass Luftballons vorkommen. | balloons
                    Roofing, 30 s. Drone is fine, cartoon animation is not. | cartoon animation
                    Candles, 20 s. No unboxing pls. | unboxing
                    Repair-Café, 40 s. Es soll nicht wie Autowerbung aussehen. | car advert
                    Prefeitura, 20 s. Não mostrem polícia nem multa. | police;fines
                    Dorfschule, 40 s. Aus Datenschutzgründen dürfen Gesichter nicht gezeigt werden. | faces
                    Playa, 20 s. Los globos sobran. El perro también. | balloons;dogs
                    Climbing wall, 20 s. Balloons – god no. | balloons
                    Gin, 20 s. Ginebra. El hielo tintineando: por favor, no. | ice cube jingling
                    School, 60 s. We'd prefer that balloons didn't feature. | balloons
                    Mosque, 40 s. We'd be grateful if balloons weren't filmed. | balloons
                    Scuola, 60 s. Preferiremmo che i palloncini non si vedessero. | balloons
                    Tattoostudio, 15 s. Von Totenköpfen habe ich die Nase voll. | skulls
                    Dog food, 20 s. The vet said not to show grapes. | grapes
                    """)
    void theyStandInFrontOfTheRefusal(String brief, String things) {
        assertThat(things(reader, brief)).containsExactlyInAnyOrder(things.split(";"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Care home, 45 s. Nothing that makes us look clinical. | clinical
                    Officina, 15 s. Niente che sappia di pubblicità. | advert
                    Hundefutter, 20 s. Nichts, was billig aussieht. | cheap look
                    Care home, 45 s. Nobody cries. | crying
                    Vélo, 30 s. Personne ne sourit à la caméra. | smiling
                    Hospiz, 60 s. Niemand spricht. | dialogue
                    Vino, 20 s. Nessuno parla. | dialogue
                    Porto, 20 s. Ninguém a fumar! | smoking
                    Envelopes, 20 s. Nobody mentions balloons. | balloons
                    Pilates, 20 s. Not too arty. | arty
                    Gateways, 20 s. Smart, not smug. | smug
                    Dachdecker, 15 s. Cool aber nicht anbiedernd. | anbiedernd
                    Film, 30 s. Keep it from looking like a perfume ad. | perfume ad
                    Tatuaggi, 20 s. Nessuno fa smorfie. | grimacing
                    """)
    void whatHasAnEffectOrIsDoneIsBanned(String brief, String thing) {
        assertThat(things(reader, brief)).containsExactly(thing);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Vélo, 20 s. Épargnez-nous les parapluies. | umbrella
                    Plantas, 15 s. Ahórrame los globos. | balloons
                    Gelato, 15 s. Bando ai palloncini. | balloons
                    Bäckerei, 20 s. Luftballons haben da nichts zu suchen. | balloons
                    Loja, 20 s. Balão nem pensar. | balloons
                    Exposition, 20 s. Point de ballons. | balloons
                    Vestidos, 20 s. Ruego se eviten los globos. | balloons
                    Neve, 20 s. Excluem-se caixões, cruzes e lágrimas. | coffins;crosses;tears
                    Rifugio, 45 s. Di palloncini neanche l'ombra. | balloons
                    Kino, 20 s. Sperrvermerk: Raketen, Luftballons. | rockets;balloons
                    Théâtre, 20 s. Évitez seulement les ballons. | balloons
                    Vêtements, 20 s. Ce qu'on ne filme pas : les ballons. | balloons
                    Garage, 20 s. Balloons have no place in it. | balloons
                    """)
    void refusalsOfEverydayTalk(String brief, String things) {
        assertThat(things(rules, brief)).containsExactlyInAnyOrder(things.split(";"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    E-bikes, 20 s. Show that you can drop the bike off before work and ride home.
                    Removals, 30 s. We don't ship on Sundays. No job is too small.
                    Laundrette, 20 s. You won't find a cheaper wash in town.
                    Scuola di ballo, 30 s. Nessuno è troppo vecchio per ballare.
                    Lamps, 20 s. Nobody sings like our kettle.
                    School, 20 s. Not everything has to be sad.
                    Bestattungen, 40 s. Nicht alles ist traurig.
                    Pompes funèbres, 40 s. Tout n'est pas triste.
                    Van, 20 s. Le ménage n'est pas facturé.
                    Fenêtres, 30 s. Pas de financement chez nous.
                    Windows, 30 s. We do not offer finance.
                    Kombucha, 20 s. Non contiene alcol.
                    Kombucha, 20 s. Enthält keinen Alkohol.
                    École, 30 s. Personne n'est exclu.
                    Chor, 30 s. Keiner singt falsch.
                    Dog treats, 20 s. Our treats contain no grain.
                    Makler, 30 s. Wir nehmen keine Provision vom Käufer.
                    Explainer, 45 s. There is no voiceover budget.
                    Mairie, 20 s. Personne n'est montré du doigt.
                    Mowers, 20 s. It doesn't smell, doesn't roar, doesn't need petrol.
                    Käse, 20 s. Ein Käse, der keine Vorstellung braucht.
                    Queso, 20 s. Un queso que no necesita presentación.
                    Altenheim, 60 s. Unser Heim ist kein Krankenhaus.
                    Ferramenta, 15 s. Nessuno esce senza la sua vite.
                    """)
    void whatIsSoBansNothing(String brief) {
        assertThat(things(rules, brief)).isEmpty();
    }

    /** A comma behind "no" may lead to what is wanted. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Tea, 20 s. No voiceover, gentle piano, long shots. | voiceover
                    Tea, 20 s. I don't want a voiceover, show the kettle and the cups. | voiceover
                    Tè, 20 s. Non voglio bambini, mostrate la teiera. | children
                    """)
    void aWishEndsThem(String brief, String things) {
        assertThat(things(rules, brief)).containsExactlyInAnyOrder(things.split(";"));
    }

    private static List<String> things(Reader reader, String brief) {
        return reader.read(brief).avoid().stream().map(fact -> fact.value().english()).toList();
    }
}
