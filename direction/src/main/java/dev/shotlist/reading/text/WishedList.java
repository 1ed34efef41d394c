package dev.shotlist.reading.text;

/**
 * Lists that no "or" closes behind a refused wish: "I don't want slow motion, guitars, a
 * voiceover." Behind a mere "no" a comma may lead to what is wanted, "no voiceover, upbeat music".
 */
final class WishedList {
    private static final int LONGEST_ITEM = 5;

    /** Items from which on a list is one whatever they are; two may be a ban and a wish. */
    private static final int SURE = 3;

    /** Phrases of so many words hold a verb: "spare us the", "não me venham com". */
    private static final int LONG_PHRASE = 3;

    /** Words from the refusing one to the verb: "non fateci mai vedere". */
    private static final int FARTHEST_VERB = 3;

    private final BriefText brief;

    WishedList(BriefText brief) {
        this.brief = brief;
    }

    /**
     * Whether what stands behind a comma is banned too.
     *
     * @param marker first token of the denying words
     * @param from first token denied
     */
    boolean goesOn(int marker, int from, int comma) {
        return isRefusedWish(marker, from) && isList(from, comma);
    }

    /** "ich will keine", "je veux pas de", "I don't want", "non fateci vedere" */
    private boolean isRefusedWish(int marker, int from) {
        boolean wished = isOrder(marker, from);
        for (int i = marker - 1; brief.sameClause(i, marker) && i >= marker - FARTHEST_VERB; i--) {
            wished |= brief.cue(Cue.WISHED, i);
        }
        for (int i = marker; i < from + FARTHEST_VERB && brief.sameClause(i, marker); i++) {
            boolean shows = brief.cue(Cue.SHOW_VERB, i) || brief.is(Kind.SHOW, i);
            wished |= brief.cue(Cue.WISHED, i) || (shows && !brief.is(Kind.STOP, i));
        }
        return wished;
    }

    /** "don't give me", "ne mettez pas de", "non proponetemi", "ni se os ocurra sacar" */
    private boolean isOrder(int marker, int from) {
        boolean please = brief.is(Kind.NEG_TAIL, marker);
        if (brief.cue(Cue.LACKS, please ? marker + 1 : marker)) {
            // "bitte ohne Lacher, Effekte, Zooms"
            return please
                    || brief.is(Kind.NEG_TAIL, marker - 1)
                    || (brief.mark(marker - 1, ',') && brief.is(Kind.NEG_TAIL, marker - 2));
        }
        if (brief.cue(Cue.VOID, marker)) {
            return false;
        }
        int clause = brief.clauseStart(marker);
        boolean opens = marker == clause || brief.firstOfSentence(marker);
        return switch (brief.language) {
            case EN ->
                    from - marker >= LONG_PHRASE
                            || (opens && brief.key(marker, "dont") && from == marker + 1);
            case DE -> from - marker >= LONG_PHRASE;
            case FR ->
                    from - marker >= LONG_PHRASE
                            || (brief.cue(Cue.DENIES_VERB, clause) && marker == clause + 2);
            default ->
                    from - marker >= LONG_PHRASE
                            || (brief.cue(Cue.DENIES_VERB, marker)
                                    && from == marker + 1
                                    && brief.kinds(from).isEmpty()
                                    && !brief.tokens[from].capital);
        };
    }

    private boolean isList(int from, int comma) {
        int items = 1;
        int length = 0;
        int start = comma + 1;
        for (int i = from; i < comma; i++) {
            items += brief.mark(i, ',') ? 1 : 0;
        }
        boolean named = true;
        int at = start;
        for (; at < brief.size() && brief.sameSentence(at, comma) && !closes(at); at++) {
            if (brief.mark(at, ',')) {
                items++;
                length = 0;
                start = at + 1;
            } else if (++length > LONGEST_ITEM || turns(at, at == start)) {
                return false;
            }
            named &= at != start || isNamed(at);
        }
        return ++items >= SURE || named;
    }

    private boolean closes(int at) {
        return brief.tokens[at].isBreak()
                || brief.mark(at, '.')
                || brief.mark(at, '!')
                || brief.mark(at, ';')
                || brief.mark(at, ':')
                || brief.mark(at, '(');
    }

    /** Something else begins: a wish, an order, a sentence of its own. */
    private boolean turns(int at, boolean first) {
        boolean opens =
                brief.isAny(at, Kind.SHOW, Kind.PACE, Kind.MUSIC_WORD)
                        || brief.cue(Cue.SHOW_VERB, at)
                        || brief.cue(Cue.IMPERATIVE, at)
                        || (brief.cue(Cue.SUBJECT, at) && !brief.cue(Cue.PREPOSITION, at))
                        || brief.tokens[at].isNumber();
        return (first && opens && brief.at(Kind.THING, at) == null)
                || brief.cue(Cue.WISHED, at)
                || brief.cue(Cue.COPULA, at)
                || brief.isAny(at, Kind.BUT, Kind.NEG, Kind.PLATFORM, Kind.CTA_MARK, Kind.FORMAT);
    }

    private boolean isNamed(int at) {
        return brief.is(Kind.THING, at)
                || (brief.is(Kind.STOP, at) && brief.is(Kind.THING, at + 1));
    }
}
