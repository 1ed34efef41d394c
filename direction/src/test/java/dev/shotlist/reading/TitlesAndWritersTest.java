package dev.shotlist.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.plan.Category;
import dev.shotlist.reading.builtin.BriefReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A title is what its brief says it is, and who writes a brief is not what is sold. */
class TitlesAndWritersTest {
    private final BriefReader reader = SharedReader.BUILT_IN;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The Glazier's Wager | Book trailer. The Glazier's Wager, historical mystery by Orla Finch. A plumber finds a hotel. Blue tiles, oak floors.
                    Das Haus am Deich | Buchtrailer. Das Haus am Deich, Krimi von Ute Harms. Ein Bäcker findet ein Boot.
                    La deuda del relojero | Tráiler del libro. La deuda del relojero, novela histórica de Ana Robles. Un panadero encuentra un mapa.
                    La Dette du relieur | Bande-annonce. La Dette du relieur, roman historique d'Anne Morel. Un boulanger trouve une carte.
                    A Dívida do Barbeiro | Trailer de livro. A Dívida do Barbeiro, romance histórico de Rui Vaz. Um padeiro acha um mapa.
                    Il debito del fornaio | Booktrailer. Il debito del fornaio, romanzo storico di Ada Neri. Un barbiere trova una mappa.
                    La Notte dei Lupi | Trailer di 30 secondi del nostro gioco da tavolo, La Notte dei Lupi: 2-4 giocatori.
                    """)
    void aTitleIsTheProduct(String product, String brief) {
        Reading reading = reader.read(brief);
        assertThat(reading.product()).extracting(fact -> fact.value().name()).isEqualTo(product);
        assertThat(reading.category())
                .extracting(Fact::value)
                .isEqualTo(Category.ENTERTAINMENT_GAMING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Third Mirror | something short for my barbershop on insta. it's called Third Mirror, one barber (me, Dennis).
                    Deuxième Fauteuil | Une pub de 20 secondes pour mon salon de coiffure. Il s'appelle Deuxième Fauteuil, un coiffeur (moi, Marc).
                    Zweiter Stuhl | 20 Sekunden für meinen Friseursalon. Er heißt Zweiter Stuhl, ein Friseur (ich, Markus).
                    Segunda Cadeira | vídeo de 20s pra minha barbearia. se chama Segunda Cadeira, um barbeiro só (eu, Marcos).
                    Seconda Sedia | video di 20 secondi per la mia barberia. si chiama Seconda Sedia, un barbiere (io, Marco).
                    """)
    void whatIsCalledSoIsProductAndBrand(String name, String brief) {
        Reading reading = reader.read(brief);
        assertThat(reading.product()).extracting(fact -> fact.value().name()).isEqualTo(name);
        assertThat(reading.brand()).extracting(Fact::value).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    we need a 20s ad for our bakery (me, Rosa, and my sister). old ovens, new bread
                    I'm Ana, I run a bakery in Leeds. 20 second ad for instagram
                    Facebook ad for our driving school. 20 seconds. Thanks, Ingrid
                    """)
    void whoWritesIsNoBrand(String brief) {
        assertThat(reader.read(brief).brand()).isNull();
    }
}
