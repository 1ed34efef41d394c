package dev.shotlist.timing;

import java.util.Locale;

/** The soft rules, by the name under which they are reported when they gave way. */
public enum TimingRule {
    /** a cut sits on a beat, to half a frame */
    CUT_ON_BEAT,
    /** the product, the chorus and the call to action come in on a downbeat */
    PAYOFF_ON_DOWNBEAT,
    /** calm pieces are cut on bars */
    CALM_ON_BAR,
    /** a beat is a whole number of frames */
    BEAT_IN_WHOLE_FRAMES,
    /** there are beats enough to cut to */
    BEATS_TO_CUT_TO,
    /** a boundary sits on a frame */
    CUT_ON_FRAME,
    /** a scene is as long as was asked for */
    DEMANDED_LENGTH,
    /** a scene is long enough for what it is there for */
    SHORTEST_SCENE,
    /** what is spoken fits into its scene */
    VOICE_FITS,
    /** there is air around what is spoken */
    VOICE_AIR,
    /** a line stands long enough to be read */
    READING_TIME,
    /** every line is shown */
    LINE_SHOWN,
    /** one line at a time */
    ONE_LINE_AT_A_TIME,
    /** lines come and go on beats */
    LINE_ON_BEAT,
    /** the call to action stands long enough */
    CALL_LENGTH,
    /** a transition has its usual length */
    TRANSITION_LENGTH;

    private final String id = name().toLowerCase(Locale.ROOT);

    /** The lower-case name. */
    public String id() {
        return id;
    }
}
