package dev.shotlist.director.builtin;

import dev.shotlist.defaults.MoodFacts;
import dev.shotlist.defaults.Settled;
import dev.shotlist.director.Draft;
import dev.shotlist.director.DraftScene;
import dev.shotlist.director.casting.BriefTopics;
import dev.shotlist.director.casting.Casting;
import dev.shotlist.director.casting.RealPeople;
import dev.shotlist.director.copy.CopyDesk;
import dev.shotlist.director.copy.Narration;
import dev.shotlist.director.copy.Telling;
import dev.shotlist.director.facts.BriefFacts;
import dev.shotlist.director.look.LookWriter;
import dev.shotlist.director.look.Medium;
import dev.shotlist.director.look.PaletteMaker;
import dev.shotlist.director.look.StyleAnchor;
import dev.shotlist.director.look.TypeFace;
import dev.shotlist.director.shots.EnergyArc;
import dev.shotlist.director.shots.Form;
import dev.shotlist.director.shots.SceneChanges;
import dev.shotlist.director.shots.SeenPlace;
import dev.shotlist.director.shots.Setting;
import dev.shotlist.director.shots.Shot;
import dev.shotlist.director.story.OwnElements;
import dev.shotlist.director.words.Dice;
import dev.shotlist.director.words.Forbidden;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.PaletteColor;
import dev.shotlist.plan.Warning;
import dev.shotlist.reading.Fact;
import dev.shotlist.world.Idea;
import dev.shotlist.world.Picture;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One piece in the making: the steps from a brief's material to its draft, in their order. */
final class Production {
    private final Repertoire known;
    private final Settled settled;
    private final Material material;
    private final PieceKind piece;
    private final Forbidden forbidden;
    private final Dice dice;

    Production(Repertoire known, Settled settled) {
        this.known = known;
        this.settled = settled;
        material = Material.of(known, settled);
        piece = material.piece();
        forbidden = material.forbidden();
        dice = material.dice();
    }

    /**
     * @param said what was to be told of the shots that the brief ordered
     */
    Draft draft(List<Warning> said) {
        List<PaletteColor> palette = palette();
        Telling telling = telling();
        BriefFacts stated = material.stated(known);
        Casting cast = allowed(cast(palette, telling, stated).aged(settled));
        LeadingStory story = LeadingStory.of(material, cast, known.noted().calm());
        Casting casting = story.casting();
        Setting setting = setting(story.whole());
        Medium medium = known.media().of(settled, material.words());
        String anchor = StyleAnchor.write(settled, palette, medium, dice);
        Form form = known.forms().pick(settled, dice, casting.turn());
        List<Shot> picked = shots(story, setting).pick(form, story.tale());
        CopyDesk copy = copy(casting, telling, stated, picked);
        List<Shot> shots =
                new SpokenReasons(known, settled, forbidden, dice)
                        .worded(picked, casting.prop().name(), copy.script());
        PromptWriter prompts = prompts(casting, setting, anchor, medium);
        EnergyArc arc = EnergyArc.of(settled);
        List<DraftScene> scenes =
                new Storyboard(settled, prompts, forbidden, arc).scenes(shots, copy.script());
        LookWriter look = new LookWriter(settled, medium, dice);
        TypeFace type = TypeFace.of(settled, palette, dice);
        ConceptMatter concept =
                new ConceptMatter(
                        known.concepts(),
                        settled,
                        casting,
                        shots,
                        scenes,
                        stated,
                        form,
                        telling.name(),
                        dice);
        return new Draft(
                new ConceptWriter(known.concepts(), dice).write(concept),
                settled.product().description(),
                look.write(palette, anchor, shots),
                settled.moods().stream().map(MoodFacts::id).toList(),
                arc.curve(),
                SceneChanges.usual(settled.pace()),
                type.font(),
                type.color(),
                type.outline(),
                copy.call(),
                ContinuitySheet.of(settled, casting, scenes),
                scenes,
                BuiltInDirector.ID,
                List.of(),
                look.defaultsUsed(),
                Stream.concat(said.stream(), RealPeople.notes(scenes).stream()).toList());
    }

    private Telling telling() {
        return new Telling(
                settled,
                known.patterns(),
                known.facts(),
                known.aloud(),
                forbidden,
                dice,
                piece.isUnnamed(known.world(), settled));
    }

    private Setting setting(boolean whole) {
        return new Setting(
                settled,
                known.phrases(),
                known.talks(),
                known.agreement(),
                known.sights(),
                whole,
                SeenPlace.of(settled, material.named(), material.noted(), known.sights()),
                material.noted(),
                piece.hired(),
                dice);
    }

    private ShotDesk shots(LeadingStory story, Setting setting) {
        return new ShotDesk(
                known,
                settled,
                material.words(),
                piece,
                story.account() ? List.of() : material.named(),
                story.noted(),
                story.casting(),
                forbidden,
                setting,
                story.whole(),
                dice);
    }

    private CopyDesk copy(Casting casting, Telling telling, BriefFacts stated, List<Shot> shots) {
        return new CopyDesk(
                settled,
                casting,
                forbidden,
                known.defaults(),
                telling,
                known.demands(),
                stated,
                known.witness().of(settled, material.words(), telling.name()),
                new Narration(known.narration(), known.coaching(), known.articles(), settled),
                shots,
                dice);
    }

    private PromptWriter prompts(
            Casting casting, Setting setting, String anchor, @Nullable Medium medium) {
        return new PromptWriter(
                known.phrases(),
                known.agreement(),
                settled,
                casting,
                forbidden,
                setting,
                anchor,
                medium,
                dice);
    }

    private List<PaletteColor> palette() {
        return PaletteMaker.make(
                settled.reading().colors().stream().map(Fact::value).toList(),
                settled.brand(),
                settled.lead().palette(),
                known.colors().of(piece.kind(), settled),
                settled.mood(),
                settled.grade(),
                known.colors().forbidden(settled),
                dice);
    }

    private Casting cast(List<PaletteColor> palette, Telling telling, BriefFacts stated) {
        OwnElements elements =
                OwnElements.of(settled, material.words(), piece.kind(), known.story());
        BriefTopics topics =
                new BriefTopics(
                        settled,
                        material.words(),
                        material.named(),
                        elements.people(known.beside().anybody()),
                        material.wished().words(),
                        known.beside(),
                        known.persons());
        CastProduct product = CastProduct.of(known, material, palette, spoken(telling));
        return new CastingDesk(known, material, product, topics, elements, stated).cast();
    }

    /** Without what stands for an app or a service where that may not be seen: "no phones". */
    private Casting allowed(Casting casting) {
        boolean held = settled.product().category().sold().isHeld();
        if (held || !forbidden.text(casting.prop().look())) {
            return casting;
        }
        Idea idea = casting.idea();
        List<Picture> open = unseen(idea.beats());
        return open.size() < FEWEST
                ? casting
                : new Casting(
                        casting.kind().withDetails(unseen(casting.kind().details())),
                        idea.with(idea.person(), open),
                        List.of(),
                        casting.prop(),
                        casting.person(),
                        casting.turn());
    }

    /** Fewer pictures than this are no story. */
    private static final int FEWEST = 3;

    private static List<Picture> unseen(List<Picture> pictures) {
        return pictures.stream().filter(one -> !one.showsProduct()).toList();
    }

    /** What lines may call it; a trailer keeps quiet about it. */
    private @Nullable String spoken(Telling telling) {
        return settled.specs().format() == Format.TRAILER ? null : telling.subject();
    }
}
