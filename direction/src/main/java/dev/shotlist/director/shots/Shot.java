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
        return new Shot(
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
                thing);
    }

    Shot with(Picture other) {
        return new Shot(
                purpose,
                other,
                idea,
                person,
                environment,
                label,
                reason,
                length,
                ordered,
                weight,
                motif);
    }

    Shot with(Purpose other) {
        return new Shot(
                other,
                picture,
                idea,
                person,
                environment,
                label,
                reason,
                length,
                ordered,
                weight,
                motif);
    }

    /** The same without a step's name. */
    Shot unlabelled() {
        return new Shot(
                purpose,
                picture,
                idea,
                person,
                environment,
                null,
                reason,
                length,
                ordered,
                weight,
                motif);
    }

    /** The same in another story, played by who is cast there. */
    Shot within(Idea story, @Nullable Person player) {
        return new Shot(
                purpose,
                picture,
                story,
                player,
                environment,
                label,
                reason,
                length,
                ordered,
                weight,
                motif);
    }

    Shot at(String place) {
        return new Shot(
                purpose, picture, idea, person, place, label, reason, length, ordered, weight,
                motif);
    }

    Shot weighing(double other) {
        return new Shot(
                purpose,
                picture,
                idea,
                person,
                environment,
                label,
                reason,
                length,
                ordered,
                other,
                motif);
    }

    Shot because(String other) {
        return new Shot(
                purpose,
                picture,
                idea,
                person,
                environment,
                label,
                other,
                length,
                ordered,
                weight,
                motif);
    }
}
