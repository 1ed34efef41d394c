package dev.shotlist.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.reading.RequiredLine.Where;
import dev.shotlist.reading.builtin.BriefReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines that the rules pass over or cut, and quoted words that are none. */
class LearnedLinesTest {
    private final Reader reader = SharedReader.BUILT_IN;
    private final Reader rules = BriefReader.byRules();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Warm since five | Bakery ad, 15 s. Oven, steam, a queue. Announcer: Warm since five
                    La masa no corre | Panadería, 20 s. Manos con harina. Letrero: La masa no corre
                    Ici le pain prend son temps | Fournil, 20 s, farine et silence. À l'écran Ici le pain prend son temps
                    Wir haben Zeit. Das Brot auch. | Bäckerei, 20 s, Mehl in der Luft. Texttafel: Wir haben Zeit. Das Brot auch.
                    O pão espera por ti | Padaria, 20 s, forno aceso. Narrador: O pão espera por ti
                    Il pane non ha fretta | Forno, 20 s, farina e mani. A schermo Il pane non ha fretta
                    """)
    void whatTheRulesPassOverIsALine(String line, String brief) {
        assertThat(words(rules, brief)).doesNotContain(line);
        assertThat(words(reader, brief)).containsExactly(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Mi marido lo llama "el proyecto eterno": un huerto en la azotea. Vídeo de 30 segundos.
                    Quesos Lerma, 20 s, cueva y ovejas. Tiene que decir tres cosas.
                    15s reel for our bakery. cta: come and see us
                    Mio nonno lo chiamavano «il Muto». Video di 30 secondi per il suo vino, vigna, mani.
                    """)
    void whatIsToldIsNone(String brief) {
        assertThat(words(reader, brief)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Made slow | Knitwear, 20 s, hills. It ends with the words Made slow and the logo.
                    Hecho despacio | Punto, 20 s. Termina con la frase Hecho despacio y el logo en blanco.
                    """)
    void theLogoBesideIsNotOfTheLine(String line, String brief) {
        assertThat(words(reader, brief)).containsExactly(line);
    }

    @Test
    void eachTurnOfAScriptIsSaid() {
        List<Fact<RequiredLine>> lines =
                reader.read(
                                """
                                Film for the ferry, 45 seconds.
                                ANNA: Did you bring the sandwiches?
                                TOM (sighs): I brought the tickets.
                                Narrator: Skerry Ferries. Twelve minutes to lunch.
                                Show the pier at dawn.
                                """)
                        .lines();
        assertThat(lines)
                .extracting(Fact::value)
                .containsExactly(
                        new RequiredLine("Did you bring the sandwiches?", Where.VOICE),
                        new RequiredLine("I brought the tickets.", Where.VOICE),
                        new RequiredLine("Skerry Ferries. Twelve minutes to lunch.", Where.VOICE));
    }

    @Test
    void headingsInCapitalsAreNoScript() {
        assertThat(
                        words(
                                reader,
                                "CLIENT: Marlow Dental\nPRODUCT: whitening\nLENGTH: 30 s\nMUSIC: soft piano"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Leve o dia todo | o slogan era "Mais leve que ontem" mas mudou, agora é "Leve o dia todo". mochilas, 15 s
                    Resta un po' | il testo finale prima era "Torna presto", ma no, mettiamo "Resta un po'". agriturismo, 20 s
                    Rise with the sun | Balloons, 20 s. End line "Fly lower". Edit: end line is now "Rise with the sun" instead.
                    """)
    void aCorrectedLineIsTheOnlyOne(String line, String brief) {
        assertThat(words(reader, brief)).containsExactly(line);
    }

    private static List<String> words(Reader reader, String brief) {
        return reader.read(brief).lines().stream().map(fact -> fact.value().text()).toList();
    }
}
