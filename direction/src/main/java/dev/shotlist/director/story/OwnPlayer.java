package dev.shotlist.director.story;

import dev.shotlist.director.casting.NamedPerson;
import dev.shotlist.director.story.OwnElements.Found;
import dev.shotlist.director.words.Dice;
import dev.shotlist.director.words.WishedPerson;
import dev.shotlist.world.Person;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who plays in the brief's own story: somebody who goes with one of its elements, else anybody. */
final class OwnPlayer {
    private final WishedPerson wished;
    private final OwnElements own;
    private final Dice dice;

    OwnPlayer(WishedPerson wished, OwnElements own, Dice dice) {
        this.wished = wished;
        this.own = own;
        this.dice = dice;
    }

    Person player(List<Person> anybody) {
        StoryElement.Role[] roles = {
            StoryElement.Role.PERSON,
            StoryElement.Role.HAPPENING,
            StoryElement.Role.CAUSE,
            StoryElement.Role.PLACE,
            StoryElement.Role.OBJECT,
        };
        for (StoryElement.Role role : roles) {
            for (Found found : own.found()) {
                List<Person> players = found.element().players();
                if (found.element().part() == role && !players.isEmpty()) {
                    return wished(dice.pick(likely(players, anybody), "own person"), found);
                }
            }
        }
        return wished(dice.pick(likely(anybody, anybody), "own person"), null);
    }

    /** Of the players those who go with the name that the brief gives. */
    private List<Person> likely(List<Person> players, List<Person> anybody) {
        NamedPerson named = own.named();
        if (named == null) {
            return players;
        }
        String who = named.isLikelyShe() ? "she" : "he";
        for (List<Person> some : List.of(players, anybody)) {
            List<Person> fitting = some.stream().filter(one -> one.who().equals(who)).toList();
            if (!fitting.isEmpty()) {
                return fitting;
            }
        }
        return players;
    }

    private Person wished(Person person, @Nullable Found from) {
        String words = wished.words();
        boolean same =
                words != null
                        && from != null
                        && from.words().toLowerCase(Locale.ROOT).contains(words);
        Person cast = same ? person : wished.cast(person);
        return cast == null ? person : cast;
    }
}
