package dev.shotlist.reading.naming;

import dev.shotlist.plan.Language;
import dev.shotlist.reading.naming.NameFinder.Name;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Token;
import java.util.List;

/** How far a noun phrase reaches around its head noun, in the order of words of each language. */
final class NounPhrase {
    private static final int LONGEST_LEFT = 3;

    private final BriefText brief;
    private final List<Name> names;

    NounPhrase(BriefText brief, List<Name> names) {
        this.brief = brief;
        this.names = names;
    }

    int start(Hit head) {
        int start = head.start();
        while (start > 0
                && head.start() - start < LONGEST_LEFT
                && brief.sameClause(start - 1, head.start())
                && modifies(start - 1)) {
            start--;
        }
        // the open of "open-top bus tours"
        while (brief.isHyphened(start)) {
            start--;
        }
        return start;
    }

    private boolean modifies(int at) {
        Token token = brief.tokens[at];
        if (brief.language == Language.DE && !token.capital && !isGermanAdjective(token.key)) {
            return false;
        }
        if (brief.language == Language.DE && brief.cue(Cue.WE_MAKE, at)) {
            return false;
        }
        boolean ware =
                brief.language == Language.EN
                        && brief.is(Kind.CTA_MARK, at)
                        && brief.isAny(at + 1, Kind.ORG, Kind.NOUN);
        if (ware || isOfQuality(at)) {
            return true;
        }
        return token.isWord()
                && token.quote < 0
                && NameFinder.endingAt(names, at + 1) == null
                && !inName(at)
                && !brief.cue(Cue.MAKES, at)
                && !brief.cue(Cue.SELF, at)
                && !brief.isAny(
                        at,
                        Kind.STOP,
                        Kind.OUR,
                        Kind.FORMAT,
                        Kind.PLATFORM,
                        Kind.UNIT,
                        Kind.VIDEO_WORD,
                        Kind.RATIO,
                        Kind.ORDER,
                        Kind.NEG,
                        Kind.CTA_MARK,
                        Kind.MUST,
                        Kind.BRAND_MARK,
                        Kind.NAME_MARK,
                        Kind.PRODUCT_MARK,
                        Kind.FOR,
                        Kind.BY,
                        Kind.NUMBER,
                        Kind.CORRECTION,
                        Kind.PLACEMENT,
                        Kind.OFFER,
                        Kind.TIER,
                        Kind.SHOW,
                        Kind.BUT,
                        Kind.YES);
    }

    static boolean isGermanAdjective(String key) {
        return key.endsWith("e")
                || key.endsWith("en")
                || key.endsWith("er")
                || key.endsWith("es")
                || key.endsWith("em");
    }

    boolean inName(int at) {
        return names.stream().anyMatch(name -> name.holds(at));
    }

    /** English joins nouns on; the Romance languages add "de ..." behind. */
    int end(Hit head) {
        int end = head.end();
        while (end < brief.size()
                && end - head.end() < 2
                && brief.sameClause(end, head.start())
                && !inName(end)) {
            Hit more = brief.at(Kind.NOUN, end);
            more = more == null ? brief.at(Kind.ORG, end) : more;
            // "bakery film, Oatley": the film is what is ordered
            boolean piece = brief.is(Kind.VIDEO_WORD, end) && end + 1 < brief.size();
            if (more == null || (piece && !brief.tokens[end + 1].isWord())) {
                break;
            }
            end = more.end();
        }
        if (end < brief.size()
                && brief.sameClause(end, head.start())
                && brief.cue(Cue.SELLER, end)) {
            end++;
        }
        return takesOf(head, end) ? end + 2 : end;
    }

    /** "bar à soupes", "macchina da caffè": what a thing is for. */
    private boolean isPurpose(int at) {
        return (brief.language == Language.FR && brief.key(at, "a"))
                || (brief.language == Language.IT && brief.key(at, "da"));
    }

    private boolean takesOf(Hit head, int end) {
        return brief.language != Language.EN
                && brief.language != Language.DE
                && end + 1 < brief.size()
                && brief.sameClause(end + 1, head.start())
                && (brief.cue(Cue.OF, end) || isPurpose(end))
                && brief.tokens[end + 1].isWord()
                && !brief.isAny(end + 1, Kind.STOP, Kind.PLATFORM, Kind.OUR, Kind.UNIT)
                && !inName(end + 1);
    }

    /** The second of "second hand furniture": what qualifies a thing is neither time nor rank. */
    private boolean isOfQuality(int at) {
        return brief.language == Language.EN
                && brief.key(at, "second")
                && brief.key(at + 1, "hand")
                && brief.tokens[at].quote < 0
                && (brief.sameClause(at, at + 2) && brief.tokens[at + 2].isWord());
    }
}
