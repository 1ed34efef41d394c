package dev.shotlist.director.shots;

import dev.shotlist.director.words.Words;
import dev.shotlist.plan.Language;
import dev.shotlist.sight.Called;
import dev.shotlist.sight.EnglishPhrases;
import dev.shotlist.sight.Sight;
import dev.shotlist.sight.Sights;
import dev.shotlist.sight.Ways;
import dev.shotlist.world.People;
import dev.shotlist.world.Picture;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an English order shows, nearly in its own words. */
final class EnglishPicture {
    private final Sights sights;
    private final OrderedEnglish english;

    EnglishPicture(Sights sights, OrderedEnglish english) {
        this.sights = sights;
        this.english = english;
    }

    /** English orders stay as they are wherever they hold something that happens. */
    WordedShot of(
            String words, Called product, String before, int index, boolean steps, boolean hands) {
        OrderedEnglish.Clause clause = english.clause(words, before);
        String said = clause.words();
        if (said.isBlank()) {
            return WordedShot.NOTHING;
        }
        EnglishPhrases.Opening opening = sights.phrases().opening(said);
        boolean byHand =
                opening == EnglishPhrases.Opening.HANDS
                        || (steps && opening == EnglishPhrases.Opening.BASE);
        if (byHand && hands) {
            return new WordedShot(
                    WordedShot.HANDS + WordedShot.lowered(said), object(said), true, null);
        }
        WordedShot shown = ofProduct(said, product, hands);
        if (shown != null) {
            return shown;
        }
        if (english.places(said) && !steps && !sights.phrases().tells(said)) {
            return placed(said);
        }
        WordedShot own = steps ? pictured(said, product, hands) : null;
        if (own != null) {
            return own;
        }
        if (opening == EnglishPhrases.Opening.BODY) {
            return new WordedShot(
                    "the " + Picture.PERSON + " " + said, said, false, null, People.FACE, null);
        }
        if (sights.phrases().isPicture(said)) {
            People people = english.showsHands(said) ? People.HANDS : People.NONE;
            return new WordedShot(said, said, false, null, people, null);
        }
        boolean figures = counts(said);
        if (steps && !figures) {
            // a charity waits at the edge of no frame
            boolean alone = !product.isShown() || sights.phrases().tells(said);
            String beside = alone ? "" : english.beside(index);
            return new WordedShot(said + beside, said, false, null);
        }
        boolean other = sights.phrases().isTalk(said);
        boolean unseen =
                figures && (Words.count(said) > LONGEST_NAME || !sights.phrases().namesThing(said));
        return other || unseen
                ? WordedShot.NOTHING
                : new WordedShot(english.framed(said, clause.wide()), said, false, null);
    }

    /** "600 lumens" is told, and "at 7pm" is when something is seen. */
    private static boolean counts(String said) {
        for (String word : said.split(" ", -1)) {
            boolean figure = word.chars().anyMatch(Character::isDigit);
            if (figure && !word.endsWith("am") && !word.endsWith("pm")) {
                return true;
            }
        }
        return false;
    }

    /** "Folds flat" is said of the product: two hands fold it flat. */
    private @Nullable WordedShot ofProduct(String said, Called product, boolean hands) {
        int space = said.indexOf(' ');
        String first = WordedShot.lowered(space < 0 ? said : said.substring(0, space));
        String base = product.isShown() && hands ? sights.phrases().thirdPerson(first) : null;
        String rest = space < 0 ? "" : said.substring(space);
        boolean thing = rest.startsWith(" the ") || rest.startsWith(" a ");
        return base == null || thing
                ? null
                : new WordedShot(
                        WordedShot.HANDS + base + " the " + Picture.PRODUCT + rest, "", true, null);
    }

    /** An order that only says where shows the product there. */
    private static WordedShot placed(String said) {
        boolean inside = WordedShot.lowered(said).startsWith("inside");
        String where = OrderedEnglish.behind(said);
        String subject =
                inside
                        ? "slowly through the " + Picture.PRODUCT + ", " + where
                        : "the " + Picture.PRODUCT + " " + WordedShot.lowered(said);
        String place = inside ? "its rooms, one opening into the next" : "";
        return new WordedShot(subject, "", false, null, People.NONE, place);
    }

    /** What the hands work on, which "it" in the next step means; empty where it is not said. */
    private static String object(String said) {
        int space = said.indexOf(' ');
        String behind = space < 0 ? "" : said.substring(space + 1);
        boolean thing = behind.startsWith("the ") || behind.startsWith("a ");
        return thing ? behind : "";
    }

    /** A longer name is a sentence that holds one, in words. */
    private static final int LONGEST_NAME = 6;

    /** The only thing of a step, if it is known what happens to just this thing. */
    private @Nullable WordedShot pictured(String words, Called product, boolean hands) {
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
                return new WordedShot(
                        subject, thing.subject(), false, way.sound(), way.people(), thing.place());
            }
        }
        return null;
    }
}
