package dev.shotlist.director.tale;

import dev.shotlist.director.words.Prop;
import dev.shotlist.world.Idea;
import dev.shotlist.world.Person;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A story with more pictures than most pieces have room for.
 *
 * @param about English words for what it is about
 * @param anywhere whether it can be played in whatever place a brief names
 * @param fixed whether whom a brief names is not who plays it, such as whom a song mourns
 * @param thing what the brief names and the tale follows; null for a tale of people
 * @param idea the pictures in story order, with the first of the people in it
 * @param keep for each picture how much the story needs it: 1 always, 2 where there is room, 3 in a
 *     long piece
 * @param people who may play it; empty where nobody is in it
 * @param avoid cliches of such a story
 */
public record Tale(
        String about,
        boolean anywhere,
        boolean fixed,
        @Nullable Prop thing,
        Idea idea,
        List<Integer> keep,
        List<Person> people,
        List<String> avoid) {
    /** A picture that may be left out first. */
    static final int LAST = 3;

    public Tale {
        keep = List.copyOf(keep);
        people = List.copyOf(people);
        avoid = List.copyOf(avoid);
        if (keep.size() != idea.beats().size()) {
            throw new IllegalArgumentException("each picture has its weight: " + idea.id());
        }
        if (keep.stream().anyMatch(one -> one < 1 || one > LAST)) {
            throw new IllegalArgumentException("a weight is 1, 2 or 3: " + idea.id());
        }
    }

    /** The same as it follows that thing. */
    Tale following(Prop one) {
        return new Tale(about, anywhere, fixed, one, idea, keep, people, avoid);
    }
}
