package dev.shotlist.director.builtin;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.account.Account;
import dev.shotlist.director.account.Plot;
import dev.shotlist.director.casting.Casting;
import dev.shotlist.director.casting.Homes;
import dev.shotlist.director.casting.KindFit;
import dev.shotlist.director.inquiry.Inquiries;
import dev.shotlist.director.lesson.Lessons;
import dev.shotlist.director.shots.FeatureShots;
import dev.shotlist.director.shots.Form;
import dev.shotlist.director.shots.Noted;
import dev.shotlist.director.shots.Setting;
import dev.shotlist.director.shots.Shot;
import dev.shotlist.director.shots.ShotPicker;
import dev.shotlist.director.shots.SightScenes;
import dev.shotlist.director.shots.SightShots;
import dev.shotlist.director.story.OwnElements;
import dev.shotlist.director.story.OwnFeatures;
import dev.shotlist.director.story.OwnProp;
import dev.shotlist.director.story.OwnStory;
import dev.shotlist.director.story.SceneCount;
import dev.shotlist.director.story.StoryGrammar;
import dev.shotlist.director.tale.Tale;
import dev.shotlist.director.words.BriefSights;
import dev.shotlist.director.words.BriefWords;
import dev.shotlist.director.words.Dice;
import dev.shotlist.director.words.Forbidden;
import dev.shotlist.plan.Category;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Language;
import dev.shotlist.sight.Sight;
import dev.shotlist.world.Idea;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Picks the shots of one piece from its idea, its features and what its brief names. */
record ShotDesk(
        Repertoire known,
        Settled settled,
        BriefWords words,
        PieceKind piece,
        List<Sight> named,
        Noted noted,
        Casting casting,
        Forbidden forbidden,
        Setting setting,
        boolean whole,
        Dice dice) {

    /**
     * @param tale null where the format tells none
     */
    List<Shot> pick(Form form, @Nullable Tale tale) {
        ShotPicker picker =
                new ShotPicker(
                        settled,
                        casting,
                        forbidden,
                        known.phrases(),
                        known.shotWords(),
                        known.talks(),
                        form,
                        setting,
                        features(),
                        sights(),
                        noted,
                        tale,
                        worked(),
                        known.sections(),
                        dice);
        return picker.pick(count(tale));
    }

    private int count(@Nullable Tale tale) {
        String idea = casting.idea().id();
        if (isSong() && tale == null && !idea.equals(Plot.ID)) {
            return SceneCount.ofSong(settled, named.size());
        }
        boolean written = tale == null && piece.fits() && !Account.tells(idea);
        return written
                ? SceneCount.ofStory(settled, casting.idea().beats().size())
                : SceneCount.of(settled);
    }

    /** What the brief wants something done to, in a lesson that lists its own steps. */
    private @Nullable String worked() {
        boolean lesson = settled.specs().format() == Format.TUTORIAL && !settled.shots().isEmpty();
        return lesson && OwnStory.isTold(casting.idea())
                ? OwnElements.of(settled, words, piece.kind(), known.story()).worked()
                : null;
    }

    private FeatureShots features() {
        StoryGrammar grammar = known.story().grammar;
        return new FeatureShots(
                OwnFeatures.of(settled, words, known.story()),
                grammar,
                casting,
                OwnProp.seen(settled, casting, grammar),
                known.sights().sort(casting.prop().name()),
                forbidden,
                known.talks(),
                dice);
    }

    private SightShots sights() {
        boolean fits = piece.fits() || whole;
        SightScenes scenes =
                new SightScenes(
                        shown(),
                        known.sights(),
                        known.story().grammar,
                        casting,
                        fits,
                        BriefSights.words(settled).isShown(),
                        isSong(),
                        KindFit.tellsItsOwn(named, settled)
                                || settled.specs().format() == Format.TRAILER,
                        settled.reading().language() == Language.EN,
                        forbidden,
                        known.agreement(),
                        dice);
        return new SightShots(
                scenes,
                known.story().grammar,
                casting,
                fits,
                isSong(),
                setting,
                new Homes(known.sights(), dice),
                known.talks(),
                dice);
    }

    /** What the brief names and is not shown already: a lesson shows what it teaches. */
    private List<Sight> shown() {
        boolean lesson = settled.specs().format() == Format.TUTORIAL && isTaught(casting.idea());
        boolean taught = lesson || casting.idea().id().equals(Inquiries.ID);
        List<Sight> open =
                named.stream()
                        .filter(one -> noted.pictures().stream().noneMatch(it -> it.shows(one)))
                        .filter(one -> !known.shotWords().isRemark(one.subject()))
                        .toList();
        return whole || taught ? open.stream().filter(Sight::ordered).toList() : open;
    }

    private static boolean isTaught(Idea idea) {
        return OwnStory.isTold(idea) || Lessons.isTaught(idea);
    }

    private boolean isSong() {
        return settled.product().category() == Category.MUSIC;
    }
}
