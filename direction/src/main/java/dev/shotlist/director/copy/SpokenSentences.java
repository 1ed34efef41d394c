package dev.shotlist.director.copy;

import dev.shotlist.brief.BriefText;
import dev.shotlist.defaults.Settled;
import dev.shotlist.director.DraftLine;
import dev.shotlist.director.facts.ShownFacts;
import dev.shotlist.director.shots.Shot;
import dev.shotlist.director.words.Words;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Purpose;
import java.util.ArrayList;
import java.util.List;

/** Lets a voice say whole sentences of the brief, and whom the product is for. */
final class SpokenSentences {
    /** From this many scenes there is time to say whom it is for. */
    private static final int LONG = 5;

    private final Settled settled;
    private final Telling telling;
    private final List<Shot> shots;
    private final Script script;
    private final boolean spoken;
    private final boolean witness;

    SpokenSentences(Settled settled, Telling telling, List<Shot> shots, Script script) {
        this.settled = settled;
        this.telling = telling;
        this.shots = shots;
        this.script = script;
        this.spoken = settled.sound().voice() != null;
        this.witness = settled.specs().format() == Format.TESTIMONIAL;
    }

    /**
     * Whole sentences of the brief are for a voice; without one they stand where there is room.
     *
     * @param captions parts of them that are read where they are said
     * @param start the first scene that tells
     */
    void tell(List<String> sentences, List<String> captions, int start) {
        int last = shots.size() - 1;
        List<String> left = parted(sentences, last - start);
        for (int i = start; i < last && !left.isEmpty(); i++) {
            String sentence = left.getFirst();
            boolean free = !script.isRead(i) && shots.get(i).label() == null;
            boolean brief = sentence.length() <= ShownFacts.LONGEST_LINE;
            boolean named = i == start && start > 1;
            boolean silent = !script.isHeard(i) && shots.get(i).label() == null;
            if (spoken && !witness && (silent || named)) {
                if (script.say(i, aloud(sentence), named ? FIRST : 1)) {
                    caption(i, left.removeFirst(), captions);
                }
            } else if (!spoken && script.shows(unstopped(sentence))) {
                left.removeFirst();
                i--;
            } else if (!spoken && free && brief && settled.screenText()) {
                script.offer(i, left.removeFirst());
            }
        }
        for (int i = last - 1; spoken && !witness && i >= start && !left.isEmpty(); i--) {
            if (script.say(i, aloud(left.getLast()))) {
                caption(i, left.removeLast(), captions);
            }
        }
    }

    /** What is explained is said picture by picture, as long as there are pictures for it. */
    private List<String> parted(List<String> sentences, int scenes) {
        List<String> told = new ArrayList<>();
        boolean explains = spoken && settled.specs().format() == Format.EXPLAINER;
        for (int i = 0; i < sentences.size(); i++) {
            boolean parts = explains && Words.count(sentences.get(i)) >= LONG_SENTENCE;
            List<String> own = parts ? clauses(sentences.get(i)) : List.of(sentences.get(i));
            int waiting = sentences.size() - i - 1;
            boolean room = told.size() + own.size() + waiting <= scenes;
            told.addAll(room ? own : List.of(sentences.get(i)));
        }
        return told;
    }

    /** The parts of a sentence that are long enough to be one each. */
    private static List<String> clauses(String sentence) {
        List<String> clauses = new ArrayList<>();
        for (String part : List.of(sentence.split(", ", -1))) {
            if (clauses.isEmpty() || Words.count(part) >= SHORTEST_PART) {
                clauses.add(Words.capitalised(part));
            } else {
                clauses.set(clauses.size() - 1, clauses.getLast() + ", " + part);
            }
        }
        clauses.replaceAll(
                one -> ".!?".indexOf(one.charAt(one.length() - 1)) < 0 ? one + "." : one);
        return clauses;
    }

    /** Shorter ones are said in one breath. */
    private static final int LONG_SENTENCE = 14;

    /** Fewer words are an afterthought. */
    private static final int SHORTEST_PART = 4;

    private String aloud(String sentence) {
        return telling.aloud(telling.sentence(sentence));
    }

    /** Beside its name a product is told of, and the scene may take twice its time for that. */
    private static final double FIRST = 2;

    private static String unstopped(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    private void caption(int scene, String sentence, List<String> captions) {
        for (String caption : captions) {
            boolean part = BriefText.bare(sentence).contains(BriefText.bare(caption));
            if (part && settled.screenText() && !script.shows(caption)) {
                script.show(scene, caption, DraftLine.Kind.OFFER);
            }
        }
    }

    /** Whom it is for is said while we look at their life. */
    void audience() {
        String line = telling.audience();
        if (line == null || witness || shots.size() < LONG || script.tells(line)) {
            return;
        }
        for (int i = 1; i < shots.size() - 1; i++) {
            Purpose purpose = shots.get(i).purpose();
            boolean life = purpose == Purpose.CONTEXT || purpose == Purpose.BENEFIT;
            if (!life || script.isRead(i) || script.isHeard(i)) {
                continue;
            }
            if (spoken) {
                script.say(i, line);
            } else if (settled.screenText()) {
                script.offer(i, line);
            }
            return;
        }
    }
}
