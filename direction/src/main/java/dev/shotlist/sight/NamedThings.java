package dev.shotlist.sight;

import dev.shotlist.world.People;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The things that one clause names, in its order. */
final class NamedThings {
    private final List<NounGroup> named = new ArrayList<>();
    private final Lexicon lexicon;

    NamedThings(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Adds a noun where it is a thing that is known; the product is none. */
    void add(NounGroup group) {
        if (group.thing() != null) {
            named.add(group);
        }
    }

    /** The clause in its own words, with all that is named in it. */
    Sight whole(String clause, boolean ordered) {
        Set<String> all = new LinkedHashSet<>();
        String where = null;
        String at = "";
        Sort sort = Sort.HELD;
        for (NounGroup group : named) {
            Thing thing = group.thing();
            if (thing != null) {
                sort = all.isEmpty() ? thing.sort() : sort;
                all.add(thing.english());
                at = thing.home().isEmpty() ? at : thing.home();
                boolean place = thing.sort() == Sort.PLACE && !lexicon.isSurface(thing);
                where = place ? "the " + group.words() : where;
            }
        }
        boolean person = sort == Sort.PERSON || sort == Sort.GROUP;
        People people = person ? People.FACE : sort == Sort.BODY ? People.HANDS : People.NONE;
        return new Sight(true, clause, people, sort, at, where, all, ordered);
    }

    /** Adds the things that take no part in anything that is done. */
    void addMentions(List<Sight> sights, boolean ordered) {
        for (NounGroup group : named) {
            Thing thing = group.thing();
            if (thing != null && !isSeen(thing, sights) && isMention(group, thing, ordered)) {
                sights.add(mention(group, thing, ordered));
            }
        }
    }

    private static boolean isSeen(Thing thing, List<Sight> sights) {
        return sights.stream().anyMatch(one -> one.things().contains(thing.english()));
    }

    private boolean isMention(NounGroup group, Thing thing, boolean ordered) {
        boolean bare = group.words().indexOf(' ') < 0;
        boolean figure = group.words().chars().anyMatch(Character::isDigit);
        boolean passing = thing.sort() == Sort.DEVICE || (bare && lexicon.isWeak(thing));
        return !figure && (ordered || !passing);
    }

    private Sight mention(NounGroup group, Thing thing, boolean ordered) {
        String said = plainly(group);
        return new Sight(
                false,
                group.part() == Part.A ? group.said() : said,
                People.NONE,
                thing.sort(),
                thing.home(),
                thing.sort() == Sort.PLACE ? said : null,
                Set.of(thing.english()),
                ordered);
    }

    /** Without the talk before it: "thinking about petrol stations" names petrol stations. */
    private String plainly(NounGroup group) {
        String words = group.words();
        int space = words.indexOf(' ');
        boolean talk = space > 0 && lexicon.isTalk(words.substring(0, space));
        if (talk) {
            return words.substring(space + 1);
        }
        return group.part() == Part.WORD ? group.said() : "the " + words;
    }
}
