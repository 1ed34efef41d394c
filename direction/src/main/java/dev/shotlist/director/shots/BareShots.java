package dev.shotlist.director.shots;

import dev.shotlist.director.words.Words;
import dev.shotlist.sight.EnglishPhrases;
import dev.shotlist.world.Picture;
import java.util.List;
import java.util.Set;

/** Tells orders that only name something from those that say what happens or how it lies. */
final class BareShots {
    private static final Set<String> DOERS =
            Set.of("she", "he", "they", "it", "you", "we", "everybody", "everyone", "nobody");

    /** Words of the longest name beside whose thing nothing else is. */
    private static final int LONGEST_NAME = 3;

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

    private BareShots() {}

    static boolean isBare(WordedShot shot, EnglishPhrases phrases) {
        return shot.isSeen()
                && !shot.acts()
                && !shot.tells()
                && !shot.subject().contains(Picture.PRODUCT)
                && !phrases.tells(shot.seen())
                && !isComposed(shot.seen());
    }

    /** "a child hidden under the table" is a picture and needs nothing around it. */
    private static boolean isComposed(String seen) {
        boolean somebody = DOERS.contains(Words.first(seen));
        // "lid off, steam" says what is seen, and "she laughs" what happens
        return somebody || seen.indexOf(',') > 0 || isPlaced(seen);
    }

    private static boolean isPlaced(String seen) {
        return Words.count(seen) > LONGEST_NAME && PLACING.stream().anyMatch(seen::contains);
    }
}
