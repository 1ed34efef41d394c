package dev.shotlist.director.facts;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words by which a brief states a fact of the product, in all languages, lower case.
 *
 * @param counts number words
 * @param signals words that make a short clause worth showing: "lifetime", "crowdfunding"
 * @param qualities adjectives that stand alone: "refillable"
 * @param tellers whom a sentence about the product begins with: "we", "you"
 * @param wishes verbs of somebody who orders a film
 * @param asides words of clauses that are about the film, its makers or its viewers
 * @param articles before the subject of a sentence
 * @param selves where a sentence names its client or forbids something, it is no copy
 * @param footnotes how a brief asks for the source of a claim on the screen
 * @param surveys what such a source is
 * @param joins words that tie what follows to something before: "of 8" says nothing alone
 * @param manners what a clause that says how it is to look ends with: "handmade look"
 * @param orders what a clause that tells the makers to do something begins with
 * @param labels before a colon these say that what follows is no copy: "Budget: ..."
 * @param methods before a colon these say that what follows is how it works
 * @param headings before a colon these are no part of what is shown: "Offer: ..."
 * @param notices before a colon these say that what follows must be told
 * @param closings before a colon these say that what follows ends the piece
 * @param ties between such a word and the colon: "end with: ..."
 * @param ifs what a condition begins with
 * @param whos what a clause begins with that the next one ends: "who reads three books, gets ..."
 * @param invites what a request to the viewer begins with
 * @param advices what is said to viewers in brackets
 * @param sayings behind these stands what shall be said
 * @param leads what a clause begins with and a line on the screen does not
 * @param pronouns a line on the screen needs none before its verb: "it folds flat"
 * @param copulas verbs that a line with a price does without
 * @param sequels what a clause begins with that goes on with the one before it
 * @param joints where a long clause may be cut
 * @param trims where what follows may be left out
 * @param hanging what no line ends with
 * @param without words of what is not asked for: "no card"
 * @param conditions what a viewer is glad not to need
 * @param needed what stands behind such a thing: "no referral needed"
 * @param units what is counted with "one"
 * @param times units of the time of day
 * @param years units of an age
 * @param abbreviations words whose full stop ends no sentence
 * @param witness words by which an English brief tells of its witness
 * @param selfs how the one who writes or speaks calls themselves
 * @param mine words before what is theirs
 * @param ours words before the client's own people, who are no fact of the product
 * @param verbs what makes a clause a sentence
 * @param bounds by these a length is a film's: "90 seconds max"
 * @param lengths what else stands in a clause that is nothing but a length
 * @param writers what a clause begins with in which the writer speaks of themselves
 * @param courtesies the two words that a polite ending of a letter begins with
 * @param counted these order nothing before a figure: "open 7 days"
 * @param contrasts what begins a comparison that a line on the screen does without: "instead of
 *     ..."
 * @param ands between two sentences that each can stand alone
 * @param seldom adverbs between a subject and its verb: "the customer never hears"
 * @param talks what clients tell the makers of: "our brand is ...", "my biggest worry is ..."
 * @param launches verbs by which a client presents what is new
 * @param called between what a thing is and its name: "a tool library called Borrowbox"
 * @param being between a name and what it is: "Borrowbox, we're the tool library"
 * @param steps how a step is said where its verb is left out
 * @param introducing words round what a product is
 * @param viewer words by which an English brief tells of its viewers
 * @param cast how a brief notes down whom it wants to see
 * @param editing what a line loses on its way from a brief to its viewers
 */
public record FactWords(
        String asOf,
        String source,
        Set<String> months,
        Set<String> weekdays,
        Set<String> counts,
        Set<String> signals,
        Set<String> qualities,
        Set<String> tellers,
        Set<String> wishes,
        Set<String> asides,
        Set<String> articles,
        Set<String> selves,
        Set<String> footnotes,
        Set<String> surveys,
        Set<String> joins,
        Set<String> orders,
        Set<String> manners,
        Set<String> labels,
        Set<String> methods,
        Set<String> headings,
        Set<String> notices,
        Set<String> closings,
        Set<String> ties,
        Set<String> ifs,
        Set<String> whos,
        Set<String> invites,
        Set<String> advices,
        Set<String> sayings,
        Set<String> leads,
        Set<String> pronouns,
        Set<String> copulas,
        Set<String> sequels,
        Set<String> joints,
        Set<String> trims,
        Set<String> hanging,
        Set<String> without,
        Set<String> conditions,
        Set<String> needed,
        Set<String> units,
        Set<String> times,
        Set<String> years,
        Set<String> abbreviations,
        Witness witness,
        Set<String> selfs,
        Set<String> mine,
        Set<String> ours,
        Set<String> people,
        Set<String> verbs,
        Set<String> bounds,
        Set<String> lengths,
        Set<String> writers,
        Set<String> courtesies,
        Set<String> counted,
        Set<String> contrasts,
        Set<String> ands,
        Set<String> seldom,
        Set<String> talks,
        Set<String> launches,
        Set<String> called,
        Set<String> being,
        Steps steps,
        Introducing introducing,
        Viewer viewer,
        Cast cast,
        Editing editing) {
    /**
     * @param articles before one of them
     * @param people of any age
     * @param ages units of an age
     */
    public record Cast(Set<String> articles, Set<String> people, Set<String> ages) {}

    /**
     * @param states what a thing is turned to: "heating off"
     * @param parts of a turn: "quarter turn"
     * @param places where something is put: "a cloth underneath"
     * @param moves what a part of a thing does by itself: "the drum rotates"
     * @param particles behind such a verb: "slides out"
     * @param sorts first words of what is done by a name: "test run"; {@code acts} the last
     */
    public record Steps(
            Set<String> states,
            Set<String> parts,
            Set<String> places,
            Set<String> moves,
            Set<String> particles,
            Set<String> sorts,
            Set<String> acts) {}

    /**
     * @param ties between a name and what it is: "our", "brand", "new"
     * @param purposes before what or whom it is for
     * @param fits before what a product works with
     * @param lately when a number was counted: "last year"
     * @param nothing plain words that say nothing of a product, or name the film, not the thing
     */
    public record Introducing(
            Set<String> ties,
            Set<String> purposes,
            Set<String> nothing,
            Set<String> fits,
            Set<String> lately) {}

    /**
     * @param groups whom a sentence about viewers begins with: "most people"
     * @param markers behind these stands whom it is for
     * @param subjects behind these stands whom it is about
     * @param own what becomes the viewer's own: "their" is "your"
     * @param questions what a question begins with that the piece answers
     * @param feelings behind "they are" a trouble that viewers know
     * @param dreads the same in two words, and how it is asked: "ont peur", "Peur"
     * @param none verbs behind "who" that tell of one person or of the past
     */
    public record Viewer(
            Set<String> groups,
            Set<String> markers,
            Set<String> subjects,
            Map<String, String> own,
            Set<String> none,
            Set<String> questions,
            Set<String> feelings,
            Map<String, String> dreads) {}

    /**
     * @param hedges what a line neither begins nor ends with: "i guess"
     * @param measures what a line begins with to say that it is not all: "mostly repairs"
     * @param emphatics what talk says and print does not, with what stands there instead
     * @param stages behind a fact, where the brief wants it to stand: "at the end"
     * @param permits behind a fact these allow it: "ok to say"
     * @param sells verbs behind "we" that say no more than that it is theirs
     * @param within before a time in which something is done: "in 8 seconds"
     * @param takes between a time and what is done in it: "60 seconds to pitch"
     * @param prices a word before a price that says no more than the price does
     * @param varieties what one may choose from, behind a number: "3 colours"
     * @param codes before the letters that lower a price: "code SUNNY10"
     */
    public record Editing(
            List<String> hedges,
            List<String> measures,
            Map<String, String> emphatics,
            List<String> stages,
            List<String> permits,
            Set<String> sells,
            Set<String> within,
            Set<String> takes,
            Set<String> prices,
            Set<String> varieties,
            Set<String> codes) {}

    /**
     * @param who what a clause about them begins with
     * @param theirs what a sentence about something of theirs begins with: "his gas bill"
     * @param leads words before who they are: "now he"
     * @param stops where the makers are spoken to again
     * @param past what a clause without a subject says that somebody has done
     * @param own what becomes the witness's own: "her" is "my"
     * @param verbs as one says them of oneself, where that is not the same without an "s"
     */
    public record Witness(
            Set<String> who,
            Set<String> theirs,
            Set<String> leads,
            Set<String> stops,
            Set<String> past,
            Map<String, String> own,
            Map<String, String> verbs) {}

    /** Whether the word alone says when, how much or how it is sold. */
    boolean states(String word) {
        return dates(word) || signals.contains(word) || qualities.contains(word);
    }

    public boolean dates(String word) {
        return months.contains(word) || weekdays.contains(word);
    }
}
