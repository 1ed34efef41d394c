package dev.shotlist.director.shots;

import dev.shotlist.english.EnglishForms;
import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Language;
import dev.shotlist.world.Picture;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What hands do in a step that is noted without saying it: "test run", "flush", "plant goes in",
 * "eggs".
 */
final class NotedSteps {
    /**
     * @param words names of one thing done, in each language
     * @param does what two hands do then
     */
    private record Act(String does, Map<Language, List<String>> words) {}

    /**
     * @param bare English verbs that a step may be all of, and what hands do then where the verb
     *     alone does not show it
     * @param directions what stands behind a verb whose thing is not said: "turn upside down"
     * @param adverbs how a verb without a thing is done: "rinse twice"
     * @param goings what is done to a thing that "goes in", by the particle
     * @param going English words before such a particle
     * @param prepositions between a thing and where it is put
     * @param handled what hands do with things that are only named
     */
    private record File(
            String asOf,
            String source,
            List<Act> acts,
            Map<String, String> bare,
            Set<String> directions,
            Set<String> adverbs,
            Map<String, String> goings,
            Set<String> going,
            Set<String> prepositions,
            Map<String, List<String>> handled) {}

    private static final String THING = "{thing}";

    private final File file;
    private final Map<String, String> handled = new HashMap<>();

    NotedSteps(FactFiles files) {
        file = files.read("director/noted.json", File.class);
        file.handled().forEach((done, things) -> things.forEach(one -> handled.put(one, done)));
    }

    /** A thing done that has a name: "test run". Null where the step is none. */
    @Nullable String named(List<String> said, Language language) {
        String step = ' ' + String.join(" ", said) + ' ';
        for (Act act : file.acts()) {
            for (String name : act.words().getOrDefault(language, List.of())) {
                if (step.contains(' ' + name + ' ') && said.size() <= name.length()) {
                    return act.does();
                }
            }
        }
        return null;
    }

    /**
     * An English step that its own words do not tell to be done.
     *
     * @return null where nobody knows what hands do in it
     */
    @Nullable String english(List<String> said) {
        String verb = said.size() == 1 ? file.bare().get(said.getFirst()) : null;
        if (verb != null) {
            return verb.isEmpty() ? said.getFirst() + " the " + Picture.PRODUCT : verb;
        }
        if (said.size() > 1 && file.bare().containsKey(said.getFirst())) {
            return String.join(" ", said);
        }
        int put = at(said, file.prepositions());
        if (put > 0 && put + 1 < said.size()) {
            return "put " + String.join(" ", said);
        }
        return thing(String.join(" ", said));
    }

    /** "rinse twice": a verb and how, done to the thing; null where it is not so. */
    @Nullable String adverbial(List<String> said) {
        boolean how =
                said.size() == 2
                        && file.adverbs().contains(said.getLast())
                        && file.bare().containsKey(said.getFirst());
        return how ? said.getFirst() + " the " + Picture.PRODUCT + ' ' + said.getLast() : null;
    }

    /** "shake", "turn upside down": done to what is demonstrated; null where a thing is said. */
    @Nullable String demonstrated(List<String> said) {
        String first = said.getFirst();
        String bare = file.bare().get(first);
        if (bare == null) {
            return null;
        }
        if (said.size() == 1) {
            return bare.isEmpty() ? first + " the " + Picture.PRODUCT : bare;
        }
        return file.directions().contains(said.get(1))
                ? first
                        + " the "
                        + Picture.PRODUCT
                        + ' '
                        + String.join(" ", said.subList(1, said.size()))
                : null;
    }

    /** "plant goes in": the thing; null where nothing is told to go anywhere. */
    @Nullable String goes(List<String> said) {
        if (isPlaced(said)) {
            return thing(said.subList(0, said.size() - 1));
        }
        int going = at(said, file.going());
        boolean told =
                going > 0
                        && going + 1 < said.size()
                        && file.goings().containsKey(said.get(going + 1));
        return told ? thing(said.subList(0, going)) : null;
    }

    /** What hands do with a thing that goes somewhere. */
    String going(List<String> said, String thing) {
        if (isPlaced(said)) {
            return file.goings().getOrDefault(said.getLast(), THING).replace(THING, thing);
        }
        int going = at(said, file.going());
        String done = file.goings().getOrDefault(said.get(going + 1), THING);
        String rest = String.join(" ", said.subList(going + 2, said.size()));
        return (done.replace(THING, thing) + ' ' + rest).strip();
    }

    /** What hands do with a thing; null where that is not known. */
    @Nullable String thing(String english) {
        String bare = bare(english);
        String done = handled.get(bare);
        if (done == null) {
            String last = bare.substring(bare.lastIndexOf(' ') + 1);
            done = handled.get(last);
        }
        return done == null
                ? null
                : done.replace(THING, english.equals(bare) ? the(bare) : english);
    }

    /** "new chain on", "lid back off": a thing and where it is put, without a verb. */
    private boolean isPlaced(List<String> said) {
        return said.size() > 1
                && said.size() <= LONGEST_THING
                && file.goings().containsKey(said.getLast())
                && !file.bare().containsKey(said.getFirst())
                && at(said, file.going()) < 0;
    }

    private static final int LONGEST_THING = 5;

    private static int at(List<String> said, Set<String> words) {
        for (int i = 1; i < said.size(); i++) {
            if (words.contains(said.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static String thing(List<String> words) {
        return the(bare(String.join(" ", words)));
    }

    private static String the(String bare) {
        String last = bare.substring(bare.lastIndexOf(' ') + 1);
        return MASS.contains(last) && !EnglishForms.isPlural(bare) ? bare : "the " + bare;
    }

    /** What is poured or strewn has no article where it first comes. */
    private static final Set<String> MASS =
            Set.of("flour", "salt", "sugar", "water", "soil", "oil");

    private static String bare(String english) {
        for (String article : List.of("the ", "a ", "an ", "some ")) {
            if (english.startsWith(article)) {
                return english.substring(article.length());
            }
        }
        return english;
    }
}
