package dev.shotlist.director.shots;

import dev.shotlist.world.People;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is seen in an ordered shot, in English.
 *
 * @param seen what the order itself names, without hands and product
 * @param acts whether two hands do something
 * @param place where the order says it is; null where it does not say
 * @param tells whether something is known to happen in it
 * @param sound what it makes to hear; null where that is not known
 */
record WordedShot(
        String subject,
        String seen,
        boolean acts,
        @Nullable String sound,
        People people,
        @Nullable String place,
        boolean tells) {
    /** What such a subject begins with where hands act. */
    static final String HANDS = "two hands ";

    /** The order in its own words, where nobody knows better ones. */
    static WordedShot said(String words) {
        return new WordedShot(words, words, false, null, People.NONE, null, true);
    }

    /** Whether it shows what can only be said. */
    boolean isCutOut() {
        return subject.startsWith(PAPER);
    }

    static final String PAPER = HANDS + "lay out paper ";

    static final String CUT_OUTS = PAPER + "cut-outs on ";

    static final WordedShot NOTHING = new WordedShot("", "", false, null);

    WordedShot(
            String subject,
            String seen,
            boolean acts,
            @Nullable String sound,
            People people,
            @Nullable String place) {
        this(subject, seen, acts, sound, people, place, false);
    }

    WordedShot(String subject, String seen, boolean acts, @Nullable String sound) {
        this(subject, seen, acts, sound, acts ? People.HANDS : People.NONE, null);
    }

    /** "Make a loop" as it goes on behind "two hands". */
    static String lowered(String said) {
        return said.substring(0, 1).toLowerCase(Locale.ROOT) + said.substring(1);
    }

    /** Whether there is anything to see. */
    boolean isSeen() {
        return !subject.isBlank();
    }
}
