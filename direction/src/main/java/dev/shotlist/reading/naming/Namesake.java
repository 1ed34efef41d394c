package dev.shotlist.reading.naming;

import dev.shotlist.reading.Fact;
import dev.shotlist.reading.naming.NameFinder.Name;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Phrases;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A house that bears the name of somebody close: "si chiama come mia zia: Ilda Moretti". */
final class Namesake {
    private static final int FARTHEST = 7;

    private final BriefText brief;
    private final List<Name> names;

    Namesake(BriefText brief, List<Name> names) {
        this.brief = brief;
        this.names = names;
    }

    @Nullable Fact<String> behind(Hit mark) {
        boolean kin = false;
        int limit = mark.end() + FARTHEST;
        for (int i = mark.end(); i < limit && brief.sameSentence(i, mark.start()); i++) {
            kin |= brief.cue(Cue.KIN, i);
            boolean joint = brief.mark(i, ':') || brief.mark(i, ',') || brief.mark(i, '-');
            Name name = kin && joint ? NameFinder.startingAt(names, i + 1) : null;
            if (name != null) {
                return new Fact<>(
                        Phrases.oneLine(brief.slice(name.start(), name.end())),
                        brief.span(name.start(), name.end()),
                        0.9);
            }
        }
        return null;
    }
}
