package dev.shotlist.director.shots;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.words.Agreement;
import dev.shotlist.director.words.OnePlace;
import dev.shotlist.director.words.Phrases;
import dev.shotlist.director.words.Words;
import dev.shotlist.plan.Category;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.Reading;
import dev.shotlist.reading.Span;
import dev.shotlist.reading.StyleWord;
import dev.shotlist.sight.NoteKind;
import dev.shotlist.world.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the style words of a brief say of the whole piece, and not of one picture, a name or a
 * likeness.
 *
 * @param held the words that hold for all of it
 * @param binds whether the brief wants all of it in one place
 */
record StatedStyle(
        List<Fact<StyleWord>> held,
        List<String> places,
        List<String> props,
        @Nullable String season,
        boolean binds) {

    /**
     * @param noted pictures that say themselves where they are
     * @param hired whether the piece shows what the brief says is done: a place within its
     *     sentences is one of that, "explore the city with free hands"
     */
    static StatedStyle of(
            Settled settled,
            Phrases phrases,
            Agreement agreement,
            PlaceWords known,
            List<BriefPicture> noted,
            boolean hired) {
        List<Fact<StyleWord>> held = new ArrayList<>();
        List<String> places = new ArrayList<>();
        List<String> props = new ArrayList<>();
        boolean binds = false;
        String season = null;
        for (Fact<StyleWord> word : settled.reading().style()) {
            String words = word.value().words();
            if (isListed(settled.reading(), word.span())) {
                continue;
            }
            held.add(word);
            switch (word.value().aspect()) {
                case PLACE -> {
                    boolean filmed =
                            isFilmed(settled, word, phrases)
                                    && !isOf(noted, words)
                                    && !(hired && isInPassing(settled, word.span()));
                    if (filmed && known.isPlace(words)) {
                        binds |= OnePlace.binds(settled.reading(), word, phrases.binding());
                        places.add(known.shore(agreement.withArticle(words)));
                    }
                }
                case PROP -> props.add(words);
                case SEASON -> season = season == null ? words : season;
                default -> {}
            }
        }
        return new StatedStyle(held, places, props, season, binds);
    }

    /** Whether a place is meant as one, and is neither a name nor what is sold. */
    private static boolean isFilmed(Settled settled, Fact<StyleWord> word, Phrases phrases) {
        String text = settled.reading().text();
        return !isName(text, word.span(), word.value().words())
                && !isLikened(text, word.span(), phrases)
                && !isBeside(settled.reading(), word.span())
                && settled.product().category() != Category.REAL_ESTATE;
    }

    /** The place of one picture is not that of the others, unless somebody plays it all there. */
    private static boolean isOf(List<BriefPicture> noted, String place) {
        return noted.stream()
                .filter(one -> one.kind() == NoteKind.TOLD || one.kind() == NoteKind.DONE)
                .filter(one -> !one.order().words().contains(Picture.PERSON))
                .anyMatch(one -> String.join(" ", one.english()).contains(place));
    }

    /** "The dawn, the mill, a table": what one item of a list says holds for no other. */
    private static boolean isListed(Reading reading, Span span) {
        boolean list = reading.shots().size() >= LIST;
        return reading.shots().size() > 1
                && reading.shots().stream()
                        .filter(shot -> list || Words.count(shot.value().words()) <= LONGEST_ITEM)
                        .map(Fact::span)
                        .anyMatch(shot -> shot.start() <= span.start() && span.end() <= shot.end());
    }

    /** From so many orders on each says where it is itself. */
    private static final int LIST = 3;

    /** A longer order tells where the story goes on, in words. */
    private static final int LONGEST_ITEM = 6;

    /** "The feeling of a hospital drama" plays in no hospital. */
    private static boolean isLikened(String text, Span span, Phrases phrases) {
        int end = text.offsetByCodePoints(0, span.end());
        int to = end;
        while (to < text.length()
                && (text.charAt(to) == ' ' || Character.isLetter(text.charAt(to)))) {
            if (text.charAt(to) == ' ' && to > end) {
                break;
            }
            to++;
        }
        return phrases.likened().contains(text.substring(end, to).strip());
    }

    /** So many words say where it is and no more: "rain in the city". */
    private static final int LONGEST_PLACED = 5;

    private static boolean isInPassing(Settled settled, Span span) {
        String text = settled.reading().text();
        int from = text.offsetByCodePoints(0, span.start());
        int to = text.offsetByCodePoints(from, span.end() - span.start());
        while (from > 0 && CLAUSE.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        while (to < text.length() && CLAUSE.indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return Words.count(text.substring(from, to)) > LONGEST_PLACED;
    }

    private static final String CLAUSE = ",.;:!?\n()";

    /** "Berlin" says where the maker is, not what the camera sees. */
    private static boolean isName(String text, Span span, String words) {
        int from = text.offsetByCodePoints(0, span.start());
        boolean written = text.regionMatches(true, from, words, 0, words.length());
        return written && from > 0 && Character.isUpperCase(text.codePointAt(from));
    }

    /** "A farming game" and "for open-plan offices" are no order to go there. */
    private static boolean isBeside(Reading reading, Span place) {
        return Stream.of(reading.product(), reading.audience())
                .filter(Objects::nonNull)
                .map(Fact::span)
                .anyMatch(span -> span.start() <= place.start() && place.end() <= span.end());
    }
}
