package dev.shotlist.director.shots;

import dev.shotlist.director.words.Words;
import dev.shotlist.facts.FactFiles;
import dev.shotlist.sight.EnglishPhrases;
import dev.shotlist.sight.Sights;
import dev.shotlist.sight.Sort;
import dev.shotlist.world.Picture;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An order in English nearly word for word: without the words that only bring it in, and told as
 * what is seen now.
 */
final class OrderedEnglish {
    private static final Pattern PARTING = Pattern.compile("[ ,.]+");

    /** Fewer words than this need a frame around them to be a picture. */
    private static final int FEWEST = 3;

    /** A longer phrase than this, in words, is a picture of its own. */
    private static final int SHORT = 4;

    /**
     * @param wide whether it asks to be seen from far
     */
    record Clause(String words, boolean wide) {}

    /**
     * @param leads words that bring a shot in and are none of it, the longest first
     * @param sizes what shots are called by their size, the longest first
     * @param wide those of the sizes from which a thing does not fill the frame
     * @param goings what a piece does at either end: "start outside"
     * @param placingWords words that say where: "outside on the water"
     * @param sizeLinks words between a size and what is seen from it
     * @param deserted ways to say that nobody is there, longest first
     * @param behind words that what is done to a thing goes on with
     * @param ours what is the client's, and "the" to a camera
     * @param hands words for hands
     * @param dangling words that lead on to what is no longer there
     * @param joints words that a part of a clause begins with
     * @param purposes how it goes on with what that is good for, which is told and not seen
     * @param placing what stands behind the thing that is worked on: "fill with cold water"
     * @param beside where the product is while something is only looked at
     */
    record Wording(
            String source,
            String asOf,
            List<String> leads,
            List<String> sizes,
            Set<String> wide,
            Set<String> goings,
            Set<String> placingWords,
            List<String> sizeLinks,
            List<String> deserted,
            Set<String> behind,
            Set<String> ours,
            Set<String> hands,
            Set<String> dangling,
            Set<String> joints,
            List<String> purposes,
            Set<String> placing,
            List<String> beside) {}

    private final Sights sights;
    private final Wording wording;
    private final ShotLeads leads;

    OrderedEnglish(FactFiles files, Sights sights) {
        this.sights = sights;
        wording = files.read("director/orders-en.json", Wording.class);
        leads = new ShotLeads(wording.leads, wording.sizes, wording.sizeLinks);
    }

    /**
     * @param before what the shot before was done to, which "it" may mean
     */
    Clause clause(String said, String before) {
        return bare(withoutPurpose(withoutBrackets(said)), before);
    }

    /** "The tray slides out so you refill from inside": the tray slides out. */
    private String withoutPurpose(String words) {
        for (String purpose : wording.purposes) {
            int at = words.indexOf(' ' + purpose + ' ');
            if (at > 0 && Words.count(words.substring(0, at)) >= FEWEST) {
                return words.substring(0, at);
            }
        }
        return words;
    }

    /** "(you choose)" is said to whoever directs. */
    private static String withoutBrackets(String words) {
        int open = words.indexOf('(');
        if (open <= 0) {
            return words;
        }
        int close = words.indexOf(')', open);
        String behind = close < 0 ? "" : words.substring(close + 1);
        return (words.substring(0, open).strip() + behind).strip();
    }

    private Clause bare(String words, String before) {
        String size = leads.size(words.strip());
        boolean wide = size != null && wording.wide.contains(size);
        int colon = words.indexOf(": ");
        String behind = colon < 0 ? "" : words.substring(colon + 2);
        boolean told =
                colon > 0
                        && (sights.phrases().opening(behind) != EnglishPhrases.Opening.OTHER
                                || sights.phrases().isPicture(behind));
        String said = leads.without(colon < 0 ? words : told ? behind : words.substring(0, colon));
        said = wording.goings.contains(first(said)) && places(behind(said)) ? behind(said) : said;
        return seen(withThing(said, before), wide);
    }

    /** "it" as what it means: the product, or what the shot before was done to. */
    private String withThing(String words, String before) {
        String said = words;
        said = said.startsWith("it ") ? "the " + Picture.PRODUCT + said.substring(2) : said;
        if (before.isEmpty() && rides(said)) {
            // "POV of the cat riding it": nothing else was named before the product
            said = said.substring(0, said.length() - 2) + "the " + Picture.PRODUCT;
        }
        // "Rivet the handle" before it is a sentence, and no thing
        boolean worn = !WEARS.matcher(said).find() || sights.sort(before) == Sort.WEAR;
        if (!worn) {
            // "by teatime she's wearing it" behind a sewing machine: what is made on it
            said = said.replaceAll("\\bit\\b", "the " + Picture.PRODUCT);
        } else if (!before.isEmpty() && !Character.isUpperCase(before.charAt(0))) {
            String thing =
                    before.startsWith("the ") || before.startsWith("a ") ? before : "the " + before;
            said = said.replace(" it ", ' ' + thing + ' ');
        }
        return said;
    }

    private Clause seen(String said, boolean wide) {
        for (String nobody : wording.deserted) {
            int at = said.toLowerCase(Locale.ROOT).indexOf(nobody);
            if (at > 0) {
                String left = said.substring(0, at) + said.substring(at + nobody.length());
                return new Clause(sights.phrases().asSeen(others(left)) + ", deserted", wide);
            }
        }
        return new Clause(sights.phrases().asSeen(others(said)), wide);
    }

    private static final Pattern WEARS = Pattern.compile("\\bwear(s|ing)? it\\b");

    private static boolean rides(String said) {
        int it = said.lastIndexOf(' ');
        return it > 0 && said.endsWith(" it") && said.substring(0, it).endsWith("ing");
    }

    /** Whether an order only says where: "outside on the water", "inside, front to back". */
    boolean places(String said) {
        return wording.placingWords.contains(first(said)) && said.indexOf(' ') > 0;
    }

    private static String first(String said) {
        int space = said.indexOf(' ');
        String word = space < 0 ? said : said.substring(0, space);
        return word.replace(",", "").toLowerCase(Locale.ROOT);
    }

    static String behind(String said) {
        int space = said.indexOf(' ');
        return space < 0 ? "" : said.substring(space + 1).strip();
    }

    /** Whether a word stands behind the thing that is worked on, which is then not said. */
    boolean followsThing(String word) {
        return wording.placing.contains(word);
    }

    /** Where the product is in a shot that only looks at something; each shot another way. */
    String beside(int index) {
        return wording.beside.get(index % wording.beside.size());
    }

    /** The same; empty for a picture of its own, which needs nothing beside it. */
    String besideShort(String seen, int index) {
        return Words.count(seen) <= SHORT ? beside(index) : "";
    }

    /** "the blade at 15 degrees" is then called "the blade". */
    String thing(String seen) {
        return new SeenThing(wording.behind).of(seen);
    }

    /**
     * A clause without its words of another language, as far as it says something alone; empty
     * where nothing does.
     *
     * @param foreign those words
     */
    String known(String clause, List<String> foreign) {
        return new KnownEnglish(foreign, wording.dangling, wording.joints).of(clause);
    }

    /** What is mine to the client is "the" to a camera, and what "we" do nobody sees. */
    private String others(String said) {
        StringBuilder others = new StringBuilder();
        String[] words = said.split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            if (word.equalsIgnoreCase("we") && i + 1 < words.length) {
                i++;
                continue;
            }
            boolean ours = wording.ours.contains(word.toLowerCase(Locale.ROOT));
            if (ours && i + 1 < words.length && isName(words[i + 1])) {
                // "our Kev laying slate"
                continue;
            }
            others.append(others.isEmpty() ? "" : " ").append(ours ? "the" : word);
        }
        return others.toString();
    }

    private static boolean isName(String word) {
        return word.length() > 1
                && Character.isUpperCase(word.charAt(0))
                && Character.isLowerCase(word.charAt(1));
    }

    /** A bare thing fills the frame, a place lies in it. */
    String framed(String subject, boolean far) {
        if (Words.count(subject) >= FEWEST) {
            return subject;
        }
        Sort sort = sights.sort(subject);
        if (sort == null && subject.indexOf(' ') > 0) {
            return subject;
        }
        boolean wide = far || sort == Sort.PLACE || sort == Sort.EVENT || sort == Sort.WEATHER;
        return subject + (wide ? ", all of it in view" : ", filling the frame");
    }

    boolean showsHands(String subject) {
        return PARTING.splitAsStream(subject.toLowerCase(Locale.ROOT))
                .anyMatch(wording.hands::contains);
    }
}
