package dev.shotlist.director.shots;

import dev.shotlist.director.shots.ShotLexicon.Part;
import dev.shotlist.director.shots.ShotLexicon.Piece;
import dev.shotlist.director.shots.ShotLexicon.Verb;
import dev.shotlist.director.words.Words;
import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Language;
import dev.shotlist.sight.Called;
import dev.shotlist.sight.Sight;
import dev.shotlist.sight.Sights;
import dev.shotlist.sight.Ways;
import dev.shotlist.translation.Doers;
import dev.shotlist.translation.Translated;
import dev.shotlist.translation.Translator;
import dev.shotlist.world.People;
import dev.shotlist.world.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says in English what a shot shows that a brief orders in any of the six languages. */
public final class ShotWords {
    /** A longer phrase than this is a picture of its own and needs nothing beside it. */
    private static final int SHORT = 4;

    private static final String HANDS = "two hands ";

    /** Where the product is while something is only looked at. */
    private static final List<String> BESIDE =
            List.of(
                    ", the {product} waiting at the edge of the frame",
                    ", the {product} close behind it",
                    ", the {product} set down beside it",
                    ", the {product} out of focus in front");

    /**
     * What is seen.
     *
     * @param seen what the order itself names, without hands and product
     * @param acts whether two hands do something
     * @param place where the order says it is; null where it does not say
     * @param sound what it makes to hear; null where that is not known
     */
    record Worded(
            String subject,
            String seen,
            boolean acts,
            @Nullable String sound,
            People people,
            @Nullable String place) {
        Worded(String subject, String seen, boolean acts, @Nullable String sound) {
            this(subject, seen, acts, sound, acts ? People.HANDS : People.NONE, null);
        }

        /** Whether there is anything to see. */
        boolean isSeen() {
            return !subject.isBlank();
        }
    }

    private final ShotLexicon lexicon;
    private final OrderParser parser;

    private final Sights sights;
    private final Translator translator;
    private final OrderedEnglish english;

    public ShotWords(FactFiles files, Sights sights) {
        this.sights = sights;
        translator = new Translator(files);
        english = new OrderedEnglish(files, sights);
        lexicon = new ShotLexicon(files);
        parser = new OrderParser(lexicon);
    }

    /**
     * @param words without lettering
     * @param before what the shot before was done to; taken where this one says nothing of it
     * @param steps whether the piece shows how something is done
     * @param hands whether hands may be seen
     * @param product words by which the brief calls what it sells
     * @return without a subject where the words name nothing to see
     */
    Worded of(
            String words,
            Called product,
            String before,
            Language language,
            int index,
            boolean steps,
            boolean hands) {
        if (language == Language.EN) {
            Worded known = known(words, before, language, index, steps, hands);
            return known.acts() ? known : english(words, product, before, index, steps, hands);
        }
        Worded known = known(words, before, language, index, steps, hands);
        boolean whole = known.subject().indexOf(UNKNOWN) < 0;
        boolean single = words.indexOf(' ') < 0;
        if (steps && single && whole && known.acts()) {
            return known;
        }
        Worded said = translated(unlabelled(words), before, language, index, steps, hands);
        return said.isSeen() || !whole || !known.acts() ? said : known;
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

    /** "Szene: Das Kind ..." begins behind its label. */
    private static String unlabelled(String words) {
        int colon = words.indexOf(": ");
        boolean label =
                colon > 0 && words.substring(0, colon).split(" ", -1).length <= LONGEST_SCENE_LABEL;
        return label ? words.substring(colon + 2) : words;
    }

    /** "Tercera escena" has two words. */
    private static final int LONGEST_SCENE_LABEL = 2;

    /** The client's own clause in English, with nothing else happening in it. */
    private Worded translated(
            String words,
            String before,
            Language language,
            int index,
            boolean steps,
            boolean hands) {
        String person = "the " + Picture.PERSON;
        Doers doers = new Doers(hands ? HANDS.strip() : "", person, steps && hands);
        Translated said = translator.english(words, language, doers);
        String subject = english.known(said.english(), said.foreign());
        boolean cut = !subject.equals(said.english());
        if (cut && steps && hands && Words.count(subject) <= HANDS_ALONE) {
            return new Worded(AT_WORK, "", true, null);
        }
        if (said.known() == 0 || subject.isBlank() || sights.isTalk(subject)) {
            return new Worded("", "", false, null);
        }
        boolean alone = said.done() && said.known() == 1 && subject.startsWith(HANDS);
        if (alone) {
            subject += before.isEmpty() ? " the " + Picture.PRODUCT : " " + before;
        }
        String seen =
                said.done() && !said.subject().startsWith(HANDS.strip()) ? said.subject() : subject;
        int worked = seen.startsWith(HANDS) ? seen.indexOf(" the ") : -1;
        seen = worked < 0 ? seen : seen.substring(worked + 1);
        boolean figure = subject.contains(Picture.PERSON);
        People people =
                figure
                        ? People.FACE
                        : !said.deserted() && english.showsHands(subject)
                                ? People.HANDS
                                : People.NONE;
        String plain =
                steps && Words.count(subject) <= SHORT ? BESIDE.get(index % BESIDE.size()) : "";
        return new Worded(
                english.framed(subject, false) + plain,
                seen,
                said.done(),
                null,
                people,
                said.place());
    }

    /** Where what is done has no English, the label says it and hands do it. */
    private static final String AT_WORK = "two hands at work on the " + Picture.PRODUCT;

    /** "two hands add": what they add was not understood, in words. */
    private static final int HANDS_ALONE = 3;

    /** English orders stay as they are wherever they hold something that happens. */
    private Worded english(
            String words, Called product, String before, int index, boolean steps, boolean hands) {
        OrderedEnglish.Clause clause = english.clause(words, before);
        String said = clause.words();
        Sights.Opening opening = sights.opening(said);
        boolean byHand =
                opening == Sights.Opening.HANDS || (steps && opening == Sights.Opening.BASE);
        if (byHand && hands) {
            return new Worded(HANDS + lowered(said), object(said), true, null);
        }
        Worded own = steps ? pictured(said, product, hands) : null;
        if (own != null) {
            return own;
        }
        if (opening == Sights.Opening.BODY) {
            return new Worded(
                    "the " + Picture.PERSON + " " + said, said, false, null, People.FACE, null);
        }
        if (sights.isPicture(said)) {
            People people = english.showsHands(said) ? People.HANDS : People.NONE;
            return new Worded(said, said, false, null, people, null);
        }
        boolean figures = said.chars().anyMatch(Character::isDigit);
        if (steps && !figures) {
            return new Worded(said + BESIDE.get(index % BESIDE.size()), said, false, null);
        }
        boolean other = said.isBlank() || sights.isTalk(said);
        boolean unseen = figures && (Words.count(said) > LONGEST_NAME || !sights.namesThing(said));
        return other || unseen
                ? new Worded("", "", false, null)
                : new Worded(english.framed(said, clause.wide()), said, false, null);
    }

    /** "Make a loop" as it goes on behind "two hands". */
    private static String lowered(String said) {
        return said.substring(0, 1).toLowerCase(Locale.ROOT) + said.substring(1);
    }

    /** What the hands work on, which "it" in the next step means; empty where it is not said. */
    private static String object(String said) {
        int space = said.indexOf(' ');
        String behind = space < 0 ? "" : said.substring(space + 1);
        boolean thing = behind.startsWith("the ") || behind.startsWith("a ");
        return thing ? behind : "";
    }

    private static final char UNKNOWN = '\u201c';

    /** A longer name is a sentence that holds one, in words. */
    private static final int LONGEST_NAME = 6;

    /** The only thing of a step, if it is known what happens to just this thing. */
    private @Nullable Worded pictured(String words, Called product, boolean hands) {
        List<String> said = List.of(words.replaceAll("[.,;:!?]", "").split(" ", -1));
        List<Sight> found = sights.in(said, Language.EN, product, true).sights();
        if (found.size() != 1 || found.getFirst().acts()) {
            return null;
        }
        Sight thing = found.getFirst();
        for (Ways.Way way : sights.waysOf(thing).subList(0, sights.picturesOf(thing))) {
            boolean anybody = way.subject().contains(Picture.PERSON);
            if (!anybody && (hands || way.people() != People.HANDS)) {
                String subject = way.subject().replace("{thing}", thing.subject());
                return new Worded(
                        subject, thing.subject(), false, way.sound(), way.people(), thing.place());
            }
        }
        return null;
    }

    private Worded known(
            String words,
            String before,
            Language language,
            int index,
            boolean steps,
            boolean hands) {
        String verb = null;
        List<Piece> rest = new ArrayList<>();
        for (Piece piece : parser.pieces(words, language, steps)) {
            if (verb == null && piece.part() == Part.VERB) {
                verb = piece.english();
            } else {
                rest.add(piece);
            }
        }
        Verb act = verb == null ? null : lexicon.known(verb);
        if (verb == null || act == null || !hands) {
            String seen = language == Language.EN ? words : phrase(rest);
            boolean plain = steps && Words.count(seen) <= SHORT;
            String subject = plain ? seen + BESIDE.get(index % BESIDE.size()) : seen;
            return new Worded(subject, seen, false, null);
        }
        boolean split = language == Language.EN && verb.indexOf(' ') > 0;
        if (split && !words.toLowerCase(Locale.ROOT).startsWith(verb)) {
            return split(words, before, act);
        }
        String own = phrase(rest);
        String object =
                own.isEmpty()
                        ? before
                        : own.replace("{it}", before.isEmpty() ? "the " + Picture.PRODUCT : before);
        String done = done(verb, object);
        boolean there = done.contains(Picture.PRODUCT);
        return new Worded(
                HANDS + done + (there || !own.isEmpty() ? "" : " " + act.tail()),
                own.contains("{it}") ? before : own,
                true,
                act.sound());
    }

    /** "turn the heating off and let it cool" goes on behind its particle, and stays as it is. */
    private Worded split(String words, String before, Verb act) {
        String said = lowered(words);
        int verb = said.indexOf(' ');
        String thing = said.substring(verb + 1);
        boolean it = thing.startsWith("it ");
        String known = before.isEmpty() ? "the " + Picture.PRODUCT : before;
        String done = it ? said.substring(0, verb + 1) + known + thing.substring(2) : said;
        return new Worded(HANDS + done, it ? before : thing, true, act.sound());
    }

    /** What stands behind the thing that is worked on: "fill with cold water". */
    private static final Set<String> BEHIND_IT =
            Set.of("with", "in", "into", "on", "onto", "under", "at", "from", "until", "for");

    /** "hang the thing up", "open the hatch" */
    private static String done(String verb, String object) {
        if (object.isEmpty()) {
            return verb + " the " + Picture.PRODUCT;
        }
        if (BEHIND_IT.contains(object.split(" ", 2)[0])) {
            return verb + " the " + Picture.PRODUCT + " " + object;
        }
        boolean article = object.startsWith("the ") || object.startsWith("a ");
        String named = article || object.charAt(0) == '\u201c' ? object : "the " + object;
        int space = verb.indexOf(' ');
        return space < 0
                ? verb + " " + named
                : verb.substring(0, space) + " " + named + verb.substring(space);
    }

    private static String phrase(List<Piece> pieces) {
        List<Piece> ordered = new ArrayList<>(pieces);
        for (int i = 0; i + 1 < ordered.size(); i++) {
            boolean behind =
                    ordered.get(i).part() == Part.NOUN
                            && ordered.get(i + 1).part() == Part.ADJECTIVE;
            if (behind) {
                ordered.add(i, ordered.remove(i + 1));
                i++;
            }
        }
        return String.join(" ", ordered.stream().map(Piece::english).toList());
    }
}
