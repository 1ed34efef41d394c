package dev.shotlist.director;

import dev.shotlist.defaults.MoodFacts;
import dev.shotlist.defaults.Settled;
import dev.shotlist.plan.Language;
import dev.shotlist.plan.PaletteColor;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.StyleWord;
import dev.shotlist.world.Idea;
import dev.shotlist.world.Kind;
import dev.shotlist.world.Person;
import dev.shotlist.world.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is cast for a piece: the kind of product, the idea that leads, the ideas that may follow in
 * a long piece, and how product and person are to be described wherever they are seen.
 *
 * @param productLook description for prompts, without an article
 * @param productName what the subject line calls it
 * @param person null where nobody may be seen or the idea has nobody
 */
record Casting(
        Kind kind,
        Idea idea,
        List<Idea> others,
        String productLook,
        String productName,
        @Nullable Person person) {

    /** Longest recurring description, in words. */
    static final int LONGEST_LOOK = 14;

    /** An idea with fewer usable pictures than this is no story. */
    private static final int FEWEST_PICTURES = 3;

    static Casting cast(World world, Settled settled, Forbidden forbidden, Dice dice) {
        Kind kind =
                world.find(
                        settled.product().category(),
                        settled.product().name(),
                        settled.noun(),
                        settled.reading().text(),
                        settled.language());
        List<Idea> ranked = new ArrayList<>(ranked(kind, settled, forbidden, dice));
        Kind fallback = world.fallback(settled.product().category());
        if (!fallback.equals(kind)) {
            ranked.addAll(ranked(fallback, settled, forbidden, dice));
        }
        ranked = turned(ranked, dice.seed());
        Idea idea = ranked.getFirst();
        String noun = noun(kind, settled);
        return new Casting(
                kind,
                idea,
                ranked.subList(1, ranked.size()),
                look(kind, noun, settled),
                noun,
                forbidden.people() ? null : person(idea, settled));
    }

    /** Best fit first. */
    private static List<Idea> ranked(Kind kind, Settled settled, Forbidden forbidden, Dice dice) {
        List<Idea> usable = new ArrayList<>();
        for (Idea idea : kind.ideas()) {
            long allowed = idea.beats().stream().filter(beat -> !forbidden.picture(beat)).count();
            if (allowed >= FEWEST_PICTURES) {
                usable.add(idea);
            }
        }
        if (usable.isEmpty()) {
            usable.addAll(kind.ideas());
        }
        usable.sort(
                Comparator.comparingInt((Idea idea) -> -fit(idea, settled, forbidden))
                        .thenComparingInt(idea -> dice.below(1000, "idea " + idea.id())));
        return usable;
    }

    /**
     * Another seed begins elsewhere: first the kind's own ideas, then what fits anything like it.
     */
    private static List<Idea> turned(List<Idea> ideas, long seed) {
        int turn = (int) Math.floorMod(seed, (long) ideas.size());
        List<Idea> turned = new ArrayList<>(ideas.subList(turn, ideas.size()));
        turned.addAll(ideas.subList(0, turn));
        return turned;
    }

    private static int fit(Idea idea, Settled settled, Forbidden forbidden) {
        int fit = 0;
        int worth = 3;
        for (MoodFacts mood : settled.moods()) {
            if (idea.moods().contains(mood.id())) {
                fit += worth;
            }
            worth--;
        }
        for (Fact<StyleWord> word : settled.reading().style()) {
            StyleWord wish = word.value();
            boolean hour = wish.aspect() == StyleWord.Aspect.HOUR;
            boolean season = wish.aspect() == StyleWord.Aspect.SEASON;
            if ((hour && wish.words().equals(idea.hour()))
                    || (season && wish.words().equals(idea.season()))) {
                fit += 3;
            }
            boolean place = wish.aspect() == StyleWord.Aspect.PLACE;
            if (place && String.join(" ", idea.places().values()).contains(wish.words())) {
                fit += 4;
            }
        }
        String wished = wishedPerson(settled);
        Person own = idea.person();
        if (wished != null && own != null && who(wished).equals(own.who())) {
            fit += 3;
        }
        for (var beat : idea.beats()) {
            if (forbidden.picture(beat)) {
                fit--;
            }
        }
        return fit;
    }

    /**
     * The brief's own plain word where it names the same sort of thing ("signet ring" for a ring),
     * else the kind's: a taqueria cannot be held in one hand, a taco can.
     */
    private static String noun(Kind kind, Settled settled) {
        String own = kind.noun().getOrDefault(Language.EN, settled.product().name());
        String said = settled.noun();
        if (kind.isFallback()) {
            return said == null ? own : plain(said);
        }
        if (said == null || settled.reading().language() != Language.EN) {
            return own;
        }
        String lower = singularLike(plain(said), own);
        boolean handy = lower.split(" ", -1).length <= 3;
        return handy && lastWord(lower).equals(lastWord(own)) ? lower : own;
    }

    private static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    /** Words that say what it costs or that it is new do not say how it looks. */
    private static final Set<String> UNSEEN =
            Set.of(
                    "luxury",
                    "luxurious",
                    "premium",
                    "affordable",
                    "cheap",
                    "budget",
                    "new",
                    "our",
                    "best",
                    "high-end",
                    "upscale",
                    "the",
                    "a",
                    "an",
                    "my");

    private static String plain(String said) {
        List<String> words = new ArrayList<>();
        for (String word : said.toLowerCase(Locale.ROOT).strip().split(" ", -1)) {
            if (!UNSEEN.contains(word)) {
                words.add(word);
            }
        }
        return words.isEmpty() ? said.toLowerCase(Locale.ROOT) : String.join(" ", words);
    }

    /** "signet rings" becomes "signet ring" where the kind's noun is singular too. */
    private static String singularLike(String noun, String own) {
        if (own.endsWith("s") || !noun.endsWith("s") || noun.endsWith("ss")) {
            return noun;
        }
        if (noun.endsWith("ies")) {
            return noun.substring(0, noun.length() - 3) + "y";
        }
        for (String ending : new String[] {"ches", "shes", "sses", "xes"}) {
            if (noun.endsWith(ending)) {
                return noun.substring(0, noun.length() - 2);
            }
        }
        return noun.substring(0, noun.length() - 1);
    }

    /** A fallback's look says nothing of this product, so its own words describe it. */
    private static String look(Kind kind, String noun, Settled settled) {
        if (kind.isFallback()) {
            return firstWords(noun, LONGEST_LOOK);
        }
        String look = colored(kind.look(), settled);
        String own = kind.noun().getOrDefault(Language.EN, noun);
        if (look.contains(noun)) {
            return look;
        }
        int at = (' ' + look + ' ').indexOf(' ' + own + ' ');
        String named =
                at < 0 ? look : look.substring(0, at) + noun + look.substring(at + own.length());
        return firstWords(named, LONGEST_LOOK);
    }

    /** The brief's first colour wish, where the kind's look has a place for one. */
    private static String colored(String look, Settled settled) {
        int open = look.indexOf("{color:");
        if (open < 0) {
            return look;
        }
        int close = look.indexOf('}', open);
        String usual = look.substring(open + "{color:".length(), close);
        List<PaletteColor> measured = settled.lead().palette();
        String color = usual;
        if (!settled.reading().colors().isEmpty()) {
            color = productColor(settled, usual);
        } else if (!measured.isEmpty() && measured.getFirst().name() != null) {
            color = String.valueOf(measured.getFirst().name());
        }
        return look.substring(0, open) + color + look.substring(close + 1);
    }

    /** Of the brief's colours the one that is no background. */
    private static String productColor(Settled settled, String usual) {
        for (var wish : settled.reading().colors()) {
            if (wish.value().role() != dev.shotlist.plan.PaletteRole.BACKGROUND
                    && wish.value().role() != dev.shotlist.plan.PaletteRole.TEXT) {
                return wish.value().name();
            }
        }
        return usual;
    }

    static String firstWords(String text, int most) {
        String[] words = text.split(" ", -1);
        if (words.length <= most) {
            return text;
        }
        String cut = String.join(" ", List.of(words).subList(0, most));
        return cut.endsWith(",") ? cut.substring(0, cut.length() - 1) : cut;
    }

    /** Whom the brief asks for stands in for the idea's person, where the story still fits them. */
    private static @Nullable Person person(Idea idea, Settled settled) {
        String wished = wishedPerson(settled);
        Person own = idea.person();
        if (wished == null || own == null) {
            return own;
        }
        String who = who(wished);
        if (!who.equals(own.who()) && !who.equals(ANYBODY)) {
            return own;
        }
        String look = withoutArticle(firstWords(wished, LONGEST_LOOK));
        return new Person(look, withArticle(look), own.who());
    }

    /** One person who is to be seen; the audience and groups are nobody to cast. */
    private static @Nullable String wishedPerson(Settled settled) {
        String audience = settled.product().audience();
        for (Fact<StyleWord> word : settled.reading().style()) {
            String words = word.value().words();
            boolean person = word.value().aspect() == StyleWord.Aspect.PERSON;
            boolean group = words.endsWith("s") || words.contains(" and ");
            boolean watching = audience != null && audience.contains(words);
            if (person && !group && !watching && CASTABLE.stream().anyMatch(words::contains)) {
                return words;
            }
        }
        return null;
    }

    private static final String ANYBODY = "they";

    private static final List<String> SHE =
            List.of(
                    "woman",
                    "girl",
                    "mum",
                    "mom",
                    "mother",
                    "grandmother",
                    "lady",
                    "wife",
                    "daughter");

    private static final List<String> HE =
            List.of("man", "boy", "dad", "father", "grandfather", "husband", "son");

    /** Words for one human being; anything else that is called a person is a crowd or a habit. */
    private static final List<String> CASTABLE = castable();

    private static List<String> castable() {
        List<String> all = new ArrayList<>(SHE);
        all.addAll(HE);
        all.addAll(
                List.of(
                        "dancer",
                        "runner",
                        "barista",
                        "chef",
                        "child",
                        "kid",
                        "teenager",
                        "student",
                        "nurse",
                        "teacher",
                        "farmer",
                        "driver",
                        "cyclist",
                        "worker",
                        "singer",
                        "athlete",
                        "artist",
                        "baker",
                        "plumber",
                        "doctor",
                        "gamer",
                        "climber"));
        return List.copyOf(all);
    }

    private static String who(String words) {
        String spaced = " " + words.toLowerCase(Locale.ROOT) + " ";
        if (SHE.stream().anyMatch(word -> spaced.contains(" " + word + " "))) {
            return "she";
        }
        boolean he = HE.stream().anyMatch(word -> spaced.contains(" " + word + " "));
        return he ? "he" : ANYBODY;
    }

    static String withoutArticle(String words) {
        for (String article : new String[] {"a ", "an ", "the "}) {
            if (words.startsWith(article)) {
                return words.substring(article.length());
            }
        }
        return words;
    }

    static String withArticle(String words) {
        boolean plural = words.endsWith("s") && !words.endsWith("ss");
        if (plural || words.isEmpty() || !Character.isLetter(words.charAt(0))) {
            return words;
        }
        boolean vowel = "aeiou".indexOf(Character.toLowerCase(words.charAt(0))) >= 0;
        return (vowel ? "an " : "a ") + words;
    }
}
