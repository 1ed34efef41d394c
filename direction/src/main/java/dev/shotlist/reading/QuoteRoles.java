package dev.shotlist.reading;

import dev.shotlist.plan.Language;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Tells from the words around a quoted stretch what it is. */
final class QuoteRoles {
    private static final int LOOK_BACK = 14;
    private static final int LOOK_ON = 6;
    private static final int LONGEST_TITLE = 4;
    private static final int LONGEST_SPEAKER = 9;
    private static final int LONGEST_CALL = 5;

    private final BriefText brief;
    private final Carrier carrier;
    private final @Nullable QuoteRole[] known;

    QuoteRoles(BriefText brief, Carrier carrier) {
        this.brief = brief;
        this.carrier = carrier;
        known = new QuoteRole[brief.quotes.size()];
        Arrays.fill(known, null);
    }

    QuoteRole of(int index) {
        QuoteRole role = known[index];
        if (role == null) {
            role = role(brief.quotes.get(index), index);
            known[index] = role;
        }
        return role;
    }

    private QuoteRole role(Quote quote, int index) {
        QuoteRole after = after(quote);
        QuoteRole before = before(quote, index);
        boolean listed =
                brief.at(Kind.CTA, quote.start()) != null || brief.key(quote.start(), "jetzt");
        if (before == QuoteRole.END_CARD && listed && isOrder(quote)) {
            return QuoteRole.CALL;
        }
        if (before == QuoteRole.ANYWHERE
                && (after == QuoteRole.CALL || (after.isLine() && after != QuoteRole.ANYWHERE))) {
            return after;
        }
        if (before != QuoteRole.NONE) {
            return before;
        }
        if (after != QuoteRole.NONE) {
            return after;
        }
        if (isOrder(quote) && (standsAlone(quote) || isAskedFor(quote))) {
            return QuoteRole.CALL;
        }
        boolean says =
                quote.length() >= 2
                        || (quote.length() == 1 && (endsLikeALine(quote) || standsAlone(quote)));
        return says ? QuoteRole.ANYWHERE : QuoteRole.NONE;
    }

    /** Short, without a full stop, and opening with a call: "Talk to us", "Jetzt wechseln". */
    private boolean isOrder(Quote quote) {
        int first = quote.start();
        return quote.length() <= LONGEST_CALL
                && !endsLikeALine(quote)
                && (brief.at(Kind.CTA, first) != null
                        || brief.cue(Cue.IMPERATIVE, first)
                        || (brief.key(first, "jetzt") && quote.length() > 1));
    }

    /** "Ask people to adopt: 'Take one home'". */
    private boolean isAskedFor(Quote quote) {
        int colon = quote.start() - 2;
        if (!brief.mark(colon, ':')) {
            return false;
        }
        for (int i = colon - 1; i > colon - 7 && brief.sameSentence(i, colon); i--) {
            if (brief.cue(Cue.ASKS, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean endsLikeALine(Quote quote) {
        char last = brief.text.charAt(quote.to() - 1);
        return last == '.' || last == '!' || last == '?';
    }

    /** A sentence of nothing but the quoted stretch. */
    private boolean standsAlone(Quote quote) {
        int first = brief.sentenceStart(quote.start());
        int end = brief.sentenceEnd(quote.start());
        for (int i = first; i < end; i++) {
            boolean inside = i >= quote.start() && i < quote.end();
            if (!inside && (brief.tokens[i].isWord() || brief.tokens[i].isNumber())) {
                return false;
            }
        }
        return first > 0;
    }

    /** "cta?" on one line of a talk, "Lena: 'Get rolling'" on the next. */
    private boolean answersCall(Quote quote) {
        int at = quote.start() - 2;
        if (!brief.mark(at, ':')) {
            return false;
        }
        int speaker = at - 1;
        while (speaker > 0 && !brief.tokens[speaker].isBreak()) {
            speaker--;
        }
        if (speaker <= 0 || at - speaker > LONGEST_SPEAKER) {
            return false;
        }
        int last = speaker - 1;
        while (last > 0 && !brief.tokens[last].isWord() && !brief.tokens[last].isBreak()) {
            last--;
        }
        return brief.is(Kind.CTA_MARK, last);
    }

    private QuoteRole before(Quote quote, int index) {
        if (answersCall(quote)) {
            return QuoteRole.CALL;
        }
        int limit = Math.max(0, quote.start() - 1 - LOOK_BACK);
        Token first = brief.tokens[quote.start()];
        boolean crossed = false;
        int colon = -1;
        for (int i = quote.start() - 2; i >= limit; i--) {
            Token token = brief.tokens[i];
            if (token.sentence != first.sentence) {
                // a line of its own under "Tagline:"
                boolean heading = token.isBreak() || token.isMark(':');
                if ((!heading && !crossed) || (crossed && token.line < first.line - 1)) {
                    return QuoteRole.NONE;
                }
                if (!heading && !brief.mark(lastOfLine(i), ':')) {
                    return QuoteRole.NONE;
                }
                crossed = true;
            }
            if (token.quote >= 0) {
                return joined(i + 1, quote.start() - 1) && index > 0
                        ? asBefore(of(index - 1))
                        : QuoteRole.NONE;
            }
            colon = token.isMark(':') ? i : colon;
            QuoteRole role = at(i, quote.start() - 2 - i, quote);
            if (role == QuoteRole.DENIED && colon > i && !isBanned(colon)) {
                continue;
            }
            if (role != QuoteRole.NONE) {
                return role;
            }
        }
        return QuoteRole.NONE;
    }

    /** The colon opens a list of what must not be said: "avoid: 'synergy'". */
    private boolean isBanned(int colon) {
        for (Denial denial : brief.denials) {
            if (denial.start() == colon + 1) {
                return true;
            }
        }
        return false;
    }

    /** "'A', then 'B'": the second line is of the first one's kind. */
    private static QuoteRole asBefore(QuoteRole role) {
        return role == QuoteRole.CALL || role == QuoteRole.TITLE ? QuoteRole.NONE : role;
    }

    private boolean joined(int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = brief.tokens[i];
            boolean joint =
                    !token.isWord()
                            || brief.cue(Cue.AND, i)
                            || brief.cue(Cue.OR, i)
                            || brief.is(Kind.ORDER, i);
            if (!joint || token.isBreak()) {
                return false;
            }
        }
        return true;
    }

    private int lastOfLine(int at) {
        int i = at;
        while (i + 1 < brief.size()
                && brief.tokens[i + 1].line == brief.tokens[at].line
                && !brief.tokens[i + 1].isBreak()) {
            i++;
        }
        return i;
    }

    private QuoteRole at(int i, int distance, Quote quote) {
        if (brief.is(Kind.CTA_MARK, i)) {
            return QuoteRole.CALL;
        }
        Hit must = brief.over(Kind.MUST, i);
        if (must != null) {
            return deniedAt(i) ? QuoteRole.DENIED : carrier.of(must);
        }
        if (brief.is(Kind.NAME_MARK, i) || (brief.is(Kind.BRAND_MARK, i) && distance < 3)) {
            return QuoteRole.TITLE;
        }
        if (brief.is(Kind.ASIDE, i)) {
            return distance < 4 ? QuoteRole.TITLE : QuoteRole.NONE;
        }
        if (brief.is(Kind.VOICE, i)) {
            return QuoteRole.VOICE;
        }
        Hit order = brief.over(Kind.ORDER, i);
        if (order != null && order.value().equals("last")) {
            return QuoteRole.END_CARD;
        }
        if (distance == 0 && isNamed(i, quote)) {
            return QuoteRole.TITLE;
        }
        if (deniedAt(i) && (brief.is(Kind.NEG, i) || distance < 3)) {
            return QuoteRole.DENIED;
        }
        return QuoteRole.NONE;
    }

    /** The word right before the mark is a thing, or joins a name to one. */
    private boolean isNamed(int i, Quote quote) {
        boolean titled =
                brief.tokens[i].isMark(',')
                        && brief.isAny(i - 1, Kind.NOUN, Kind.ORG)
                        && isTitle(quote);
        boolean keyed =
                brief.tokens[i].isMark(':')
                        && brief.clauseStart(i - 1) >= i - 2
                        && brief.isAny(
                                i - 1, Kind.NOUN, Kind.PRODUCT_MARK, Kind.MUSIC_WORD, Kind.GOODS)
                        && !brief.isAny(i - 1, Kind.MUST, Kind.TEXT_WORD, Kind.CTA_MARK);
        boolean linked =
                (brief.key(i, "is") || brief.is(Kind.FOR, i))
                        && brief.isAny(i - 1, Kind.NOUN, Kind.ORG, Kind.FORMAT);
        boolean thing =
                brief.isAny(i, Kind.NOUN, Kind.ORG, Kind.GOODS)
                        && !brief.isAny(i, Kind.FORMAT, Kind.TEXT_WORD);
        return titled || keyed || linked || thing;
    }

    /** Up to four words, each with a capital, no full stop. */
    private boolean isTitle(Quote quote) {
        for (int i = quote.start(); i < quote.end(); i++) {
            Token token = brief.tokens[i];
            if (!token.isWord() || (!token.capital && token.key.length() > 3)) {
                return false;
            }
        }
        return quote.length() <= LONGEST_TITLE;
    }

    private boolean deniedAt(int i) {
        return brief.tokens[i].denied || (brief.is(Kind.NEG, i) && !brief.is(Kind.NEG_IDIOM, i));
    }

    private QuoteRole after(Quote quote) {
        int limit = Math.min(brief.size(), quote.end() + 1 + LOOK_ON);
        int start = quote.end() + 1;
        for (int i = start; i < limit && brief.sameSentence(i, quote.end()); i++) {
            if (i == start
                    && brief.cue(Cue.MAKER_OF, i)
                    && i + 1 < brief.size()
                    && brief.tokens[i + 1].capital
                    && brief.language == Language.EN
                    && isTitle(quote)) {
                return QuoteRole.TITLE;
            }
            if (brief.tokens[i].quote >= 0
                    || brief.tokens[i].isMark(';')
                    || (brief.tokens[i].isMark(',') && i > start)) {
                return QuoteRole.NONE;
            }
            if (brief.is(Kind.CTA_MARK, i)) {
                return anotherQuoteFollows(quote, limit) ? QuoteRole.NONE : QuoteRole.CALL;
            }
            Hit must = brief.at(Kind.MUST, i);
            if (must != null && !carrier.isNeutral(must)) {
                return QuoteRole.ofValue(must.value());
            }
            Hit order = brief.at(Kind.ORDER, i);
            if (order != null && order.value().equals("last")) {
                return QuoteRole.END_CARD;
            }
            if (brief.is(Kind.VOICE, i)) {
                return QuoteRole.VOICE;
            }
            if (brief.is(Kind.TEXT_WORD, i)) {
                return QuoteRole.SCREEN;
            }
        }
        return QuoteRole.NONE;
    }

    private boolean anotherQuoteFollows(Quote quote, int limit) {
        for (Quote other : brief.quotes) {
            if (other.start() > quote.end()
                    && other.start() - limit < 3
                    && brief.sameSentence(other.start(), quote.end())) {
                return true;
            }
        }
        return false;
    }
}
