package dev.shotlist.reading.naming;

import dev.shotlist.reading.naming.NameFinder.Name;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "Tutorial: how to iron a shirt with the Vapora iron": what it is done with is sold. */
final class LessonTool {
    /** Words of a tool before its name. */
    private static final int LONGEST = 3;

    /** From "how" to what is worked on. */
    private static final int FARTHEST_TOPIC = 7;

    /** Believed before a seller alone. */
    private static final double TAUGHT = Stated.SAID - 2;

    private final BriefText brief;
    private final List<Name> names;
    private final WholePhrase phrase;
    private final boolean teaches;

    LessonTool(BriefText brief, List<Name> names) {
        this.brief = brief;
        this.names = names;
        phrase = new WholePhrase(brief);
        teaches = brief.all(Kind.FORMAT).stream().anyMatch(hit -> hit.value().equals("tutorial"));
    }

    /** A listed thing with a name of its own behind "with"; a thing without one is any tool. */
    @Nullable Stated at(int with) {
        if (!teaches || !brief.cue(Cue.ALONGSIDE, with)) {
            return null;
        }
        int start = phrase.afterArticle(with + 1);
        Name name = nameNear(start);
        if (name == null || name.person() || name.place() || !brief.sameClause(with, start)) {
            return null;
        }
        // "the Vapora iron", "le fer Vapora"
        boolean first = name.start() == start;
        int from = first ? name.end() : start;
        int end = first ? phrase.end(from) : name.start();
        Hit head = end > from ? phrase.listed(from, end) : null;
        boolean tool = end > from && (head != null ? head.kind() != Kind.ORG : !first);
        return tool ? new Stated(from, end, name, null, head, Stated.SAID) : null;
    }

    /** "how to darn a sock", "come si pulisce la moka": what is taught, beside a mere seller. */
    @Nullable Stated topic() {
        for (int i = 0; teaches && i < brief.size(); i++) {
            boolean how = brief.cue(Cue.HOW, i) && brief.tokens[i].quote < 0;
            for (int at = i + 2; how && at < i + FARTHEST_TOPIC && brief.sameClause(i, at); at++) {
                Hit thing = brief.at(Kind.NOUN, at);
                thing = thing == null ? brief.at(Kind.GOODS, at) : thing;
                if (thing != null && !brief.isAny(at, Kind.ORG, Kind.STOP)) {
                    return new Stated(at, thing.end(), null, null, thing, TAUGHT);
                }
            }
        }
        return null;
    }

    private @Nullable Name nameNear(int start) {
        for (int at = start; at <= start + LONGEST && brief.sameClause(start, at); at++) {
            Name name = NameFinder.startingAt(names, at);
            if (name != null) {
                return name;
            }
        }
        return null;
    }
}
