package dev.shotlist.world;

import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Category;
import dev.shotlist.plan.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of products by category. The words that name them are read once; what is told of a kind
 * is a file of its own and read when a brief first needs it.
 */
public final class World {
    /** What a word of the product's own name counts beyond its length. */
    private static final int NAMED = 100;

    /** A word of the product's own name and of three letters or more. */
    private static final int SURE = NAMED + 2;

    private final FactFiles files;
    private final KindIndex index;
    private final Subjects subjects;
    private final JobIndex jobs;
    private final Map<KindIndex.Entry, Kind> kinds = new ConcurrentHashMap<>();
    private final Map<String, Kind> hired = new ConcurrentHashMap<>();

    public World(FactFiles files) {
        this.files = files;
        this.index = new KindIndex(files);
        this.subjects = new Subjects(files);
        this.jobs = new JobIndex(files);
    }

    /**
     * The kind that tells of what a brief without a product is about.
     *
     * @param usual what its words lead to otherwise
     * @param noun what it calls its product; null where it names none
     * @return null where it is about a product
     */
    public @Nullable Kind subject(
            Kind usual, String text, @Nullable String noun, Language language) {
        Subjects.Subject subject = subjects.of(text, noun, language);
        boolean open = usual.isFallback() || (subject != null && subject.led() && subject.listed());
        return subject == null || !open ? null : kind(subject.kind());
    }

    /** Whether a word says what a piece may be about, and names nothing. */
    public boolean isSubject(String word, Language language) {
        return subjects.isListed(word, language);
    }

    /**
     * A kind that shows what a product is hired for.
     *
     * @param carried whether the brief says so of an app, a service or a house by its name
     * @param served whether its noun says that it is done: "hire of dresses" sells none
     */
    public record Job(Kind kind, boolean carried, boolean served) {
        /** Whether the brief tells of this job and not of another kind that its noun names. */
        public boolean isTold(Kind named) {
            return carried || (served && named.thing() == null);
        }
    }

    /**
     * What a product is hired for, where its sentences say what is done with what; null where they
     * tell of no such job.
     *
     * @param sentences words in lower case
     * @param noun what the brief calls its product; null where it names none
     * @param names last words of the names of product and maker, in lower case
     */
    public @Nullable Job job(
            List<List<String>> sentences,
            @Nullable String noun,
            Set<String> names,
            Language language) {
        List<String> called =
                noun == null ? List.of() : List.of(noun.toLowerCase(Locale.ROOT).split(" ", -1));
        JobIndex.Told told = jobs.best(sentences, called, names, language);
        return told == null ? null : new Job(ofJob(told.id()), told.carried(), told.served());
    }

    /** Whether a noun says only that something is done: "a service that queues for you". */
    public boolean isCarrier(String noun, Language language) {
        return jobs.isCarrier(noun.toLowerCase(Locale.ROOT).split(" ", 2)[0], language);
    }

    /** Whether an English noun stands for many things: nobody films a tool. */
    public boolean isVague(String thing) {
        return jobs.isVague(thing);
    }

    /** Every kind that shows a job. */
    public List<Kind> jobs() {
        return jobs.ids().stream().map(this::ofJob).toList();
    }

    private Kind ofJob(String id) {
        return hired.computeIfAbsent(id, this::loadJob);
    }

    private Kind loadJob(String id) {
        String name = "director/world/jobs/" + id + ".json";
        return files.has(name) ? files.read(name, KindFile.class).kind(Map.of()) : kind(id);
    }

    private Kind kind(String id) {
        for (KindIndex.Entry entry : index.entries()) {
            if (entry.id().equals(id)) {
                return kind(entry);
            }
        }
        throw new IllegalStateException("no kind is called " + id);
    }

    /**
     * The kind that the words name: the product's name and noun count most, the whole brief a
     * little. A kind of another category is taken where the product's name says it more exactly
     * ("hand soap" of the home over the "soap" of beauty); without any hit the category's fallback.
     *
     * @param name what the brief calls the product
     * @param text the whole brief
     */
    public Kind find(
            Category category, String name, @Nullable String noun, String text, Language language) {
        Map<KindIndex.Entry, Integer> scores = index.scores(name, noun, text, language, NAMED);
        KindIndex.Entry here = best(scores, 0, entry -> entry.category() == category);
        boolean known = here != null && !here.isFallback();
        KindIndex.Entry elsewhere =
                best(
                        scores,
                        known ? Math.max(SURE, score(scores, here)) : SURE,
                        entry -> entry.category() != category && !entry.isFallback());
        if (elsewhere != null) {
            return kind(elsewhere);
        }
        return here == null ? fallback(category) : kind(here);
    }

    /**
     * The kind of the category that an English word for the product names; null where none does. A
     * word of another trade is more often a translation's mistake.
     *
     * @param noun what the brief itself calls it
     */
    public @Nullable Kind translated(
            Category category, String english, String noun, Language language) {
        KindIndex.Entry best =
                best(
                        index.scores(english, english, "", Language.EN, NAMED),
                        SURE,
                        entry ->
                                entry.category() == category
                                        && !entry.isFallback()
                                        && index.isFor(entry, noun, language));
        return best == null ? null : kind(best);
    }

    /**
     * The kind that a text names by the noun and more: a brief of a "charity run" sells no charity.
     *
     * @return null where it names none
     */
    public @Nullable Kind longer(String noun, String text, Language language) {
        for (KindIndex.Entry entry : index.longer(noun.toLowerCase(Locale.ROOT), text, language)) {
            if (!entry.isFallback()) {
                return kind(entry);
            }
        }
        return null;
    }

    /** The category that a kind is listed in. */
    public Category categoryOf(Kind kind) {
        for (KindIndex.Entry entry : index.entries()) {
            if (entry.id().equals(kind.id())) {
                return entry.category();
            }
        }
        return Category.OTHER;
    }

    /** Whether a noun is headed by a word of the kind: "sourdough crumpets" are no sourdough. */
    public boolean heads(Kind kind, String noun, Language language) {
        return index.heads(kind.id(), noun, language);
    }

    /** Whether a noun says nothing of a thing: an "appeal film" may be for anything. */
    public boolean isBare(String noun, Language language) {
        return index.isBare(noun, language);
    }

    /** In letters: what a shorter word of a text means is left to chance. */
    private static final int TELLING = 5;

    /** Kinds of other categories that causes are for too. */
    private static final Set<String> CAUSES = Set.of("adult_literacy", "hospice", "blood_donation");

    /** The kind of the category that a text is about; null where it tells of none. */
    public @Nullable Kind about(Category category, String text, Language language) {
        KindIndex.Entry best =
                best(
                        index.told(text, language),
                        TELLING - 1,
                        entry -> isOf(entry, category) && !entry.isFallback());
        return best == null ? null : kind(best);
    }

    /** The kind of the category of which a text says what it does; null where it says none. */
    public @Nullable Kind doing(Category category, String text, Language language) {
        KindIndex.Entry best =
                best(
                        index.done(text, language),
                        DOING - 1,
                        entry -> isOf(entry, category) && !entry.isFallback());
        return best == null ? null : kind(best);
    }

    /** In letters: what so long a phrase names is told by nothing else in a text. */
    private static final int OUTRIGHT = 12;

    /** In letters: "borrow tools" says what an app is for, "tools" alone does not. */
    private static final int DOING = 9;

    /** Whether a text says by a phrase that something of the category does what the kind is for. */
    public boolean isFor(Kind kind, String text, Language language) {
        KindIndex.Entry best =
                best(
                        index.told(text, language),
                        DOING - 1,
                        entry -> !entry.isFallback() && isOf(entry, categoryOf(kind)));
        return best != null && best.id().equals(kind.id());
    }

    /** The service, cause or feast that a text names outright; null where it names none. */
    public @Nullable Kind service(String text, Language language) {
        KindIndex.Entry best =
                best(
                        index.scores("", null, text, language, 0),
                        OUTRIGHT - 1,
                        entry -> isService(entry.category()) && !entry.isFallback());
        return best == null ? null : kind(best);
    }

    private static boolean isService(Category category) {
        return switch (category) {
            case SOFTWARE_APP, MUSIC -> false;
            default -> !category.sold().isHeld();
        };
    }

    private static boolean isOf(KindIndex.Entry entry, Category category) {
        return entry.category() == category
                || (category == Category.NONPROFIT_CAUSE && CAUSES.contains(entry.id()));
    }

    private static int score(
            Map<KindIndex.Entry, Integer> scores, KindIndex.@Nullable Entry entry) {
        return entry == null ? 0 : scores.getOrDefault(entry, 0);
    }

    /** The kind that the words name, in whatever category; null where they name none. */
    public @Nullable Kind anywhere(String text, Language language) {
        KindIndex.Entry best =
                best(
                        index.scores(text, null, text, language, NAMED),
                        SURE,
                        entry -> !entry.isFallback());
        return best == null ? null : kind(best);
    }

    /** The same for a film of a category: what music it wants is no song that it is for. */
    public @Nullable Kind anywhere(String text, Language language, Category category) {
        KindIndex.Entry best =
                best(
                        index.scores(text, null, text, language, NAMED),
                        SURE,
                        entry ->
                                !entry.isFallback()
                                        && (entry.category() != Category.MUSIC
                                                || category == Category.MUSIC));
        return best == null ? null : kind(best);
    }

    /** The kind that stands for everything of the category. */
    public Kind fallback(Category category) {
        for (KindIndex.Entry entry : index.entries()) {
            if (entry.category() == category && entry.isFallback()) {
                return kind(entry);
            }
        }
        throw new IllegalStateException("no fallback among the kinds of " + category.wire());
    }

    private static KindIndex.@Nullable Entry best(
            Map<KindIndex.Entry, Integer> scores, int least, Predicate<KindIndex.Entry> open) {
        KindIndex.Entry best = null;
        int highest = least;
        for (var score : scores.entrySet()) {
            if (score.getValue() > highest && open.test(score.getKey())) {
                best = score.getKey();
                highest = score.getValue();
            }
        }
        return best;
    }

    private Kind kind(KindIndex.Entry entry) {
        return kinds.computeIfAbsent(entry, this::load);
    }

    private Kind load(KindIndex.Entry entry) {
        String name = "director/world/" + entry.category().wire() + "/" + entry.id() + ".json";
        return files.read(name, KindFile.class).kind(index.words(entry));
    }
}
