package dev.shotlist.director.account;

import dev.shotlist.director.words.Dice;
import dev.shotlist.director.words.Prop;
import dev.shotlist.english.EnglishArticles;
import dev.shotlist.sight.Mention;
import dev.shotlist.sight.Sort;
import dev.shotlist.world.Person;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives somebody of whom a brief tells without a name a look to be known by. */
record UnnamedParts(CastWords known, Looks looks, Introductions introductions, Dice dice) {
    /** Nobody of whom no age is said is older or younger. */
    private static final int USUAL_AGE = 42;

    /**
     * The first somebody of whom the brief tells, without a name: "a mapmaker", "the conductor";
     * null where it tells of nobody.
     */
    @Nullable NamedPart playing(List<Mention> mentions) {
        for (Mention one : mentions) {
            if (one.sort() != Sort.PERSON || one.several()) {
                continue;
            }
            String thing = one.thing();
            CastWords.Role role = known.roles().get(thing);
            String who =
                    role == null || role.who().equals("they")
                            ? introductions.whoOf(thing, dice)
                            : role.who();
            Integer usual = role == null ? null : role.age();
            String look = looks.of(who, usual == null ? USUAL_AGE : usual, null, thing);
            boolean plain = look.startsWith(thing + " ");
            String headed = thing + look.substring(look.indexOf(' '));
            return new NamedPart(
                    thing,
                    new Person(
                            plain ? look : Prop.firstWords(headed, Prop.LONGEST_LOOK),
                            EnglishArticles.articled("a " + thing),
                            who),
                    thing,
                    Set.of(thing),
                    known.works().getOrDefault(thing, List.of()));
        }
        return null;
    }

    /** The first of the brief's own kin, without a name: "the father"; null where it has none. */
    @Nullable NamedPart ofRole(List<Matter> matters) {
        for (Matter one : matters) {
            String thing = one.named().thing();
            CastWords.Role role = known.roles().get(thing);
            boolean single = !one.named().several() && one.named().said().startsWith("the ");
            if (role != null && single && !role.who().equals("they")) {
                Integer usual = role.age();
                int age = usual == null ? USUAL_AGE : usual;
                String look = looks.of(role.who(), age, null, null);
                return new NamedPart(
                        thing,
                        new Person(look, "a " + thing, role.who()),
                        null,
                        Set.of(thing),
                        List.of());
            }
        }
        return null;
    }
}
