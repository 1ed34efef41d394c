package dev.shotlist.director;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.SharedShotlist;
import dev.shotlist.Shotlist;
import dev.shotlist.plan.Cta;
import dev.shotlist.plan.Overlay;
import dev.shotlist.plan.Plan;
import dev.shotlist.plan.Scene;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A client finds the facts of the brief whole in the copy, and none of the instructions. */
class OwnCopyTest {
    private static final Shotlist SHOTLIST = SharedShotlist.BUILT_IN;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "20s reel for a dog salon. First visit is £10 off until the end of March, a full"
                        + " groom is from £38.|First visit £10 off until the end of March"
                        + ";A full groom from £38",
                "30s explainer for Billfold, an app. Free for up to 4 people, then £2.50 a month."
                        + "|Free for up to 4 people, then £2.50 a month",
                "Vídeo de 20 segundos: feria del queso, 16, 17 y 18 de octubre, 46 queserías"
                        + "|16, 17 y 18 de octubre;46 queserías",
                "20s Spot, Bäckerei: samstags ist Verkostung im Laden, 8 bis 12 Uhr. 1,2 kg für"
                        + " 6,80 €.|Samstags ist Verkostung im Laden, 8 bis 12 Uhr;1,2 kg für 6,80 €",
                "Pub de 20 secondes : miel de montagne. Pot de 250 g à 9,50 €. Trois miels : sapin,"
                        + " lavande, châtaignier.|Pot de 250 g à 9,50 €"
                        + ";Trois miels : sapin, lavande, châtaignier",
                "45 sec product demo: folding bike trailer, folds flat in 3 moves, no tools, max load"
                        + " 40 kg|Folds flat in 3 moves;No tools;Max load 40 kg",
                "30s ad for rota software. \"Next week's rota in 12 minutes\", that's a median from our"
                        + " 2024 customer survey (n=214) so the footnote has to be there."
                        + "|Median from our 2024 customer survey (n=214)",
                "30s ad for rota software. Offer: free for 30 days, no card|Free for 30 days;No card",
                "Spot di 30 secondi per taralli. In negozio e nei supermercati dal 3 marzo."
                        + "|In negozio e nei supermercati dal 3 marzo",
                "15s vertical promo for a 10K run (Sat 13 June, 9.30pm start, head torches"
                        + " compulsory), has to say \"Entries close 1 June\" and please no sweaty pros"
                        + "|Sat 13 June, 9.30pm start;Head torches compulsory;Entries close 1 June",
            })
    void factsStandWhole(String brief, String facts) {
        List<String> read = read(SHOTLIST.plan(brief));
        for (String fact : facts.split(";", -1)) {
            assertThat(read).anyMatch(text -> List.of(text.split(" · ", -1)).contains(fact));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "20s ad for deodorant. People are 20-35. Bit of humour welcome.|humour;20-35",
                "75 second explainer for a water company. Reading age about 11, subtitles. We had"
                        + " one. It was hated.|Reading age;We had one;hated",
                "40s trailer for our game. Painted 2D, with the PEGI 12 mark.|PEGI",
                "60s testimonial for a hearing clinic with Denis, 71, retired bus driver. Not"
                        + " actors.|actors",
                "30s ad for rota software. That's a median from our 2024 customer survey (n=214)."
                        + "|N=214;survey",
                "Film de 15 secondes pour un ciré. Une femme de plus de 50 ans, pas un mannequin de"
                        + " 20 ans.|50 ans;20 ans",
                "30s ad for solar panels. We own drone footage of 3 installs. Budget: 2,000 €."
                        + "|We own;footage;2,000",
                "30s ad for a garage. Our customers are mostly retired couples, about 60 of them."
                        + "|retired",
                "45s explainer with a voice for a housing office. Tenants are fed up with us so"
                        + " don't gloat. Nobody should look poor.|fed up;gloat;poor",
                "15 Sek. Spot für Tee. Zielgruppe: Frauen ab 30. Budget: 500 €.|Ab 30;500",
                "20s ad for earbuds, 24-hour battery, gen z vibe, hyperpop|vibe",
                "film for our 14 new flats, a minute and a half max, let's say exactly 90 seconds."
                        + "|half max;90 seconds",
                "60s tutorial with our tinted balm. Step by step, number on screen for each step."
                        + "|tep by step;umber on screen",
                "60s brand film for an estate car. Happy to talk any time after Thursday, I'm off"
                        + " fishing until then.|Thursday;fishing",
                "15s event spot for Lakeside Winter Lights, 2 million bulbs. Families with young"
                        + " kids.|Families",
                "Film de 30 secondes pour un parfum. Musique : piano seul.|Piano",
                "40s explainer for our tutoring co. BrightOwl, a voiceover by a kid|utoring co",
            })
    void instructionsAreNoCopy(String brief, String words) {
        Plan plan = SHOTLIST.plan(brief);
        List<String> copy = new ArrayList<>(read(plan));
        plan.scenes().forEach(scene -> copy.add(String.valueOf(scene.audio().voiceoverText())));
        for (String part : words.split(";", -1)) {
            assertThat(copy).noneMatch(text -> text.contains(part));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "20s reel for a dog salon, warm. Book at puddleandpine.example. Silly please."
                        + "|Book at puddleandpine.example",
                "45 sec demo of rota software. End: Book a demo at shiftwell.example/demo."
                        + "|Book a demo at shiftwell.example/demo",
                "Anuncio de 30 segundos, clínica dental. Pide cita en el 944 000 111."
                        + "|Pide cita en el 944 000 111",
                "15 Sek. für die Chornacht in Erfurt, 12. Juni. Infos: chornacht.example"
                        + "|Infos: chornacht.example",
                "Spot di 30 secondi per taralli. Frase obbligatoria alla fine: «Uno tira l'altro, dal"
                        + " 1961.»|Uno tira l'altro, dal 1961.",
                "20s ad for deodorant Nubbin. Starter is £14, refills £5.|Starter is £14, refills £5",
                "Event promo for a jazz night, Friday 8pm, free entry, 30s|Friday 8pm · Free entry",
                "60s film for young carers. Must say \"Text LAMP to 60606\".|Text LAMP to 60606",
                "45 sec product video: Fathom, a dive torch. Early bird €129, ends 30 November."
                        + "|Early bird €129, ends 30 November",
                "60 second testimonial for hearing clinics. End with: Free hearing check. 40"
                        + " minutes. No referral needed."
                        + "|Free hearing check. 40 minutes. No referral needed.",
                "40 sec testimonial. End card: Dovetail. Paid by tomorrow. dovetail.example"
                        + "|Dovetail. Paid by tomorrow. dovetail.example",
                "40s demo of the Otto lamp, £89. Available from 12 October at ottolamp.example."
                        + "|Available from 12 October at ottolamp.example",
                "45s explainer, housing: from 1 May report repairs by text. Text REPAIR and your"
                        + " address to 60022.|Text REPAIR and your address to 60022",
                "15 Sek. Spot für die Stadtbibliothek: Leseclub, kostenlos, anmelden in jeder Filiale"
                        + "|Anmelden in jeder Filiale",
            })
    void theCallIsTheClients(String brief, String call) {
        Cta cta = SHOTLIST.plan(brief).creativeDirection().cta();
        assertThat(cta).extracting(Cta::text).isEqualTo(call);
    }

    @Test
    void aBrandFilmThatAsksNothingEndsOnItsName() {
        Plan plan =
                SHOTLIST.plan("Brand film, 60 seconds, for Corrigan Boats, wooden rowing boats.");
        assertThat(plan.creativeDirection().cta()).isNull();
        assertThat(read(plan).getLast()).contains("Corrigan Boats");
    }

    @Test
    void aVoiceTellsHowItWorks() {
        Plan plan =
                SHOTLIST.plan(
                        "60s explainer, female voice, for Billfold. Billfold is an app that splits"
                                + " bills. How it works: link your bank, add your bills. If the flow"
                                + " never stops for 48 hours, we text you.");
        List<String> said =
                plan.scenes().stream()
                        .map(scene -> String.valueOf(scene.audio().voiceoverText()))
                        .toList();
        assertThat(String.join(" ", said))
                .contains("Billfold is an app that splits bills.", "Link your bank.")
                .contains("If the flow never stops for 48 hours, we text you.");
    }

    private static List<String> read(Plan plan) {
        return plan.creativeDirection().textStrategy().overlays().stream()
                .map(Overlay::text)
                .toList();
    }

    /** A voice says what this brief says or what is seen, and else nothing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "60 second explainer for our invoicing software Ledgerly, friendly voiceover",
                "60s tutorial with our tinted balm, upbeat, with a voice",
                "Erklärvideo, 60 Sek., Hausratversicherung HeimPlus, mit Sprecherin",
            })
    void nothingIsSaidForItsOwnSake(String brief) {
        for (Scene scene : SHOTLIST.plan(brief).scenes()) {
            assertThat(String.valueOf(scene.audio().voiceoverText()))
                    .doesNotContain("Take your time", "what we are dealing with")
                    .doesNotContain("what you get out of it", "That is the difference")
                    .doesNotContain("das hast du davon", "Das ist der Unterschied");
        }
    }

    /** The first thing read is a fact of the brief where the picture has no line of its own. */
    @Test
    void aFactOpensASilentFirstPicture() {
        Plan plan =
                SHOTLIST.plan(
                        "90s hero film for Alder Court, 14 new flats, 10 minutes from the city"
                                + " centre, from £325k. Open on the canal at dawn.");
        assertThat(read(plan)).noneMatch(text -> text.contains("up close"));
        assertThat(plan.scenes().getFirst().textOverlay()).isNotNull();
    }

    /** Beside their own words nobody puts others into a witness's mouth. */
    @Test
    void aQuotedWitnessSaysNothingElse() {
        Plan plan =
                SHOTLIST.plan(
                        "45s testimonial for our marble run Trundle with Hannah, a real mum. She says:"
                                + " \"It kept the twins busy a whole afternoon.\"");
        List<String> said = new ArrayList<>();
        for (Scene scene : plan.scenes()) {
            String voice = scene.audio().voiceoverText();
            if (voice != null) {
                said.add(voice);
            }
        }
        assertThat(said).anyMatch(line -> line.contains("It kept the twins busy"));
        assertThat(said).noneMatch(line -> line.contains("I "));
    }
}
