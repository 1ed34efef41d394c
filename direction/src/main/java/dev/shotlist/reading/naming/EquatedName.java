package dev.shotlist.reading.naming;

import dev.shotlist.reading.naming.NameFinder.Name;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A brief that opens on a name and what it is: "spoke hospital = mobile bike repair", "nimbus: a
 * cloud lamp".
 */
final class EquatedName {
    private static final double EQUATED = 5;

    private static final int LONGEST = 4;

    private final BriefText brief;
    private final WholePhrase phrase;
    private final ApposedProduct.Things things;

    EquatedName(BriefText brief, WholePhrase phrase, ApposedProduct.Things things) {
        this.brief = brief;
        this.phrase = phrase;
        this.things = things;
    }

    @Nullable Stated at(int start) {
        if (!brief.firstOfSentence(start) || brief.tokens[start].sentence > 1) {
            return null;
        }
        int sign = start;
        while (sign < start + LONGEST && isNamePart(sign)) {
            sign++;
        }
        boolean told = brief.mark(sign, '=') || isColon(start, sign);
        boolean label = sign == start + 1 && !brief.isUnlisted(start);
        if (sign == start || !told || label || sign + 1 >= brief.size()) {
            return null;
        }
        Name name = new Name(start, sign, false, false);
        int from = phrase.afterArticle(sign + 1);
        Stated found = things.at(from, name, false);
        if (found != null) {
            return new Stated(found.start(), found.end(), name, name, found.head(), EQUATED);
        }
        int end = phrase.end(from);
        Hit head = end > from ? phrase.listed(from, end) : null;
        return head == null ? null : new Stated(from, end, name, name, head, EQUATED);
    }

    /** "nimbus: a cloud lamp": a colon heads anything, so the words before must be news. */
    private boolean isColon(int start, int sign) {
        for (int i = start; i < sign; i++) {
            if (!brief.isUnlisted(i)) {
                return false;
            }
        }
        int one = sign + 1;
        return brief.mark(sign, ':')
                && (brief.cue(Cue.ONE, one)
                        || (brief.is(Kind.OUR, one) && !brief.cue(Cue.ARTICLE, one)));
    }

    /** A label such as "button" or "colours" is no name. */
    private boolean isNamePart(int at) {
        return brief.sameSentence(at, at + 1)
                && (brief.tokens[at].isWord() || brief.mark(at, '&'))
                && !brief.cue(Cue.COPULA, at)
                && !brief.isAny(
                        at,
                        Kind.CTA_MARK,
                        Kind.BRAND_MARK,
                        Kind.NAME_MARK,
                        Kind.PRODUCT_MARK,
                        Kind.AUDIENCE_MARK,
                        Kind.MUST,
                        Kind.TEXT_WORD,
                        Kind.COLOR,
                        Kind.FORMAT,
                        Kind.PLATFORM,
                        Kind.PLACEMENT,
                        Kind.VOICE,
                        Kind.UNIT,
                        Kind.LENGTH_MARK,
                        Kind.MUSIC_WORD,
                        Kind.VIDEO_WORD,
                        Kind.OUR);
    }
}
