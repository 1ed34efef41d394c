package dev.shotlist.reading.text;

/**
 * What a brief wants to be seen done: "show how we open a jammed door", "show that you can come in
 * late". It is a picture, and no word of what is sold or of what viewers are asked for.
 */
public final class ShownDeed {
    private ShownDeed() {}

    /** Whether the token stands behind "show how" or "show that" in its clause. */
    public static boolean holds(BriefText brief, int token) {
        for (int i = brief.clauseStart(token); i + 1 < token; i++) {
            boolean shows = brief.is(Kind.SHOW, i) || brief.cue(Cue.SHOW_VERB, i);
            if (shows && brief.cue(Cue.SHOWN_THAT, i + 1)) {
                return true;
            }
        }
        return false;
    }
}
