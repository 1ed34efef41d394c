package dev.shotlist.reading.naming;

import dev.shotlist.plan.Language;
import dev.shotlist.reading.naming.NameFinder.Name;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;

/**
 * Who is called by one name does what only somebody does: "la Vanda ha 91 anni", "Que hable
 * Fátima", "a moto do seu Aldo". Weighed only where nothing else says whose piece it is.
 */
final class BearerActs {
    private static final int OLDEST = 110;

    private BearerActs() {}

    static boolean of(BriefText brief, Name name) {
        int start = name.start();
        int end = name.end();
        if (end - start > 1 || start == 0) {
            return false;
        }
        // "let Gwen tell it" is read elsewhere
        boolean speaks = brief.cue(Cue.SPEAKS, start - 1) && brief.sameClause(start - 1, start);
        boolean called =
                brief.language == Language.PT
                        && brief.key(start - 1, "seu")
                        && brief.cue(Cue.GENITIVE, start - 2);
        return speaks || called || isAged(brief, end);
    }

    /** "... ha 91 anni", "... is 61 years old", "... tiene 19 años". */
    private static boolean isAged(BriefText brief, int end) {
        int number = end + 1;
        return number + 1 < brief.size()
                && brief.sameClause(end - 1, number)
                && brief.tokens[end].isWord()
                && brief.tokens[number].isNumber()
                && brief.tokens[number].number < OLDEST
                && brief.cue(Cue.YEARS, number + 1);
    }
}
