package dev.shotlist.reading.bans;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Bans that a later word takes back: "> no cats? ... the cats can stay", "Kinder sind wieder
 * erlaubt", "o gato fica", "el perro vuelve".
 */
final class PermittedAgain {
    private final BriefText brief;

    PermittedAgain(BriefText brief) {
        this.brief = brief;
    }

    boolean again(AvoidedThing banned) {
        Hit thing = banned.thing();
        if (thing == null || thing.length() < banned.end - banned.start) {
            return false;
        }
        for (int i = 0; i < brief.size(); i++) {
            Hit other = brief.at(Kind.THING, i);
            if (other != null && other.start() != thing.start() && isSame(other, thing)) {
                if (!brief.tokens[i].denied && stays(other.end())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isSame(Hit other, @Nullable Hit thing) {
        return thing != null && other.value().equals(thing.value());
    }

    /** The clause goes on with what is or does so again, and with no "not". */
    private boolean stays(int from) {
        boolean stays = false;
        for (int i = from; brief.sameClause(i, from - 1); i++) {
            if (brief.isAny(i, Kind.NEG, Kind.NEG_AFTER)
                    || brief.cue(Cue.DENIES_VERB, i)
                    || brief.cue(Cue.PUT_OUT, i)) {
                return false;
            }
            stays |= brief.cue(Cue.STAYS, i);
        }
        return stays;
    }
}
