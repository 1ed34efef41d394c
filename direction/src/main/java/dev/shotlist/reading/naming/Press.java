package dev.shotlist.reading.naming;

import dev.shotlist.reading.naming.NameFinder.Name;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The house that brings a book out, beside who wrote it: "by Ivy Marsh (Tern Press)". */
final class Press {
    /** Words of an author's name: "J. L. Pike". */
    private static final int LONGEST_AUTHOR = 6;

    private final BriefText brief;
    private final List<Name> names;

    Press(BriefText brief, List<Name> names) {
        this.brief = brief;
        this.names = names;
    }

    @Nullable Name find() {
        for (Hit by : brief.all(Kind.BY)) {
            int at = by.end();
            while (at < by.end() + LONGEST_AUTHOR && at < brief.size() && isOfAuthor(at)) {
                at++;
            }
            boolean beside = brief.mark(at, '(') || brief.mark(at, ',');
            Name press = beside && at > by.end() ? NameFinder.startingAt(names, at + 1) : null;
            if (press != null && brief.cue(Cue.PUBLISHER, press.end() - 1)) {
                return press;
            }
        }
        return null;
    }

    private boolean isOfAuthor(int at) {
        boolean word = brief.tokens[at].isWord() && brief.tokens[at].capital;
        Token before = brief.tokens[at - 1];
        return word || (brief.mark(at, '.') && before.to - before.from == 1);
    }
}
