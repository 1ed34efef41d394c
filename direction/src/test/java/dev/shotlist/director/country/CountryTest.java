package dev.shotlist.director.country;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Spanish as it is said in Latin America, and the forms of address of three languages. */
class CountryTest {
    private final America america = new America(FactFiles.ours());
    private final Address address = new Address(FactFiles.ours());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anuncio para una peluquería en Bogotá, 20 segundos",
                "Video para mi celular, con papas fritas",
                "Spot de una ferretería en Mar del Plata",
            })
    void knowsABriefFromLatinAmerica(String brief) {
        assertThat(america.isFromHere(brief)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anuncio para una peluquería en Sevilla, 20 segundos",
                "Vídeo para el móvil, patatas fritas, 4 €",
                "Anuncio de colchones, 15 segundos",
                "Tacos mexicanos en Madrid, menú a 12 €",
            })
    void takesOthersForSpanish(String brief) {
        assertThat(america.isFromHere(brief)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "El número está en la nevera. Y en el coche.> "
                        + "El número está en la refrigeradora. Y en el auto.",
                "Coge la otra punta.>Toma la otra punta.",
                "¿Os quedáis? Solo la sopa.>¿Se quedan? Solo la sopa.",
                "Mis gafas siguen naranjas.>Mis lentes siguen naranjas.",
            })
    void isSaidAsThere(String spanish, String american) {
        America.Words words = FactFiles.ours().read("director/america.json", America.Words.class);
        List<String> parts = new ArrayList<>(Spoken.parts(spanish));
        new Swapped(words.words(), Set.of()).set(parts);
        assertThat(String.join("", parts)).isEqualTo(american);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ES|Spot, que trate al cliente de usted|usted",
                "ES|Vos sabés que tenemos todo|vos",
                "ES|Una librería en Buenos Aires|vos",
                "IT|Video per un notaio, diamo del Lei|lei",
                "IT|Sagra del pesce, venite affamati|voi",
                "PT|Anúncio de um ginásio, trata por tu|tu",
            })
    void hasTheFormOfItsBrief(Language language, String brief, String id) {
        Address.@Nullable Form form = address.form(language, brief, false);
        assertThat(form).extracting(Address.Form::id).isEqualTo(id);
    }

    @Test
    void isOursWhereNothingIsSaid() {
        Address.@Nullable Form form = address.form(Language.ES, "Anuncio de colchones", false);
        assertThat(form).isNull();
    }
}
