package dev.shotlist.director.casting;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.words.BriefSights;
import dev.shotlist.director.words.BriefWords;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Language;
import dev.shotlist.sight.Called;
import dev.shotlist.sight.Mention;
import dev.shotlist.sight.Sights;
import dev.shotlist.world.World;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a product is hired for, by what its brief says is done with what. */
public final class JobOfBrief {
    /** These are of songs and works, which nobody hires. */
    private static final Set<Format> TELLING = EnumSet.of(Format.MUSIC_VIDEO);

    private JobOfBrief() {}

    /** The kind that shows the job with the brief's own things; null where no known one is told. */
    public static World.@Nullable Job of(
            World world, Settled settled, BriefWords words, Sights sights) {
        if (TELLING.contains(settled.specs().format()) || settled.shots().size() > 1) {
            return null;
        }
        BriefWords open = words.without(settled.reading().moods());
        Language language = settled.reading().language();
        World.Job job = world.job(sentences(open), settled.noun(), names(settled), language);
        return job == null
                ? null
                : new World.Job(
                        JobThings.of(
                                job.kind(), () -> things(open, language, world, sights, settled)),
                        job.carried(),
                        job.served());
    }

    /**
     * Whether a name is explained as what is done and not as a thing: "Velvet Rope: a service that
     * queues for you" is no rope.
     */
    public static boolean isName(World world, Settled settled, BriefWords words) {
        String name = settled.product().name();
        String noun = settled.noun();
        String last = last(name);
        Language language = settled.reading().language();
        for (int i = 0; (noun == null || noun.equals(name)) && i + 1 < words.size(); i++) {
            int next = Math.min(words.size(), i + 1 + EXPLAINED);
            if (words.lower(i).equals(last)
                    && words.words(i + 1, next).stream()
                            .anyMatch(word -> world.isCarrier(word, language))) {
                return true;
            }
        }
        return false;
    }

    /** Words from a name to what it is: "is a", ": eine". */
    private static final int EXPLAINED = 3;

    /** Of a name that is no noun: "bicycle repair" is what is sold. */
    private static Set<String> names(Settled settled) {
        Set<String> names = new HashSet<>();
        String brand = settled.product().brand();
        if (brand != null) {
            names.add(last(brand));
        }
        if (settled.noun() == null) {
            names.add(last(settled.product().name()));
        }
        return names;
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    private static List<List<String>> sentences(BriefWords words) {
        List<List<String>> all = new ArrayList<>();
        List<String> one = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (words.unshut(i, i + 1)) {
                one.add(plain(words.lower(i)));
            }
            if (words.endsSentence(i) && !one.isEmpty()) {
                all.add(one);
                one = new ArrayList<>();
            }
        }
        return all;
    }

    /** "D'école" speaks of a school. */
    private static String plain(String word) {
        int mark = Math.max(word.indexOf('\''), word.indexOf('\u2019'));
        boolean elided = mark > 0 && mark < ELIDED && mark + 1 < word.length();
        return elided ? word.substring(mark + 1) : word;
    }

    /** "L'", "qu'", "dell'": so many letters at most stand before the mark. */
    private static final int ELIDED = 5;

    private static List<Mention> things(
            BriefWords said, Language language, World world, Sights sights, Settled settled) {
        Called called = BriefSights.words(settled);
        BriefWords words = said.without(BriefSights.specs(settled.reading()));
        List<Mention> all = new ArrayList<>();
        List<String> run = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            boolean stays = words.unshut(i, i + 1);
            if (stays) {
                run.add(words.word(i));
            }
            if (!run.isEmpty() && (!stays || words.clauseEnd(i) == i + 1)) {
                sights.mentions(run, language, called).stream()
                        .filter(one -> !world.isVague(one.thing()))
                        .filter(one -> !sights.isAboutFilm(one.thing()))
                        .forEach(all::add);
                run.clear();
            }
        }
        return all;
    }
}
