package dev.shotlist.director.builtin;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.DraftLine;
import dev.shotlist.director.DraftScene;
import dev.shotlist.director.casting.Casting;
import dev.shotlist.director.facts.BriefFacts;
import dev.shotlist.director.shots.Form;
import dev.shotlist.director.shots.Shot;
import dev.shotlist.director.words.Dice;
import dev.shotlist.director.words.Words;
import dev.shotlist.plan.Language;
import dev.shotlist.plan.Purpose;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.RequiredLine;
import dev.shotlist.reading.VoiceWish;
import dev.shotlist.world.Concept;
import dev.shotlist.world.Idea;
import dev.shotlist.world.Picture;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says in words what a plan wants: who sees it, the trouble, the turn, the last picture. What is
 * not known is left out, and pictures stand behind a colon, for some are sentences.
 */
final class ConceptWriter {
    /** A longer audience is a description and no address, in words. */
    private static final int LONGEST_AUDIENCE = 14;

    /**
     * @param watching by platform's wire name, what viewers are doing
     * @param noViewers what no phrase for viewers begins or ends with
     * @param shapes the parts of a concept, in the orders in which they may be told
     * @param unwatched said where nobody knows what they are doing
     * @param thought the same where an idea was thought of with its kind: one picture is enough
     * @param turned round how such an idea turns
     * @param worry round what the brief says of its viewers
     * @param feel round the feeling of such an idea, a noun; {@code tone} round that of all else
     * @param back said of the last picture where the first thing returns in it
     */
    record Patterns(
            String asOf,
            String source,
            Map<String, String> watching,
            Set<String> noViewers,
            List<List<String>> shapes,
            List<List<String>> thought,
            List<String> who,
            List<String> unwatched,
            List<String> worry,
            List<String> tension,
            List<String> first,
            List<String> turn,
            List<String> turned,
            List<String> last,
            List<String> back,
            List<String> words,
            List<String> feel,
            List<String> tone,
            List<String> unsaid) {}

    private final Patterns patterns;
    private final Settled settled;
    private final Dice dice;

    ConceptWriter(Patterns patterns, Settled settled, Dice dice) {
        this.patterns = patterns;
        this.settled = settled;
        this.dice = dice;
    }

    /**
     * @param shots and {@code scenes} the same pictures, as they were chosen and as they are told
     */
    String write(
            Casting casting,
            List<Shot> shots,
            List<DraftScene> scenes,
            BriefFacts facts,
            Form form) {
        Concept concept = casting.idea().concept();
        boolean thought = !concept.tension().isEmpty() && stands(casting.idea(), shots);
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("who", who(thought ? concept.viewer() : null));
        parts.put("tension", tension(thought ? concept : null, facts));
        pictures(parts, shots, scenes);
        parts.put(
                "feel",
                thought
                        ? said(patterns.feel(), "{feel}", concept.feel())
                        : said(patterns.tone(), "{feel}", feeling()));
        String line = lastWords(scenes);
        parts.put("words", line == null ? null : said(patterns.words(), "{line}", line));
        if (thought) {
            parts.put("turned", said(patterns.turned(), "{turn}", concept.turn()));
            boolean quiet = concept.unsaid().isEmpty();
            parts.put(
                    "unsaid", quiet ? null : said(patterns.unsaid(), "{unsaid}", concept.unsaid()));
        }
        List<List<String>> shapes = thought ? patterns.thought() : patterns.shapes();
        int shape = dice.ofBrief(shapes.size(), "concept");
        shape += (int) Math.floorMod(dice.seed(), (long) shapes.size());
        String text =
                shapes.get(shape % shapes.size()).stream()
                        .map(parts::get)
                        .filter(Objects::nonNull)
                        .map(Words::capitalised)
                        .collect(Collectors.joining(" "));
        return text + " " + form.told();
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

    private String said(List<String> ways, String slot, String words) {
        return dice.pick(ways, "concept " + slot).replace(slot, words);
    }

    /** Whom the brief names, else whom the idea is for, and what they are doing just then. */
    private @Nullable String who(@Nullable String thought) {
        String watching = patterns.watching().get(settled.specs().platform().wire());
        String viewer = viewer();
        viewer = viewer == null ? thought : viewer;
        if (viewer == null || viewer.isEmpty()) {
            return null;
        }
        if (watching == null) {
            return said(patterns.unwatched(), "{viewer}", viewer);
        }
        return dice.pick(patterns.who(), "concept who")
                .replace("{viewer}", viewer)
                .replace("{watching}", watching);
    }

    private @Nullable String viewer() {
        String audience = settled.product().audience();
        boolean known = settled.reading().language() == Language.EN;
        if (audience == null || audience.isBlank() || isVoice() || !known) {
            return null;
        }
        String[] words = audience.strip().toLowerCase(Locale.ROOT).split(" ", -1);
        boolean cut =
                patterns.noViewers().contains(words[0])
                        || patterns.noViewers().contains(words[words.length - 1]);
        boolean phrase = words.length <= LONGEST_AUDIENCE && audience.indexOf('.') < 0;
        String named = words[0].equals("ones") ? "the " + audience : audience;
        boolean word = named.length() > 1 && Character.isLowerCase(named.charAt(1));
        String plain = word ? words[0] + named.substring(words[0].length()) : named;
        return cut || !phrase ? null : words[0].equals("ones") ? named : plain;
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

    /** The brief's own words for it before the idea's. */
    private @Nullable String tension(@Nullable Concept thought, BriefFacts facts) {
        for (RequiredLine line : settled.lines()) {
            if (line.text().endsWith("?") && settled.lines().size() > 1) {
                return said(patterns.worry(), "{worry}", line.text());
            }
        }
        if (!facts.viewers().isEmpty()) {
            return said(patterns.worry(), "{worry}", facts.viewers().getFirst());
        }
        return thought == null
                ? null
                : said(patterns.tension(), "{tension}", Words.capitalised(thought.tension()));
    }

    /** Three pictures at most, and none of them twice. */
    private void pictures(Map<String, String> parts, List<Shot> shots, List<DraftScene> scenes) {
        List<String> seen = new ArrayList<>();
        scenes.forEach(scene -> seen.add(scene.visual().subject()));
        String hook = seen.getFirst();
        String end = seen.getLast();
        parts.put("first", said(patterns.first(), "{hook}", hook));
        String turn = turn(shots, seen);
        if (turn != null && !turn.equals(hook) && !turn.equals(end)) {
            parts.put("turn", said(patterns.turn(), "{turn}", turn));
        }
        if (!end.equals(hook)) {
            boolean back = shots.getLast().motif() != null;
            parts.put("last", said(back ? patterns.back() : patterns.last(), "{end}", end));
        }
    }

    /** The first look at what helps, past the opening; else the middle of the piece. */
    private static @Nullable String turn(List<Shot> shots, List<String> seen) {
        for (int i = 1; i + 1 < shots.size(); i++) {
            Purpose purpose = shots.get(i).purpose();
            boolean helps = purpose == Purpose.PRODUCT_SHOWCASE || purpose == Purpose.INTRO;
            if (helps || purpose == Purpose.CHORUS) {
                return seen.get(i);
            }
        }
        return shots.size() > 2 ? seen.get(shots.size() / 2) : null;
    }

    private String feeling() {
        List<String> said =
                settled.reading().moods().stream()
                        .filter(mood -> !isOfViewers(mood))
                        .map(Fact::value)
                        .distinct()
                        .limit(2)
                        .toList();
        return said.isEmpty() ? settled.mood().tone() : String.join(" and ", said);
    }

    /** "Owners who dread the salon" is no mood to make a film in. */
    private boolean isOfViewers(Fact<String> mood) {
        Fact<String> audience = settled.reading().audience();
        return audience != null
                && audience.span().start() <= mood.span().start()
                && mood.span().end() <= audience.span().end();
    }

    /** What the brief wants to be read or heard last. */
    private @Nullable String lastWords(List<DraftScene> scenes) {
        DraftScene last = scenes.getLast();
        for (DraftLine line : last.lines()) {
            boolean demanded =
                    settled.lines().stream().anyMatch(one -> Words.same(one.text(), line.text()));
            if (demanded || line.kind() == DraftLine.Kind.REQUIRED) {
                return line.text();
            }
        }
        return last.voiceoverRequired() ? last.voiceover() : null;
    }
}
