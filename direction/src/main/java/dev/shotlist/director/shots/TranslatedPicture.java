package dev.shotlist.director.shots;

import dev.shotlist.director.words.Words;
import dev.shotlist.plan.Language;
import dev.shotlist.sight.Called;
import dev.shotlist.sight.Sights;
import dev.shotlist.translation.Doers;
import dev.shotlist.translation.Translated;
import dev.shotlist.translation.Translator;
import dev.shotlist.world.People;
import dev.shotlist.world.Picture;
import java.util.List;
import java.util.Set;

/** What a shot shows that is ordered in another language: the client's own clause in English. */
final class TranslatedPicture {
    private static final String PERSON = "the " + Picture.PERSON;

    /** "two hands", as a translated clause has them. */
    private static final String HANDS = WordedShot.HANDS.strip();

    /** Where what is done has no English, the label says it and hands do it. */
    private static final WordedShot AT_WORK =
            new WordedShot("two hands at work on the " + Picture.PRODUCT, "", true, null);

    /** "two hands add": what they add was not understood, in words. */
    private static final int HANDS_ALONE = 3;

    /** "Tercera escena" has two words. */
    private static final int LONGEST_SCENE_LABEL = 2;

    private static final List<String> SOMEBODY = List.of(" she", " he", " they", " it");

    private static final Set<String> ON =
            Set.of("on", "over", "under", "in", "with", "behind", "beside", "of");

    private static final Set<String> ALONE =
            Set.of("she", "he", "they", "it", "you", "we", "someone", "everyone", "everybody");

    private final Sights sights;
    private final Translator translator;
    private final OrderedEnglish english;
    private final WholeClauses clauses;

    TranslatedPicture(
            Sights sights, Translator translator, OrderedEnglish english, WholeClauses clauses) {
        this.sights = sights;
        this.translator = translator;
        this.english = english;
        this.clauses = clauses;
    }

    /** "Szene: Das Kind ..." begins behind its label. */
    static String unlabelled(String words) {
        int colon = words.indexOf(": ");
        boolean label =
                colon > 0 && words.substring(0, colon).split(" ", -1).length <= LONGEST_SCENE_LABEL;
        return label ? words.substring(colon + 2) : words;
    }

    /**
     * @param words without lettering and label
     * @param before what the shot before was done to; taken where this one says nothing of it
     * @param steps whether the piece shows how something is done
     * @param hands whether hands may be seen
     * @param product words by which the brief calls what it sells
     * @return without a subject where nothing of it can be said in English
     */
    WordedShot of(
            String words,
            Called product,
            String before,
            Language language,
            int index,
            boolean steps,
            boolean hands) {
        Doers doers = new Doers(hands ? HANDS : "", PERSON, steps && hands);
        Translated said = translator.within(product.brief()).sound(words, language, doers);
        String subject = withoutSomebody(subject(said));
        boolean strange = said.unknown() > 1 && said.done() && said.subject().equals(PERSON);
        if (!subject.isEmpty() && (strange || !clauses.isWhole(subject))) {
            subject = noun(said, doers);
            if (subject.isEmpty()) {
                return steps && hands ? AT_WORK : WordedShot.NOTHING;
            }
        }
        if (ALONE.contains(subject)) {
            // "she" of whom nothing is known is no picture
            return WordedShot.NOTHING;
        }
        if (steps && hands && isHandsAlone(subject, said)) {
            return AT_WORK;
        }
        if (said.known() == 0 || subject.isBlank() || sights.phrases().isTalk(subject)) {
            return WordedShot.NOTHING;
        }
        if (wantsThing(subject, said)) {
            subject += before.isEmpty() ? " the " + Picture.PRODUCT : " " + before;
        }
        String plain = steps ? english.besideShort(subject, index) : "";
        return new WordedShot(
                english.framed(subject, false) + plain,
                seen(subject, said),
                said.done(),
                null,
                people(subject, said),
                said.place(),
                said.acts());
    }

    /** "passengers whom she has known for 20 years": at least they are seen. */
    private String subject(Translated said) {
        String subject = english.known(said.english(), said.foreign());
        boolean lost = subject.isEmpty() && sights.sortAnywhere(said.subject()) != null;
        return lost ? said.subject() : subject;
    }

    /** "no último dia dela": whose day it was is no part of what is seen. */
    private static String withoutSomebody(String subject) {
        String left = subject;
        for (String somebody : SOMEBODY) {
            left =
                    left.endsWith(somebody) && !isPlaced(left, somebody)
                            ? left.substring(0, left.length() - somebody.length())
                            : left;
        }
        return left;
    }

    /** "sauce slaps down on it" */
    private static boolean isPlaced(String subject, String somebody) {
        String before = subject.substring(0, subject.length() - somebody.length());
        return ON.contains(before.substring(before.lastIndexOf(' ') + 1));
    }

    /** The clause's noun alone, which is safe and has pictures of its own; empty without one. */
    private String noun(Translated said, Doers doers) {
        boolean named = said.foreign().isEmpty() && clauses.isWhole(said.subject());
        boolean acting = said.done() || said.subject().equals(doers.hands());
        return named && !acting ? said.subject() : "";
    }

    /** Whether nothing is left of the clause but hands, for want of words. */
    private static boolean isHandsAlone(String subject, Translated said) {
        boolean cut = !subject.equals(said.english());
        boolean bare = subject.isEmpty() || subject.startsWith(HANDS);
        boolean unknown = subject.isEmpty() && said.unknown() > 0;
        return (cut || unknown) && bare && Words.count(subject) <= HANDS_ALONE;
    }

    /** Whether hands do something in it, and it is not said to what. */
    private static boolean wantsThing(String subject, Translated said) {
        return said.done()
                && said.known() == 1
                && subject.startsWith(WordedShot.HANDS)
                && !subject.contains(" the ");
    }

    /** The thing in it: who does something, else what hands do it to. */
    private static String seen(String subject, Translated said) {
        boolean doer = said.done() && !said.subject().startsWith(HANDS);
        String seen = doer ? said.subject() : subject;
        int worked = seen.startsWith(WordedShot.HANDS) ? seen.indexOf(" the ") : -1;
        return worked < 0 ? seen : seen.substring(worked + 1);
    }

    private People people(String subject, Translated said) {
        if (subject.contains(Picture.PERSON)) {
            return People.FACE;
        }
        return !said.deserted() && english.showsHands(subject) ? People.HANDS : People.NONE;
    }
}
