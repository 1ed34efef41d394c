package dev.shotlist.director.copy;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.shots.Shot;
import dev.shotlist.director.words.StepArticles;
import dev.shotlist.director.words.Words;
import dev.shotlist.plan.Category;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Language;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lets a voice name the steps that the brief itself orders. */
public final class Narration {
    private static final Set<Format> EXPLAINING =
            EnumSet.of(Format.EXPLAINER, Format.TUTORIAL, Format.PRODUCT_DEMO);

    /**
     * @param steps how an ordered step is named, the first pattern for the first, the last for the
     *     last
     * @param headings how a step is named that is one word
     * @param worse goes on with a problem
     * @param goes said where it is shown how something goes
     * @param after goes on when it has been shown
     * @param calm said beside a step
     * @param close said at the end
     * @param problem by category, what a viewer knows from their own days
     * @param relief by category, what such a day is like afterwards; neither claims anything
     * @param kinds what is said of the commonest services and apps instead
     */
    public record Lines(
            String asOf,
            String source,
            Map<Language, List<String>> steps,
            Map<Language, List<String>> headings,
            Map<Language, List<String>> worse,
            Map<Language, List<String>> goes,
            Map<Language, List<String>> after,
            Map<Language, List<String>> calm,
            Map<Language, List<String>> close,
            Map<Category, Map<Language, List<String>>> problem,
            Map<Category, Map<Language, List<String>>> relief,
            List<Kind> kinds) {
        List<String> counted(Settled settled) {
            return headings.getOrDefault(settled.language(), List.of());
        }
    }

    /**
     * The same for one of the commonest services and apps.
     *
     * @param nouns parts of the words by which briefs call it, lower case, in all languages
     */
    public record Kind(
            String id,
            Set<String> nouns,
            Map<Language, List<String>> problem,
            Map<Language, List<String>> goes,
            Map<Language, List<String>> relief) {
        boolean is(String noun) {
            for (String known : nouns) {
                if (noun.contains(known)) {
                    return true;
                }
            }
            return false;
        }
    }

    private final Lines lines;
    private final Coaching coaching;
    private final StepArticles articles;
    private final Settled settled;

    public Narration(Lines lines, Coaching coaching, StepArticles articles, Settled settled) {
        this.lines = lines;
        this.articles = articles;
        this.coaching = coaching;
        this.settled = settled;
    }

    /** A step of one word is a heading: "Step one: visit." */
    private static final int SHORTEST_STEP = 2;

    Lines lines() {
        return lines;
    }

    /**
     * Names what is done in each step that the brief orders, before anything else is said of it.
     */
    void name(Script script, List<Shot> shots) {
        List<String> ways = lines.steps().getOrDefault(settled.language(), List.of());
        List<Integer> steps = new ArrayList<>();
        for (int i = 0; i < shots.size(); i++) {
            if (shots.get(i).ordered() && shots.get(i).label() != null) {
                steps.add(i);
            }
        }
        if (settled.specs().format() == Format.PRODUCT_DEMO && settled.reading().voice() == null) {
            // what is demonstrated is seen and read; nobody asked for it to be said too
            return;
        }
        if (settled.sound().voice() == null || ways.isEmpty() || !speaksThroughout()) {
            return;
        }
        for (int k = 0; k < steps.size(); k++) {
            int scene = steps.get(k);
            String label = String.valueOf(shots.get(scene).label());
            boolean last = k > 0 && k == steps.size() - 1;
            String way =
                    last ? ways.getLast() : ways.get(k == 0 ? 0 : 1 + (k - 1) % (ways.size() - 2));
            String noted = StepLabels.said(label, settled);
            boolean english = settled.language() == Language.EN;
            String said = english ? articles.whole(noted) : noted;
            boolean named = shots.get(scene).picture().line() != null;
            boolean heading =
                    (named || Words.count(said) < SHORTEST_STEP)
                            && k < lines.counted(settled).size();
            script.lead(
                    scene, (heading ? lines.counted(settled).get(k) : way).replace("{step}", said));
        }
    }

    /** Says beside the steps how they are done well. */
    void coach(Script script, List<Shot> shots) {
        coaching.speak(script, shots, settled);
    }

    /** Whether it is a piece in which somebody explains something aloud. */
    boolean explains() {
        return settled.sound().voice() != null && EXPLAINING.contains(settled.specs().format());
    }

    /** Pieces that explain, and advertisements for which the brief asks for a voice. */
    private boolean speaksThroughout() {
        boolean asked = settled.reading().voice() != null;
        return explains() || (asked && settled.specs().format() == Format.AD_CREATIVE);
    }
}
