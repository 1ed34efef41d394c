package dev.shotlist.reading.naming;

import dev.shotlist.plan.Language;
import dev.shotlist.reading.naming.NameFinder.Name;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A name with its day at the head of a brief: "Wombat Walk 2026, Sunday 9 March". */
final class DatedEvent {
    /** Further on a date may be that of anything. */
    private static final int LAST_SENTENCE = 1;

    private final BriefText brief;
    private final List<Name> names;
    private final WholePhrase phrase;

    DatedEvent(BriefText brief, List<Name> names) {
        this.brief = brief;
        this.names = names;
        phrase = new WholePhrase(brief);
    }

    @Nullable Stated at(int start) {
        Name name = NameFinder.startingAt(names, start);
        boolean opens =
                name != null
                        && name.end() - start > 1
                        && !name.person()
                        && !name.place()
                        && brief.tokens[start].sentence <= LAST_SENTENCE
                        && isOpening(start);
        if (!opens || name == null || !brief.mark(name.end(), ',') || !isDate(name.end() + 1)) {
            return null;
        }
        return new Stated(
                start,
                name.end(),
                name,
                null,
                phrase.listed(start, name.end()),
                StatedProduct.LAUNCHED);
    }

    /** Nothing but a greeting stands before. */
    private boolean isOpening(int start) {
        for (int i = brief.sentenceStart(start); i < start; i++) {
            boolean small =
                    brief.cue(Cue.GREETING, i)
                            || brief.cue(Cue.GREETS, i)
                            || brief.cue(Cue.ARTICLE, i)
                            || NameFinder.endingAt(names, i + 1) != null;
            if (brief.tokens[i].isWord() && !small) {
                return false;
            }
        }
        return true;
    }

    /** "Sunday 9 March", "4-6 juillet", "dal 3 al 12 marzo". */
    private boolean isDate(int from) {
        boolean german = brief.language == Language.DE;
        for (int i = from; i < from + 4 && brief.sameSentence(from - 1, i); i++) {
            if (brief.cue(Cue.CALENDAR, i)) {
                return true;
            }
            boolean leads =
                    brief.tokens[i].isNumber()
                            || brief.mark(i, '-')
                            || (german && brief.mark(i, '.'))
                            || brief.cue(Cue.PREPOSITION, i)
                            || brief.cue(Cue.ARTICLE, i)
                            || brief.cue(Cue.FROM, i);
            if (!leads) {
                return false;
            }
        }
        return false;
    }
}
