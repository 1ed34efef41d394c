package dev.shotlist.director.story;

import dev.shotlist.defaults.Settled;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Pace;
import dev.shotlist.plan.Plan;

/** How many scenes a piece gets where the brief does not say. */
public final class SceneCount {
    /** Seconds a shot lasts at a pace in a short piece; the trade's bounds are 2 and 5 s. */
    private static double usual(Pace pace) {
        return switch (pace) {
            case FAST -> 2.1;
            case DYNAMIC -> 2.6;
            case MODERATE -> 2.7;
            case SLOW -> 4.2;
        };
    }

    /** Shots grow longer with the piece: from here on, by one part in a hundred per second. */
    private static final double GROWS_FROM = 20;

    private static final double GROWTH = 100;

    /** More pictures than this no single brief fills without repeating itself. */
    private static final int MOST = 26;

    /** Longer than this, in seconds, and a single shot has to be a scene by itself. */
    private static final double LONGEST = 7;

    private static double growth(double seconds) {
        return 1 + Math.max(0, seconds - GROWS_FROM) / GROWTH;
    }

    private SceneCount() {}

    public static int of(Settled settled) {
        double seconds = settled.specs().duration().value();
        Integer asked = settled.sceneCount();
        if (asked != null) {
            return Math.clamp(asked, 1, Plan.MOST_SCENES);
        }
        Double cuts = settled.lead().cutsPerMinute();
        double usual = explains(settled) ? sentence(settled) : usual(settled.pace());
        double shot =
                cuts != null && cuts > 0 ? 60 / cuts : Math.min(LONGEST, usual * growth(seconds));
        return Math.clamp(Math.round(seconds / shot), fewest(seconds), MOST);
    }

    /**
     * A story that was written whole is not padded as long as its own pictures can be looked at:
     * details between them only keep the viewer from following.
     *
     * @param beats pictures that the story has
     */
    public static int ofStory(Settled settled, int beats) {
        int count = of(settled);
        if (count <= beats || !isOpen(settled)) {
            return count;
        }
        double seconds = settled.specs().duration().value();
        double held = Math.min(LONGEST, look(settled.pace()) * growth(seconds));
        return Math.clamp((int) Math.ceil(seconds / held), beats, count);
    }

    /** Seconds for which a picture with something going on in it holds the eye. */
    private static double look(Pace pace) {
        return switch (pace) {
            case FAST -> 3.2;
            case DYNAMIC -> 3.8;
            case MODERATE -> 4.2;
            case SLOW -> 5.5;
        };
    }

    private static boolean isOpen(Settled settled) {
        return settled.sceneCount() == null && settled.lead().cutsPerMinute() == null;
    }

    /**
     * No more scenes for a song than it has pictures and an idea of its own for: a third look at
     * one thing is wallpaper.
     *
     * @param images that the brief itself names
     */
    public static int ofSong(Settled settled, int images) {
        int count = of(settled);
        int held = (int) Math.ceil(settled.specs().duration().value() / LONGEST_OF_SONG);
        int wanted = Math.max(held, images + FROM_IDEA);
        return isOpen(settled) ? Math.min(count, Math.max(FEWEST_OF_SONG, wanted)) : count;
    }

    private static final int FEWEST_OF_SONG = 10;

    /** A song's shot is held no longer, in seconds. */
    private static final double LONGEST_OF_SONG = 10;

    /** An idea for a song has about so many pictures. */
    private static final int FROM_IDEA = 5;

    /** A voice that explains needs a sentence for each picture, in seconds. */
    private static final double SENTENCE = 4.4;

    /** A demonstration shows more than it says. */
    private static final double SENTENCE_OF_DEMO = 3.2;

    private static double sentence(Settled settled) {
        boolean demo = settled.specs().format() == Format.PRODUCT_DEMO;
        return demo ? SENTENCE_OF_DEMO : SENTENCE;
    }

    private static boolean explains(Settled settled) {
        boolean spoken = settled.sound().voice() != null;
        return spoken
                && switch (settled.specs().format()) {
                    case EXPLAINER, TUTORIAL, PRODUCT_DEMO -> settled.pace() != Pace.FAST;
                    default -> false;
                };
    }

    private static int fewest(double seconds) {
        if (seconds < 4) {
            return 1;
        }
        return seconds < 8 ? 2 : 3;
    }
}
