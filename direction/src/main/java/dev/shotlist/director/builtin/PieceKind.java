package dev.shotlist.director.builtin;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.casting.JobOfBrief;
import dev.shotlist.director.casting.KindFit;
import dev.shotlist.director.casting.KindOfBrief;
import dev.shotlist.director.casting.NamedService;
import dev.shotlist.director.casting.Served;
import dev.shotlist.director.facts.ProductNoun;
import dev.shotlist.director.shots.BriefPicture;
import dev.shotlist.director.words.BriefWords;
import dev.shotlist.director.words.Forbidden;
import dev.shotlist.director.words.Noun;
import dev.shotlist.director.words.WishedPerson;
import dev.shotlist.plan.Category;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Language;
import dev.shotlist.sight.Sight;
import dev.shotlist.sight.Sort;
import dev.shotlist.world.Idea;
import dev.shotlist.world.Kind;
import dev.shotlist.world.World;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The kind of the world that a piece is made of.
 *
 * @param fits whether it is of this very product, so that its ideas can be told as they stand
 * @param hired whether it shows what is done with the product, which its brief tells in so many
 *     words: these are no pictures beside it
 */
record PieceKind(Kind kind, boolean fits, boolean hired) {

    static PieceKind of(
            Repertoire known,
            Settled settled,
            List<Sight> named,
            WishedPerson wished,
            BriefWords words,
            Forbidden forbidden) {
        World world = known.world();
        Kind called = called(known, settled, words);
        Kind usual =
                called == null
                        ? new KindOfBrief(
                                        world,
                                        settled,
                                        wished,
                                        known.patterns().saysNothing(),
                                        known.sights())
                                .kind()
                        : called;
        String noun = Noun.english(settled, known.dictionary());
        Kind translated = usual.isFallback() ? translated(world, noun, settled) : null;
        Kind service = usual.isFallback() ? NamedService.of(world, settled, known.sights()) : null;
        Kind subject = subject(world, usual, settled);
        Kind whatever = translated == null ? usual : translated;
        Kind trade = service == null ? whatever : service;
        Kind meant = subject == null ? trade : subject;
        Kind served = Served.instead(meant, words, world, known.sights(), settled);
        Kind found =
                known.others().shownBy(served, noun) || JobOfBrief.isName(world, settled, words)
                        ? world.fallback(settled.product().category())
                        : allowed(served, world, settled, forbidden);
        // what a brief names of a board game lies on the table of its kind
        boolean own = KindFit.tellsItsOwn(named, settled) && !known.tales().isPlayed(found.id());
        boolean fits =
                !own
                        && !KindFit.makesOther(found, named, settled, known.story().grammar.makes())
                        && (found.equals(subject)
                                || found.equals(service)
                                || found.equals(translated)
                                || KindFit.fits(found, settled, known.sights(), world));
        World.Job job =
                settled.product().category() == Category.MUSIC
                        ? null
                        : JobOfBrief.of(world, settled, words, known.sights());
        if (job != null && (!fits || (job.isTold(found) && !isAlike(world, found, job.kind())))) {
            return new PieceKind(job.kind(), true, true);
        }
        boolean kept = fits || !(own || KindFit.isRich(named, settled));
        Kind shown =
                kept
                        ? known.renamed().on(found, noun)
                        : world.fallback(settled.product().category());
        return new PieceKind(shown, fits, false);
    }

    /** An app that is known for what it does is told by that, and by no other kind of app. */
    private static boolean isAlike(World world, Kind found, Kind job) {
        return world.categoryOf(found) == Category.SOFTWARE_APP && !job.words().isEmpty();
    }

    /**
     * Of what a brief names, what the film of a job does not show already: whom it is for are in
     * it, and so is the rain that umbrellas are for.
     */
    List<Sight> unshown(List<Sight> named) {
        if (!hired) {
            return named;
        }
        return named.stream().filter(Sight::ordered).filter(one -> !isShown(one)).toList();
    }

    /** Of the pictures that a brief notes down, those in which something happens. */
    List<BriefPicture> untold(List<BriefPicture> noted) {
        return hired ? noted.stream().filter(PieceKind::isSeen).toList() : noted;
    }

    /** "Tune a radio" says what is learnt, and nobody does it. */
    private static boolean isSeen(BriefPicture one) {
        return one.happens() && STANDING.contains(one.english().getFirst());
    }

    /** With these begins who or what is seen. */
    private static final Set<String> STANDING =
            Set.of("a", "an", "the", "one", "two", "three", "his", "her", "their", "our", "my");

    private boolean isShown(Sight sight) {
        boolean company = sight.sort() == Sort.PERSON || sight.sort() == Sort.GROUP;
        return (company && !sight.acts())
                || sight.things().stream()
                        .anyMatch(thing -> kind.ideas().stream().anyMatch(it -> shows(it, thing)));
    }

    private static boolean shows(Idea idea, String thing) {
        String spaced = ' ' + thing + ' ';
        return idea.places().values().stream().anyMatch(one -> (one + ' ').contains(spaced))
                || idea.beats().stream()
                        .anyMatch(one -> (' ' + one.subject() + ' ').contains(spaced));
    }

    /** Where the brief forbids what stands for such a product, something else has to. */
    private static Kind allowed(Kind kind, World world, Settled settled, Forbidden forbidden) {
        String thing = kind.thing();
        boolean banned = thing != null && forbidden.text(thing.replace("{color}", "").strip());
        return banned ? world.fallback(settled.product().category()) : kind;
    }

    /** Songs and trailers tell tales of what they are about. */
    private static final Set<Format> TALES = EnumSet.of(Format.MUSIC_VIDEO, Format.TRAILER);

    /** What a programme or a song is about is not what is made of it. */
    private static final Set<Category> WHATEVER =
            EnumSet.of(Category.SOFTWARE_APP, Category.MUSIC, Category.EVENT);

    /** A helpline has a name, and is still about what it helps with. */
    private static final Set<Category> HELPING =
            EnumSet.of(Category.NONPROFIT_CAUSE, Category.HEALTH_WELLNESS);

    /** What a piece is about that sells nothing. */
    private static @Nullable Kind subject(World world, Kind usual, Settled settled) {
        Category category = settled.product().category();
        boolean told =
                TALES.contains(settled.specs().format())
                        || WHATEVER.contains(category)
                        || (isBranded(world, settled) && !HELPING.contains(category));
        return told
                ? null
                : world.subject(
                        usual,
                        settled.reading().text(),
                        settled.noun(),
                        settled.reading().language());
    }

    /** "Verlust" alone is a loss, and no house of that name. */
    private static boolean isBranded(World world, Settled settled) {
        String brand = settled.product().brand();
        if (brand == null) {
            return false;
        }
        for (Language language : Language.values()) {
            if (world.isSubject(brand, language)) {
                return false;
            }
        }
        return true;
    }

    /** Whether what the brief is about was taken for a name: nothing is signed with "Hate". */
    boolean isUnnamed(World world, Settled settled) {
        return kind.isSubject()
                && world.isSubject(settled.product().name(), settled.reading().language());
    }

    /** A kind that the brief's language has no word for yet may be known by the English one. */
    private static @Nullable Kind translated(World world, @Nullable String noun, Settled settled) {
        String said = settled.noun();
        Language language = settled.reading().language();
        return noun == null || said == null || language == Language.EN
                ? null
                : world.translated(settled.product().category(), noun, said, language);
    }

    /** The kind by the words beside the name, where the reader took others for the product. */
    private static @Nullable Kind called(Repertoire known, Settled settled, BriefWords words) {
        String noun = ProductNoun.beside(settled, words, known.facts());
        return noun == null ? null : known.world().anywhere(noun, settled.reading().language());
    }
}
