package dev.shotlist.reading.text;

/** Marks what is said of an inspiration, a competitor or the past and not of the piece to make. */
final class Asides {
    /** Tokens that a comparison reaches where no mark shows its end. */
    private static final int LONGEST_SPOKEN = 8;

    /** Films of these years have been made; a later one may be the one to make. */
    private static final int FIRST_YEAR = 1990;

    private static final int LAST_YEAR = 2025;
    private static final int LONGEST_SUBJECT = 4;

    private final BriefText brief;

    private Asides(BriefText brief) {
        this.brief = brief;
    }

    static void mark(BriefText brief) {
        Asides asides = new Asides(brief);
        for (Hit hit : brief.all(Kind.ASIDE)) {
            // "we'd like a film" wishes, and compares nothing
            boolean wish =
                    brief.cue(Cue.WOULD, hit.start() - 1) || Manner.isPolite(brief, hit.start());
            // "and then like a sprinkler comes on": a pause, and no comparison
            boolean pause =
                    brief.cue(Cue.LIKENS, hit.start())
                            && (brief.cue(Cue.THEN, hit.start() - 1)
                                    || (brief.cue(Cue.CONTRACTION, hit.start() - 1)
                                            && brief.cue(Cue.THEN, hit.start() - 2)));
            if (brief.tokens[hit.start()].quote < 0 && !wish && !pause && !asides.isAbout(hit)) {
                asides.onward(hit);
            }
        }
        asides.elsewhere();
        asides.outdated();
        asides.outdatedPieces();
        for (Hit hit : brief.all(Kind.PAST)) {
            if (brief.tokens[hit.start()].quote < 0 && !asides.isPresent(hit)) {
                asides.onward(hit);
                if (hit.length() > 1) {
                    asides.backward(hit);
                }
            }
        }
    }

    /** "tipo 25 segundos", "genre 20 sec": about so long. */
    private boolean isAbout(Hit hit) {
        return hit.length() == 1
                && brief.cue(Cue.LIKENS, hit.start())
                && !Double.isNaN(Numbers.value(brief, hit.end()))
                && brief.is(Kind.UNIT, Numbers.end(brief, hit.end()));
    }

    /** "We're Corrick" and its hasty "were Corrick" at the head of a sentence tell of today. */
    private boolean isPresent(Hit hit) {
        boolean lone = hit.length() == 1 && brief.cue(Cue.WE_ARE, hit.start());
        return lone
                && (brief.raw(hit.start()).length() > brief.tokens[hit.start()].key.length()
                        || brief.firstOfSentence(hit.start()));
    }

    /** "tiktok lo lleva otra agencia", "YouTube only later". */
    private void elsewhere() {
        for (Hit hit : brief.all(Kind.ELSEWHERE)) {
            int end = brief.clauseEnd(hit.start());
            for (int i = from(hit); i < end; i++) {
                brief.tokens[i].aside |= brief.tokens[hit.start()].quote < 0;
            }
        }
    }

    /** "There's a 90-second cut, too, but someone else is doing that": what "that" stands for. */
    private int from(Hit hit) {
        int start = brief.clauseStart(hit.start());
        boolean pointsBack = start > 0 && brief.at(Kind.BUT, start) != null;
        return pointsBack && brief.sameSentence(start - 1, start)
                ? brief.sentenceStart(start)
                : start;
    }

    /** "Old tagline: ...", "previous length: ...", up to the end of the sentence. */
    private void outdated() {
        for (int i = 0; i + 2 < brief.size(); i++) {
            // "Before that: the auction hall" goes before another picture
            if (brief.cue(Cue.OUTDATED, i)
                    && !brief.cue(Cue.THAT, i + 1)
                    && brief.firstOfSentence(i)
                    && (brief.mark(i + 1, ':') || brief.mark(i + 2, ':'))) {
                for (int j = i; j < brief.sentenceEnd(i); j++) {
                    brief.tokens[j].aside = true;
                }
            }
        }
    }

    /** "the old version was 90 seconds long, the new one shall have 45". */
    private void outdatedPieces() {
        for (int i = 0; i < brief.size(); i++) {
            boolean year = isYear(i);
            if (!(brief.cue(Cue.OUTDATED, i) || year) || brief.tokens[i].quote >= 0) {
                continue;
            }
            // "el vídeo de 2019", "the 2019 film"
            boolean piece = isPiece(i + 1) || isPiece(i - 1) || (year && isPiece(i - 2));
            boolean subject = i - brief.clauseStart(i) <= (year ? LONGEST_SUBJECT : 2);
            if (piece && subject) {
                for (int j = i; j < brief.clauseEnd(i); j++) {
                    brief.tokens[j].aside = true;
                }
            }
        }
    }

    private boolean isYear(int at) {
        Token token = brief.tokens[at];
        return token.isNumber()
                && token.to - token.from == 4
                && token.number >= FIRST_YEAR
                && token.number <= LAST_YEAR;
    }

    private boolean isPiece(int at) {
        return brief.is(Kind.VIDEO_WORD, at)
                || brief.cue(Cue.PIECE, at)
                || brief.cue(Cue.ONE_OF_THEM, at);
    }

    private void onward(Hit hit) {
        Token first = brief.tokens[hit.start()];
        boolean past = hit.kind() == Kind.PAST;
        boolean spoken = Manner.isSpoken(brief, hit.start());
        int end = hit.start();
        while (end < brief.size()
                && !(spoken && end - hit.start() > LONGEST_SPOKEN)
                && brief.tokens[end].sentence == first.sentence
                && (past || brief.tokens[end].clause == first.clause)
                && !brief.tokens[end].isMark(';')
                && (end < hit.end() || !turns(past, end))) {
            brief.tokens[end].aside = true;
            end++;
        }
    }

    /** "We had a two-minute film last year": the words before say when, too. */
    private void backward(Hit hit) {
        int start = brief.clauseStart(hit.start());
        for (int i = hit.start() - 1; i >= start && !turns(true, i); i--) {
            if (brief.is(Kind.PAST, i) || brief.cue(Cue.PAST_VERB, i)) {
                for (int j = i; j < hit.start(); j++) {
                    brief.tokens[j].aside = true;
                }
            }
        }
    }

    private boolean turns(boolean past, int at) {
        return brief.at(Kind.BUT, at) != null
                || (past && brief.cue(Cue.THIS_TIME, at) && isPiece(at + 1))
                || (past && brief.isAny(at, Kind.CORRECTION, Kind.CTA_MARK, Kind.NEG));
    }
}
