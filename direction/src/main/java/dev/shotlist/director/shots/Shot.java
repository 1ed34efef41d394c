package dev.shotlist.director.shots;

import dev.shotlist.plan.Purpose;
import dev.shotlist.plan.Seconds;
import dev.shotlist.world.Idea;
import dev.shotlist.world.Person;
import dev.shotlist.world.Picture;
import org.jspecify.annotations.Nullable;

/**
 * A picture put into its place in the piece.
 *
 * @param environment where it is, with an article
 * @param label short text that belongs to it, such as a step's name; null without one
 * @param length where the brief demands one
 * @param motif the thing that comes back in it; null where none does
 * @param ordered whether the brief asks for it
 */
public record Shot(
        Purpose purpose,
        Picture picture,
        Idea idea,
        @Nullable Person person,
        String environment,
        @Nullable String label,
        String reason,
        @Nullable Seconds length,
        boolean ordered,
        double weight,
        @Nullable String motif) {

    Shot(
            Purpose purpose,
            Picture picture,
            Idea idea,
            @Nullable Person person,
            String environment,
            @Nullable String label,
            String reason,
            @Nullable Seconds length,
            boolean ordered,
            double weight) {
        this(
                purpose,
                picture,
                idea,
                person,
                environment,
                label,
                reason,
                length,
                ordered,
                weight,
                null);
    }

    /** The same as the one that brings a thing back, by that thing with its article. */
    Shot carrying(String thing) {
        return copy(purpose, picture, idea, person, environment, label, reason, weight, thing);
    }

    /** The same place and moment, seen otherwise. */
    Shot with(Picture other) {
        return copy(purpose, other, idea, person, environment, label, reason, weight, motif);
    }

    /** The same with another part to play in the piece. */
    Shot with(Purpose other) {
        return copy(other, picture, idea, person, environment, label, reason, weight, motif);
    }

    /** The same without a step's name. */
    Shot unlabelled() {
        return copy(purpose, picture, idea, person, environment, null, reason, weight, motif);
    }

    /** The same in another story, played by who is cast there. */
    Shot within(Idea story, @Nullable Person player) {
        return copy(purpose, picture, story, player, environment, label, reason, weight, motif);
    }

    /** The same elsewhere; the place has an article. */
    Shot at(String place) {
        return copy(purpose, picture, idea, person, place, label, reason, weight, motif);
    }

    /** The same at another share of the piece. */
    Shot weighing(double other) {
        return copy(purpose, picture, idea, person, environment, label, reason, other, motif);
    }

    /** The same, exactly so long. */
    Shot lasting(Seconds exactly) {
        return new Shot(
                purpose,
                picture,
                idea,
                person,
                environment,
                label,
                reason,
                exactly,
                ordered,
                weight,
                motif);
    }

    /** The same for another reason. */
    Shot because(String other) {
        return copy(purpose, picture, idea, person, environment, label, other, weight, motif);
    }

    /** How long it must be and whether it was ordered stay with it, whatever else becomes of it. */
    private Shot copy(
            Purpose part,
            Picture seen,
            Idea story,
            @Nullable Person player,
            String place,
            @Nullable String name,
            String why,
            double share,
            @Nullable String thing) {
        return new Shot(part, seen, story, player, place, name, why, length, ordered, share, thing);
    }
}
