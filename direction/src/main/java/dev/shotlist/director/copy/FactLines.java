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
        shown.removeIf(this::isCalled);
        List<String> told = facts.told().stream().filter(this::isTold).toList();
        shown.removeIf(this::isNumber);
        shown.removeIf(this::isStep);
        if (settled.specs().format() == Format.EVENT_PROMO && settled.screenText()) {
            whenAndWhere(shown, facts.occasion());
        }
        opening(facts.viewers());
        name(Naming.of(telling, facts), told);
        List<String> captions = new ArrayList<>();
        if (spoken && !witness) {
            shown.stream().filter(fact -> isTold(fact, told)).forEach(captions::add);
            shown.removeAll(captions);
        }
        shown.removeIf(fact -> isTold(fact, facts.viewers()) || isWitnessed(fact, facts));
        ToldLines sentences = new ToldLines(settled, telling, shots, script);
        if (explains()) {
            sentences.tell(told, captions, Math.max(1, introduction()));
            facts(shown);
        } else {
            facts(shown);
            sentences.tell(told, captions, 1);
        }
        sentences.audience();
        new Signature(settled, telling, shots, script, call).sign();
    }

    /** Neither what stands in the call nor the steps in one breath is told besides. */
    private boolean isTold(String line) {
        long steps =
                shots.stream()
                        .map(Shot::label)
                        .filter(label -> label != null)
                        .filter(label ->
                                Words.bare(line).contains(Words.bare(Words.uncounted(label))))
                        .count();
        return steps < 2 && !isNumber(line) && (spoken || !isCalled(line));
    }

    private boolean isCalled(String line) {
        return call != null && Words.bare(call.text()).contains(Words.bare(line));
    }

    /** A number that the call gives stands nowhere else. */
    private boolean isNumber(String fact) {
        String digits = call == null ? "" : digits(call.text());
        return digits.length() >= DIGITS && digits(fact).contains(digits);
    }

    /** Fewer digits than this are no telephone number. */
    private static final int DIGITS = 7;

    private static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        text.codePoints().filter(Character::isDigit).forEach(digits::appendCodePoint);
        return digits.toString();
    }

    /** What a step says of itself stands on its step. */
    private boolean isStep(String fact) {
        return shots.stream()
                .map(Shot::label)
                .anyMatch(label -> label != null && Words.overlap(label, fact));
    }

    private static boolean isTold(String fact, List<String> told) {
        return told.stream().anyMatch(line -> Words.bare(line).contains(Words.bare(fact)));
    }

    /** "My gas bill went down" is said by whom it happened to. */
    private static boolean isWitnessed(String fact, BriefFacts facts) {
        return facts.witnessed().stream().anyMatch(line -> Words.overlap(line, fact));
    }

    private int last() {
        return shots.size() - 1;
    }

    /** The scene that introduces the thing, never the hook nor behind its steps; -1 without one. */
    private int introduction() {
        for (int i = 1; i < last(); i++) {
            Purpose purpose = shots.get(i).purpose();
            if (purpose == Purpose.INTRO || purpose == Purpose.PRODUCT_SHOWCASE) {
                return i;
            }
            if (shots.get(i).label() != null) {
                return i - 1;
            }
        }
        return -1;
    }

    /** What the brief says of its viewers is the first thing they hear and read. */
    private void opening(List<String> viewers) {
        List<String> left = new ArrayList<>(viewers);
        boolean silent = shots.getFirst().picture().line(settled.language()) == null;
        boolean opens = (explains() || silent) && OPENED.contains(settled.specs().format());
        int before = Math.max(1, introduction());
        for (int i = 0; i < before && i < last() && opens && !left.isEmpty(); i++) {
            String line = left.removeFirst();
            boolean free = !script.isRead(i) && shots.get(i).label() == null;
            if (spoken && !script.voiceRequired(i)) {
                script.lead(i, telling.aloud(line));
            }
            if (i == 0 && free && settled.screenText() && line.length() <= LONGEST_OPENING) {
                script.show(i, line, DraftLine.Kind.COPY);
            }
        }
    }

    /** Two lines of type on a phone, in characters. */
    private static final int LONGEST_OPENING = 62;

    private boolean explains() {
        return spoken && EXPLAINING.contains(settled.specs().format());
    }

    private static final Set<Format> EXPLAINING =
            EnumSet.of(Format.EXPLAINER, Format.TUTORIAL, Format.PRODUCT_DEMO);

    private static final Set<Format> OPENED =
            EnumSet.of(Format.AD_CREATIVE, Format.EXPLAINER, Format.TUTORIAL, Format.PRODUCT_DEMO);

    private void name(Naming naming, List<String> told) {
        int scene = introduction();
        if (scene < 0 || script.isRead(scene) || TITLED.contains(settled.specs().format())) {
            return;
        }
        boolean time = settled.specs().duration().value() >= TIME_FOR_TWO_NAMES;
        String card = naming.shown();
        boolean step = shots.get(scene).label() != null;
        if (card != null && !step && shots.size() >= LONG && time && settled.screenText()) {
            script.show(scene, card, DraftLine.Kind.COPY);
        }
        String said = spoken && !witness ? naming.said() : null;
        String name = String.valueOf(telling.name());
        boolean tells = told.stream().limit(2).anyMatch(line -> line.contains(name));
        if (said != null && !tells && !step && (!script.isHeard(scene) || explains())) {
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
            if (shots.get(i).ordered() && shots.get(i).label() == null && !script.isRead(i)) {
                fact(i, left.removeFirst());
            }
        }
        for (int i = 1; i < last() && !left.isEmpty(); i++) {
            boolean free = !script.isRead(i) && shots.get(i).label() == null;
            if (free && SHOWING.contains(shots.get(i).purpose())) {
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

    /** "1.8% flat" is read; nobody says it alone. */
    private static final int SPOKEN = 3;

    private void fact(int scene, String fact) {
        if (settled.screenText()) {
            script.show(scene, fact, DraftLine.Kind.OFFER);
        }
        boolean says = Words.count(fact) >= SPOKEN;
        if (says && spoken && !witness && !script.voiceRequired(scene)) {
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
