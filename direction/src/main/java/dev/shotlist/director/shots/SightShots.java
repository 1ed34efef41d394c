package dev.shotlist.director.shots;

import dev.shotlist.director.casting.Casting;
import dev.shotlist.director.casting.Homes;
import dev.shotlist.director.casting.Talks;
import dev.shotlist.director.story.StoryGrammar;
import dev.shotlist.director.words.Agreement;
import dev.shotlist.director.words.Dice;
import dev.shotlist.director.words.Forbidden;
import dev.shotlist.director.words.Words;
import dev.shotlist.plan.Purpose;
import dev.shotlist.sight.Sight;
import dev.shotlist.sight.Sights;
import dev.shotlist.sight.Sort;
import dev.shotlist.sight.Ways;
import dev.shotlist.world.People;
import dev.shotlist.world.Person;
import dev.shotlist.world.Picture;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Puts what the brief itself names into a story, in the brief's order and before what is told of
 * such products in general.
 */
public final class SightShots {
    /**
     * Of a story that was written for this very kind of product as much may give way: the rest
     * still shows the product in use.
     */
    private static final double SHARE = 0.6;

    private static final Set<Sort> GOODS =
            EnumSet.of(
                    Sort.HELD,
                    Sort.FOOD,
                    Sort.DRINK,
                    Sort.WEAR,
                    Sort.LARGE,
                    Sort.INSTRUMENT,
                    Sort.VEHICLE,
                    Sort.PLANT);

    /** Scenes longer than this, in seconds, have room for one more between them. */
    private static final double LONG = 6;

    private static final int NEVER = Integer.MAX_VALUE;

    private final List<Sight> sights;
    private final Sights known;
    private final StoryGrammar grammar;
    private final Casting casting;
    private final boolean fits;
    private final boolean ware;
    private final boolean song;
    private final Setting setting;
    private final Forbidden forbidden;
    private final Talks talks;
    private final Agreement agreement;
    private final Dice dice;
    private final Homes homes;
    private final Map<Sort, Integer> shown = new EnumMap<>(Sort.class);

    /**
     * @param song whether it is a song's video, whose words are its pictures
     * @param ware whether a hand can hold what is sold
     * @param fits whether the story is of this very kind of product
     */
    public SightShots(
            List<Sight> sights,
            Sights known,
            StoryGrammar grammar,
            Casting casting,
            boolean fits,
            boolean ware,
            boolean song,
            Setting setting,
            Forbidden forbidden,
            Talks talks,
            Agreement agreement,
            Dice dice) {
        this.sights = sights;
        this.known = known;
        this.grammar = grammar;
        this.casting = casting;
        this.fits = fits;
        this.ware = ware;
        this.song = song;
        this.setting = setting;
        this.forbidden = forbidden;
        this.talks = talks;
        this.agreement = agreement;
        this.dice = dice;
        this.homes = new Homes(known, dice);
    }

    /** Where the things of a scene are at home. */
    Homes homes() {
        return homes;
    }

    /** Whether the story is of this very kind of product. */
    boolean fits() {
        return fits;
    }

    /** The story with as many pictures of the brief's own as it has room for. */
    List<Shot> woven(List<Shot> story, int count, double seconds) {
        List<Scene> scenes = scenes(count);
        List<Integer> open = open(story);
        long strange = open.stream().filter(at -> !story.get(at).picture().showsProduct()).count();
        int room =
                fits ? Math.max((int) strange, (int) Math.ceil(open.size() * SHARE)) : open.size();
        List<Scene> chosen = chosen(scenes, room);
        List<Integer> slots = open.subList(0, Math.min(open.size(), chosen.size()));
        List<Shot> shots = new ArrayList<>(story);
        int next = 0;
        for (int at : new TreeSet<>(slots)) {
            shots.set(at, shot(chosen.get(next), shots.get(at), next));
            next++;
        }
        List<Scene> left = scenes.stream().filter(one -> !chosen.contains(one)).toList();
        int most = song ? count : (int) Math.min(count, seconds / LONG);
        for (int i = 0; i < left.size() && shots.size() < most && shots.size() > 1; i++) {
            Shot near = shots.get(shots.size() - 2);
            if (!near.ordered() && near.label() == null) {
                Shot more = near.with(Purpose.PRODUCT_SHOWCASE);
                shots.add(shots.size() - 1, shot(left.get(i), more, next + i));
            }
        }
        return shots;
    }

    /** A sight with the picture that shows it. */
    private record Scene(
            Sight sight, String subject, People people, String texture, String sound) {}

    private List<Scene> scenes(int count) {
        List<Scene> scenes = new ArrayList<>();
        for (Sight sight : sights) {
            if (!sight.acts() && !sight.ordered() && isPassing(sight)) {
                continue;
            }
            Scene scene = sight.acts() ? acting(sight) : shown(sight);
            if (scene != null) {
                scenes.add(scene);
            }
        }
        if (!fits && isWare()) {
            itself(scenes);
        }
        if (song) {
            comingBack(scenes, count);
        }
        return scenes;
    }

    /** A song's images come back with its verses, each time seen in another way. */
    private void comingBack(List<Scene> scenes, int count) {
        List<Sight> images = sights.stream().filter(sight -> !sight.acts()).toList();
        int before = -1;
        while (before < scenes.size() && scenes.size() < count) {
            before = scenes.size();
            for (Sight image : images) {
                Scene again = scenes.size() < count ? unseen(image, scenes) : null;
                if (again != null) {
                    scenes.add(again);
                }
            }
        }
    }

    private @Nullable Scene unseen(Sight image, List<Scene> scenes) {
        for (int i = known.ways().of(image.sort()).size(); i > 0; i--) {
            Scene scene = shown(image);
            boolean fresh =
                    scene != null
                            && scenes.stream()
                                    .noneMatch(one -> one.subject().equals(scene.subject()));
            if (fresh) {
                return scene;
            }
        }
        return null;
    }

    /** Where no story of this very product is known, it is shown as what it is. */
    private void itself(List<Scene> scenes) {
        String name = casting.prop().name();
        Sort sort = known.sort(name);
        Sort shows = sort == null ? Sort.HELD : sort;
        int most = known.ways().of(shows).size();
        for (int i = 0; i < most; i++) {
            Sight sight =
                    new Sight(
                            false,
                            "the " + Picture.PRODUCT,
                            People.NONE,
                            shows,
                            known.home(name),
                            null,
                            Set.of(),
                            false);
            Scene scene = shown(sight);
            if (scene != null) {
                scenes.add(scene);
            }
        }
    }

    /** Whether what is sold is a thing and no screen, place or service. */
    private boolean isWare() {
        Sort sort = known.sort(casting.prop().name());
        boolean word = casting.prop().name().indexOf(' ') < 0;
        boolean thing = sort == null ? word : GOODS.contains(sort);
        return ware && thing && casting.kind().thing() == null;
    }

    /**
     * Of what is only named, people are mostly whom it is for, and a story that was written for
     * this very kind of product shows its things already.
     */
    private boolean isPassing(Sight sight) {
        boolean people = sight.sort() == Sort.PERSON || sight.sort() == Sort.GROUP;
        return (fits || people || isCast(sight)) && !song;
    }

    /** Who is cast already is seen in other pictures. */
    private boolean isCast(Sight sight) {
        Person person = casting.person();
        return person != null
                && sight.sort() == Sort.PERSON
                && sight.things().stream().anyMatch(person.look()::contains);
    }

    private @Nullable Scene acting(Sight sight) {
        return allowed(sight, sight.subject(), sight.people(), "surface and skin", "work going on");
    }

    /** The next way to show such a thing that the brief allows. */
    private @Nullable Scene shown(Sight sight) {
        List<Ways.Way> ways = known.ways().of(sight.sort());
        int first =
                shown.merge(sight.sort(), 1, Integer::sum)
                        + dice.below(Math.max(1, ways.size()), "way " + sight.sort());
        for (int i = 0; i < ways.size(); i++) {
            Ways.Way way = ways.get((first + i) % ways.size());
            boolean somebody = casting.person() != null || !way.subject().contains(Picture.PERSON);
            String subject = way.subject().replace(Picture.PERSON, "the " + Picture.PERSON);
            String slot = subject.replace("{thing}", Picture.PRODUCT);
            boolean itself = sight.subject().contains(Picture.PRODUCT);
            boolean several = !itself && agreement.plural(sight.subject());
            String agreed = several ? agreement.withSeveral(slot) : slot;
            Scene scene =
                    somebody
                            ? allowed(
                                    sight,
                                    agreed.replace(Picture.PRODUCT, sight.subject()),
                                    way.people(),
                                    way.texture(),
                                    way.sound())
                            : null;
            if (scene != null) {
                return scene;
            }
        }
        return null;
    }

    /**
     * The picture where the brief forbids nothing in it; who may not be known is seen from behind.
     */
    private @Nullable Scene allowed(
            Sight sight, String subject, People people, String texture, String sound) {
        boolean hidden = people == People.FACE && forbidden.faces();
        People seen = hidden ? People.BACK : people;
        String text = hidden ? subject + ", seen from behind" : subject;
        boolean nobody = casting.person() == null && subject.contains(Picture.PERSON);
        Scene scene = new Scene(sight, text, seen, texture, sound);
        StoryGrammar.Frame frame = frames(seen).getFirst();
        boolean place = sight.place() != null && forbidden.text(sight.place());
        return nobody || place || forbidden.picture(picture(scene, frame, null)) ? null : scene;
    }

    /** As many as there is room for: what must be seen and what is done before what is named. */
    private static List<Scene> chosen(List<Scene> scenes, int room) {
        List<Scene> ranked = new ArrayList<>(scenes);
        ranked.sort(Comparator.comparingInt(one -> rank(one.sight())));
        Set<Scene> kept = new HashSet<>(ranked.subList(0, Math.min(room, ranked.size())));
        return scenes.stream().filter(kept::contains).toList();
    }

    private static int rank(Sight sight) {
        int acts = sight.acts() ? 0 : 1;
        return sight.ordered() ? acts : 2 + acts;
    }

    /** Scenes that may give way, those that tell least of the product first. */
    private List<Integer> open(List<Shot> story) {
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < story.size(); i++) {
            if (loss(story.get(i)) != NEVER) {
                open.add(i);
            }
        }
        open.sort(Comparator.comparingInt(at -> loss(story.get(at))));
        return open;
    }

    private int loss(Shot shot) {
        if (shot.ordered() || talks.speaks(shot.picture())) {
            return NEVER;
        }
        if (shot.label() != null) {
            // the steps of another thing teach nothing
            return fits ? NEVER : 0;
        }
        int product = shot.picture().showsProduct() ? 2 : 0;
        return switch (shot.purpose()) {
            case CTA, STEP, OUTRO -> NEVER;
            case PRODUCT_SHOWCASE -> product;
            default -> product + 1;
        };
    }

    private Shot shot(Scene scene, Shot instead, int turn) {
        List<StoryGrammar.Frame> frames = frames(scene.people());
        StoryGrammar.Frame frame =
                frames.get((dice.below(frames.size(), "sight frame") + turn) % frames.size());
        List<String> reasons = grammar.seen();
        String reason =
                reasons.get((dice.below(reasons.size(), "sight why") + turn) % reasons.size());
        String things = String.join(" and ", new TreeSet<>(scene.sight().things()));
        Shot base = song ? instead.within(casting.idea(), casting.person()) : instead;
        return base.unlabelled()
                .with(picture(scene, frame, instead))
                .at(place(scene.sight()))
                .because(
                        Words.capitalised(
                                reason.replace("{words}", things.isEmpty() ? "it" : things)));
    }

    /** Homes whose things look lost anywhere else. */
    private static final Set<String> INDOORS =
            Set.of("kitchen", "bathroom", "bedroom", "living", "stage");

    private String place(Sight sight) {
        if (sight.place() != null) {
            return sight.place();
        }
        String said = setting.named();
        if (said != null && !INDOORS.contains(sight.home())) {
            return said;
        }
        return homes.at(sight.home());
    }

    private List<StoryGrammar.Frame> frames(People people) {
        List<StoryGrammar.Frame> frames = grammar.frames().get(people);
        return frames == null ? grammar.frames().getOrDefault(People.NONE, List.of()) : frames;
    }

    private static Picture picture(Scene scene, StoryGrammar.Frame frame, @Nullable Shot instead) {
        Purpose purpose = instead == null ? null : instead.purpose();
        return new Picture(
                purpose,
                frame.size(),
                frame.move(),
                frame.angle(),
                scene.subject(),
                "a",
                instead == null ? "" : instead.picture().light(),
                frame.lens(),
                scene.texture(),
                scene.people(),
                List.of(scene.sound()),
                instead == null ? 0 : instead.picture().energy(),
                null,
                null);
    }
}
