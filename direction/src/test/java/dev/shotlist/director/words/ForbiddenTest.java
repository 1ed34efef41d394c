package dev.shotlist.director.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.SharedShotlist;
import dev.shotlist.Shotlist;
import dev.shotlist.brief.Options;
import dev.shotlist.brief.Request;
import dev.shotlist.pipeline.Progress;
import dev.shotlist.plan.CameraMovement;
import dev.shotlist.plan.Plan;
import dev.shotlist.plan.Scene;
import dev.shotlist.plan.ShotSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a brief forbids is in no scene, under none of the names by which it would show. */
class ForbiddenTest {
    private static final Shotlist SHOTLIST = SharedShotlist.BUILT_IN;
    private static final int SEEDS = 6;

    private static List<Scene> scenes(String brief) {
        List<Scene> all = new ArrayList<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            Request request = Request.of(brief).with(Options.DEFAULT.withSeed(seed));
            Plan plan = SHOTLIST.plan(request, Progress.SILENT);
            all.addAll(plan.scenes());
        }
        return all;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "60s trailer for our board game Quarrelsome Monks. No dice.|die,dice",
                "60s brand film for our family restaurant. No kids.|child,children,boy,girl",
                "60s ad for our dog food. No cats, no vets.|cat,cats,kitten,vet,vets",
                "60s brand film for a whisky distillery, no candles|candle,candles",
                "60s Film für unser Restaurant, ohne Kinder|child,children,boy,girl",
                "60s ad for our insurance. No piggy banks, no coins.|piggy,coin,coins",
                "clipe de 45s, música 'Varal', um xote da banda Rádio Jabuticaba. roupa no varal, um"
                        + " casal de velhinhos. a banda NÃO aparece e ninguém dubla|band,bands",
                "Music video, 30 s, song 'Ferry' by the band Salt Hours. An old couple dance on a pier."
                        + " The band does not appear and nobody sings.|band,bands",
                "Clip de 30 s, chanson « Quai » du groupe Novembre. Un couple danse sur un quai. Le"
                        + " groupe n'apparaît pas et personne ne chante.|band,bands",
            })
    void nothingOfItShows(String brief, String words) {
        Pattern shown = Pattern.compile("\\b(" + words.replace(',', '|') + ")\\b");
        assertThat(scenes(brief))
                .extracting(scene -> scene.visual().subject().toLowerCase(Locale.ROOT))
                .noneMatch(subject -> shown.matcher(subject).find());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "No handheld.|HANDHELD",
                "no shaky cam|HANDHELD",
                "No drone shots.|DRONE",
                "no zooms, no pans|PAN",
            })
    void theCameraKeepsStill(String ban, CameraMovement move) {
        assertThat(scenes("60s ad for our trail shoe Tolva. " + ban))
                .extracting(scene -> scene.visual().cameraMovement())
                .isNotEmpty()
                .doesNotContain(move);
    }

    @Test
    void oneThingMayNotBeSeenNear() {
        List<Scene> scenes =
                scenes("60s trailer for our board game Quarrelsome Monks. No dice close-ups.");
        Pattern dice = Pattern.compile("\\b(die|dice)\\b");
        assertThat(scenes)
                .filteredOn(scene -> dice.matcher(scene.visual().subject()).find())
                .extracting(scene -> scene.visual().shotType())
                .doesNotContain(
                        ShotSize.CLOSE_UP, ShotSize.EXTREME_CLOSE_UP, ShotSize.MEDIUM_CLOSE_UP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "30s Instagram ad for our leather handbag Tolva. No close-ups.",
                "30s Instagram ad for our leather handbag Tolva, no close ups please",
                "Instagram-Anzeige für unsere Ledertasche Tolva, 30 Sekunden. Keine Nahaufnahmen.",
            })
    void aSizeIsForbiddenWithoutLosingTheStory(String brief) {
        List<Scene> scenes = scenes(brief);
        assertThat(scenes).hasSizeGreaterThanOrEqualTo(4 * SEEDS);
        assertThat(scenes)
                .extracting(scene -> scene.visual().shotType())
                .doesNotContain(ShotSize.CLOSE_UP, ShotSize.EXTREME_CLOSE_UP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pink", "blue", "gold"})
    void aColorIsForbidden(String color) {
        for (String mood : List.of("romantic", "magical", "calm", "bold", "tender")) {
            String brief = "20s ad for our tea Tolva, " + mood + ", no " + color;
            for (int seed = 0; seed < SEEDS; seed++) {
                Request request = Request.of(brief).with(Options.DEFAULT.withSeed(seed));
                Plan plan = SHOTLIST.plan(request, Progress.SILENT);
                assertThat(plan.creativeDirection().visualDirection().colorPalette())
                        .extracting(one -> String.valueOf(one.name()))
                        .isNotEmpty()
                        .noneMatch(name -> name.contains(color));
            }
        }
    }
}
