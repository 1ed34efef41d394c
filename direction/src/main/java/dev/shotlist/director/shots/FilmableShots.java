package dev.shotlist.director.shots;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.demands.DemandedLines;
import dev.shotlist.director.demands.Lettering;
import dev.shotlist.director.facts.FactWords;
import dev.shotlist.director.words.BriefSights;
import dev.shotlist.director.words.WishedPictures;
import dev.shotlist.director.words.Words;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Language;
import dev.shotlist.plan.Severity;
import dev.shotlist.plan.Warning;
import dev.shotlist.reading.CallToAction;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.ProductWords;
import dev.shotlist.reading.ShotOrder;
import dev.shotlist.reading.StyleWord;
import dev.shotlist.sight.Called;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Of the shots that a brief seems to order those that can be seen: a title, a card or a mood is
 * none.
 *
 * @param settled with these shots alone
 * @param leftOut orders that no picture was found for
 * @param untranslated orders of a list that are shown in the brief's own words
 */
public record FilmableShots(
        Settled settled, List<ShotOrder> leftOut, List<ShotOrder> untranslated) {
    private static final Pattern PARTING = Pattern.compile("[ ,.]+");

    /** From so many orders on they are a list, of which nothing may be missing. */
    private static final int LIST = 3;

    /** In so long a list one word that nobody knows is no nonsense. */
    private static final int LONG_LIST = 4;

    /** Where a title was ordered as the last picture, it gets a picture to stand on. */
    private static final String TITLE_GROUND = "a plain dark ground left clear for the title";

    public FilmableShots {
        leftOut = List.copyOf(leftOut);
        untranslated = List.copyOf(untranslated);
    }

    /**
     * @param words tell what of an order can be seen
     * @param unseen words for feelings and paces, lower case
     */
    public static FilmableShots of(
            Settled settled,
            DemandedLines demands,
            FactWords facts,
            Set<String> unseen,
            ShotWords words,
            WishedPictures wished) {
        List<ShotOrder> seen = new ArrayList<>();
        List<ShotOrder> leftOut = new ArrayList<>();
        List<ShotOrder> untranslated = new ArrayList<>();
        boolean list = settled.shots().size() >= LIST;
        Predicate<String> seeing = seeing(settled, words);
        boolean whole = isKnown(settled, seeing);
        for (ShotOrder said : settled.shots()) {
            ShotOrder order = plainly(said, wished);
            Language spoken = settled.reading().language();
            if (isSpec(order)
                    || (said.equals(settled.shots().getLast()) && isCall(order, settled))
                    || words.unfilmable().isUnseen(order.words(), spoken)
                    || words.unfilmable().isTold(order.words(), spoken)) {
                continue;
            }
            if (settled.shots().size() == 1 && wished.isList(order.words(), settled)) {
                continue;
            }
            if (!list && (isRead(order, settled) || isManner(order, settled))) {
                continue;
            }
            if (isMood(order, unseen)
                    || demands.isLettering(order.words(), settled)
                    || isDate(order, facts)
                    || isAddress(order)
                    || isName(order, settled)) {
                if (list && said.equals(settled.shots().getLast()) && !isMood(order, unseen)) {
                    seen.add(titled(order));
                }
                continue;
            }
            boolean shown = seeing.test(order.words());
            Language from = settled.reading().language();
            boolean partly = settled.shots().size() > 1 && words.isPartlyKnown(order.words(), from);
            boolean english = from == Language.EN;
            // in English the brief's own words can be filmed, whatever else they say
            boolean told =
                    english
                            ? list && Words.count(order.words()) > 1
                            : (partly || whole)
                                    && words.unfilmable().namesThing(order.words(), from);
            if (!shown && told && !english && words.mostly(order.words(), from) == null) {
                untranslated.add(order);
            }
            (shown || told ? seen : leftOut).add(order);
        }
        boolean all = seen.equals(settled.shots());
        Settled open = all ? settled : settled.withShots(seen);
        Integer scenes = settled.sceneCount();
        int numbers = scenes == null ? 0 : scenes;
        // who numbers three steps of which one can be seen asks for no film of three pictures
        boolean few = numbers == settled.shots().size() && seen.size() < numbers;
        return new FilmableShots(few ? open.withoutSceneCount() : open, leftOut, untranslated);
    }

    /** A list of which nearly all is known: what is not is a word, and shown all the same. */
    private static boolean isKnown(Settled settled, Predicate<String> seeing) {
        int size = settled.shots().size();
        if (size < LONG_LIST || settled.reading().language() == Language.EN) {
            return false;
        }
        long known = settled.shots().stream().map(ShotOrder::words).filter(seeing).count();
        return known >= size - size / LIST;
    }

    /** "End with oru.bike": what is typed is read. */
    private static boolean isAddress(ShotOrder order) {
        String words = order.words().strip();
        int dot = words.lastIndexOf('.');
        return words.indexOf(' ') < 0
                && dot > 0
                && dot < words.length() - 1
                && words.chars().noneMatch(Character::isDigit);
    }

    private static ShotOrder titled(ShotOrder order) {
        return new ShotOrder(
                TITLE_GROUND, order.size(), order.move(), order.length(), order.then(), true);
    }

    private static ShotOrder plainly(ShotOrder order, WishedPictures wished) {
        boolean english = order.words().indexOf(',') >= 0;
        return english
                ? new ShotOrder(
                        wished.plainly(order.words()),
                        order.size(),
                        order.move(),
                        order.length(),
                        order.then(),
                        order.last())
                : order;
    }

    /** Nothing that was ordered is lost in silence. */
    public List<Warning> notes() {
        List<Warning> notes = new ArrayList<>();
        if (!leftOut.isEmpty()) {
            notes.add(
                    note(
                            "ordered_shot_left_out",
                            "No scene shows " + quoted(leftOut) + ".",
                            "Say what is seen in it: a thing, and what happens to it."));
        }
        if (!untranslated.isEmpty()) {
            notes.add(
                    note(
                            "ordered_shot_untranslated",
                            "The prompt has the brief's own words for "
                                    + quoted(untranslated)
                                    + ".",
                            "Say it in English where the generator reads nothing else."));
        }
        return notes;
    }

    private static Warning note(String code, String message, String mend) {
        return new Warning(code, Severity.WARNING, "/scenes", message, mend, null);
    }

    private static String quoted(List<ShotOrder> orders) {
        return orders.stream()
                .map(order -> '"' + order.words() + '"')
                .collect(Collectors.joining(", "));
    }

    /** A title or a maker; a thing that the product is simply called can be seen. */
    private static boolean isName(ShotOrder order, Settled settled) {
        String said = order.words();
        String name = settled.product().name();
        Fact<ProductWords> product = settled.reading().product();
        boolean ofShot =
                product != null
                        && settled.reading().shots().stream()
                                .anyMatch(shot ->
                                        shot.span().start() <= product.span().start()
                                                && shot.span().end() >= product.span().end());
        if (ofShot) {
            // "Szene 3: Büro leer" is a picture, whatever was taken for the product
            return false;
        }
        boolean title = name.contains(said) && name.indexOf(' ') > 0;
        boolean maker = said.equals(settled.product().brand());
        return !said.isEmpty() && Character.isUpperCase(said.codePointAt(0)) && (title || maker);
    }

    /** As in "20 secondi", "30 Sekunden". */
    private static final List<String> SECONDS = List.of("second", "sekund", "segund");

    /** "nobody watches 60s", "-30% fino a domenica": figures of the piece or of an offer. */
    private static boolean isSpec(ShotOrder order) {
        String said = order.words().toLowerCase(Locale.ROOT);
        List<String> words = List.of(PARTING.split(said.strip(), -1));
        boolean length = false;
        for (int i = 0; i + 1 < words.size(); i++) {
            boolean figure =
                    !words.get(i).isEmpty() && words.get(i).chars().allMatch(Character::isDigit);
            length |= figure && SECONDS.stream().anyMatch(words.get(i + 1)::startsWith);
        }
        return said.indexOf('%') >= 0
                || length
                || PARTING.splitAsStream(said).anyMatch(FilmableShots::isSeconds);
    }

    /** "Prenota la prova" at the end is asked of viewers; "tap drips" before it is seen. */
    private static boolean isCall(ShotOrder order, Settled settled) {
        CallToAction cta = settled.cta();
        String text = cta == null ? null : cta.text();
        return text != null && Words.same(text, order.words());
    }

    private static boolean isSeconds(String word) {
        int digits = 0;
        while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
            digits++;
        }
        String unit = word.substring(digits);
        return digits > 0 && (unit.equals("s") || unit.equals("sec") || unit.equals("secs"));
    }

    /** "opens in cinemas 9 October" says when, and is no first picture. */
    private static boolean isDate(ShotOrder order, FactWords facts) {
        boolean figure = order.words().chars().anyMatch(Character::isDigit);
        // "a builder in his van at 7pm with a pile of paper" is seen, whenever it is
        boolean few = Words.count(order.words()) <= LONGEST_DATE;
        return figure
                && PARTING.splitAsStream(order.words().toLowerCase(Locale.ROOT))
                        .anyMatch(word -> facts.dates(word) && (few || !isTime(word)));
    }

    private static boolean isTime(String word) {
        return word.endsWith("am") || word.endsWith("pm");
    }

    /** What says more than a date has more words. */
    private static final int LONGEST_DATE = 7;

    /** Whether an order's words come to a thing and what happens to it; each is read once. */
    private static Predicate<String> seeing(Settled settled, ShotWords words) {
        Called product = BriefSights.words(settled);
        boolean steps = settled.specs().format() == Format.TUTORIAL;
        Language language = settled.reading().language();
        Map<String, Boolean> known = new HashMap<>();
        return order ->
                known.computeIfAbsent(
                        order,
                        said ->
                                words.of(
                                                Lettering.without(said),
                                                product,
                                                "",
                                                language,
                                                0,
                                                steps,
                                                true)
                                        .isSeen());
    }

    /** "The last thing you read" is no picture. */
    private static boolean isRead(ShotOrder order, Settled settled) {
        String said = order.words().toLowerCase(Locale.ROOT);
        int last = said.lastIndexOf(' ');
        return settled.reading().language() == Language.EN
                && READERS.contains(Words.first(said))
                && READ.contains(said.substring(last + 1));
    }

    /** "ASMR close ups" says how it is filmed, and not what. */
    private static boolean isManner(ShotOrder order, Settled settled) {
        // "black" alone may be the last picture
        if (settled.reading().language() != Language.EN || order.words().indexOf(' ') < 0) {
            return false;
        }
        Set<String> manner =
                settled.reading().style().stream()
                        .map(Fact::value)
                        .filter(word ->
                                word.aspect() == StyleWord.Aspect.CAMERA
                                        || word.aspect() == StyleWord.Aspect.AESTHETIC)
                        .flatMap(word -> PARTS.splitAsStream(word.words()))
                        .collect(Collectors.toSet());
        return PARTS.splitAsStream(order.words().toLowerCase(Locale.ROOT))
                .allMatch(manner::contains);
    }

    private static final Pattern PARTS = Pattern.compile("[ -]+");

    /** Who reads and hears is nobody in the picture. */
    private static final Set<String> READERS = Set.of("you", "people", "viewers", "we", "they");

    private static final Set<String> READ = Set.of("read", "reads", "see", "hear", "remember");

    private static boolean isMood(ShotOrder order, Set<String> unseen) {
        return unseen.contains(order.words().toLowerCase(Locale.ROOT));
    }
}
