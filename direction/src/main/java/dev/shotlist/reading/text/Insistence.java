package dev.shotlist.reading.text;

/** How firmly a brief demands something, and whether it takes something back. */
public final class Insistence {
    private final BriefText brief;
    private final boolean takesBack;
    private final boolean absolute;
    private final boolean both;

    public Insistence(BriefText brief) {
        this.brief = brief;
        boolean back = false;
        boolean ever = false;
        boolean two = false;
        for (int i = 0; i < brief.size(); i++) {
            if (brief.tokens[i].quote < 0) {
                back |= brief.cue(Cue.TAKES_BACK, i);
                ever |= brief.cue(Cue.ABSOLUTE, i);
                two |= brief.cue(Cue.BOTH, i);
            }
        }
        takesBack = back;
        absolute = ever;
        both = two;
    }

    /** "no voice ... sorry, yes, a voice": the later of two wishes may replace the earlier. */
    public boolean takesBack() {
        return takesBack && !both;
    }

    /** "ever", "anywhere": a ban that leaves no room. */
    public boolean isAbsolute() {
        return absolute;
    }

    /** "both", "at the same time": two wishes are meant together. */
    public boolean wantsBoth() {
        return both;
    }

    /** A demand stands in the sentence: "must", "only", "the whole time". */
    public boolean demands(int at) {
        int start = brief.sentenceStart(at);
        int end = brief.sentenceEnd(at);
        for (int i = start; i < end; i++) {
            if (brief.tokens[i].quote < 0
                    && (isDemand(i) || brief.cue(Cue.STRICT, i) || brief.cue(Cue.ABSOLUTE, i))) {
                return true;
            }
        }
        return false;
    }

    public boolean isStrict(int from, int to) {
        for (int i = Math.max(0, from - 5); i < Math.min(brief.size(), to + 5); i++) {
            if (brief.sameSentence(i, from) && (brief.cue(Cue.STRICT, i) || isDemand(i))) {
                return true;
            }
        }
        return false;
    }

    /** "must", "has to", "tiene que". */
    private boolean isDemand(int i) {
        return brief.cue(Cue.DEMAND, i) || (brief.cue(Cue.MODAL, i) && brief.cue(Cue.MODAL, i + 1));
    }
}
