package dev.shotlist.director.tale;

import dev.shotlist.director.casting.Casting;
import dev.shotlist.director.casting.Recast;
import dev.shotlist.director.words.Dice;
import dev.shotlist.director.words.Forbidden;
import dev.shotlist.director.words.Prop;
import dev.shotlist.director.words.WishedPerson;
import dev.shotlist.world.Idea;
import dev.shotlist.world.Kind;
import dev.shotlist.world.Person;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Casts a tale: nothing else of the kind is told beside it. */
public final class TaleCasting {
    private TaleCasting() {}

    /**
     * @param kind what sort of song or film it is
     * @param named who plays whom the brief names; null where it names nobody
     */
    public static Casting of(
            Tale tale,
            Kind kind,
            @Nullable Person named,
            WishedPerson wished,
            Prop prop,
            Forbidden forbidden,
            Dice dice) {
        List<Person> people = tale.people().stream().filter(one -> !forbidden.person(one)).toList();
        Person own = people.isEmpty() ? tale.idea().person() : dice.pick(people, "tale person");
        Person person = own;
        if (forbidden.people()) {
            person = null;
        } else if (own != null && !tale.fixed()) {
            person = named == null || isSeveral(named) ? wished.cast(own) : named;
        }
        Idea idea = person == null ? tale.idea() : Recast.with(tale.idea(), person);
        Kind told = kind.telling(idea, tale.avoid(), List.of(), Map.of(), List.of());
        Prop thing = tale.thing() == null ? prop : tale.thing();
        return Casting.of(told, idea, thing, person);
    }

    /** A couple or a team is no single part. */
    private static boolean isSeveral(Person person) {
        return !person.brief().startsWith("a ") && !person.brief().startsWith("an ");
    }
}
