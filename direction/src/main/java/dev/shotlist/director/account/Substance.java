package dev.shotlist.director.account;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.facts.BriefFacts;
import dev.shotlist.director.words.Words;
import dev.shotlist.plan.Format;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a brief tells enough of its own to be told from it alone.
 *
 * @param fits whether the kind is of this very product
 * @param stated what the brief states of it
 */
record Substance(Settled settled, boolean fits, BriefFacts stated) {
    /** So many things of the brief's own fill a piece; with somebody it names, fewer do. */
    static final int RICH = 3;

    private static final int RICH_WITH_NAME = 2;

    /** A brief shorter than this, in words, only orders. */
    private static final int TELLING = 34;

    /** With fewer words a brief names no three things and what it is for. */
    private static final int BARE = 8;

    /** So many words have room for more than an order. */
    private static final int LONG_BRIEF = 45;

    /** An order of a few words, not worth the words that a search for its things takes. */
    boolean isBare(@Nullable NamedPart named) {
        return named == null && Words.count(settled.reading().text()) < BARE;
    }

    /**
     * Somebody at work is a picture already; two lines weigh as one thing. A short brief for a
     * thing that has a kind of its own is told better by that.
     */
    boolean isRich(List<Matter> matters, @Nullable NamedPart named, String hero) {
        int things = matters.size();
        if (named != null) {
            int works = named.works().size();
            return things >= (works == 0 ? RICH_WITH_NAME : works == 1 ? 1 : 0);
        }
        boolean demo = settled.specs().format() == Format.PRODUCT_DEMO;
        if (demo && things >= 1 && stated.shown().size() >= 2) {
            return true;
        }
        int words = Words.count(settled.reading().text());
        boolean tells = words >= TELLING || things > RICH || Followed.isTale(hero) || !fits;
        int lines = words >= LONG_BRIEF ? Math.min(2, stated.shown().size()) : 0;
        return tells && things >= 2 && things * 2 + lines >= RICH * 2;
    }
}
