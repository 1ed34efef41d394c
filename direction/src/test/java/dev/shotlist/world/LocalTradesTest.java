package dev.shotlist.world;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Category;
import dev.shotlist.plan.Language;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kinds are reached by the words that people of each country use. */
class LocalTradesTest {
    private final World world = new World(FactFiles.ours());

    @ParameterizedTest
    @CsvSource({
        "ES, concierto de fin de curso, EVENT, concert",
        "ES, frutería, RETAIL_ECOMMERCE, supermarket_or_grocer",
        "ES, podóloga, HEALTH_WELLNESS, foot_care",
        "FR, quincaillerie, HOME_LIVING, hardware_store",
        "FR, kinésithérapeute, HEALTH_WELLNESS, physiotherapy",
        "FR, bal populaire, EVENT, town_festival",
        "DE, Theaterfestival, EVENT, theatre",
        "DE, Hofladen, RETAIL_ECOMMERCE, farm_shop",
        "DE, Klempnerei, PROFESSIONAL_SERVICES, plumber",
        "PT, consultório, HEALTH_WELLNESS, clinic_or_dentist",
        "PT, barbearia, BEAUTY_SKINCARE, barber_shop",
        "PT, talho, FOOD_RESTAURANT, butcher_fishmonger",
        "IT, sagra del tartufo, EVENT, food_festival",
        "IT, calzoleria, APPAREL_FOOTWEAR, shoe_repair",
        "ES, academia de conducir, EDUCATION, driving_school",
        "FR, société de nettoyage, PROFESSIONAL_SERVICES, cleaning_service",
        "FR, cordonnerie, APPAREL_FOOTWEAR, shoe_repair",
        "DE, Rollläden, HOME_LIVING, curtains_or_blinds",
        "IT, macchina da caffè, HOME_LIVING, coffee_machine",
        "IT, liutaio, MUSIC, violin_instrument",
        "DE, Geigenbau, MUSIC, violin_instrument",
        "FR, vélo cargo, FITNESS_SPORTS, cargo_bike",
        "DE, Lastenrad, FITNESS_SPORTS, cargo_bike",
        "IT, borse cucite a mano, ACCESSORIES_JEWELRY, handbag",
        "DE, Schmiede, PROFESSIONAL_SERVICES, blacksmith",
        "FR, tailleur de pierre, PROFESSIONAL_SERVICES, memorial_mason",
        "PT, azulejista, PROFESSIONAL_SERVICES, tiler",
        "ES, espejo de pared, HOME_LIVING, mirror",
        "IT, linea di autobus, TRAVEL_HOSPITALITY, bus_line",
        "DE, Blaskapelle, EVENT, brass_band",
        "FR, sage-femme, HEALTH_WELLNESS, midwife",
        "FR, isolation des combles, HOME_LIVING, insulation",
        "DE, Isolation, HOME_LIVING, insulation",
        "FR, cabinet d'ostéopathie, HEALTH_WELLNESS, physiotherapy",
        "ES, clínica de fisioterapia, HEALTH_WELLNESS, physiotherapy",
        "ES, aislamiento, HOME_LIVING, insulation",
        "IT, ferro da stiro, HOME_LIVING, ironing",
        "FR, patère, HOME_LIVING, coat_rack",
        "ES, mueble zapatero, HOME_LIVING, shoe_rack",
        "DE, Luftentfeuchter, CONSUMER_ELECTRONICS, dehumidifier",
        "FR, bouillotte, HEALTH_WELLNESS, hot_water_bottle",
        "ES, bolsa de agua caliente, HOME_LIVING, hot_water_bottle",
        "ES, mecedora, HOME_LIVING, rocking_chair",
        "PT, estendal, HOME_LIVING, clothes_airer",
        "IT, bocciofila, FITNESS_SPORTS, bowls_club",
        "DE, Zweithaar, BEAUTY_SKINCARE, wig",
        "PT, panela de arroz, CONSUMER_ELECTRONICS, rice_cooker",
        "IT, zerbino, HOME_LIVING, doormat",
        "FR, poêle de masse, HOME_LIVING, wood_stove",
        "ES, bomberos voluntarios, NONPROFIT_CAUSE, fire_brigade",
        "EN, on-site document shredding, PROFESSIONAL_SERVICES, document_shredding",
        "EN, prepaid funeral plans, FINANCE_INSURANCE, funeral_plan",
        "DE, Grabpflege, PROFESSIONAL_SERVICES, grave_care",
        "DE, Teppichwäsche, PROFESSIONAL_SERVICES, carpet_cleaning",
        "IT, testamento olografo, PROFESSIONAL_SERVICES, will_writing",
        "PT, restauro do órgão, NONPROFIT_CAUSE, church_restoration",
        "FR, nuit des étoiles, EVENT, stargazing_night",
        "ES, traducción oficial, PROFESSIONAL_SERVICES, translator",
        "PT, corte de água, NONPROFIT_CAUSE, public_notice",
        "EN, car boot, EVENT, flea_market",
        "EN, quiz league, EVENT, pub_quiz",
        "DE, Rauchmelder, HOME_LIVING, smoke_alarm",
        "ES, desatascos, PROFESSIONAL_SERVICES, drain_cleaning",
        "EN, kombucha in cans, BEVERAGE, kombucha",
        "EN, cake in a jar, FOOD_RESTAURANT, cake_patisserie",
        "DE, Lindenhonig, FOOD_RESTAURANT, honey",
        "DE, Fensterkäse, FOOD_RESTAURANT, cheese",
        "PT, corte degradê, BEAUTY_SKINCARE, barber_shop",
        "FR, appli de facturation, SOFTWARE_APP, b2b_saas_invoicing",
        "ES, teléfono de teclas, CONSUMER_ELECTRONICS, smartphone",
        "IT, prelievi a domicilio, HEALTH_WELLNESS, home_blood_test",
    })
    void findsTheTrade(Language language, String noun, Category category, String kind) {
        assertThat(world.find(category, noun, noun, "", language).id()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "IT, ceramiche, HOME_LIVING, ceramics",
        "IT, borse termiche da bici, ACCESSORIES_JEWELRY, insulated_panniers",
        "ES, cinturones de cuero, ACCESSORIES_JEWELRY, belt",
        "PT, pastéis de nata, FOOD_RESTAURANT, cake_patisserie",
        "FR, vélos électriques, FITNESS_SPORTS, e_bike",
    })
    void knowsPluralsThatAreMoreThanAnEnding(
            Language language, String noun, Category category, String kind) {
        assertThat(world.find(category, noun, noun, "", language).id()).isEqualTo(kind);
    }

    /** Words that a language's list lacks are known in English, but for another trade's. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "HEALTH_WELLNESS, speech therapy, therapy_or_mental_health",
                "TRAVEL_HOSPITALITY, house, none",
                "TRAVEL_HOSPITALITY, cable car, ski_pass",
                "HOME_LIVING, flights, none",
            })
    void asksForAnEnglishWordOfTheSameTrade(
            Category category, String english, @Nullable String kind) {
        Kind found = world.translated(category, english, "x", Language.IT);

        assertThat(found == null ? null : found.id()).isEqualTo(kind);
    }

    /** What a brief says its app does tells what it is, where it calls it only an app. */
    @Test
    void knowsAnAppByWhatItDoes() {
        String text = "an app that lets neighbours lend each other tools";

        Kind kind = Objects.requireNonNull(world.about(Category.SOFTWARE_APP, text, Language.EN));

        assertThat(kind.id()).isEqualTo("lending_app");
        assertThat(world.isFor(kind, text, Language.EN)).isTrue();
        assertThat(world.isFor(kind, "an app with ladders", Language.EN)).isFalse();
    }

    @Test
    void takesAnUnlistedGermanCompoundForWhatItEndsWith() {
        assertThat(compound("Orgelkonzert", Category.EVENT)).isEqualTo("concert");
        assertThat(compound("Glasausstellung", Category.EVENT))
                .isIn("exhibition_or_museum", "museum_or_exhibition");
    }

    @Test
    void leavesCompoundsAloneWhoseEndSaysTooLittle() {
        assertThat(compound("Behindertenwerkstatt", Category.OTHER)).startsWith(Kind.ANY);
        assertThat(compound("Heimatverein", Category.NONPROFIT_CAUSE)).startsWith(Kind.ANY);
    }

    /** Something else may have been taken for the product; what is sold as a thing never is one. */
    @ParameterizedTest
    @CsvSource({
        "EN, 'I am a humanist celebrant. Clifftop, wind, real laughing', celebrant",
        "FR, 'Sujet délicat : contrat obsèques, nous sommes une coopérative', funeral_plan",
        "DE, 'Clip: Führerschein in 14 Tagen, wer traut sich?', driving_school",
        "ES, 'quiero que se vea cómo destapamos cañerías de noche', drain_cleaning",
    })
    void knowsAServiceThatATextNamesOutright(Language language, String text, String kind) {
        assertThat(world.service(text, language)).extracting(Kind::id).isEqualTo(kind);
        assertThat(world.service("a wool blanket with a fringe", language)).isNull();
    }

    private String compound(String noun, Category category) {
        return world.find(category, noun, noun, "", Language.DE).id();
    }
}
