package dev.shotlist.reading.text;

/** Words of denial that only say where or how somebody in a picture is. */
final class Whereabouts {
    private Whereabouts() {}

    /** "nieve fuera, la familia dentro": it says where the snow lies. */
    static boolean isOutside(BriefText brief, Hit hit) {
        if (isListed(brief, hit)) {
            return true;
        }
        return hit.length() == 1
                && brief.cue(Cue.OUTDOORS, hit.start())
                && (brief.cue(Cue.WEATHER, hit.start() - 1) || isOfPicture(brief, hit.start()));
    }

    /** "- a girl without stabilisers": who is seen in an item of a list, and no ban. */
    private static boolean isListed(BriefText brief, Hit hit) {
        int before = hit.start() - 1;
        boolean somebody = brief.is(Kind.PERSON, before) || brief.cue(Cue.SPEAKER, before);
        if (!brief.cue(Cue.LACKS, hit.start()) || !somebody) {
            return false;
        }
        int line = before;
        while (line > 0 && !brief.tokens[line - 1].isBreak()) {
            line--;
        }
        return brief.mark(line, '-')
                || brief.mark(line, '*')
                || brief.tokens[line].key.equals("•")
                || brief.tokens[line].isNumber();
    }

    /** "children with their tongues out", "then two men who fit the pump outside": only where. */
    private static boolean isOfPicture(BriefText brief, int out) {
        int start = brief.clauseStart(out);
        for (int i = start; i < out; i++) {
            if (brief.cue(Cue.RELATIVE, i)
                    || brief.cue(Cue.ALONGSIDE, i)
                    || (i == start && brief.is(Kind.ORDER, i))) {
                return true;
            }
        }
        return false;
    }
}
