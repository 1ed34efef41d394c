package dev.shotlist.director.shots;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.words.Phrases;
import dev.shotlist.director.words.Words;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Language;
import dev.shotlist.world.Picture;
import java.util.Locale;
import java.util.Map;

/** What is said over the picture of an order, in the order's own words. */
record OrderVoice(Settled settled, Phrases phrases) {
    /** What an explainer's brief tells as happening is said over its pictures, in its own words. */
    Picture voiced(Picture picture, String asked, boolean happens) {
        boolean own = settled.tellsStory();
        boolean clause = happens && Words.count(asked) >= FEWEST_SAID;
        boolean told =
                (own || clause)
                        && (settled.specs().format() == Format.EXPLAINER
                                || ToldStories.isExplained(settled))
                        && settled.language() == settled.reading().language();
        return told
                ? picture.with(
                        picture.subject(), Map.of(settled.language(), sentence(spoken(asked))))
                : picture;
    }

    private static String sentence(String said) {
        return Words.capitalised(said) + (said.endsWith("?") ? "" : ".");
    }

    /** "On vide son seau": with the pronoun that stands before it in the brief. */
    private String spoken(String asked) {
        String text = settled.reading().text();
        int at = text.indexOf(' ' + asked);
        String before = at < 0 ? "" : text.substring(0, at);
        String pronoun = before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return phrases.speakers().contains(pronoun) ? pronoun + ' ' + asked : asked;
    }

    /** Fewer words are a heading. */
    static final int FEWEST_SAID = 3;

    /** A step that only names something is counted by the voice: "Step three: chunky soil." */
    Map<Language, String> counted(String asked) {
        return Map.of(settled.language(), asked);
    }
}
