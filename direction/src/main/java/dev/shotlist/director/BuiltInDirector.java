package dev.shotlist.director;

import dev.shotlist.defaults.Defaults;
import dev.shotlist.defaults.MoodFacts;
import dev.shotlist.defaults.Settled;
import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.CameraMovement;
import dev.shotlist.plan.Continuity;
import dev.shotlist.plan.ContinuityKind;
import dev.shotlist.plan.EnergyCurve;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Hex;
import dev.shotlist.plan.Pace;
import dev.shotlist.plan.PaletteColor;
import dev.shotlist.plan.PaletteRole;
import dev.shotlist.plan.SceneSource;
import dev.shotlist.plan.StyleSource;
import dev.shotlist.plan.TransitionType;
import dev.shotlist.plan.Visual;
import dev.shotlist.plan.VisualDirection;
import dev.shotlist.plan.VoiceKind;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.StyleWord;
import dev.shotlist.world.Kind;
import dev.shotlist.world.People;
import dev.shotlist.world.World;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Directs without a language model: casts an idea from the world of the product, picks its pictures
 * by format and length, and writes prompts and copy. The same settled facts give the same draft; it
 * asks nobody.
 */
public final class BuiltInDirector implements Director {
    /** Id of this director in the plan. */
    public static final String ID = "builtin";

    private static final String PRODUCT = "product";
    private static final String PERSON = "person";

    private final World world;
    private final Defaults defaults;
    private final Phrases phrases;
    private final CopyPatterns patterns;
    private final Forms forms;
    private final Talks talks;
    private final ProductColors colors;
    private final StoryFile story;
    private final Uses uses;
    private final Dictionary dictionary;
    private final ShotWords shotWords;
    private final DemandedLines demands;
    private final FactWords facts;
    private final Aloud aloud;
    private final ConceptWriter.Patterns concepts;
    private final Narration.Lines narration;

    public BuiltInDirector(World world, Defaults defaults, FactFiles files) {
        this.world = world;
        this.defaults = defaults;
        this.phrases = files.read("director/phrases.json", Phrases.class);
        this.patterns = files.read("director/copy.json", CopyPatterns.class);
        this.forms = files.read("director/forms.json", Forms.class);
        this.talks = files.read("director/talks.json", Talks.class);
        this.colors = ProductColors.from(files);
        this.story = new StoryFile(files);
        this.uses = new Uses(files);
        this.shotWords = new ShotWords(files);
        this.dictionary = Dictionary.ofGoods(files);
        this.demands = new DemandedLines(files.read("director/demands.json", DemandWords.class));
        this.facts = files.read("director/facts.json", FactWords.class);
        this.concepts = files.read("director/concept.json", ConceptWriter.Patterns.class);
        this.narration = files.read("director/narration.json", Narration.Lines.class);
        this.aloud = files.read("director/aloud.json", Aloud.class);
    }

    @Override
    public Draft direct(Settled all) {
        Settled settled = FilmableShots.of(all, demands, story.grammar.unseen());
        Dice dice = new Dice(settled.reading().text(), settled.seed());
        Forbidden forbidden = new Forbidden(settled);
        Kind kind = Casting.kind(world, settled, patterns.saysNothing());
        Setting setting = new Setting(settled, phrases, talks, dice);
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
        BriefWords words = new BriefWords(settled);
        Casting casting =
                cast(kind, settled, words, palette, spoken(settled, telling), forbidden, dice);
        casting = talks.attended(casting, settled, forbidden, dice);
        casting = OwnStory.of(story, settled, casting, talks.witnesses(), forbidden, dice);
        String anchor = StyleAnchor.write(settled, palette, dice);
        Form form = forms.pick(settled, dice, casting.turn());
        FeatureShots features =
                new FeatureShots(
                        OwnFeatures.of(settled, story),
                        story.grammar,
                        casting,
                        OwnProp.seen(settled, casting),
                        forbidden,
                        talks,
                        dice);
        List<Shot> shots =
                new ShotPicker(
                                settled, casting, forbidden, phrases, shotWords, talks, form,
                                setting, features, dice)
                        .pick(SceneCount.of(settled));
        BriefFacts stated = BriefFacts.in(settled, words, facts, forbidden);
        CopyDesk copy =
                new CopyDesk(
                        settled,
                        casting,
                        forbidden,
                        defaults,
                        telling,
                        demands,
                        stated,
                        new Narration(narration, settled, telling, forbidden, dice),
                        shots);
        PromptWriter prompts =
                new PromptWriter(phrases, settled, casting, forbidden, setting, anchor, dice);
        List<DraftScene> scenes = scenes(settled, shots, copy.script(), prompts, forbidden);
        return new Draft(
                new ConceptWriter(concepts, settled, telling, dice)
                        .write(
                                casting,
                                shots,
                                scenes.stream().map(one -> one.visual().subject()).toList(),
                                stated,
                                form),
                settled.product().description(),
                visual(settled, palette, anchor, shots, dice),
                settled.moods().stream().map(MoodFacts::id).toList(),
                energyCurve(settled),
                transitionStyle(settled),
                font(settled, dice),
                text(palette),
                outline(palette),
                copy.call(),
                continuity(settled, casting, scenes),
                scenes,
                ID,
                List.of(),
                defaultsUsed(settled),
                RealPeople.notes(scenes));
    }

    /** What lines may call it; a trailer keeps quiet about it. */
    private static @Nullable String spoken(Settled settled, Telling telling) {
        return settled.specs().format() == Format.TRAILER ? null : telling.subject();
    }

    private Casting cast(
            Kind kind,
            Settled settled,
            BriefWords words,
            List<PaletteColor> palette,
            @Nullable String subject,
            Forbidden forbidden,
            Dice dice) {
        Prop prop = Prop.of(kind, settled, palette, phrases.hues());
        if (settled.specs().format() == Format.MUSIC_VIDEO) {
            return Casting.cast(kind, settled, prop, null, forbidden, dice);
        }
        return new UseCasting(uses, dictionary, story.grammar, settled, words, kind, prop, subject)
                .cast(forbidden, dice);
    }

    private List<DraftScene> scenes(
            Settled settled,
            List<Shot> shots,
            Script script,
            PromptWriter prompts,
            Forbidden forbidden) {
        List<DraftScene> scenes = new ArrayList<>();
        for (int i = 0; i < shots.size(); i++) {
            Shot shot = shots.get(i);
            Shot next = i + 1 < shots.size() ? shots.get(i + 1) : null;
            boolean onCamera = onCamera(settled, shot);
            String voice = script.voice(i);
            scenes.add(
                    new DraftScene(
                            shot.purpose(),
                            weight(settled, shot, i, shots.size()),
                            shot.length(),
                            visual(settled, shot, prompts, i, shots.size()),
                            energy(settled, shot, i, shots.size()),
                            effects(settled, shot, forbidden),
                            List.of(),
                            voice,
                            voice == null ? null : kind(settled, onCamera),
                            null,
                            script.voiceRequired(i),
                            script.lines(i),
                            transition(settled, shot, next),
                            shot.reason(),
                            onCamera ? SceneSource.FILM : SceneSource.GENERATE,
                            shot.ordered()));
        }
        return scenes;
    }

    /** Where a reference film leads, its shot-length curve is laid over the scenes. */
    private static double weight(Settled settled, Shot shot, int scene, int scenes) {
        Double share = settled.lead().share(scene, scenes);
        return share == null ? shot.weight() : share;
    }

    private static Visual visual(
            Settled settled, Shot shot, PromptWriter prompts, int scene, int scenes) {
        List<String> shows = new ArrayList<>();
        if (prompts.showsProduct(shot)) {
            shows.add(PRODUCT);
        }
        if (prompts.showsPerson(shot)) {
            shows.add(PERSON);
        }
        String environment = shot.environment();
        return new Visual(
                shot.picture().size(),
                prompts.subject(shot),
                shot.picture().move(),
                environment,
                prompts.prompt(shot, scene, scenes),
                prompts.negative(shot),
                settled.lead()
                        .startPicture(
                                shows.contains(PRODUCT), shows.contains(PERSON), scene, scenes),
                shot.picture().angle(),
                shows);
    }

    private static boolean onCamera(Settled settled, Shot shot) {
        return settled.specs().format() == Format.TESTIMONIAL
                && shot.picture().people() == People.FACE;
    }

    private static VoiceKind kind(Settled settled, boolean onCamera) {
        VoiceKind wished = settled.sound().voiceKind();
        return wished == VoiceKind.ON_CAMERA && !onCamera ? VoiceKind.VOICE_OVER : wished;
    }

    private static List<String> effects(Settled settled, Shot shot, Forbidden forbidden) {
        if (!settled.sound().effects()) {
            return List.of();
        }
        return shot.picture().sound().stream().filter(sound -> !forbidden.text(sound)).toList();
    }

    /** Half the picture's own energy, half where the piece's curve is at that point. */
    private static double energy(Settled settled, Shot shot, int scene, int scenes) {
        double at = scenes == 1 ? 0.5 : scene / (scenes - 1.0);
        double curve =
                switch (energyCurve(settled)) {
                    case FLAT -> 0.5;
                    case BUILDING -> 0.25 + 0.65 * at;
                    case FALLING -> 0.9 - 0.6 * at;
                    case WAVE -> 0.55 + 0.35 * Math.sin(at * 2 * Math.PI - Math.PI / 2);
                };
        double energy = (curve + shot.picture().energy()) / 2;
        return Math.round(energy * 100) / 100.0;
    }

    private static EnergyCurve energyCurve(Settled settled) {
        return switch (settled.sound().curve()) {
            case BUILDING -> EnergyCurve.BUILDING;
            case WAVE -> EnergyCurve.WAVE;
            case FALLING -> EnergyCurve.FALLING;
            case FLAT, SUSTAINED -> EnergyCurve.FLAT;
        };
    }

    private static TransitionType transitionStyle(Settled settled) {
        return settled.pace() == Pace.SLOW ? TransitionType.DISSOLVE : TransitionType.CUT;
    }

    private static TransitionType transition(Settled settled, Shot shot, @Nullable Shot next) {
        if (next == null) {
            return TransitionType.CUT;
        }
        boolean timePasses = !shot.environment().equals(next.environment());
        if (timePasses && settled.pace() == Pace.SLOW) {
            return TransitionType.DISSOLVE;
        }
        boolean rhymes =
                shot.picture().showsProduct()
                        && next.picture().showsProduct()
                        && shot.picture().move() == CameraMovement.STATIC;
        return rhymes && timePasses ? TransitionType.MATCH_CUT : TransitionType.CUT;
    }

    private static VisualDirection visual(
            Settled settled,
            List<PaletteColor> palette,
            String anchor,
            List<Shot> shots,
            Dice dice) {
        MoodFacts mood = settled.mood();
        String light = StyleAnchor.said(settled, StyleWord.Aspect.LIGHT);
        String measuredLight = settled.lead().lighting();
        String camera = cameraStyle(settled);
        String measuredCamera = settled.lead().camera();
        String look = StyleAnchor.said(settled, StyleWord.Aspect.AESTHETIC);
        String composition = settled.lead().composition();
        return new VisualDirection(
                look == null
                        ? dice.pick(mood.aesthetic(), "aesthetic")
                        : look + ": " + dice.pick(mood.aesthetic(), "aesthetic"),
                source(settled),
                palette,
                light != null
                        ? light + ": " + dice.pick(mood.light(), "light style")
                        : measuredLight != null
                                ? measuredLight
                                : dice.pick(mood.light(), "light style"),
                camera != null
                        ? camera
                        : measuredCamera != null
                                ? measuredCamera
                                : dice.pick(mood.camera(), "camera style"),
                composition == null ? dice.pick(mood.composition(), "composition") : composition,
                moods(settled),
                shots.stream()
                        .map(shot -> shot.picture().size().wire().replace('_', ' '))
                        .distinct()
                        .toList(),
                anchor);
    }

    /** Where words about the look stand beside references, both shaped it. */
    private static StyleSource source(Settled settled) {
        StyleSource lead = settled.lead().source();
        boolean worded =
                !settled.reading().colors().isEmpty() || !settled.reading().moods().isEmpty();
        return lead != StyleSource.TEXT && worded ? StyleSource.HYBRID : lead;
    }

    /** How the camera shall behave; sizes of single shots are no style. */
    private static @Nullable String cameraStyle(Settled settled) {
        String said = StyleAnchor.said(settled, StyleWord.Aspect.CAMERA);
        return said == null || said.contains("close") || said.contains("shot") ? null : said;
    }

    /** The brief's own mood words before the names that the data know them by. */
    private static List<String> moods(Settled settled) {
        List<String> words = new ArrayList<>();
        settled.reading().moods().forEach(fact -> words.add(fact.value()));
        for (MoodFacts mood : settled.moods()) {
            if (!words.contains(mood.id()) && words.size() < 4) {
                words.add(mood.id());
            }
        }
        return words;
    }

    private static String font(Settled settled, Dice dice) {
        List<String> brand = settled.brand().fonts();
        return brand.isEmpty() ? dice.pick(settled.mood().fonts(), "font") : brand.getFirst();
    }

    private static List<String> defaultsUsed(Settled settled) {
        List<String> paths = new ArrayList<>();
        if (settled.brand().fonts().isEmpty()) {
            paths.add("text_strategy.font_family");
        }
        boolean colored =
                !settled.reading().colors().isEmpty()
                        || !settled.brand().colors().isEmpty()
                        || !settled.lead().palette().isEmpty();
        if (!colored) {
            paths.add("visual_direction.color_palette");
        }
        return paths;
    }

    private static Hex text(List<PaletteColor> palette) {
        return byRole(palette, PaletteRole.TEXT).hex();
    }

    private static Hex outline(List<PaletteColor> palette) {
        return byRole(palette, PaletteRole.BACKGROUND).hex();
    }

    private static PaletteColor byRole(List<PaletteColor> palette, PaletteRole role) {
        for (PaletteColor color : palette) {
            if (color.role() == role) {
                return color;
            }
        }
        return palette.getLast();
    }

    private static List<Continuity> continuity(
            Settled settled, Casting casting, List<DraftScene> scenes) {
        List<Continuity> all = new ArrayList<>();
        if (scenes.stream().anyMatch(scene -> scene.visual().shows().contains(PRODUCT))) {
            all.add(
                    new Continuity(
                            PRODUCT,
                            ContinuityKind.PRODUCT,
                            casting.prop().look(),
                            settled.lead().productImage()));
        }
        boolean seen = scenes.stream().anyMatch(scene -> scene.visual().shows().contains(PERSON));
        if (casting.person() != null && seen) {
            all.add(
                    new Continuity(
                            PERSON,
                            ContinuityKind.CHARACTER,
                            casting.person().look(),
                            settled.lead().characterImage()));
        }
        return all;
    }
}
