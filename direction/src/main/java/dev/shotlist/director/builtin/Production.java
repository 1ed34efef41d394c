package dev.shotlist.director.builtin;

import dev.shotlist.defaults.MoodFacts;
import dev.shotlist.defaults.Settled;
import dev.shotlist.director.Draft;
import dev.shotlist.director.DraftScene;
import dev.shotlist.director.account.Account;
import dev.shotlist.director.account.NamedPart;
import dev.shotlist.director.account.NamedParts;
import dev.shotlist.director.casting.AtWork;
import dev.shotlist.director.casting.BriefPerson;
import dev.shotlist.director.casting.BriefTopics;
import dev.shotlist.director.casting.Casting;
import dev.shotlist.director.casting.KindFit;
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
import dev.shotlist.director.shots.BriefPicture;
import dev.shotlist.director.shots.Cutting;
import dev.shotlist.director.shots.EnergyArc;
import dev.shotlist.director.shots.Form;
import dev.shotlist.director.shots.SeenPlace;
import dev.shotlist.director.shots.Setting;
import dev.shotlist.director.shots.Shot;
import dev.shotlist.director.story.OwnElements;
import dev.shotlist.director.story.OwnProp;
import dev.shotlist.director.tale.Tale;
import dev.shotlist.director.words.BriefSights;
import dev.shotlist.director.words.BriefWords;
import dev.shotlist.director.words.Dice;
import dev.shotlist.director.words.Forbidden;
import dev.shotlist.director.words.WishedPerson;
import dev.shotlist.plan.Category;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.PaletteColor;
import dev.shotlist.plan.Warning;
import dev.shotlist.reading.Fact;
import dev.shotlist.sight.Sight;
import dev.shotlist.sight.Sort;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One piece in the making: what all its steps share, and the steps in their order. */
final class Production {
    /** So many pictures that a brief asks for carry a song. */
    private static final int OWN_PICTURES = 4;

    private final Repertoire known;
    private final Settled settled;
    private final Dice dice;
    private final Forbidden forbidden;
    private final List<Sight> named;
    private final List<BriefPicture> noted;
    private final NamedParts parts;
    private final WishedPerson wished;
    private final BriefWords words;
    private final PieceKind piece;
    private final @Nullable Tale tale;

    Production(Repertoire known, Settled settled) {
        this.known = known;
        this.settled = settled;
        dice = new Dice(settled.reading().text(), settled.seed());
        forbidden = new Forbidden(settled);
        words = new BriefWords(settled);
        named = BriefSights.of(settled, words, known.sights(), known.pictures(), known.fragments());
        noted = known.noted().of(settled, words);
        parts = known.account().parts(settled, words, dice);
        NamedPart part = parts.first();
        wished =
                new WishedPerson(
                        settled,
                        known.persons(),
                        known.agreement(),
                        BriefPerson.of(named, settled, words, known.persons()),
                        part == null ? null : part.person(),
                        part == null ? null : part.trade());
        piece = PieceKind.of(known, settled, named, wished, words, forbidden);
        tale = tale(known, settled, piece, named, forbidden, dice);
    }

    private static @Nullable Tale tale(
            Repertoire known,
            Settled settled,
            PieceKind piece,
            List<Sight> named,
            Forbidden forbidden,
            Dice dice) {
        if (named.stream().filter(Sight::ordered).count() >= OWN_PICTURES) {
            // who lists the pictures of their song has the story already
            return null;
        }
        Category category = known.world().categoryOf(piece.kind());
        return known.tales().of(settled, category, piece.kind().id(), named, forbidden, dice);
    }

    /**
     * @param said what was to be told of the shots that the brief ordered
     */
    Draft draft(List<Warning> said) {
        List<PaletteColor> palette = palette();
        Telling telling =
                new Telling(
                        settled,
                        known.patterns(),
                        known.facts(),
                        known.aloud(),
                        forbidden,
                        dice,
                        piece.isUnnamed(known.world(), settled));
        BriefFacts stated = stated();
        Casting first = cast(palette, telling, stated).aged(settled);
        String idea = first.idea().id();
        // these show already all that the brief names
        boolean account = Account.tells(idea) || idea.equals(AtWork.ID);
        Tale told = account ? null : tale;
        NotedFilm film =
                new NotedFilm(
                        settled,
                        noted,
                        known.noted().calm(),
                        OwnProp.isSoftware(settled),
                        forbidden);
        boolean own = !account && told == null && film.isFilm();
        Casting casting = own ? film.cast(first) : first;
        boolean filmed = own && !casting.equals(first);
        boolean whole =
                account
                        || (!filmed
                                && told == null
                                && KindFit.isToldWhole(piece.kind(), named, settled));
        Setting setting = setting(whole);
        Medium medium = known.media().of(settled, words);
        String anchor = StyleAnchor.write(settled, palette, medium, dice);
        Form form = known.forms().pick(settled, dice, casting.turn());
        List<Shot> picked =
                new ShotDesk(
                                known,
                                settled,
                                words,
                                piece,
                                account ? List.of() : named,
                                film.noted(filmed),
                                casting,
                                forbidden,
                                setting,
                                whole,
                                dice)
                        .pick(form, told);
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
        return new Draft(
                new ConceptWriter(known.concepts(), dice)
                        .write(
                                new ConceptMatter(
                                        known.concepts(),
                                        settled,
                                        casting,
                                        shots,
                                        scenes,
                                        stated,
                                        form,
                                        telling.name(),
                                        dice)),
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
                BuiltInDirector.ID,
                List.of(),
                look.defaultsUsed(),
                Stream.concat(said.stream(), RealPeople.notes(scenes).stream()).toList());
    }

    private Setting setting(boolean whole) {
        return new Setting(
                settled,
                known.phrases(),
                known.talks(),
                known.agreement(),
                known.sights(),
                whole,
                SeenPlace.of(settled, named, noted, known.sights()),
                noted,
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
                known.witness().of(settled, words, telling.name()),
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
        OwnElements elements = OwnElements.of(settled, words, piece.kind(), known.story());
        BriefTopics topics =
                new BriefTopics(
                        settled,
                        words,
                        named,
                        elements.people(known.beside().anybody()),
                        wished.words(),
                        known.beside(),
                        known.persons());
        return new CastingDesk(
                        known, settled, parts, wished, topics, elements, named, forbidden, dice)
                .cast(
                        piece.kind(),
                        tale,
                        words,
                        palette,
                        spoken(telling),
                        stated,
                        piece.fits(),
                        tellsItself(),
                        KindFit.hasItsOwn(named, settled));
    }

    /** Whether the brief tells its pictures; a song's or a film's are its things already. */
    private boolean tellsItself() {
        Format format = settled.specs().format();
        boolean tale = format == Format.MUSIC_VIDEO || format == Format.TRAILER;
        boolean deeds = named.stream().filter(Sight::acts).count() > FEW;
        return deeds || Account.told(named) >= FEW || (tale && named.size() >= FEW);
    }

    /** Fewer pictures of its own than this carry no song. */
    private static final int FEW = 3;

    private BriefFacts stated() {
        BriefFacts all =
                BriefFacts.in(settled, words, known.facts(), known.talk(), forbidden)
                        .withoutCount(known.shotWords().stepNames(settled.language()))
                        .withoutPictures(
                                noted.stream()
                                        .filter(one -> one.tells(settled.reading().language()))
                                        .map(one -> one.order().words())
                                        .toList());
        if (settled.specs().format() != Format.TRAILER) {
            return all;
        }
        return all.withoutPeople(
                named.stream()
                        .filter(sight -> sight.sort() == Sort.PERSON || sight.sort() == Sort.GROUP)
                        .map(Sight::subject)
                        .toList());
    }

    /** What lines may call it; a trailer keeps quiet about it. */
    private @Nullable String spoken(Telling telling) {
        return settled.specs().format() == Format.TRAILER ? null : telling.subject();
    }
}
