package dev.shotlist.director.builtin;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.DraftScene;
import dev.shotlist.director.account.Account;
import dev.shotlist.director.casting.Casting;
import dev.shotlist.director.facts.BriefFacts;
import dev.shotlist.director.shots.Form;
import dev.shotlist.director.shots.Shot;
import dev.shotlist.director.words.Dice;
import dev.shotlist.director.words.Words;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Language;
import dev.shotlist.plan.Purpose;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.RequiredLine;
import dev.shotlist.world.Concept;
import dev.shotlist.world.Idea;
import dev.shotlist.world.Picture;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known to be said of a plan's idea, by the slots of the patterns.
 *
 * @param shots and {@code scenes} the same pictures, as they were chosen and as they are told
 */
record ConceptMatter(
        ConceptPatterns patterns,
        Settled settled,
        Casting casting,
        List<Shot> shots,
        List<DraftScene> scenes,
        BriefFacts facts,
        Form form,
        @Nullable String name,
        Dice dice) {
    /** Whose the idea is. */
    enum Kind {
        /** thought of with its kind, and its own scenes carry the piece */
        THOUGHT,
        /** the same where it keeps nothing back */
        QUIET,
        /** the same where the brief says what its viewers know */
        WORRIED,
        /** the brief's own story */
        ACCOUNT,
        PLAIN
    }

    /** Of fewer of its own scenes than this share the words about an idea are no longer true. */
    private static final double CARRIES = 0.5;

    /** What is taught or explained is ordered in steps, and those are no pictures. */
    private static final Set<Format> STAGED =
            EnumSet.of(Format.AD_CREATIVE, Format.BRAND_FILM, Format.TRAILER, Format.EVENT_PROMO);

    /** What these are made to say is one fact; a date or a number of players is none. */
    private static final Set<Format> ARGUED =
            EnumSet.of(Format.AD_CREATIVE, Format.BRAND_FILM, Format.PRODUCT_DEMO);

    /** So many ordered pictures are a story of their own. */
    private static final int ORDERED = 3;

    /** "4-star" is no thing to build a film on, in words. */
    private static final int LEAST_ARGUED = 4;

    Kind kind() {
        Concept concept = casting.idea().concept();
        if (concept.tension().isEmpty()) {
            return Kind.PLAIN;
        }
        if (Account.tells(casting.idea().id())) {
            return settled.shots().isEmpty() ? Kind.ACCOUNT : Kind.PLAIN;
        }
        if (!stands(casting.idea())) {
            return Kind.PLAIN;
        }
        if (worry() != null) {
            return Kind.WORRIED;
        }
        return concept.unsaid().isEmpty() ? Kind.QUIET : Kind.THOUGHT;
    }

    Map<String, String> words() {
        Concept concept = casting.idea().concept();
        boolean thought = kind() != Kind.PLAIN && kind() != Kind.ACCOUNT;
        Map<String, String> words = new LinkedHashMap<>();
        put(words, "tension", concept.tension());
        put(words, "turn", concept.turn());
        put(words, "feel", concept.feel());
        put(words, "unsaid", concept.unsaid());
        put(words, "tone", tone());
        put(words, "told", form.told());
        String made = made();
        put(words, "name", made == null ? "the " + casting.prop().name() : made);
        ConceptViewers viewers = new ConceptViewers(patterns, settled);
        put(words, "viewer", viewers.named() == null && thought ? concept.viewer() : null);
        put(words, "piece", piece(viewers.named()));

        put(words, "worry", worry());
        new OrderedSpan(shots, scenes).put(words);
        boolean spans = STAGED.contains(settled.specs().format()) && !isTold();
        boolean ends = spans && (words.containsKey("begin") || words.containsKey("first"));
        put(words, "end", ends ? null : scenes.getLast().visual().subject());
        put(words, "fact", fact());
        put(words, "line", new ConceptLine(settled, name).of(scenes.getLast()));
        put(words, "without", ConceptBans.words(settled.avoid()));
        put(words, "idea", idea(words));
        // a single mood has been named with the piece, and none is nothing to promise
        boolean toned = settled.reading().moods().size() <= 1;
        put(words, "mood", toned ? null : said(patterns.mood(), "mood", words));
        put(words, "closing", closing(words));
        return words;
    }

    private static void put(Map<String, String> words, String slot, @Nullable String said) {
        if (said != null && !said.isEmpty()) {
            words.put(slot, said);
        }
    }

    private String said(List<String> ways, String purpose, Map<String, String> words) {
        return ConceptWriter.filled(dice.pick(ways, "concept " + purpose), words);
    }

    /** Whether the idea's own scenes carry the piece, its trouble among them. */
    private boolean stands(Idea idea) {
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

    private String piece(@Nullable String viewer) {
        return new ConceptPiece(
                        patterns.forms(),
                        settled,
                        made(),
                        facts.introduction(),
                        viewer,
                        name == null && casting.kind().isSubject())
                .words();
    }

    /** What it is made for: by its name, else in the plain word of an English brief. */
    private @Nullable String made() {
        if (name != null) {
            return name;
        }
        String noun = settled.noun();
        boolean english = settled.reading().language() == Language.EN;
        if (noun == null) {
            // what only stands for the product is not what it is made for
            return null;
        }
        if (!english) {
            return casting.kind().isSubject() ? null : "the " + casting.prop().name();
        }
        String last = noun.substring(noun.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        boolean film = patterns.noNames().contains(last) || patterns.noNames().contains(noun);
        return film ? null : new ConceptNoun(settled.reading().text(), noun).said();
    }

    private String tone() {
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

    private @Nullable String worry() {
        for (RequiredLine line : settled.lines()) {
            if (line.text().endsWith("?") && settled.lines().size() > 1) {
                return line.text();
            }
        }
        return facts.viewers().isEmpty() ? null : facts.viewers().getFirst();
    }

    /** The first thing that the brief states, where it is more than a word. */
    private @Nullable String fact() {
        for (String fact : facts.shown()) {
            if (Words.count(fact) >= LEAST_ARGUED
                    && fact.length() <= ConceptLine.LONGEST
                    && !fact.contains("\u00b7")) {
                String bare = fact.endsWith(".") ? fact.substring(0, fact.length() - 1) : fact;
                return "\u201c" + bare + "\u201d";
            }
        }
        return null;
    }

    /** What the brief itself gives to begin with; else what the format is for. */
    private String idea(Map<String, String> words) {
        String known = settled.specs().format().wire();
        boolean pictures = STAGED.contains(settled.specs().format());
        if (pictures && settled.shots().size() >= ORDERED) {
            known = words.containsKey("first") ? "ordered" : "listed";
        } else if (words.containsKey("worry")) {
            known = "worry";
        } else if (words.containsKey("fact") && ARGUED.contains(settled.specs().format())) {
            known = "fact";
        } else if (pictures && words.containsKey("begin") && !isTold()) {
            known = "spanned";
        }
        return said(patterns.ideas().getOrDefault(known, patterns.mood()), "idea", words);
    }

    /** A trailer's question is more than its first and last picture. */
    private boolean isTold() {
        return settled.specs().format() == Format.TRAILER;
    }

    private @Nullable String closing(Map<String, String> words) {
        if (words.containsKey("line")) {
            return said(patterns.closingLine(), "closing", words);
        }
        return words.containsKey("without")
                ? said(patterns.closingWithout(), "closing", words)
                : null;
    }
}
