package dev.shotlist.reading.naming;

import dev.shotlist.reading.naming.NameFinder.Name;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that says under which name something is sold: "We keep bees. The honey is sold as Ling
 * & Lowe". Whatever else is kept or grown is not what the piece is about.
 */
final class SoldAs {
    /** Words between the thing and the mark: "is sold as", "si chiama". */
    private static final int LONGEST_JOINT = 3;

    private final BriefText brief;
    private final List<Name> names;
    private final WholePhrase phrase;

    SoldAs(BriefText brief, List<Name> names, WholePhrase phrase) {
        this.brief = brief;
        this.names = names;
        this.phrase = phrase;
    }

    @Nullable Stated find() {
        for (int i = 0; i + 2 < brief.size(); i++) {
            boolean the = brief.cue(Cue.ARTICLE, i) || brief.is(Kind.OUR, i);
            // what the first sentence calls so is weighed with the rest of the brief
            boolean open =
                    brief.tokens[i].quote < 0
                            && !brief.tokens[i].aside
                            && brief.tokens[i].sentence > 0;
            Stated found = the && open && brief.firstOfSentence(i) ? at(i + 1) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable Stated at(int start) {
        int end = phrase.end(start);
        Hit head = end > start ? phrase.listed(start, end) : null;
        boolean thing =
                head != null
                        && !brief.isAny(
                                start,
                                Kind.ORG,
                                Kind.PERSON,
                                Kind.VIDEO_WORD,
                                Kind.FORMAT,
                                Kind.BRAND_MARK,
                                Kind.NAME_MARK)
                        && !brief.cue(Cue.SELLER, end - 1)
                        && !brief.cue(Cue.ONLY_SELLER, end - 1)
                        && !brief.cue(Cue.GENERIC, end - 1);
        for (int i = end; thing && i < end + LONGEST_JOINT && brief.sameSentence(start, i); i++) {
            Hit mark = brief.at(Kind.BRAND_MARK, i);
            mark = mark == null ? brief.at(Kind.NAME_MARK, i) : mark;
            if (mark == null) {
                continue;
            }
            Name name = NameFinder.startingAt(names, mark.end());
            if (name != null && !name.person() && !name.place()) {
                // "our bench is called Braisine" says nothing of who makes it
                Name maker = mark.kind() == Kind.BRAND_MARK ? name : null;
                return new Stated(start, end, name, maker, head, Stated.SAID);
            }
        }
        return null;
    }
}
