package dev.shotlist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.plan.Language;
import dev.shotlist.plan.Overlay;
import dev.shotlist.plan.Plan;
import dev.shotlist.plan.Scene;
import dev.shotlist.plan.SceneText;
import dev.shotlist.plan.Warning;
import dev.shotlist.reading.Avoidance;
import dev.shotlist.reading.Doubt;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.Reading;
import dev.shotlist.reading.RequiredLine;
import dev.shotlist.reading.SharedReader;
import dev.shotlist.reading.ShotOrder;
import dev.shotlist.reading.Span;
import dev.shotlist.reading.builtin.BriefReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What was read in a brief is met by the plan that the built-in director makes of it. */
class PlansOfBriefsTest {
    /** A brief, what was read in it, and its plan. */
    private record Made(String id, Reading reading, Plan plan) {}

    private static final List<Made> ALL = new ArrayList<>();

    @BeforeAll
    static void planAll() {
        Shotlist shotlist = SharedShotlist.BUILT_IN;
        BriefReader reader = SharedReader.BUILT_IN;
        for (TuningBrief brief : TuningBrief.all()) {
            ALL.add(new Made(brief.id(), reader.read(brief.text()), shotlist.plan(brief.text())));
        }
        assertThat(ALL).hasSizeGreaterThan(300);
    }

    /** They would stay in the heap of the classes that come after. */
    @AfterAll
    static void forgetAll() {
        ALL.clear();
    }

    @Test
    void demandedLinesStandVerbatimWhereTheyWereDemanded() {
        List<String> missing = new ArrayList<>();
        for (Made made : ALL) {
            List<String> spoken =
                    made.plan().scenes().stream()
                            .map(scene -> String.valueOf(scene.audio().voiceoverText()))
                            .toList();
            List<String> shown = shown(made.plan());
            for (Fact<RequiredLine> line : made.reading().lines()) {
                String text = line.value().text();
                boolean met =
                        switch (line.value().where()) {
                            // a card may carry what the reader takes for speech
                            case VOICE -> holds(spoken, text) || holds(shown, text);
                            case SCREEN, END_CARD -> holds(shown, text);
                            case ANYWHERE -> holds(shown, text) || holds(spoken, text);
                        };
                if (!met && !contradicted(made.reading(), line.span())) {
                    missing.add(made.id() + " " + line.value());
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static boolean contradicted(Reading reading, Span span) {
        return reading.doubts().stream()
                .anyMatch(doubt ->
                        doubt.code().equals("contradictory_brief") || doubt.span().equals(span));
    }

    private static List<String> shown(Plan plan) {
        Stream<String> overlays =
                plan.creativeDirection().textStrategy().overlays().stream().map(Overlay::text);
        var cta = plan.creativeDirection().cta();
        return Stream.concat(overlays, cta == null ? Stream.empty() : Stream.of(cta.text()))
                .toList();
    }

    private static boolean holds(List<String> texts, String wanted) {
        return texts.stream().anyMatch(text -> text.contains(wanted));
    }

    /** Seconds below which a picture is a flash; the wished least lengths give way to the beat. */
    private static final double FLASH = 1;

    /** A line that the time cannot hold takes its neighbours'. */
    private static final Set<String> TOO_MUCH = Set.of("voiceover_too_long", "overlay_too_dense");

    /** Where the brief leaves the number of scenes to us, we take no more than the time allows. */
    @Test
    void noSceneOfOurChoiceIsAFlash() {
        List<String> hurried = new ArrayList<>();
        for (Made made : ALL) {
            boolean impossible =
                    made.plan().metadata().warnings().stream()
                            .anyMatch(warning -> TOO_MUCH.contains(warning.code()));
            boolean ours =
                    !impossible
                            && made.reading().sceneCount() == null
                            && made.reading().shots().isEmpty();
            for (Scene scene : made.plan().scenes()) {
                if (ours && scene.duration().value() < FLASH) {
                    hurried.add(made.id() + " " + scene.id() + " " + scene.duration());
                }
            }
        }
        assertThat(hurried).isEmpty();
    }

    @Test
    void nothingAvoidedIsPlanned() {
        List<String> planned = new ArrayList<>();
        for (Made made : ALL) {
            for (Fact<Avoidance> avoid : made.reading().avoid()) {
                String thing = avoid.value().english().toLowerCase(Locale.ROOT);
                String title = made.plan().creativeDirection().product().name();
                for (String text : seenAndHeard(made.plan())) {
                    // a title is read, whatever of it must not be seen
                    if (!text.equals(title) && names(text.toLowerCase(Locale.ROOT), thing)) {
                        planned.add(made.id() + " " + thing + ": " + text);
                    }
                }
            }
        }
        assertThat(planned).isEmpty();
    }

    /** All that viewers meet: pictures, words on the screen, words spoken, sounds. */
    private static List<String> seenAndHeard(Plan plan) {
        List<String> texts = new ArrayList<>(shown(plan));
        for (Scene scene : plan.scenes()) {
            texts.add(scene.visual().subject());
            texts.add(scene.visual().environment());
            texts.add(String.valueOf(scene.audio().voiceoverText()));
            texts.addAll(scene.audio().soundEffects());
        }
        return texts;
    }

    /** "Alcohol-free" names no alcohol. */
    private static boolean names(String text, String thing) {
        String padded = " " + text.replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
        return padded.replace(" " + thing + " free ", " ").contains(" " + thing + " ");
    }

    @Test
    void whatIsAvoidedIsCarriedByTheConstraintsAndThePrompts() {
        List<String> lost = new ArrayList<>();
        for (Made made : ALL) {
            var constraints = made.plan().creativeDirection().constraints();
            for (Fact<Avoidance> avoid : made.reading().avoid()) {
                boolean carried =
                        constraints != null && constraints.avoid().contains(avoid.value().words());
                if (!carried) {
                    lost.add(made.id() + " " + avoid.value());
                }
            }
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void orderedShotsComeBackInTheirOrder() {
        List<String> lost = new ArrayList<>();
        for (Made made : ALL) {
            int at = 0;
            List<Scene> scenes = made.plan().scenes();
            for (Fact<ShotOrder> shot : made.reading().shots()) {
                if (isDemandedLine(made.reading(), shot.value().words())
                        || isTold(made.plan(), shot.value().words())) {
                    continue;
                }
                // what is quoted in a shot is lettering, and no part of the picture
                String words = firstWords(shot.value().words().split("['\"“„«‘]", -1)[0]);
                boolean english = made.reading().language() == Language.EN;
                while (at < scenes.size()
                        && english
                        && !alike(shownOrNamed(scenes.get(at)), words)) {
                    at++;
                }
                if (at == scenes.size()) {
                    lost.add(made.id() + " " + shot.value().words());
                    break;
                }
                at++;
            }
        }
        assertThat(lost).isEmpty();
    }

    /** A step of waiting is shown by what waits, and only named on screen. */
    private static String shownOrNamed(Scene scene) {
        SceneText named = scene.textOverlay();
        return scene.visual().subject() + ' ' + (named == null ? "" : named.text());
    }

    /** Whether the plan says that no scene shows it. */
    private static boolean isTold(Plan plan, String words) {
        return plan.metadata().warnings().stream()
                .filter(warning -> warning.code().equals("ordered_shot_left_out"))
                .anyMatch(warning -> warning.message().contains('"' + words + '"'));
    }

    /**
     * "Text at the end: Rooms for weather" orders a line and no picture, a narrator saying it too.
     */
    private static boolean isDemandedLine(Reading reading, String words) {
        return reading.lines().stream()
                .map(line -> line.value().text())
                .anyMatch(
                        line -> firstWords(line).equals(firstWords(words)) || words.contains(line));
    }

    /**
     * Whether half of the order's longer words are in the picture; steps gain hands around them.
     */
    private static boolean alike(String subject, String ordered) {
        String text = subject.toLowerCase(Locale.ROOT);
        List<String> words =
                Stream.of(ordered.split(" ", -1)).filter(word -> word.length() > 2).toList();
        long seen = words.stream().filter(text::contains).count();
        return seen * 2 >= words.size();
    }

    private static String firstWords(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        int end = plain.indexOf(' ', 24);
        return end < 0 ? plain : plain.substring(0, end);
    }

    @Test
    void everyDoubtOfTheReaderIsAWarningWithAMend() {
        List<String> lost = new ArrayList<>();
        for (Made made : ALL) {
            List<Warning> warnings = made.plan().metadata().warnings();
            for (Doubt doubt : made.reading().doubts()) {
                boolean said =
                        warnings.stream()
                                .anyMatch(warning ->
                                        warning.code().equals(doubt.code())
                                                && warning.suggestion() != null);
                if (!said) {
                    lost.add(made.id() + " " + doubt);
                }
            }
        }
        assertThat(lost).isEmpty();
    }
}
