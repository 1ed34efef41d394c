package dev.shotlist.director.builtin;

import dev.shotlist.defaults.Defaults;
import dev.shotlist.defaults.MoodFacts;
import dev.shotlist.defaults.Settled;
import dev.shotlist.director.Director;
import dev.shotlist.director.Draft;
import dev.shotlist.director.DraftScene;
import dev.shotlist.director.casting.BriefPerson;
import dev.shotlist.director.casting.BriefTopics;
import dev.shotlist.director.casting.Casting;
import dev.shotlist.director.casting.Homes;
import dev.shotlist.director.casting.KindFit;
import dev.shotlist.director.casting.OtherThings;
import dev.shotlist.director.casting.RealPeople;
import dev.shotlist.director.casting.Served;
import dev.shotlist.director.casting.Talks;
import dev.shotlist.director.copy.CopyDesk;
import dev.shotlist.director.copy.CopyPatterns;
import dev.shotlist.director.copy.Narration;
import dev.shotlist.director.copy.Telling;
import dev.shotlist.director.demands.DemandWords;
import dev.shotlist.director.demands.DemandedLines;
import dev.shotlist.director.facts.BriefFacts;
import dev.shotlist.director.facts.FactWords;
import dev.shotlist.director.facts.OwnSteps;
import dev.shotlist.director.facts.ProductNoun;
import dev.shotlist.director.look.LookWriter;
import dev.shotlist.director.look.PaletteMaker;
import dev.shotlist.director.look.ProductColors;
import dev.shotlist.director.look.StyleAnchor;
import dev.shotlist.director.look.TypeFace;
import dev.shotlist.director.shots.Cutting;
import dev.shotlist.director.shots.EnergyArc;
import dev.shotlist.director.shots.FeatureShots;
import dev.shotlist.director.shots.FilmableShots;
import dev.shotlist.director.shots.Form;
import dev.shotlist.director.shots.Forms;
import dev.shotlist.director.shots.Setting;
import dev.shotlist.director.shots.Shot;
import dev.shotlist.director.shots.ShotPicker;
import dev.shotlist.director.shots.ShotWords;
import dev.shotlist.director.shots.SightScenes;
import dev.shotlist.director.shots.SightShots;
import dev.shotlist.director.story.OwnElements;
import dev.shotlist.director.story.OwnFeatures;
import dev.shotlist.director.story.OwnProp;
import dev.shotlist.director.story.SceneCount;
import dev.shotlist.director.story.StoryFile;
import dev.shotlist.director.tale.Tale;
import dev.shotlist.director.tale.Tales;
import dev.shotlist.director.usage.Uses;
import dev.shotlist.director.words.Agreement;
import dev.shotlist.director.words.Aloud;
import dev.shotlist.director.words.BriefSights;
import dev.shotlist.director.words.BriefWords;
import dev.shotlist.director.words.Dice;
import dev.shotlist.director.words.Dictionary;
import dev.shotlist.director.words.Forbidden;
import dev.shotlist.director.words.Noun;
import dev.shotlist.director.words.PersonWords;
import dev.shotlist.director.words.Phrases;
import dev.shotlist.director.words.WishedPerson;
import dev.shotlist.director.words.WishedPictures;
import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Category;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Language;
import dev.shotlist.plan.PaletteColor;
import dev.shotlist.reading.Fact;
import dev.shotlist.sight.Sight;
import dev.shotlist.sight.Sights;
import dev.shotlist.sight.Sort;
import dev.shotlist.world.Kind;
import dev.shotlist.world.World;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Directs without a language model: casts an idea from the world of the product, picks its pictures
 * by format and length, and writes prompts and copy. The same settled facts give the same draft; it
 * asks nobody.
 */
public final class BuiltInDirector implements Director {
    /** Id of this director in the plan. */
    public static final String ID = "builtin";

    /** So many pictures that a brief asks for carry a song. */
    private static final int OWN_PICTURES = 4;

    private final World world;
    private final Defaults defaults;
    private final Phrases phrases;
    private final CopyPatterns patterns;
    private final Forms forms;
    private final Talks talks;
    private final ProductColors colors;
    private final StoryFile story;
    private final Uses uses;
    private final Tales tales;
    private final Dictionary dictionary;
    private final ShotWords shotWords;
    private final DemandedLines demands;
    private final FactWords facts;
    private final Aloud aloud;
    private final PersonWords persons;
    private final Agreement agreement;
    private final ConceptWriter.Patterns concepts;
    private final Narration.Lines narration;
    private final BriefTopics.Words beside;
    private final OtherThings others;
    private final Sights sights;
    private final WishedPictures pictures;

    public BuiltInDirector(World world, Defaults defaults, FactFiles files) {
        this.world = world;
        this.defaults = defaults;
        this.phrases = files.read("director/phrases.json", Phrases.class);
        this.patterns = files.read("director/copy.json", CopyPatterns.class);
        this.forms = files.read("director/forms.json", Forms.class);
        this.talks = files.read("director/talks.json", Talks.class);
        this.colors = ProductColors.from(files, phrases.metals());
        this.story = new StoryFile(files);
        this.uses = new Uses(files);
        this.tales = new Tales(files);
        this.sights = new Sights(files);
        this.shotWords = new ShotWords(files, sights);
        this.dictionary = Dictionary.ofGoods(files);
        this.demands = new DemandedLines(files.read("director/demands.json", DemandWords.class));
        this.facts = files.read("director/facts.json", FactWords.class);
        this.concepts = files.read("director/concept.json", ConceptWriter.Patterns.class);
        this.narration = files.read("director/narration.json", Narration.Lines.class);
        this.persons = files.read("director/persons.json", PersonWords.class);
        this.beside = files.read("director/topics.json", BriefTopics.Words.class);
        this.others = files.read("director/others.json", OtherThings.class);
        this.agreement = files.read("director/agreement.json", Agreement.class);
        this.pictures =
                new WishedPictures(files.read("director/wished.json", WishedPictures.Words.class));
        this.aloud = files.read("director/aloud.json", Aloud.class);
    }

    @Override
    public Draft direct(Settled all) {
        FilmableShots filmable =
                FilmableShots.of(all, demands, facts, story.grammar.unseen(), shotWords, pictures);
        Settled settled = OwnSteps.ordered(filmable.settled(), facts, sights);
        Dice dice = new Dice(settled.reading().text(), settled.seed());
        Forbidden forbidden = new Forbidden(settled);
        List<Sight> named = BriefSights.of(settled, sights, pictures);
        WishedPerson wished =
                new WishedPerson(settled, persons, agreement, BriefPerson.of(named, settled));
        Kind called = called(settled);
        Kind meant =
                called == null
                        ? Casting.kind(world, settled, wished, patterns.saysNothing(), sights)
                        : called;
        BriefWords words = new BriefWords(settled);
        Kind served = Served.instead(meant, words, world, sights, settled);
        Kind found =
                others.shownBy(served, Noun.english(settled, dictionary))
                        ? world.fallback(settled.product().category())
                        : Casting.allowed(served, world, settled, forbidden);
        boolean song = settled.product().category() == Category.MUSIC;
        boolean fits =
                !KindFit.tellsItsOwn(named, settled)
                        && !KindFit.makesOther(found, named, settled, story.grammar.makes())
                        && KindFit.fits(found, settled, sights);
        Kind kind =
                fits || !(KindFit.tellsItsOwn(named, settled) || KindFit.isRich(named, settled))
                        ? found
                        : world.fallback(settled.product().category());
        // who lists the pictures of their song has the story already
        boolean pictured = named.stream().filter(Sight::ordered).count() >= OWN_PICTURES;
        Tale tale =
                pictured ? null : tales.of(settled, world.categoryOf(kind), named, forbidden, dice);
        boolean whole = tale == null && KindFit.isToldWhole(kind, named, settled);
        Setting setting = new Setting(settled, phrases, talks, agreement, sights, whole, dice);
        List<PaletteColor> palette =
                PaletteMaker.make(
                        settled.reading().colors().stream().map(Fact::value).toList(),
                        settled.brand(),
                        settled.lead().palette(),
                        colors.of(kind, settled),
                        settled.mood(),
                        settled.grade(),
                        colors.forbidden(settled),
                        dice);
        Telling telling = new Telling(settled, patterns, aloud, forbidden, dice);
        OwnElements elements = OwnElements.of(settled, kind, story);
        BriefTopics topics =
                new BriefTopics(
                        settled,
                        words,
                        named,
                        elements.people(beside.anybody()),
                        wished.words(),
                        beside,
                        persons);
        Casting casting =
                new CastingDesk(
                                phrases,
                                talks,
                                story,
                                sights,
                                uses,
                                dictionary,
                                agreement,
                                settled,
                                wished,
                                topics,
                                elements,
                                forbidden,
                                dice)
                        .cast(
                                kind,
                                tale,
                                words,
                                palette,
                                spoken(settled, telling),
                                KindFit.hasItsOwn(named, settled));
        String anchor = StyleAnchor.write(settled, palette, dice);
        Form form = forms.pick(settled, dice, casting.turn());
        FeatureShots features =
                new FeatureShots(
                        OwnFeatures.of(settled, story),
                        story.grammar,
                        casting,
                        OwnProp.seen(settled, casting, story.grammar),
                        forbidden,
                        talks,
                        dice);
        SightScenes scened =
                new SightScenes(
                        whole ? named.stream().filter(Sight::ordered).toList() : named,
                        sights,
                        story.grammar,
                        casting,
                        fits || whole,
                        BriefSights.words(settled).isShown(),
                        song,
                        KindFit.tellsItsOwn(named, settled)
                                || settled.specs().format() == Format.TRAILER,
                        settled.reading().language() == Language.EN,
                        forbidden,
                        agreement,
                        dice);
        SightShots seen =
                new SightShots(
                        scened,
                        story.grammar,
                        casting,
                        fits || whole,
                        song,
                        setting,
                        new Homes(sights, dice),
                        talks,
                        dice);
        List<Shot> shots =
                new ShotPicker(
                                settled, casting, forbidden, phrases, shotWords, talks, form,
                                setting, features, seen, tale, dice)
                        .pick(
                                song && tale == null
                                        ? SceneCount.ofSong(settled, named.size())
                                        : SceneCount.of(settled));
        BriefFacts stated = stated(settled, words, forbidden, named);
        CopyDesk copy =
                new CopyDesk(
                        settled,
                        casting,
                        forbidden,
                        defaults,
                        telling,
                        demands,
                        stated,
                        new Narration(narration, settled),
                        shots,
                        dice);
        PromptWriter prompts =
                new PromptWriter(
                        phrases, agreement, settled, casting, forbidden, setting, anchor, dice);
        EnergyArc arc = EnergyArc.of(settled);
        List<DraftScene> scenes =
                new Storyboard(settled, prompts, forbidden, arc).scenes(shots, copy.script());
        LookWriter look = new LookWriter(settled, dice);
        TypeFace type = TypeFace.of(settled, palette, dice);
        return new Draft(
                new ConceptWriter(concepts, settled, dice)
                        .write(casting, shots, scenes, stated, form),
                settled.product().description(),
                look.write(palette, anchor, shots),
                settled.moods().stream().map(MoodFacts::id).toList(),
                arc.curve(),
                Cutting.usual(settled.pace()),
                type.font(),
                type.color(),
                type.outline(),
                copy.call(),
                ContinuitySheet.of(settled, casting, scenes),
                scenes,
                ID,
                List.of(),
                look.defaultsUsed(),
                Stream.concat(filmable.notes().stream(), RealPeople.notes(scenes).stream())
                        .toList());
    }

    private BriefFacts stated(
            Settled settled, BriefWords words, Forbidden forbidden, List<Sight> named) {
        BriefFacts all = BriefFacts.in(settled, words, facts, forbidden);
        if (settled.specs().format() != Format.TRAILER) {
            return all;
        }
        return all.withoutPeople(
                named.stream()
                        .filter(sight -> sight.sort() == Sort.PERSON || sight.sort() == Sort.GROUP)
                        .map(Sight::subject)
                        .toList());
    }

    /** The kind by the words beside the name, where the reader took others for the product. */
    private @Nullable Kind called(Settled settled) {
        String noun = ProductNoun.beside(settled, new BriefWords(settled), facts);
        return noun == null ? null : world.anywhere(noun, settled.reading().language());
    }

    /** What lines may call it; a trailer keeps quiet about it. */
    private static @Nullable String spoken(Settled settled, Telling telling) {
        return settled.specs().format() == Format.TRAILER ? null : telling.subject();
    }
}
