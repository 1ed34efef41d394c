package dev.shotlist.reading.naming;

import dev.shotlist.plan.Language;
import dev.shotlist.reading.naming.NameFinder.Name;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a name behind "de" or "da" says where a house is, and not who makes its things. */
final class WhereFrom {
    private final BriefText brief;
    private final List<Name> names;

    WhereFrom(BriefText brief, List<Name> names) {
        this.brief = brief;
        this.names = names;
    }

    /**
     * "quesería de Villalón, Lácteos Tierra Parda", "as Conservas Bom Porto, de Matosinhos": beside
     * the house's own name stands where it is; behind that name too what else is spoken of.
     */
    boolean isTown(Hit mark, Name maker, @Nullable Candidate best) {
        if (brief.language == Language.EN || !brief.cue(Cue.MAKER_OF, mark.start())) {
            return false;
        }
        boolean house = brief.before(Kind.ORG, mark.start()) != null;
        if (house
                && brief.mark(maker.end(), ',')
                && NameFinder.startingAt(names, maker.end() + 1) != null) {
            return true;
        }
        Name before =
                brief.mark(mark.start() - 1, ',')
                        ? NameFinder.endingAt(names, mark.start() - 1)
                        : null;
        boolean seller =
                before != null
                        && best != null
                        && (best.isOrganisation() || before.holds(best.hit().start()));
        return seller || isBehindHouse(mark);
    }

    /** "academia Opositia, preparación de ..." */
    private boolean isBehindHouse(Hit mark) {
        for (Name name : names) {
            Hit house = brief.before(Kind.ORG, name.start());
            if (house != null
                    && name.end() < mark.start()
                    && !name.person()
                    && !name.place()
                    && !brief.tokens[house.start()].capital
                    && brief.sameSentence(name.start(), mark.start())) {
                return true;
            }
        }
        return false;
    }
}
