package dev.shotlist.reading.naming;

import dev.shotlist.plan.Language;
import dev.shotlist.reading.naming.NameFinder.Name;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands between "our" and a name in brackets is the thing, whatever its words: "our wooden
 * marble run (Trundle)".
 */
final class BracketedThing {
    private static final double CALLED = 4.6;

    private static final int LONGEST = 4;

    private final BriefText brief;
    private final List<Name> names;
    private final WholePhrase phrase;

    BracketedThing(BriefText brief, List<Name> names, WholePhrase phrase) {
        this.brief = brief;
        this.names = names;
        this.phrase = phrase;
    }

    @Nullable Stated at(int our) {
        Hit whose = brief.at(Kind.OUR, our);
        if (whose == null || !whose.value().equals("poss") || brief.language != Language.EN) {
            return null;
        }
        int start = whose.end();
        int end = start;
        while (end < start + LONGEST && brief.sameSentence(our, end) && isPart(end)) {
            end++;
        }
        Name name = brief.mark(end, '(') ? NameFinder.startingAt(names, end + 1) : null;
        boolean called =
                name != null
                        && end - start > 1
                        && brief.mark(name.end(), ')')
                        && !name.person()
                        && !name.place();
        return called
                ? new Stated(start, end, name, null, phrase.listed(start, end), CALLED)
                : null;
    }

    private boolean isPart(int at) {
        return (brief.tokens[at].isWord() || brief.isHyphened(at) || brief.mark(at, '-'))
                && !brief.tokens[at].capital
                && !brief.cue(Cue.COPULA, at)
                // the run of "marble run" is a small word elsewhere
                && (!brief.is(Kind.STOP, at) || brief.over(Kind.NOUN, at) != null)
                && !brief.isAny(
                        at,
                        Kind.ORG,
                        Kind.FORMAT,
                        Kind.PLATFORM,
                        Kind.PLACEMENT,
                        Kind.VIDEO_WORD,
                        Kind.PERSON);
    }
}
