package dev.shotlist.director.copy;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.Draft;
import dev.shotlist.director.DraftLine;
import dev.shotlist.director.facts.BriefFacts;
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

/** Places what the brief says of the product: name, facts, offer, date, and then the rest. */
final class FactLines {
    /** From this many scenes the name stands once where the thing is seen and once at the end. */
    private static final int LONG = 5;

    /** A piece shorter than this, in seconds, is signed at its end alone. */
    private static final double TIME_FOR_TWO_NAMES = 12;

    private static final String BETWEEN = " \u00B7 ";

    /** Where the thing is seen or used, what the brief says of it is believed. */
    private static final Set<Purpose> SHOWING =
            EnumSet.of(Purpose.PRODUCT_SHOWCASE, Purpose.BENEFIT, Purpose.PROOF, Purpose.INTRO);

    /** These keep their name for the end. */
    private static final Set<Format> TITLED = EnumSet.of(Format.TRAILER, Format.MUSIC_VIDEO);

    private final Settled settled;
    private final Telling telling;
    private final List<Shot> shots;
    private final Script script;
    private final Draft.@Nullable Call call;
    private final boolean spoken;
    private final boolean witness;

    FactLines(
            Settled settled,
            Telling telling,
            List<Shot> shots,
            Script script,
            Draft.@Nullable Call call) {
        this.settled = settled;
        this.telling = telling;
        this.shots = shots;
        this.script = script;
        this.call = call;
        this.spoken = settled.sound().voice() != null;
        this.witness = settled.specs().format() == Format.TESTIMONIAL;
    }

    void place(BriefFacts facts) {
        List<String> shown = new ArrayList<>(facts.shown());
        shown.removeIf(fact -> call != null && Words.bare(call.text()).contains(Words.bare(fact)));
        shown.removeIf(this::isStep);
        if (settled.specs().format() == Format.EVENT_PROMO && settled.screenText()) {
            whenAndWhere(shown, facts.occasion());
        }
        name();
        List<String> captions = new ArrayList<>();
        if (spoken && !witness) {
            shown.stream().filter(fact -> isTold(fact, facts.told())).forEach(captions::add);
            shown.removeAll(captions);
        } else {
            shown.removeIf(
                    fact -> fact.length() > ShownFacts.LONGEST_LINE && isTold(fact, facts.told()));
        }
        facts(shown);
        ToldLines sentences = new ToldLines(settled, telling, shots, script);
        sentences.tell(facts.told(), captions);
        sentences.audience();
        new Signature(settled, telling, shots, script, call).sign();
    }

    /** What a step says of itself stands on its step. */
    private boolean isStep(String fact) {
        return shots.stream()
                .map(Shot::label)
                .anyMatch(label -> label != null && Words.bare(label).contains(Words.bare(fact)));
    }

    private static boolean isTold(String fact, List<String> told) {
        return told.stream().anyMatch(line -> Words.bare(line).contains(Words.bare(fact)));
    }

    private int last() {
        return shots.size() - 1;
    }

    /** The scene that introduces the thing, never the hook; -1 without one. */
    private int introduction() {
        for (int i = 1; i < last(); i++) {
            Purpose purpose = shots.get(i).purpose();
            if (purpose == Purpose.INTRO || purpose == Purpose.PRODUCT_SHOWCASE) {
                return i;
            }
        }
        return -1;
    }

    private void name() {
        int scene = introduction();
        if (scene < 0 || script.isRead(scene) || TITLED.contains(settled.specs().format())) {
            return;
        }
        String named = telling.named();
        boolean time = settled.specs().duration().value() >= TIME_FOR_TWO_NAMES;
        boolean wanted = shots.size() >= LONG && named != null && time;
        if (wanted
                && settled.screenText()
                && named != null
                && named.length() <= ShownFacts.LONGEST_LINE) {
            script.show(scene, named, DraftLine.Kind.COPY);
        }
        String said = spoken && !witness ? telling.spokenName(false) : null;
        if (said != null && !script.isHeard(scene)) {
            script.say(scene, said);
        }
    }

    /**
     * Every short fact of the brief stands somewhere: first where the thing is seen, then wherever
     * nothing stands yet, and what is left over together before the end.
     */
    private void facts(List<String> facts) {
        List<String> left = gathered(facts);
        if (opensWithFact() && !left.isEmpty()) {
            fact(0, left.removeFirst());
        }
        boolean demo = settled.specs().format() == Format.PRODUCT_DEMO;
        for (int i = 1; i < last() && demo && !left.isEmpty(); i++) {
            if (shots.get(i).ordered() && !script.isRead(i)) {
                fact(i, left.removeFirst());
            }
        }
        for (int i = 1; i < last() && !left.isEmpty(); i++) {
            if (SHOWING.contains(shots.get(i).purpose()) && !script.isRead(i)) {
                fact(i, left.removeFirst());
            }
        }
        for (int i = last() - 1; i > 0 && !left.isEmpty(); i--) {
            if (!script.isRead(i) && shots.get(i).label() == null) {
                fact(i, left.removeLast());
            }
        }
        for (int i = last() - 1; !left.isEmpty() && settled.screenText(); i--) {
            script.show(Math.max(0, i), joined(left), DraftLine.Kind.OFFER);
        }
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

    private void fact(int scene, String fact) {
        if (settled.screenText()) {
            script.show(scene, fact, DraftLine.Kind.OFFER);
        }
        if (spoken && !witness && !script.voiceRequired(scene)) {
            script.say(scene, sentence(telling.aloud(fact)));
        }
    }

    private static String sentence(String words) {
        return ".!?…".indexOf(words.charAt(words.length() - 1)) >= 0 ? words : words + ".";
    }

    /** As many of the facts as fit one line, taken off the list. */
    private static String joined(List<String> facts) {
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

    /** An event's date, place and what it costs stand together on the last frame. */
    private void whenAndWhere(List<String> facts, List<String> occasion) {
        List<String> dated = new ArrayList<>(occasion);
        dated.retainAll(facts);
        String offer = settled.product().offer();
        for (String fact : facts) {
            boolean costs = offer != null && Words.same(offer, fact);
            boolean figures = fact.codePoints().anyMatch(Character::isDigit);
            if ((costs || figures) && !dated.contains(fact)) {
                dated.add(fact);
            }
        }
        if (dated.isEmpty()) {
            dated.addAll(facts);
        }
        if (!dated.isEmpty()) {
            List<String> kept = new ArrayList<>(dated);
            boolean first = shots.size() >= LONG && !script.isRead(0);
            script.show(first ? 0 : last(), joined(kept), DraftLine.Kind.OFFER);
            dated.removeAll(kept);
            facts.removeAll(dated);
        }
    }
}
