package dev.shotlist.world;

import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What products are hired for: "lets neighbours lend each other tools" says what is done with what,
 * whatever the thing that does it is called.
 */
final class JobIndex {
    /**
     * @param id the kind whose film shows the job
     * @param does stems of verbs, by spaces; a star stands for any ending
     * @param with stems of what it is done with, to or for
     * @param names what names the job by itself, words joined by underscores
     */
    private record Job(
            String id,
            @Nullable Map<Language, String> does,
            @Nullable Map<Language, String> with,
            @Nullable Map<Language, String> names) {}

    /**
     * @param vague English nouns that stand for many things, of which none can be filmed
     * @param carriers what does a job and says nothing of it: an app, a platform
     * @param relatives words between a thing and what it does: "a lamp that runs on salt water"
     */
    private record File(
            String asOf,
            String source,
            Set<String> vague,
            Map<Language, Set<String>> carriers,
            Map<Language, Set<String>> relatives,
            List<Job> jobs) {}

    /**
     * A job that a text tells of.
     *
     * @param carried whether it says so of an app, a service or a house by its name, or the
     *     product's noun is what the job is done with: then what else is known of that noun is of
     *     another product
     * @param served whether the noun says that it is done: "hire of dresses" sells none
     */
    record Told(String id, boolean carried, boolean served) {}

    /** What a stem says of a job: that it is done, with what, or both. */
    private enum Part {
        DOES,
        WITH,
        NAMES
    }

    private record Stem(List<String> words, int job, Part part) {}

    /**
     * What a sentence says of one job.
     *
     * @param done places of its verbs
     * @param things places of what it is done with
     */
    private record Said(Map<Part, Set<Stem>> stems, List<Integer> done, List<Integer> things) {
        Said() {
            this(new EnumMap<>(Part.class), new ArrayList<>(), new ArrayList<>());
        }

        /** "Queue" is a verb or a noun, and in one place not both. */
        boolean isWhole() {
            return done.stream().anyMatch(at -> things.stream().anyMatch(it -> !it.equals(at)));
        }

        void add(Stem stem, int at) {
            stems.computeIfAbsent(stem.part(), none -> new HashSet<>()).add(stem);
            if (stem.part() == Part.DOES) {
                done.add(at);
            } else if (stem.part() == Part.WITH) {
                things.add(at);
            }
        }

        int letters(Part part) {
            return stems.getOrDefault(part, Set.of()).stream()
                    .mapToInt(one -> String.join("", one.words()).length())
                    .sum();
        }
    }

    private final Set<String> vague;
    private final Map<Language, Set<String>> carriers;
    private final Map<Language, Set<String>> relatives;
    private final List<Job> jobs;
    private final Map<Language, Map<String, List<Stem>>> stems = new EnumMap<>(Language.class);

    JobIndex(FactFiles files) {
        File file = files.read("director/jobs.json", File.class);
        vague = file.vague();
        carriers = file.carriers();
        relatives = file.relatives();
        jobs = file.jobs();
        for (int job = 0; job < jobs.size(); job++) {
            add(jobs.get(job).does(), job, Part.DOES);
            add(jobs.get(job).with(), job, Part.WITH);
            add(jobs.get(job).names(), job, Part.NAMES);
        }
    }

    boolean isVague(String thing) {
        return vague.contains(thing);
    }

    boolean isCarrier(String word, Language language) {
        return carriers.getOrDefault(language, Set.of()).contains(word);
    }

    List<String> ids() {
        return jobs.stream().map(Job::id).distinct().toList();
    }

    private void add(@Nullable Map<Language, String> words, int job, Part part) {
        if (words == null) {
            return;
        }
        words.forEach((language, all) -> {
            Map<String, List<Stem>> known =
                    stems.computeIfAbsent(language, none -> new HashMap<>());
            for (String one : all.split(" ", -1)) {
                List<String> parts = List.of(one.split("_", -1));
                known.computeIfAbsent(begin(parts.getFirst()), none -> new ArrayList<>())
                        .add(new Stem(parts, job, part));
            }
        });
    }

    /** Letters by which words are looked up: stems are as long at least, or whole words. */
    private static final int BEGIN = 3;

    private static String begin(String word) {
        int star = word.indexOf('*');
        String plain = star < 0 ? word : word.substring(0, star);
        return plain.length() <= BEGIN ? plain : plain.substring(0, BEGIN);
    }

    /**
     * The kind of the job that one of the sentences tells of best: by the letters of what it names
     * of it, since longer words say more; null where none tells of any.
     *
     * @param sentences lower case
     * @param noun words of what the brief calls its product
     * @param names words with which names of product and maker end
     */
    @Nullable Told best(
            List<List<String>> sentences, List<String> noun, Set<String> names, Language language) {
        Map<String, List<Stem>> known = stems.getOrDefault(language, Map.of());
        Set<String> carrying = carriers.getOrDefault(language, Set.of());
        Set<String> joining = relatives.getOrDefault(language, Set.of());
        Told best = null;
        int highest = 0;
        int first = 0;
        boolean opens = true;
        for (List<String> sentence : sentences) {
            Map<Integer, Said> said = new HashMap<>();
            for (int at = 0; at < sentence.size(); at++) {
                find(known, sentence, at, said);
            }
            for (var one : said.entrySet()) {
                int score = score(one.getValue());
                boolean earlier = best != null && score == highest && one.getKey() < first;
                if (score > highest || earlier) {
                    highest = score;
                    first = one.getKey();
                    boolean carried =
                            isBehind(carrying, sentence, one.getValue())
                                    || isIn(noun, one.getValue(), Part.WITH)
                                    || isOf(names, sentence, one.getValue())
                                    || isTold(noun, joining, sentence, one.getValue())
                                    || (opens && one.getValue().letters(Part.NAMES) > 0);
                    boolean served = isIn(noun, one.getValue(), Part.DOES);
                    best = new Told(jobs.get(first).id(), carried, served);
                }
            }
            opens = false;
        }
        return best;
    }

    /** "An app that finds walkers"; who repairs bikes and uses an app is another matter. */
    private static boolean isBehind(Set<String> carriers, List<String> sentence, Said said) {
        return said.done().stream()
                .anyMatch(at -> sentence.subList(0, at).stream().anyMatch(carriers::contains));
    }

    /** "A lamp that runs on salt water": what a thing does is what makes it another one. */
    private static boolean isTold(
            List<String> noun, Set<String> relatives, List<String> sentence, Said said) {
        for (int i = 0; i + 1 < sentence.size(); i++) {
            int relative = i + 1;
            if (noun.contains(sentence.get(i)) && relatives.contains(sentence.get(relative))) {
                return said.done().stream().anyMatch(at -> at > relative);
            }
        }
        return false;
    }

    /** "Gravetide cleans and tends graves", "Leftly helps him sell": so far a verb may stand. */
    private static final int NEAR = 3;

    private static boolean isOf(Set<String> names, List<String> sentence, Said said) {
        return said.done().stream()
                .anyMatch(at ->
                        sentence.subList(Math.max(0, at - NEAR), at).stream()
                                .anyMatch(names::contains));
    }

    private static boolean isIn(List<String> noun, Said said, Part part) {
        return said.stems().getOrDefault(part, Set.of()).stream()
                .anyMatch(stem ->
                        IntStream.range(0, noun.size())
                                .anyMatch(at -> matches(stem.words(), noun, at)));
    }

    private static void find(
            Map<String, List<Stem>> known, List<String> sentence, int at, Map<Integer, Said> said) {
        for (Stem stem : known.getOrDefault(begin(sentence.get(at)), List.of())) {
            if (matches(stem.words(), sentence, at)) {
                said.computeIfAbsent(stem.job(), none -> new Said()).add(stem, at);
            }
        }
    }

    private static boolean matches(List<String> stem, List<String> sentence, int at) {
        if (at + stem.size() > sentence.size()) {
            return false;
        }
        for (int i = 0; i < stem.size(); i++) {
            String part = stem.get(i);
            String word = sentence.get(at + i);
            boolean open = part.endsWith("*");
            boolean same =
                    open
                            ? word.startsWith(part.substring(0, part.length() - 1))
                            : word.equals(part);
            if (!same) {
                return false;
            }
        }
        return true;
    }

    /** A name alone tells the job; a verb needs what is done with it. */
    private static int score(Said said) {
        int names = said.letters(Part.NAMES);
        int does = said.letters(Part.DOES);
        int with = said.letters(Part.WITH);
        return names > 0 || said.isWhole() ? 2 * names + does + with : 0;
    }
}
