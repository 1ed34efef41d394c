package dev.shotlist.reading.naming;

import dev.shotlist.reading.naming.NameFinder.Name;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The title of a book, film or game and the word for what it is behind it: "The Cartographer's
 * Debt, historical mystery by Ilse Rowntree". Whatever its story names is no ware.
 */
final class WorkTitle {
    /** Further on a title is somebody else's. */
    private static final int LAST_SENTENCE = 2;

    private static final int LONGEST_TITLE = 7;

    /** So many words tell of what kind a work is: "ein historischer Krimi". */
    private static final int LONGEST_KIND = 4;

    private final BriefText brief;
    private final List<Name> names;
    private final WholePhrase phrase;

    WorkTitle(BriefText brief, List<Name> names) {
        this.brief = brief;
        this.names = names;
        phrase = new WholePhrase(brief);
    }

    @Nullable Stated at(int start) {
        boolean opens = start == brief.sentenceStart(start) || brief.mark(start - 1, ':');
        if (!opens
                || !brief.tokens[start].capital
                || brief.tokens[start].sentence > LAST_SENTENCE) {
            return null;
        }
        int end = end(start);
        int kind = end < 0 ? -1 : kindBehind(end + 1);
        if (kind < 0) {
            return null;
        }
        int from = phrase.afterArticle(end + 1);
        Name author = author(kind + 1);
        // "Il debito del cartografo" has one capital: somebody has to have written it
        if (author == null && !isWritten(start, end)) {
            return null;
        }
        return new Stated(
                from,
                kind + 1,
                new Name(start, end, false, false),
                author,
                work(kind),
                Stated.SAID);
    }

    /** The comma that closes the title; -1 where none does. */
    private int end(int start) {
        int at = start;
        while (at < brief.size()
                && at - start <= LONGEST_TITLE
                && brief.sameSentence(start, at)
                && isOfTitle(at)) {
            at++;
        }
        boolean several = at - start > 1 && at - start <= LONGEST_TITLE;
        return several && brief.mark(at, ',') && brief.sameSentence(start, at) ? at : -1;
    }

    private boolean isOfTitle(int at) {
        return (brief.tokens[at].isWord() || brief.tokens[at].isNumber() || brief.mark(at, '&'))
                && brief.tokens[at].quote < 0
                && !brief.isAny(at, Kind.FORMAT, Kind.PLATFORM, Kind.VIDEO_WORD, Kind.CTA_MARK);
    }

    private int kindBehind(int from) {
        for (int i = from; i < from + LONGEST_KIND && brief.sameClause(from, i); i++) {
            if (!brief.tokens[i].isWord()) {
                return -1;
            }
            boolean film = brief.is(Kind.VIDEO_WORD, i) && !brief.cue(Cue.WORK, i);
            if (brief.cue(Cue.WORK_KIND, i) && !film) {
                int next = i + 1;
                boolean head =
                        next >= brief.size()
                                || !brief.tokens[next].isWord()
                                || !brief.sameClause(i, next)
                                || author(next) != null
                                || !phrase.headLast();
                return head ? i : -1;
            }
        }
        return -1;
    }

    /** The name behind "by", "von", "d'". */
    private @Nullable Name author(int from) {
        for (int i = from; i < from + LONGEST_KIND && brief.sameClause(from - 1, i); i++) {
            boolean joins = brief.at(Kind.BY, i) != null || brief.cue(Cue.MAKER_OF, i);
            Name name = joins || brief.cue(Cue.OF, i) ? NameFinder.startingAt(names, i + 1) : null;
            if (name != null && !name.place()) {
                return name;
            }
        }
        return null;
    }

    /** Its last word has a capital too. */
    private boolean isWritten(int start, int end) {
        return brief.tokens[end - 1].capital && end - start > 1;
    }

    /** The listed word for it, here or where the piece is called its trailer. */
    private @Nullable Hit work(int kind) {
        Hit listed = brief.over(Kind.NOUN, kind);
        for (int i = 0; i < brief.size() && listed == null; i++) {
            listed = brief.cue(Cue.WORK, i) ? brief.over(Kind.NOUN, i) : null;
        }
        return listed;
    }
}
