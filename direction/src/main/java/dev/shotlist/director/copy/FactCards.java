package dev.shotlist.director.copy;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.DraftLine;
import dev.shotlist.director.facts.ShownFacts;
import dev.shotlist.director.shots.Shot;
import dev.shotlist.director.words.Words;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Purpose;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Spreads the short facts of a brief over the scenes: where the thing is seen, then wherever
 * nothing stands yet, and what is left over together before the end.
 */
final class FactCards {
    static final String BETWEEN = " \u00B7 ";

    /** One picture of fewer seconds has no time for facts. */
    private static final double TIME_FOR_ALL = 8;

    private static final String MONEY = "%\u00a3\u20ac$";

    /** Where the thing is seen or used, what the brief says of it is believed. */
    private static final Set<Purpose> SHOWING =
            EnumSet.of(Purpose.PRODUCT_SHOWCASE, Purpose.BENEFIT, Purpose.PROOF, Purpose.INTRO);

    private final Settled settled;
    private final Telling telling;
    private final List<Shot> shots;
    private final Script script;

    FactCards(Settled settled, Telling telling, List<Shot> shots, Script script) {
        this.settled = settled;
        this.telling = telling;
        this.shots = shots;
        this.script = script;
    }

    private int last() {
        return shots.size() - 1;
    }

    /**
     * Every one of them stands somewhere.
     *
     * @param start the first scene that tells: a voice has named the thing by then
     */
    void place(List<String> facts, int start) {
        List<String> left = gathered(overTheirPictures(facts, start));
        if (start <= 1 && opensWithFact() && !left.isEmpty()) {
            fact(0, left.removeFirst());
        }
        boolean demo = settled.specs().format() == Format.PRODUCT_DEMO;
        for (int i = 1; i < last() && demo && !left.isEmpty(); i++) {
            if (shots.get(i).ordered() && shots.get(i).label() == null && !script.isRead(i)) {
                fact(i, left.removeFirst());
            }
        }
        for (int i = start; i < last() && !left.isEmpty(); i++) {
            boolean free = !script.isRead(i) && shots.get(i).label() == null;
            if (free && SHOWING.contains(shots.get(i).purpose())) {
                fact(i, left.removeFirst());
            }
        }
        for (int i = last() - 1; i >= start && !left.isEmpty(); i--) {
            if (!script.isRead(i) && shots.get(i).label() == null) {
                fact(i, left.removeLast());
            }
        }
        boolean brief = settled.specs().duration().value() < TIME_FOR_ALL;
        if (brief && shots.size() == 1) {
            // beside a line, a name and a call only what it costs is read
            left.removeIf(fact -> fact.codePoints().noneMatch(c -> MONEY.indexOf(c) >= 0));
        }
        while (!left.isEmpty() && settled.screenText()) {
            script.show(emptiest(), joined(left), DraftLine.Kind.OFFER);
        }
    }

    /**
     * The scene before the end where the fewest lines stand, the later of two: none are stacked.
     */
    private int emptiest() {
        int best = Math.max(0, last() - 1);
        for (int i = best - 1; i >= 0; i--) {
            best = script.lines(i).size() < script.lines(best).size() ? i : best;
        }
        return best;
    }

    /** What a picture was made from stands over it; what is left is returned. */
    private List<String> overTheirPictures(List<String> facts, int start) {
        List<String> left = new ArrayList<>(facts);
        for (int i = 0; i < last(); i++) {
            String line = shots.get(i).picture().line(settled.language());
            boolean free = !script.isRead(i) && shots.get(i).label() == null;
            String own = line == null || !free ? null : own(line, left, i == 0 || i >= start);
            if (own != null) {
                left.remove(own);
                fact(i, own);
            }
        }
        return left;
    }

    /** The same fact, or one that goes on from it: "how to clean it" and "... in two minutes". */
    private static @Nullable String own(String line, List<String> facts, boolean tells) {
        for (String fact : facts) {
            boolean longer = Words.count(line) > 2 && fact.startsWith(line + ' ');
            if (tells && (longer || fact.equals(line))) {
                return fact;
            }
        }
        return null;
    }

    /** The strongest words for a first picture that has none are what the brief itself states. */
    private boolean opensWithFact() {
        boolean silent = shots.getFirst().picture().line(settled.language()) == null;
        boolean free = !script.isRead(0) && !script.isHeard(0) && shots.getFirst().label() == null;
        return silent && free && shots.size() > 1 && SELLING.contains(settled.specs().format());
    }

    /** These may say at once what they are about; a portrait or a trailer does not. */
    private static final Set<Format> SELLING =
            EnumSet.of(Format.AD_CREATIVE, Format.PRODUCT_DEMO, Format.EXPLAINER);

    /** In a short piece several facts share a line, so that each line can be read. */
    private List<String> gathered(List<String> facts) {
        int standing = 0;
        for (int i = 0; i < shots.size(); i++) {
            standing += script.lines(i).size();
        }
        int room = (int) (settled.specs().duration().value() / SECONDS_A_LINE) - standing - 1;
        List<String> alone = new ArrayList<>(facts);
        if (alone.size() <= Math.max(1, room)) {
            return alone;
        }
        List<String> lines = new ArrayList<>();
        while (!alone.isEmpty()) {
            lines.add(joined(alone));
        }
        return lines;
    }

    /** A line of some words, the cut before it and the breath behind it. */
    private static final double SECONDS_A_LINE = 2.8;

    /** "1.8% flat" is read; nobody says it alone. */
    private static final int SPOKEN = 3;

    private void fact(int scene, String fact) {
        if (settled.screenText()) {
            script.show(scene, fact, DraftLine.Kind.OFFER);
        }
        boolean says = Words.count(fact) >= SPOKEN;
        if (says && speaks() && !script.voiceRequired(scene)) {
            script.say(scene, sentence(telling.aloud(telling.sentence(fact))));
        }
    }

    /** A witness speaks for themselves, and no voice reads facts beside them. */
    private boolean speaks() {
        return settled.sound().voice() != null && settled.specs().format() != Format.TESTIMONIAL;
    }

    private static String sentence(String words) {
        return ".!?…".indexOf(words.charAt(words.length() - 1)) >= 0 ? words : words + ".";
    }

    /** As many of the facts as fit one line, taken off the list. */
    static String joined(List<String> facts) {
        StringBuilder all = new StringBuilder();
        for (String fact : List.copyOf(facts)) {
            int length = all.length() + BETWEEN.length() + fact.length();
            if (all.isEmpty() || length <= ShownFacts.LONGEST_LINE) {
                all.append(all.isEmpty() ? "" : BETWEEN).append(fact);
                facts.remove(fact);
            }
        }
        return all.toString();
    }
}
