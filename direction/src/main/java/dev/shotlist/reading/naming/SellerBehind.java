package dev.shotlist.reading.naming;

import dev.shotlist.reading.naming.NameFinder.Name;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Kind;
import java.util.List;

/**
 * Whether a phrase leads to whoever sells it: "... at the city library", "... per principianti alla
 * Scuola del Truciolo".
 */
final class SellerBehind {
    private static final int SELLERS_REACH = 7;

    private final BriefText brief;
    private final List<Name> names;

    SellerBehind(BriefText brief, List<Name> names) {
        this.brief = brief;
        this.names = names;
    }

    /** From the token behind the phrase. */
    boolean isLedTo(int at) {
        boolean joint = false;
        for (int i = at; i < at + SELLERS_REACH && brief.sameSentence(at, i); i++) {
            Name name = NameFinder.startingAt(names, i);
            boolean seller = brief.is(Kind.ORG, i) || (name != null && !name.place());
            if (seller && joint) {
                return true;
            }
            if (brief.cue(Cue.COPULA, i)
                    || brief.cue(Cue.SHOW_VERB, i)
                    || brief.isAny(i, Kind.PLATFORM, Kind.NUMBER, Kind.UNIT)
                    || brief.tokens[i].isNumber()) {
                return false;
            }
            joint |=
                    brief.mark(i, ',')
                            || brief.cue(Cue.PREPOSITION, i)
                            || brief.cue(Cue.OF, i)
                            || brief.cue(Cue.MAKER_OF, i)
                            || brief.is(Kind.BY, i);
        }
        return false;
    }
}
