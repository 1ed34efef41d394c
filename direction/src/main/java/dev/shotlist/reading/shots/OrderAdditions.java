package dev.shotlist.reading.shots;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import java.util.List;

/** "Before" and "after" that add something to a list which has ended, and order nothing. */
final class OrderAdditions {
    private final BriefText brief;

    OrderAdditions(BriefText brief) {
        this.brief = brief;
    }

    /** "Antes del molde falta el corte", behind the end of the list: beside a shot of it. */
    boolean within(Hit hit, List<Hit> orders) {
        boolean ended =
                orders.stream()
                        .anyMatch(one -> one.value().equals("last") && one.start() < hit.start());
        boolean beside =
                hit.length() == 1
                        && (brief.cue(Cue.PUTS_BEFORE, hit.start())
                                || brief.cue(Cue.PUTS_AFTER, hit.start()))
                        && (brief.cue(Cue.GENITIVE, hit.end())
                                || brief.cue(Cue.ARTICLE, hit.end()));
        if (!ended || !beside) {
            return false;
        }
        for (int i = hit.end(); brief.sameSentence(i, hit.start()); i++) {
            if (brief.cue(Cue.INSERTS, i)) {
                return true;
            }
        }
        return false;
    }

    /** "avant qu'il mange, il y a le bain": put beside a shot by a clause of its own. */
    boolean isClause(Hit hit) {
        return hit.value().equals("before")
                && !brief.cue(Cue.ARTICLE, hit.end())
                && (brief.cue(Cue.THAT, hit.end()) || brief.cue(Cue.RELATIVE, hit.end()));
    }
}
