package dev.shotlist.reading.naming;

import dev.shotlist.reading.Fact;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Phrases;
import org.jspecify.annotations.Nullable;

/** A name in front of the word for it, with the house behind: "Rebenkiste heißt der Laden". */
final class HouseCalled {
    private static final int LONGEST = 4;

    private final BriefText brief;

    HouseCalled(BriefText brief) {
        this.brief = brief;
    }

    @Nullable Fact<String> before(Hit mark) {
        int start = brief.sentenceStart(mark.start());
        int house = mark.end() + 1;
        boolean told =
                mark.start() > start
                        && mark.start() - start <= LONGEST
                        && brief.cue(Cue.ARTICLE, mark.end())
                        && brief.sameClause(mark.start(), house)
                        && (brief.isAny(house, Kind.ORG, Kind.NOUN)
                                || brief.cue(Cue.SELLER, house)
                                || brief.cue(Cue.ONLY_SELLER, house)
                                || brief.cue(Cue.GENERIC, house));
        for (int i = start; told && i < mark.start(); i++) {
            told =
                    brief.tokens[i].isWord()
                            && !brief.tokens[i].denied
                            && (brief.tokens[i].capital || brief.cue(Cue.NAME_INNER, i));
        }
        return told && !brief.is(Kind.STOP, start)
                ? new Fact<>(
                        Phrases.oneLine(brief.slice(start, mark.start())),
                        brief.span(start, mark.start()),
                        0.9)
                : null;
    }
}
