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
import dev.shotlist.world.Person;
import dev.shotlist.world.Picture;
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
    private final TranslatedPicture translation;
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
        translation = new TranslatedPicture(sights, translator, english, clauses);
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
        boolean translated = words.startsWith(WordedShot.HANDS);
        if (language != Language.EN && translated) {
            // what was noted of hands is in English already
            return picture.of(words, product, before, index, steps, hands);
        }
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
                translation.of(
                        TranslatedPicture.unlabelled(words),
                        product,
                        before,
                        language,
                        index,
                        steps,
                        hands);
        return said.isSeen() || !whole || !known.acts() ? said : known;
    }

    /** Whether some of the words of another language are known, so that it is no mere noise. */
    boolean isPartlyKnown(String words, Language language) {
        Doers nobody = new Doers("", "the " + Picture.PERSON, false);
        return language != Language.EN
                && translator.sound(TranslatedPicture.unlabelled(words), language, nobody).known()
                        > 0;
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
        Translated said = translator.sound(TranslatedPicture.unlabelled(words), language, nobody);
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

    /** What hands do in a clause, in English; null where any word of it is not known. */
    @Nullable String handled(String words, Language language) {
        Doers doers = new Doers(WordedShot.HANDS.strip(), "the " + Picture.PERSON, true);
        Translated said = translator.sound(words, language, doers);
        boolean whole = said.known() > 1 && said.unknown() == 0 && said.foreign().isEmpty();
        return whole ? said.english() : null;
    }

    /** "To the adult who is ashamed" tells of nobody. */
    private static final Set<String> BEHIND_NOTHING =
            Set.of("to", "for", "with", "of", "by", "through", "at", "from", "on", "in");

    /** Whether a clause of another language says what somebody is: "a passenger is a ghost". */
    boolean says(String words, Language language) {
        Doers nobody = new Doers("", "the " + Picture.PERSON, false);
        Translated said = translator.sound(words, language, nobody);
        boolean copula = said.english().contains(" is ") || said.english().contains(" are ");
        return copula
                && !said.subject().isEmpty()
                && said.english().startsWith(said.subject())
                && said.known() > 1
                && said.unknown() == 0
                && said.foreign().isEmpty()
                && clauses.isWhole(said.english());
    }

    private static final Set<String> ASKING =
            Set.of("how", "why", "if", "when", "once", "what", "we", "you", "they", "it", "people");

    /** Whether a clause tells something that happens, and hardly a word of it lacks in English. */
    boolean happens(String words, Language language) {
        if (language == Language.EN) {
            String first = Words.first(words).toLowerCase(Locale.ROOT);
            return !ASKING.contains(first) && sights.phrases().isPicture(words);
        }
        Doers nobody = new Doers("", "the " + Picture.PERSON, false);
        Translated said = translator.sound(words, language, nobody);
        return said.acts()
                && !BEHIND_NOTHING.contains(Words.first(said.english()))
                && said.known() > 1
                && said.known() > 2 * said.unknown()
                && said.foreign().isEmpty()
                && clauses.isWhole(said.english());
    }

    /** How what can only be said is shown. */
    WordedShot cutOuts(String words, Language language, Called called) {
        if (language == Language.EN) {
            return new CutOuts(sights).of(words, language, words, true, called);
        }
        Doers nobody = new Doers("", "the " + Picture.PERSON, false);
        Translated english = translator.within(called.brief()).sound(words, language, nobody);
        String shown = english.english().replace("the " + Picture.PERSON, "someone");
        boolean says = english.acts() || shown.contains(" is ") || shown.contains(" are ");
        boolean whole =
                says
                        && english.known() > 1
                        && english.known() > 2 * english.unknown()
                        && english.foreign().isEmpty()
                        && clauses.isWhole(english.english());
        return new CutOuts(sights).of(words, language, shown, whole, called);
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
        return BareShots.isBare(shot, sights.phrases());
    }

    /** Whether a word names something that a hand could touch. */
    boolean isThing(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith("or") || lower.endsWith("er") || sights.sort(lower) != null;
    }

    /** What "it" in the next shot means, of what was seen in this one. */
    String thing(String seen) {
        return english.thing(seen);
    }
}
