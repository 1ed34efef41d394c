package dev.shotlist.reading.naming;

import dev.shotlist.plan.Language;
import dev.shotlist.reading.naming.NameFinder.Name;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The proper name that holds a noun or stands beside it: "the Fellrunner 2 trail shoe", "parfum
 * Nuit d'Ambre".
 */
final class NameBeside {
    private static final int FARTHEST_AFTER = 4;
    private static final int FARTHEST_BEFORE = 5;

    private final BriefText brief;
    private final List<Name> names;

    NameBeside(BriefText brief, List<Name> names) {
        this.brief = brief;
        this.names = names;
    }

    @Nullable Name over(Hit noun) {
        for (Name name : names) {
            if (name.start() <= noun.start() && name.end() >= noun.end() && !name.person()) {
                return name;
            }
        }
        return null;
    }

    @Nullable Name after(int end) {
        int at = end;
        int steps = 0;
        while (at < brief.size() && steps < FARTHEST_AFTER && brief.sameSentence(at, end - 1)) {
            Name name = NameFinder.startingAt(names, at);
            if (name != null) {
                boolean place = name.place() && brief.before(Kind.NAME_MARK, at) == null;
                return name.person() || place ? null : name;
            }
            if (!linksOn(at, end, steps)) {
                return null;
            }
            at++;
            steps++;
        }
        return null;
    }

    private boolean linksOn(int at, int end, int steps) {
        Token token = brief.tokens[at];
        return isJoint(token)
                || (token.isMark('.') && token.sentence == brief.tokens[end - 1].sentence)
                || brief.is(Kind.NAME_MARK, at)
                || (brief.is(Kind.OUR, at) && steps > 0)
                || brief.key(at, "is")
                || brief.key(at, "the")
                || (steps == 0 && brief.is(Kind.FORMAT, at))
                || (steps == 0 && isAdjectiveBehind(at));
    }

    private static boolean isJoint(Token token) {
        return token.isMark(',') || token.isMark('(') || token.isMark(':') || token.isMark('-');
    }

    /** The Romance languages put an adjective between the noun and its name. */
    private boolean isAdjectiveBehind(int at) {
        return brief.language != Language.EN
                && brief.language != Language.DE
                && brief.tokens[at].isWord()
                && !brief.tokens[at].capital
                && NameFinder.startingAt(names, at + 1) != null
                && !brief.isAny(at, Kind.PLATFORM, Kind.FORMAT)
                && !brief.cue(Cue.PREPOSITION, at);
    }

    @Nullable Name before(int start) {
        int at = start;
        int steps = 0;
        while (at > 0 && steps < FARTHEST_BEFORE && brief.sameSentence(at - 1, start)) {
            Name name = NameFinder.endingAt(names, at);
            if (name != null) {
                return name.person() || name.place() ? null : name;
            }
            boolean link =
                    isJoint(brief.tokens[at - 1])
                            || brief.cue(Cue.COPULA, at - 1)
                            || brief.cue(Cue.MAKES, at - 1)
                            || brief.isAny(at - 1, Kind.OUR, Kind.TIER, Kind.MOOD);
            if (!link) {
                return null;
            }
            at--;
            steps++;
        }
        return null;
    }

    /** The name that begins right there. */
    @Nullable Name at(int start) {
        Name name = NameFinder.startingAt(names, start);
        return name == null || name.person() ? null : name;
    }
}
