package dev.shotlist.director.shots;

import dev.shotlist.director.words.Words;
import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Language;
import dev.shotlist.sight.Called;
import dev.shotlist.sight.Sights;
import dev.shotlist.translation.Doers;
import dev.shotlist.translation.Translated;
import dev.shotlist.translation.Translator;
import dev.shotlist.world.People;
import dev.shotlist.world.Person;
import dev.shotlist.world.Picture;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says in English what a shot shows that a brief orders in any of the six languages. */
public final class ShotWords {
    private final Sights sights;
    private final Translator translator;
    private final OrderedEnglish english;
    private final EnglishPicture picture;
    private final HandWork work;
    private final TaughtSteps steps;
    private final WholeClauses clauses;
    private final DemonstratedThing thing;
    private final ChangedThing changed;
    private final UnfilmableOrders unfilmable;
    private final FactFiles files;
    private @Nullable Stages stages;
    private @Nullable OrderPlaces places;

    public ShotWords(FactFiles files, Sights sights) {
        this.sights = sights;
        translator = Translator.of(files);
        english = new OrderedEnglish(files, sights);
        picture = new EnglishPicture(sights, english);
        work = new HandWork(new ShotLexicon(files), english);
        steps = new TaughtSteps(files, sights);
        clauses = new WholeClauses(files);
        thing = new DemonstratedThing(files);
        changed = new ChangedThing(files, this);
        unfilmable = new UnfilmableOrders(files, translator);
        this.files = files;
        stages = files.areOurs() ? null : new Stages(files, sights);
        places = files.areOurs() ? null : new OrderPlaces(files, sights);
    }

    /**
     * @param words without lettering
     * @param before what the shot before was done to; taken where this one says nothing of it
     * @param steps whether the piece shows how something is done
     * @param hands whether hands may be seen
     * @param product words by which the brief calls what it sells
     * @return without a subject where the words name nothing to see
     */
    WordedShot of(
            String words,
            Called product,
            String before,
            Language language,
            int index,
            boolean steps,
            boolean hands) {
        WordedShot known = work.of(words, before, language, index, steps, hands);
        if (language == Language.EN) {
            return known.acts() ? known : picture.of(words, product, before, index, steps, hands);
        }
        boolean whole = known.subject().indexOf(OrderParser.UNKNOWN) < 0;
        boolean single = words.indexOf(' ') < 0;
        if (steps && single && whole && known.acts()) {
            return known;
        }
        WordedShot said =
                translated(unlabelled(words), product, before, language, index, steps, hands);
        return said.isSeen() || !whole || !known.acts() ? said : known;
    }

    /** Whether some of the words of another language are known, so that it is no mere noise. */
    boolean isPartlyKnown(String words, Language language) {
        Doers nobody = new Doers("", "the " + Picture.PERSON, false);
        return language != Language.EN
                && translator.sound(unlabelled(words), language, nobody).known() > 0;
    }

    /** Whether English words are said to the makers and show nothing: "that's the pitch". */
    public boolean isRemark(String english) {
        return unfilmable.isRemark(english);
    }

    /** What is ordered and can be in no picture. */
    UnfilmableOrders unfilmable() {
        return unfilmable;
    }

    /** An order in English of which hardly a word is missing; null where more is. */
    @Nullable String mostly(String words, Language language) {
        if (language == Language.EN) {
            return null;
        }
        Doers nobody = new Doers("", "the " + Picture.PERSON, false);
        Translated said = translator.sound(unlabelled(words), language, nobody);
        boolean enough =
                said.known() > 2 * said.unknown()
                        && said.foreign().isEmpty()
                        && clauses.isWhole(said.english());
        return enough && !said.english().isBlank() ? said.english() : null;
    }

    /** A clause in English; null where any word of it is not known. */
    @Nullable String english(String words, Language language) {
        Doers nobody = new Doers("", "the " + Picture.PERSON, false);
        Translated said = translator.sound(words, language, nobody);
        boolean whole = said.known() > 0 && said.unknown() == 0 && said.foreign().isEmpty();
        return whole && !said.done() ? said.english() : null;
    }

    /** What a lesson exchanges. */
    ChangedThing changed() {
        return changed;
    }

    /** Who acts in what a demonstration shows. */
    DemonstratedThing demonstrated() {
        return thing;
    }

    /** How the steps of what is taught are seen. */
    TaughtSteps steps() {
        return steps;
    }

    /** What steps are called in a language, lower case. */
    public Set<String> stepNames(Language language) {
        return steps.names(language);
    }

    /** Whether an English word is what hands do: "press", "loosen". */
    boolean isHandwork(String word) {
        return sights.phrases().isHandwork(word);
    }

    /** What ordered things do and where; only briefs that order shots need it. */
    synchronized Stages stages() {
        if (stages == null) {
            stages = new Stages(files, sights);
        }
        return stages;
    }

    /** Who is meant by the pronouns of a list. */
    OrderedPeople people(Format format, @Nullable Person cast) {
        return new OrderedPeople(sights, format, cast);
    }

    /** Where ordered things are at home; only briefs that order shots need it. */
    synchronized OrderPlaces places() {
        if (places == null) {
            places = new OrderPlaces(files, sights);
        }
        return places;
    }

    /** Whether an order only names something, and says nothing that happens. */
    boolean isBare(WordedShot shot) {
        return shot.isSeen()
                && !shot.acts()
                && !shot.tells()
                && !shot.subject().contains(Picture.PRODUCT)
                && !sights.phrases().tells(shot.seen())
                && !isComposed(shot.seen());
    }

    /** "a child hidden under the table" is a picture and needs nothing around it. */
    private static boolean isComposed(String seen) {
        boolean somebody = DOERS.contains(Words.first(seen));
        // "lid off, steam" says what is seen, and "she laughs" what happens
        return somebody || seen.indexOf(',') > 0 || isPlaced(seen);
    }

    private static final Set<String> DOERS =
            Set.of("she", "he", "they", "it", "you", "we", "everybody", "everyone", "nobody");

    private static boolean isPlaced(String seen) {
        return Words.count(seen) > COMPOSED
                && PLACING.stream().anyMatch(word -> seen.contains(word));
    }

    private static final int COMPOSED = 3;

    private static final List<String> PLACING =
            List.of(
                    " in ",
                    " on ",
                    " under ",
                    " with ",
                    " behind ",
                    " at the ",
                    " between ",
                    " over ",
                    " that ",
                    " who ",
                    " which ");

    /** Whether a word names something that a hand could touch. */
    boolean isThing(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith("or") || lower.endsWith("er") || sights.sort(lower) != null;
    }

    /** What "it" in the next shot means, of what was seen in this one. */
    String thing(String seen) {
        return english.thing(seen);
    }

    /** "Szene: Das Kind ..." begins behind its label. */
    static String unlabelled(String words) {
        int colon = words.indexOf(": ");
        boolean label =
                colon > 0 && words.substring(0, colon).split(" ", -1).length <= LONGEST_SCENE_LABEL;
        return label ? words.substring(colon + 2) : words;
    }

    /** "Tercera escena" has two words. */
    private static final int LONGEST_SCENE_LABEL = 2;

    /** The client's own clause in English, with nothing else happening in it. */
    private WordedShot translated(
            String words,
            Called product,
            String before,
            Language language,
            int index,
            boolean steps,
            boolean hands) {
        String person = "the " + Picture.PERSON;
        Doers doers = new Doers(hands ? WordedShot.HANDS.strip() : "", person, steps && hands);
        Translated said = translator.within(product.brief()).sound(words, language, doers);
        String subject = english.known(said.english(), said.foreign());
        boolean lost = subject.isEmpty() && sights.sortAnywhere(said.subject()) != null;
        // "passengers whom she has known for 20 years": at least they are seen
        subject = lost ? said.subject() : subject;
        for (String somebody : SOMEBODY) {
            // "no último dia dela": whose day it was is no part of what is seen
            subject =
                    subject.endsWith(somebody) && !isPlaced(subject, somebody)
                            ? subject.substring(0, subject.length() - somebody.length())
                            : subject;
        }
        boolean strange = said.unknown() > 1 && said.done() && said.subject().equals(person);
        if (!subject.isEmpty() && (strange || !clauses.isWhole(subject))) {
            // its noun alone is safe, and has pictures of its own
            boolean named = said.foreign().isEmpty() && clauses.isWhole(said.subject());
            boolean acting = said.done() || said.subject().equals(doers.hands());
            subject = named && !acting ? said.subject() : "";
            if (subject.isEmpty()) {
                return steps && hands ? AT_WORK_SHOT : WordedShot.NOTHING;
            }
        }
        boolean cut = !subject.equals(said.english());
        boolean bare = subject.isEmpty() || subject.startsWith(WordedShot.HANDS.strip());
        boolean unknown = subject.isEmpty() && said.unknown() > 0;
        if ((cut || unknown) && bare && steps && hands && Words.count(subject) <= HANDS_ALONE) {
            return AT_WORK_SHOT;
        }
        if (said.known() == 0 || subject.isBlank() || sights.phrases().isTalk(subject)) {
            return WordedShot.NOTHING;
        }
        boolean alone =
                said.done()
                        && said.known() == 1
                        && subject.startsWith(WordedShot.HANDS)
                        && !subject.contains(" the ");
        if (alone) {
            subject += before.isEmpty() ? " the " + Picture.PRODUCT : " " + before;
        }
        String seen =
                said.done() && !said.subject().startsWith(WordedShot.HANDS.strip())
                        ? said.subject()
                        : subject;
        int worked = seen.startsWith(WordedShot.HANDS) ? seen.indexOf(" the ") : -1;
        seen = worked < 0 ? seen : seen.substring(worked + 1);
        boolean figure = subject.contains(Picture.PERSON);
        People people =
                figure
                        ? People.FACE
                        : !said.deserted() && english.showsHands(subject)
                                ? People.HANDS
                                : People.NONE;
        String plain = steps ? english.besideShort(subject, index) : "";
        return new WordedShot(
                english.framed(subject, false) + plain,
                seen,
                said.done(),
                null,
                people,
                said.place(),
                said.acts());
    }

    /** "sauce slaps down on it" */
    private static boolean isPlaced(String subject, String somebody) {
        String before = subject.substring(0, subject.length() - somebody.length());
        return ON.contains(before.substring(before.lastIndexOf(' ') + 1));
    }

    private static final Set<String> ON =
            Set.of("on", "over", "under", "in", "with", "behind", "beside", "of");

    private static final List<String> SOMEBODY = List.of(" she", " he", " they", " it");

    /** Where what is done has no English, the label says it and hands do it. */
    private static final String AT_WORK = "two hands at work on the " + Picture.PRODUCT;

    private static final WordedShot AT_WORK_SHOT = new WordedShot(AT_WORK, "", true, null);

    /** "two hands add": what they add was not understood, in words. */
    private static final int HANDS_ALONE = 3;
}
