package dev.shotlist.sight;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads one clause from left to right: who, what is done, to what, and where. One object reads one
 * clause.
 */
final class ClauseReader {
    private final List<Piece> pieces;
    private final @Nullable String whole;
    private final boolean english;
    private final Lexicon lexicon;
    private final boolean shown;
    private final List<Sight> sights = new ArrayList<>();
    private final NamedThings named;
    private Sentence sentence;
    private boolean ordered;
    private boolean denied;
    private boolean joins;

    /**
     * @param whole the clause where it is a picture as it stands; null where it is none
     * @param shown whether the product itself can be seen and held
     * @param ordered whether the clause goes on with what has to be seen
     */
    ClauseReader(
            List<Piece> pieces,
            @Nullable String whole,
            boolean english,
            Lexicon lexicon,
            boolean shown,
            boolean ordered) {
        this.shown = shown;
        this.pieces = pieces;
        this.whole = whole;
        this.english = english;
        this.lexicon = lexicon;
        this.ordered = ordered;
        this.named = new NamedThings(lexicon);
        this.sentence = new Sentence(english);
    }

    /** What is done in the clause, then what it only names. */
    List<Sight> read() {
        int i = 0;
        while (i < pieces.size() && !denied) {
            Piece piece = pieces.get(i);
            NounGroup group = NounGroup.at(pieces, i, english);
            if (group != null) {
                noun(group);
                i = group.end();
                continue;
            }
            denied = piece.is(Part.NOT);
            small(piece);
            i++;
        }
        finish();
        if (whole != null) {
            // the clause in its own words goes before what was read out of it
            sights.clear();
            sights.add(named.whole(whole, ordered));
        }
        named.addMentions(sights, ordered);
        return sights;
    }

    /** Whether the clause says what must not be. */
    boolean isDenied() {
        return denied;
    }

    private void small(Piece piece) {
        switch (piece.part()) {
            case ORDER -> {
                sentence = new Sentence(english);
                ordered = true;
            }
            case NOT, STOP -> finish();
            case WHILE -> {
                finish();
                joins = !sights.isEmpty();
            }
            case AUXILIARY -> sentence.auxiliary(piece.english());
            case WE, SHE, YOU, THEY, ONE -> {
                if (sentence.act() != null) {
                    finish();
                }
                sentence.person();
            }
            case IT -> sentence.product();
            case AND -> sentence.and();
            case PREPOSITION -> sentence.preposition(piece.english());
            case ADVERB -> sentence.adverb(piece.english());
            case VERB -> verb(piece);
            default -> sentence.other(piece);
        }
    }

    private void verb(Piece piece) {
        if (sentence.act() != null) {
            Sentence next = sentence.goingOn();
            finish();
            sentence = next;
        }
        sentence.verb(piece.act(), piece.form());
    }

    private void noun(NounGroup group) {
        if (sentence.endsBefore(group)) {
            finish();
        }
        if (isScreen(group)) {
            sentence = new Sentence(english);
            return;
        }
        sentence.noun(group);
        named.add(group);
    }

    /** "people watch on phones" is about the film and not in it. */
    private boolean isScreen(NounGroup group) {
        Act act = sentence.act();
        return group.sort() == Sort.DEVICE && act != null && lexicon.isVague(act);
    }

    /** Ends the sentence at hand. */
    private void finish() {
        Statement said = sentence.statement();
        Sight sight =
                said == null
                        ? null
                        : new StatementPicture(said, english, lexicon).sight(shown, ordered);
        if (sight != null && joins) {
            Sight before = sights.removeLast();
            sights.add(before.with(sight));
            joins = false;
        } else if (sight != null) {
            sights.add(sight);
        }
        sentence = new Sentence(english);
    }
}
