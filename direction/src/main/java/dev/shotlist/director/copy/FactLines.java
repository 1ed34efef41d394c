package dev.shotlist.director.copy;

import dev.shotlist.brief.BriefText;
import dev.shotlist.defaults.Settled;
import dev.shotlist.director.Draft;
import dev.shotlist.director.DraftLine;
import dev.shotlist.director.facts.BriefFacts;
import dev.shotlist.director.shots.Shot;
import dev.shotlist.director.words.Words;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Purpose;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Places what the brief says of the product: name, facts, offer, date, and then the rest. */
final class FactLines {
    /** From this many scenes the name stands once where the thing is seen and once at the end. */
    private static final int LONG = 5;

    /** A piece shorter than this, in seconds, is signed at its end alone. */
    private static final double TIME_FOR_TWO_NAMES = 12;

    /** Where nobody says what it is, it is read in a piece that has this much time. */
    private static final double TIME_TO_READ = 20;

    /** These keep their name for the end. */
    private static final Set<Format> TITLED = EnumSet.of(Format.TRAILER, Format.MUSIC_VIDEO);

    private final Settled settled;
    private final Telling telling;
    private final List<Shot> shots;
    private final Script script;
    private final Draft.@Nullable Call call;
    private final ToldBesides besides;
    private final FactCards cards;
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
        this.besides = new ToldBesides(shots, call);
        this.cards = new FactCards(settled, telling, shots, script);
        this.spoken = settled.sound().voice() != null;
        this.witness = settled.specs().format() == Format.TESTIMONIAL;
    }

    void place(BriefFacts facts) {
        List<String> shown = new ArrayList<>(facts.shown());
        shown.removeIf(besides::isCalled);
        List<String> told = new ArrayList<>(facts.told().stream().filter(this::isTold).toList());
        shown.removeIf(besides::isNumber);
        shown.removeIf(besides::isStep);
        shown.removeIf(this::isTitle);
        told.removeIf(this::isTitle);
        if (settled.specs().format() == Format.EVENT_PROMO && settled.screenText()) {
            whenAndWhere(shown, facts.occasion());
        }
        opening(facts.viewers());
        asked(facts.viewers());
        Naming naming = Naming.of(telling, facts, facts.viewers().stream().anyMatch(script::tells));
        name(naming, told);
        String card = naming.shown();
        String named = BriefText.bare(String.valueOf(naming.said()));
        told.removeIf(line -> script.tells(unpronounced(line)));
        shown.removeIf(fact -> script.tells(fact) && named.contains(BriefText.bare(fact)));
        shown.removeIf(fact -> card != null && BriefText.bare(card).endsWith(BriefText.bare(fact)));
        List<String> captions = new ArrayList<>();
        if (spoken && !witness) {
            shown.stream().filter(fact -> isTold(fact, told)).forEach(captions::add);
            shown.removeAll(captions);
        }
        shown.removeIf(
                fact -> isTold(fact, facts.viewers()) || ToldBesides.isWitnessed(fact, facts));
        SpokenSentences sentences = new SpokenSentences(settled, telling, shots, script);
        if (explains()) {
            int start = Math.max(1, introduction());
            sentences.tell(told, captions, start);
            cards.place(shown, start);
        } else {
            cards.place(shown, 1);
            sentences.tell(told, captions, 1);
        }
        sentences.audience();
        new Signature(settled, telling, shots, script, call).sign();
    }

    /** "How to descale it" is what a lesson is called, and no fact. */
    private boolean isTitle(String line) {
        String title = shots.getFirst().picture().line(settled.language());
        boolean lesson = settled.specs().format() == Format.TUTORIAL;
        boolean begins = title != null && BriefText.bare(line).startsWith(BriefText.bare(title));
        return lesson && (begins || line.toLowerCase(Locale.ROOT).startsWith("how to "));
    }

    /** Neither what stands in the call nor the steps in one breath is told besides. */
    private boolean isTold(String line) {
        long steps =
                shots.stream()
                        .map(Shot::label)
                        .filter(label -> label != null)
                        .filter(label ->
                                BriefText.bare(line)
                                        .contains(BriefText.bare(Words.uncounted(label))))
                        .count();
        return steps < 2 && !besides.isNumber(line) && (spoken || !besides.isCalled(line));
    }

    /**
     * "It tells harbour masters where each ship goes" has been said of "software that tells ...".
     */
    private static String unpronounced(String line) {
        return line.startsWith("It ") ? line.substring("It ".length()) : line;
    }

    private static boolean isTold(String fact, List<String> told) {
        return told.stream().anyMatch(line -> BriefText.bare(line).contains(BriefText.bare(fact)));
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

    /** A trouble that viewers are asked about is read where trouble is seen, if not at once. */
    private void asked(List<String> viewers) {
        for (String line : viewers) {
            boolean asks = line.endsWith("?") && line.length() <= LONGEST_OPENING;
            for (int i = 0; i < last() && asks && settled.screenText(); i++) {
                Purpose purpose = shots.get(i).purpose();
                boolean life = purpose == Purpose.PROBLEM || purpose == Purpose.CONTEXT;
                if (life && !script.isRead(i) && !script.holds(line)) {
                    script.show(i, line, DraftLine.Kind.COPY);
                }
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
        boolean time =
                settled.specs().duration().value() >= (spoken ? TIME_FOR_TWO_NAMES : TIME_TO_READ);
        String card = naming.shown();
        boolean step = shots.get(scene).label() != null || (!spoken && shots.get(scene).ordered());
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

    /** In fewer seconds the last picture cannot be read: a name and a call stand there too. */
    private static final double TIME_FOR_ALL = 12;

    /** An event's date, place and what it costs stand together on one picture. */
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
            boolean tight = shots.size() > 1 && settled.specs().duration().value() < TIME_FOR_ALL;
            boolean first = (shots.size() >= LONG || tight) && !script.isRead(0);
            script.show(first ? 0 : last(), FactCards.joined(kept), DraftLine.Kind.OFFER);
            dated.removeAll(kept);
            facts.removeAll(dated);
        }
    }
}
