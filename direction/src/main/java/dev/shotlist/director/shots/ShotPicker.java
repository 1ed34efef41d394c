package dev.shotlist.director.shots;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.account.Account;
import dev.shotlist.director.account.Plot;
import dev.shotlist.director.casting.AtWork;
import dev.shotlist.director.casting.Casting;
import dev.shotlist.director.casting.Talks;
import dev.shotlist.director.lesson.Lessons;
import dev.shotlist.director.story.OwnStory;
import dev.shotlist.director.tale.Tale;
import dev.shotlist.director.words.Dice;
import dev.shotlist.director.words.Forbidden;
import dev.shotlist.director.words.Motive;
import dev.shotlist.director.words.Phrases;
import dev.shotlist.english.EnglishForms;
import dev.shotlist.plan.Format;
import dev.shotlist.world.People;
import dev.shotlist.world.Person;
import dev.shotlist.world.Picture;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Chooses which pictures stand in the piece and in which order, by the format's structure and the
 * number of scenes.
 */
public final class ShotPicker {
    /** A shot shorter than this, in seconds, is not seen; a rhythm swings no further. */
    private static final double SHORTEST = 1.8;

    /** What the strongest rhythm takes away from a shot. */
    private static final double STRONGEST = 0.35;

    /** Fewer scenes than this and the first frame is still remembered anyway. */
    private static final int FEWEST_FOR_RHYME = 5;

    private final Settled settled;
    private final Casting casting;
    private final Forbidden forbidden;
    private final Phrases phrases;
    private final ShotWords words;
    private final Form form;
    private final Setting setting;
    private final FeatureShots features;
    private final SightShots sights;
    private final @Nullable TaleShots tale;
    private final IdeaShots pictures;
    private final Coverage coverage;
    private final StepShots steps;
    private final @Nullable String worked;
    private final TalkingHead witness;
    private final SongSections sections;
    private final Noted noted;

    /**
     * @param noted pictures that the brief notes down
     * @param worked what a lesson's steps are done to where that is not what is sold; else null
     */
    public ShotPicker(
            Settled settled,
            Casting casting,
            Forbidden forbidden,
            Phrases phrases,
            ShotWords words,
            Talks talks,
            Form form,
            Setting setting,
            FeatureShots features,
            SightShots sights,
            Noted noted,
            @Nullable Tale tale,
            @Nullable String worked,
            SongSections sections,
            Dice dice) {
        this.settled = settled;
        this.casting = casting;
        this.forbidden = forbidden;
        this.phrases = phrases;
        this.words = words;
        this.worked = worked;
        this.sections = sections;
        this.form = form;
        this.setting = setting;
        this.features = features;
        this.sights = sights;
        this.noted = noted;
        this.pictures = new IdeaShots(casting, forbidden, setting);
        this.tale =
                tale == null
                        ? null
                        : new TaleShots(
                                tale, settled.shots(), casting, forbidden, pictures, sights, dice);
        this.coverage = new Coverage(settled, casting, forbidden, pictures, setting, dice);
        this.steps = new StepShots(settled, casting, phrases, form, setting, pictures, coverage);
        this.witness = new TalkingHead(casting, talks, pictures, forbidden.faces(), dice);
    }

    /** What is sold, and how it ends. */
    private static final int FEW = 2;

    public List<Shot> pick(int wanted) {
        OrderStaging staging =
                new OrderStaging(
                        settled,
                        casting,
                        forbidden,
                        phrases,
                        words,
                        setting,
                        sights.homes(),
                        sights.fits(),
                        worked);
        OrderedShots ordered =
                new OrderedShots(
                        settled, casting.kind(), forbidden, setting, pictures, coverage, staging);
        if (ordered.fill()) {
            return Ground.of(settled).under(sides().held(ordered.pick(wanted)));
        }
        int count = ordered.around(wanted);
        int told = noted.film() ? Math.max(FEW, count - noted.pictures().size()) : count;
        List<Shot> tales = tale == null ? List.of() : tale.pick(count);
        List<Shot> base = tales.isEmpty() ? told(told, count == wanted) : tales;
        List<Shot> story = noted.film() ? noted(base, staging) : base;
        List<Shot> whole = ordered.within(ended(weighted(story)));
        List<Shot> shots = Variety.between(noted.film() ? whole : noted(whole, staging), forbidden);
        String idea = casting.idea().id();
        boolean placed = PLACED.contains(idea) || isElsewhere();
        List<Shot> set = setting.held(placed ? shots : setting.placed(shots));
        Ground ground = Ground.of(settled);
        // who looks for people sells nothing that could be seen at the end
        List<Shot> sold = idea.equals(AtWork.ID) ? set : sides().sold(set);
        List<Shot> held = sides().held(sold);
        return sections.cut((noted.film() ? ground.ofAll() : ground).under(held), settled);
    }

    private OrderedSides sides() {
        return new OrderedSides(settled, casting.kind(), forbidden);
    }

    /** The story with what the brief notes down in it. */
    private List<Shot> noted(List<Shot> story, OrderStaging staging) {
        Map<BriefPicture, Shot> shots = new LinkedHashMap<>();
        for (BriefPicture picture : noted.pictures()) {
            Shot shot =
                    staging.shot(picture.order(), shots.size(), noted.pictures().size())
                            .unlabelled();
            Shot homely = sights.settled(shot, String.join(" ", picture.english()), setting);
            Shot placed = isTale() ? inTale(played(homely), story) : homely;
            Shot shown = forbidden.picture(placed.picture()) ? turned(placed) : placed;
            if (!forbidden.picture(shown.picture())) {
                shots.put(picture, shown);
            }
        }
        NotedShots all = new NotedShots(settled.specs().duration().value(), settled.sceneCount());
        return noted.film() && !shots.isEmpty()
                ? all.instead(story, List.copyOf(shots.values()))
                : all.within(story, shots);
    }

    /** Who may not be seen in the face is seen from behind. */
    private static Shot turned(Shot shot) {
        Picture picture = shot.picture();
        return picture.people() == People.FACE ? shot.with(picture.fromBehind()) : shot;
    }

    private boolean isTale() {
        Format format = settled.specs().format();
        return format == Format.MUSIC_VIDEO || format == Format.TRAILER;
    }

    /** "A nurse dances home": she is who plays in all other scenes, and looks like her. */
    private Shot played(Shot shot) {
        Person person = casting.person();
        if (person == null || shot.picture().showsPerson()) {
            return shot;
        }
        String head = HEAD_END.split(person.look(), 2)[0];
        String[] words = shot.picture().subject().split(" ", -1);
        boolean one = words[0].equals("a") || words[0].equals("an");
        for (int i = 1; one && i <= NAMING && i + 1 < words.length; i++) {
            if (words[i].equals(head) && EnglishForms.isThird(words[i + 1])) {
                String rest = String.join(" ", List.of(words).subList(i + 1, words.length));
                Picture picture = shot.picture();
                return shot.with(
                        picture.with("the " + Picture.PERSON + ' ' + rest, picture.line()));
            }
        }
        return shot;
    }

    private static final Pattern HEAD_END = Pattern.compile(" |,");

    /** What is told of a tale happens where the tale plays: in its bus, if it is told of one. */
    private Shot inTale(Shot shot, List<Shot> story) {
        String subject = shot.picture().subject();
        boolean somebody = shot.picture().showsPerson() || shot.picture().people() != People.NONE;
        for (String way : WAYS) {
            int at = subject.indexOf(way);
            if (at > 0 && somebody) {
                // "rides through an empty housing estate" says where
                return shot.at(PLACE_END.split(subject.substring(at + way.length()), 2)[0]);
            }
        }
        if (story.isEmpty() || !setting.own(subject).isEmpty()) {
            return shot;
        }
        List<String> said = List.of(subject.split("[ ,]+", -1));
        return story.stream()
                .map(Shot::environment)
                .filter(place -> said.stream().anyMatch(word -> names(place, word)))
                .findFirst()
                .map(shot::at)
                .orElseGet(() -> shot.at(story.getFirst().environment()));
    }

    private static final List<String> WAYS =
            List.of(" through ", " across ", " along ", " inside ");

    private static final Pattern PLACE_END = Pattern.compile(",| and | with | to ");

    private static boolean names(String place, String word) {
        return word.length() >= NAMING
                && !SMALL.contains(word)
                && (' ' + place + ' ').contains(' ' + word + ' ');
    }

    /** Shorter words name no place, in letters: "of". */
    private static final int NAMING = 3;

    private static final Set<String> SMALL =
            Set.of("the", "and", "with", "from", "into", "over", "one", "two", "out", "its", "who");

    /** Ids of ideas that know where the brief plays. */
    private static final Set<String> PLACED = Set.of(OwnStory.PLACED, Account.ID, Plot.ID);

    /** A tale that plays in its own places has no room for a look at another one. */
    private boolean isElsewhere() {
        return tale != null && !tale.anywhere();
    }

    /**
     * The idea's own story with what the brief names in it.
     *
     * @param whole whether no ordered shots take up its middle
     */
    private List<Shot> told(int count, boolean whole) {
        List<Shot> story = form.steps() > 0 && whole ? steps.story(count) : story(count);
        boolean taught = !whole && settled.specs().format() == Format.TUTORIAL;
        boolean lesson = Lessons.isTaught(casting.idea());
        if (lesson || taught || noted.film()) {
            // the brief's own steps or pictures are what is told
            return story;
        }
        if (form.talks() > 0) {
            story = witness.within(story, form.talks());
        }
        double seconds = settled.specs().duration().value();
        if (casting.idea().id().equals(Plot.ID) && isUnseen()) {
            // what others show for a feature has none of the brief's people in it
            return settled.specs().format() == Format.MUSIC_VIDEO ? MusicForm.of(story) : story;
        }
        return settled.specs().format() == Format.MUSIC_VIDEO
                ? MusicForm.of(sights.woven(story, count, seconds))
                : sights.woven(
                        casting.idea().id().equals(AtWork.ID) ? story : features.woven(story),
                        count,
                        seconds);
    }

    private boolean isUnseen() {
        return casting.idea().beats().stream().noneMatch(Picture::showsProduct);
    }

    /** The form's rhythm over the shots. */
    private List<Shot> weighted(List<Shot> story) {
        List<Shot> weighted = new ArrayList<>();
        double mean = settled.specs().duration().value() / story.size();
        double swing = Math.clamp((mean - SHORTEST) / (mean * STRONGEST), 0, 1);
        for (int i = 0; i < story.size(); i++) {
            double share = 1 + (form.rhythm().weight(i, story.size()) - 1) * swing;
            weighted.add(story.get(i).weighing(story.get(i).weight() * share));
        }
        return weighted;
    }

    /** Where the form ends in a rhyme, the last frame stands where the first one stood. */
    private List<Shot> ended(List<Shot> story) {
        if (form.ending() != Form.Ending.RHYME || story.size() < FEWEST_FOR_RHYME) {
            return story;
        }
        Shot first = story.getFirst();
        Shot last = story.getLast();
        List<Shot> ended = new ArrayList<>(story);
        ended.set(
                story.size() - 1,
                last.with(last.picture().with(first.picture().size(), last.picture().move()))
                        .because(
                                Motive.kind(last.reason()) == null
                                        ? phrases.rhymeReason() + " " + last.reason()
                                        : phrases.rhymeReason()));
        return ended;
    }

    /** The idea's own story, thinned out or filled up to the count. */
    private List<Shot> story(int count) {
        List<Shot> own = pictures.shots(casting.idea());
        if (own.size() >= count) {
            return form.thinned(own, count);
        }
        List<Shot> all = new ArrayList<>(own);
        coverage.fill(all, count);
        return all;
    }
}
