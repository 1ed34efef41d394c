package dev.shotlist.director.country;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.facts.FactFiles;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How our own Portuguese sentences are said in Portugal. */
class PortugalTest {
    private final Portugal.Words words =
            FactFiles.ours().read("director/portugal.json", Portugal.Words.class);
    private final PortugueseSentence sentence = new PortugueseSentence(words, Set.of());
    private final Portugal portugal = new Portugal(FactFiles.ours());

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "Sem celular no ônibus. > Sem telemóvel no autocarro.",
                "Celular na mesa. > Telemóvel na mesa.",
                "É o café da manhã. > É o pequeno-almoço.",
                "No banheiro, nada. > Na casa de banho, nada.",
                "Está chovendo. > Está a chover.",
                "Tô conseguindo. > Estou a conseguir.",
                "A porta está se fechando. > A porta está a fechar-se.",
                "Ninguém olhando. > Ninguém a olhar.",
                "Me espera, vô. > Espera-me, avô.",
                "Uma senhora me mostrou um. > Uma senhora mostrou-me um.",
                "Não me mostrou nada. > Não me mostrou nada.",
                "Você sabe onde você mora. > Sabe onde mora.",
                "Menos você. > Menos você.",
                "Fale com a gente > Fale connosco",
                "Minha mãe trouxe meu sofá. > A minha mãe trouxe o meu sofá.",
                "Na frente de sua casa. > À frente da sua casa.",
                "Volta pra cozinha, pra comer. > Volta para a cozinha, para comer.",
                "Só por hoje, tá? > Só por hoje, está bem?",
                "Eu entendo. Quando? > Eu entendo. Quando?",
                "Todo mundo ligou. > Toda a gente ligou.",
                "Ele fica pendurado. Você não. > Ele fica pendurado. Você não.",
                "Tá. Senta. > Está bem. Senta-te.",
                "Não ajudem ele. > Não o ajudem.",
                "Na metade. Senta > Na metade. Senta",
                "Onde você senta no fim do dia? > Onde senta no fim do dia?",
                "Eu ouvia a geladeira. > Eu ouvia o frigorífico.",
                "É nosso até as onze. > É nosso até as onze.",
            })
    void isSaidAsInPortugal(String brazilian, String portuguese) {
        assertThat(sentence.of(brazilian)).isEqualTo(portuguese);
    }

    @Test
    void theBriefsOwnWordsAreRight() {
        PortugueseSentence own = new PortugueseSentence(words, Set.of("trem"));
        assertThat(own.of("O trem das sete.")).isEqualTo("O trem das sete.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anúncio para a nossa app de telemóvel",
                "Spot para uma pastelaria em Lisboa, 20 segundos",
                "Uma montra, 199 €",
                "Um filme para a nossa olaria, se faz favor",
                "Azeite de Trás-os-Montes, apanha à mão",
            })
    void knowsABriefFromPortugal(String brief) {
        assertThat(portugal.isFromHere(brief)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anúncio para o nosso aplicativo de celular, R$ 19",
                "Vídeo de uma padaria em São Paulo",
                "Spot sobre a solidão, 30 segundos",
                "pastéis de Lisboa para todo o Brasil, no celular",
            })
    void takesOthersForBrazilian(String brief) {
        assertThat(portugal.isFromHere(brief)).isFalse();
    }
}
