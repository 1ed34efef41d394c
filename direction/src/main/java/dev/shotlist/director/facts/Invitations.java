package dev.shotlist.director.facts;

import dev.shotlist.director.words.BriefWords;
import dev.shotlist.director.words.Words;
import dev.shotlist.plan.Language;
import java.util.ArrayList;
import java.util.List;

/** Keeps what a brief invites to: "Bring seeds, take seeds". */
final class Invitations {
    /** What is longer than this, in words, tells and does not invite. */
    private static final int LONGEST = 8;

    private final BriefWords words;
    private final FactWords known;
    private final boolean english;
    private final List<String> invites = new ArrayList<>();

    Invitations(BriefWords words, FactWords known, Language language) {
        this.words = words;
        this.known = known;
        this.english = language == Language.EN;
    }

    List<String> all() {
        return invites;
    }

    boolean invites(int from, int to) {
        int count = to - from;
        return known.invites().contains(words.lower(from))
                && !hasSubject(from)
                && (english || !words.lower(from).equals(ENGLISH))
                && count >= ToldSentences.SHORTEST
                && !words.gap(to - 1).startsWith(":")
                && count <= LONGEST;
    }

    /** In Italian it asks how. */
    private static final String ENGLISH = "come";

    /**
     * "Nuestra ONG, Manos al Mar, limpia playas": behind a name the same word says what it does.
     */
    private boolean hasSubject(int from) {
        return from > 0 && words.gap(from - 1).startsWith(",") && words.isCapital(from - 1);
    }

    /** The whole sentence where it is short, else the words up to there. */
    void add(int from, int last, int to) {
        String whole = words.written(from, last);
        boolean fits = whole.length() <= ShownFacts.LONGEST_LINE && words.unshut(from, last);
        invites.add(Words.capitalised(fits ? whole : words.written(from, to)));
    }
}
