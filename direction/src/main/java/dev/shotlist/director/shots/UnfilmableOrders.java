package dev.shotlist.director.shots;

import dev.shotlist.director.words.Words;
import dev.shotlist.english.EnglishArticles;
import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Language;
import dev.shotlist.translation.Doers;
import dev.shotlist.translation.Translated;
import dev.shotlist.translation.Translator;
import dev.shotlist.world.Picture;
import java.util.Set;

/** Tells orders of which no picture can be made: "idea", "by Hobb", what only happens to nobody. */
final class UnfilmableOrders {
    private final Translator translator;
    private final Set<String> unseen;
    private final ToldOrders told;

    UnfilmableOrders(FactFiles files, Translator translator) {
        this.translator = translator;
        told = new ToldOrders(files);
        unseen = files.shared("director/notes.json", NoteWords.class).never();
    }

    /** Whether it only tells something, and no picture. */
    boolean isTold(String words, Language language) {
        return told.isTold(words, language);
    }

    /** Whether English words are said to the makers and show nothing. */
    boolean isRemark(String english) {
        return told.isRemark(english);
    }

    /** "Avevo detto" says as little as one word. */
    private static final int HEADING = 2;

    /** What has letters is set on the last picture. */
    private static final Set<String> LETTERED =
            Set.of("logo", "title", "card", "cards", "end card", "caption", "slogan", "name");

    /** "Ideia", "silêncio", "Sundays": a word that no camera sees. */
    boolean isUnseen(String words, Language language) {
        if (Words.count(words.strip()) > HEADING) {
            return false;
        }
        if (language == Language.EN) {
            // the days of the week alone are written with a capital
            return Character.isUpperCase(words.strip().codePointAt(0))
                    && unseen.contains(words.strip());
        }
        Doers nobody = new Doers("", "the " + Picture.PERSON, false);
        String said = translator.sound(words.strip(), language, nobody).english();
        String bare = EnglishArticles.withoutArticle(said);
        return unseen.contains(bare) && !LETTERED.contains(bare);
    }

    /** Whether they name who or what is to be seen, and not only what is done. */
    boolean namesThing(String words, Language language) {
        Doers nobody = new Doers("", "the " + Picture.PERSON, false);
        Translated said = translator.sound(TranslatedPicture.unlabelled(words), language, nobody);
        return !said.subject().isEmpty() && !said.subject().equals(nobody.person());
    }
}
