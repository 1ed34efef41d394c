package dev.shotlist.director.builtin;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.casting.Casting;
import dev.shotlist.director.copy.Telling;
import dev.shotlist.director.facts.BriefFacts;
import dev.shotlist.director.shots.Form;
import dev.shotlist.director.shots.Shot;
import dev.shotlist.director.words.Agreement;
import dev.shotlist.director.words.Dice;
import dev.shotlist.director.words.Noun;
import dev.shotlist.director.words.Words;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Language;
import dev.shotlist.plan.Purpose;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.RequiredLine;
import dev.shotlist.reading.VoiceWish;
import dev.shotlist.world.Concept;
import dev.shotlist.world.Idea;
import dev.shotlist.world.Picture;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says in words what a plan wants: who sees it, one feeling, the trouble, the turn, the facts. */
final class ConceptWriter {
    /** More facts than these in one sentence and none is remembered. */
    private static final int MOST_FACTS = 4;

    /**
     * @param viewers by format, whom it meets where the brief names nobody
     * @param watching by platform's wire name, what they are doing
     * @param carried sentences round a thing that opens and closes the piece
     * @param worried said of the brief's own question
     * @param answered said where there is none
     * @param closed said of the brief's own last line
     * @param story sentences round the plan's own pictures; {@code plain} without a trouble
     * @param idea sentence round an idea that was thought of with its kind
     */
    record Patterns(
            String asOf,
            String source,
            Map<Format, List<String>> viewers,
            Map<String, String> watching,
            List<String> carried,
            String worried,
            String answered,
            String closed,
            List<String> story,
            List<String> plain,
            List<String> facts,
            String idea) {}

    private final Patterns patterns;
    private final Settled settled;
    private final Telling telling;
    private final Agreement agreement;
    private final Dice dice;

    ConceptWriter(
            Patterns patterns, Settled settled, Telling telling, Agreement agreement, Dice dice) {
        this.agreement = agreement;
        this.patterns = patterns;
        this.settled = settled;
        this.telling = telling;
        this.dice = dice;
    }

    /**
     * @param subjects what each scene shows, as the plan calls it
     */
    String write(
            Casting casting, List<Shot> shots, List<String> subjects, BriefFacts facts, Form form) {
        Concept concept = casting.idea().concept();
        boolean thought = !concept.tension().isEmpty() && stands(casting.idea(), shots);
        String text =
                thought
                        ? patterns.idea()
                                .replace("{tension}", Words.capitalised(concept.tension()))
                                .replace("{turn}", concept.turn())
                                .replace("{unsaid}", concept.unsaid())
                        : carried(casting, shots, subjects);
        String feel = thought ? concept.feel() : feeling();
        String said =
                text.replace("{viewer}", viewer(thought ? concept.viewer() : null))
                        .replace("{watching}", watching())
                        .replace("{feel}", feel);
        return Words.capitalised(said) + stated(facts) + " " + form.told();
    }

    /** Whether the idea's own scenes carry the piece, its trouble among them. */
    private boolean stands(Idea idea, List<Shot> shots) {
        Set<String> seen = new HashSet<>();
        shots.forEach(shot -> seen.add(shot.picture().subject()));
        int kept = 0;
        for (Picture beat : idea.beats()) {
            boolean shown = seen.contains(beat.subject());
            if (!shown && beat.purpose() == Purpose.PROBLEM) {
                return false;
            }
            kept += shown ? 1 : 0;
        }
        return settled.shots().isEmpty() && kept >= shots.size() * CARRIES;
    }

    /** Of fewer of its own scenes than this share the words about an idea are no longer true. */
    private static final double CARRIES = 0.5;

    /** Round the thing that opens and closes the piece; round its pictures where none does. */
    private String carried(Casting casting, List<Shot> shots, List<String> subjects) {
        String motif = shots.getLast().motif();
        if (motif == null) {
            return told(shots, subjects);
        }
        String turn = first(shots, subjects, Purpose.PRODUCT_SHOWCASE);
        String turned = "";
        for (RequiredLine line : settled.lines()) {
            if (line.text().endsWith("?")) {
                turned = patterns.worried().replace("{worry}", line.text());
            }
        }
        if (turned.isEmpty() && turn != null) {
            turned = patterns.answered().replace("{turn}", turn);
        }
        RequiredLine last = settled.lines().isEmpty() ? null : settled.lines().getLast();
        if (last != null && !last.text().endsWith("?")) {
            turned +=
                    (turned.isEmpty() ? "" : " ")
                            + patterns.closed().replace("{line}", last.text());
        }
        List<String> ways = patterns.carried();
        int next =
                dice.ofBrief(ways.size(), "concept")
                        + (int) Math.floorMod(dice.seed(), (long) ways.size());
        String name = motif.contains(Picture.PRODUCT) ? "the " + casting.prop().name() : motif;
        return ways.get(next % ways.size())
                .replace("{motif}", name)
                .replace("{hook}", subjects.get(at(shots, motif)))
                .replace("{end}", subjects.getLast())
                .replace("{turned}", turned);
    }

    /** The first scene that shows the thing; the first of all where none is known to. */
    private static int at(List<Shot> shots, String motif) {
        for (int i = 0; i + 1 < shots.size(); i++) {
            if (shots.get(i).picture().subject().contains(motif)) {
                return i;
            }
        }
        return 0;
    }

    private String told(List<Shot> shots, List<String> subjects) {
        String problem = first(shots, subjects, Purpose.PROBLEM);
        String turn = first(shots, subjects, Purpose.PRODUCT_SHOWCASE);
        if (turn == null) {
            turn = subjects.get(subjects.size() / 2);
        }
        List<String> ways = problem == null ? patterns.plain() : patterns.story();
        int next =
                dice.ofBrief(ways.size(), "concept")
                        + (int) Math.floorMod(dice.seed(), (long) ways.size());
        return ways.get(next % ways.size())
                .replace("{hook}", subjects.getFirst())
                .replace("{problem}", problem == null ? "" : problem)
                .replace("{turn}", turn)
                .replace("{end}", subjects.getLast());
    }

    private static @Nullable String first(
            List<Shot> shots, List<String> subjects, Purpose purpose) {
        for (int i = 1; i < shots.size(); i++) {
            if (shots.get(i).purpose() == purpose) {
                return subjects.get(i);
            }
        }
        return null;
    }

    /** Whom the brief names, else whom the idea or the format is for. */
    private String viewer(@Nullable String thought) {
        String audience = settled.product().audience();
        boolean known = settled.reading().language() == Language.EN;
        if (audience != null && !audience.isBlank() && !isVoice() && known) {
            return audience;
        }
        if (thought != null) {
            return thought;
        }
        String name = telling.name();
        String noun = Noun.english(settled);
        if (name == null) {
            name = noun == null ? telling.title() : agreement.withArticle(noun);
        }
        List<String> ways =
                patterns.viewers().getOrDefault(settled.specs().format(), List.of("somebody"));
        return dice.pick(ways, "viewer").replace("{noun}", name);
    }

    /** "calm woman's voice" is nobody who watches. */
    private boolean isVoice() {
        Fact<String> audience = settled.reading().audience();
        Fact<VoiceWish> voice = settled.reading().voice();
        return audience != null
                && voice != null
                && audience.span().start() < voice.span().end()
                && audience.span().end() > voice.span().start();
    }

    private String watching() {
        return patterns.watching()
                .getOrDefault(
                        settled.specs().platform().wire(), "with half an eye on something else");
    }

    private String feeling() {
        List<String> said =
                settled.reading().moods().stream().map(fact -> fact.value()).limit(2).toList();
        return said.isEmpty()
                ? settled.mood().tone()
                : String.join(" and ", said) + ", kept " + settled.mood().tone();
    }

    private String stated(BriefFacts facts) {
        if (facts.shown().isEmpty()) {
            return "";
        }
        List<String> first = facts.shown().stream().limit(MOST_FACTS).toList();
        return " "
                + dice.pick(patterns.facts(), "concept facts")
                        .replace("{facts}", String.join("; ", first));
    }
}
