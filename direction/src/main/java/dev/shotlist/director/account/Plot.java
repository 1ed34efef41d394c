package dev.shotlist.director.account;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.casting.Casting;
import dev.shotlist.director.casting.Homes;
import dev.shotlist.director.facts.BriefFacts;
import dev.shotlist.director.story.SceneCount;
import dev.shotlist.director.story.StoryGrammar;
import dev.shotlist.director.story.Testimonies;
import dev.shotlist.director.usage.UseCasting;
import dev.shotlist.director.words.Dice;
import dev.shotlist.director.words.Forbidden;
import dev.shotlist.director.words.Prop;
import dev.shotlist.director.words.WishedPerson;
import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Category;
import dev.shotlist.plan.Format;
import dev.shotlist.sight.Sight;
import dev.shotlist.sight.Sights;
import dev.shotlist.sight.Sort;
import dev.shotlist.world.Idea;
import dev.shotlist.world.Kind;
import dev.shotlist.world.Picture;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Plays out who and what a brief names, where it says they are, over as many pictures as the piece
 * wants: what is known of other songs, films and trades only fills what it leaves open.
 */
public final class Plot {
    /** Id of the idea that plays the brief's own people and things. */
    public static final String ID = "plot";

    /** A story needs so many of the brief's own. */
    private static final int FEWEST = 2;

    private static final int FEWEST_PICTURES = 3;

    private final FactFiles files;
    private final AccountFile known;
    private final Sights sights;
    private final StoryGrammar grammar;
    private final Testimonies testimonies;
    private volatile @Nullable Known plots;

    /** What the file of plots says, with its trades by their words. */
    private record Known(PlotFile file, PlotPremises premises) {}

    Plot(
            FactFiles files,
            AccountFile known,
            Sights sights,
            StoryGrammar grammar,
            Testimonies testimonies) {
        this.files = files;
        this.known = known;
        this.sights = sights;
        this.grammar = grammar;
        this.testimonies = testimonies;
    }

    /**
     * The brief's own story; null where it names too little, or its kind's own tells it better.
     *
     * @param fits whether the kind is of this very product
     * @param named what the brief tells that can be seen
     * @param told whether its things can be told beside the product
     */
    public @Nullable Casting of(
            Settled settled,
            Kind kind,
            boolean fits,
            boolean told,
            UseCasting usage,
            BriefFacts stated,
            NamedParts people,
            WishedPerson wished,
            List<Sight> named,
            Forbidden forbidden,
            Dice dice) {
        if (settled.specs().format() == Format.TUTORIAL) {
            return null;
        }
        Known plots = plots();
        PlotFile file = plots.file();
        Prop prop = usage.prop(forbidden);
        boolean tale = isTale(settled);
        PlotCast cast =
                new PlotCast(file, known, sights, settled, people, wished, forbidden).cast(tale);
        PlotParts parts = cast.parts();
        // "a film about a lighthouse keeper": whoever sells, the piece is about that person
        boolean about = cast.person() != null && named.stream().anyMatch(Plot::isAskedPerson);
        boolean theirs = about || isTestimony(settled);
        PlotFile.Premises premises =
                plots.premises().of(settled, cast.world(tale || theirs), cast.houses(), tale);
        Category category = settled.product().category();
        boolean held = theirs && category.sold().isHeld();
        if (held && category == Category.OTHER && !isWare(prop)) {
            // nobody knows whether it is a thing at all: an estate planning firm is none
            return null;
        }
        boolean ware = !tale && (premises == null || theirs) && (held || isWare(prop));
        boolean animals = !parts.of("animals").isEmpty() || !parts.of("animal").isEmpty();
        boolean mine = tale || theirs || cast.isNamed() || animals;
        if (!mine && cast.deeds(named).isEmpty()) {
            // nobody in particular who does nothing: what is known of the trade tells more
            return null;
        }
        if (!tells(parts, cast, tale, fits, ware, theirs, premises != null, told)) {
            return null;
        }
        if (premises != null) {
            parts.usual(premises);
        }
        if (ware) {
            parts.product();
        }
        Premise premise =
                new Premise(
                        tale ? "story" : "house",
                        cast.person() != null,
                        ware,
                        usage.use(),
                        stated,
                        settled.language());
        AccountFrames frames = new AccountFrames(grammar, premise, forbidden, dice);
        PlotPictures pictures =
                new PlotPictures(file, parts, frames, !forbidden.faces(), tale, dice);
        List<Picture> beats =
                new PlotBeats(pictures, cast.deeds(named), cast.works()).of(SceneCount.of(settled));
        if (beats.size() < FEWEST_PICTURES) {
            return null;
        }
        Map<String, String> places = new LinkedHashMap<>(pictures.places());
        places.put(AccountFrames.PLACE, place(parts, premises, named, dice));
        Idea idea = idea(cast, places, beats, settled.mood().tone());
        Kind own =
                kind.telling(idea, List.of(), List.of(), testimonies.of(category, dice), List.of());
        return Casting.of(own, idea, prop, cast.person());
    }

    private static Idea idea(
            PlotCast cast, Map<String, String> places, List<Picture> beats, String tone) {
        return Idea.made(
                ID,
                Idea.Focus.PERSON,
                new PlotConcept(cast.parts(), cast.person()).of(tone),
                cast.person(),
                places,
                beats);
    }

    /** Read when a brief first needs it: a start has no time for it. */
    private Known plots() {
        Known read = plots;
        if (read == null) {
            PlotFile file = files.read("director/plot.json", PlotFile.class);
            read = new Known(file, new PlotPremises(file.premises()));
            plots = read;
        }
        return read;
    }

    private static boolean isTestimony(Settled settled) {
        return settled.specs().format() == Format.TESTIMONIAL;
    }

    private static boolean isTale(Settled settled) {
        Format format = settled.specs().format();
        return format == Format.MUSIC_VIDEO || format == Format.TRAILER;
    }

    private static boolean isAskedPerson(Sight sight) {
        return sight.ordered() && sight.sort() == Sort.PERSON && !sight.acts();
    }

    /** These stand in a picture as wares do. */
    private static final Set<Sort> THINGS = EnumSet.of(Sort.DEVICE, Sort.LARGE, Sort.VEHICLE);

    private boolean isWare(Prop prop) {
        Sort sort = sights.sortAnywhere(prop.name());
        return sort != null && (sort.isWare() || THINGS.contains(sort));
    }

    /** A kind's own idea is given up only for people or animals who are the brief's own. */
    private static boolean tells(
            PlotParts parts,
            PlotCast cast,
            boolean tale,
            boolean fits,
            boolean ware,
            boolean theirs,
            boolean placed,
            boolean told) {
        boolean somebody = (tale || theirs) ? parts.living() > 0 : cast.isNamed();
        boolean enough = parts.told() >= FEWEST || cast.isAnimalNamed() || (placed && somebody);
        if (!parts.acts() || !enough) {
            return false;
        }
        if (tale) {
            return true;
        }
        boolean lives =
                parts.living() >= 2
                        || cast.isAnimalNamed()
                        || ((cast.isNamed() || cast.person() != null) && theirs)
                        || (!fits && (cast.isNamed() || parts.told() > FEWEST));
        return lives && (theirs || !ware || (!fits && !told));
    }

    private String place(
            PlotParts parts, PlotFile.@Nullable Premises premises, List<Sight> named, Dice dice) {
        if (premises != null) {
            return premises.at();
        }
        for (String slot : List.of(PlotParts.ROOM, PlotParts.LAND)) {
            if (!parts.of(slot).isEmpty()) {
                return parts.of(slot).getFirst();
            }
        }
        // nobody finds a lifeboat in a workroom
        Homes homes = new Homes(sights, dice);
        return named.stream()
                .map(one -> one.home().isEmpty() ? homes.key(one.subject()) : one.home())
                .filter(home -> !home.isEmpty())
                .findFirst()
                .map(homes::at)
                .orElseGet(() -> dice.pick(grammar.rooms(), "plot room"));
    }
}
