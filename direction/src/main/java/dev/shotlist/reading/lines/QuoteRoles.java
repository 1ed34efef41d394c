package dev.shotlist.reading.lines;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Denial;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Quote;
import dev.shotlist.reading.text.Token;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Tells from the words around a quoted stretch what it is. */
final class QuoteRoles {
    private static final int LOOK_BACK = 14;
    private static final int LONGEST_TALK = 6;

    private final BriefText brief;
    private final QuoteShape shape;
    private final WordBefore wordBefore;
    private final WordsAfter wordsAfter;
    private final ReportedWords reported;
    private final @Nullable QuoteRole[] known;

    QuoteRoles(BriefText brief, Carrier carrier) {
        this.brief = brief;
        this.shape = new QuoteShape(brief);
        this.wordBefore = new WordBefore(brief, carrier, shape);
        this.wordsAfter = new WordsAfter(brief, carrier, shape);
        reported = new ReportedWords(brief);
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
        if (reported.isDropped(quote)
                || reported.isRefusedWord(quote)
                || reported.isUnsaid(quote)) {
            return QuoteRole.DENIED;
        }
        if (talksOfFilms(quote) && !brief.tokens[quote.start()].capital) {
            // "we need to be 'on the TikTok'"
            return QuoteRole.TOLD;
        }
        QuoteRole after = wordsAfter.of(quote);
        QuoteRole before = before(quote, index);
        boolean open = before == QuoteRole.NONE || before == QuoteRole.ANYWHERE;
        boolean provisional = brief.cue(Cue.MANNER_NOUN, quote.start() - 3);
        open |= before == QuoteRole.VOICE && reported.isHabit(quote);
        if ((open && reported.isTold(quote)) || provisional) {
            return QuoteRole.TOLD;
        }
        if (before == QuoteRole.ANYWHERE && reported.isSpoken(quote)) {
            return QuoteRole.VOICE;
        }
        boolean listed =
                brief.at(Kind.CTA, quote.start()) != null || brief.key(quote.start(), "jetzt");
        if (before == QuoteRole.END_CARD && listed && shape.isOrder(quote)) {
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
        if (shape.isOrder(quote)
                && (shape.standsAlone(quote) || QuotedCall.isAskedFor(brief, quote))) {
            return QuoteRole.CALL;
        }
        boolean named = shape.isTitle(quote) && QuotedName.is(brief, quote);
        if (named || WorkName.is(brief, quote)) {
            return QuoteRole.TITLE;
        }
        if (brief.is(Kind.NEG, quote.start()) || isMood(quote)) {
            // "my 'no drone' from the 3rd", "the board wants it 'Inspirational.'"
            return QuoteRole.TOLD;
        }
        boolean says =
                quote.length() >= 2
                        || (quote.length() == 1
                                && (shape.endsLikeALine(quote) || shape.standsAlone(quote)));
        if (says && isOfSong()) {
            return QuoteRole.TOLD;
        }
        return says && !talksOfFilms(quote) ? QuoteRole.ANYWHERE : QuoteRole.NONE;
    }

    /** "when she gets to 'leave the light' everything floats": words of the song are its cues. */
    private boolean isOfSong() {
        return brief.all(Kind.FORMAT).stream()
                .anyMatch(format ->
                        format.value().equals("music_video")
                                && !brief.tokens[format.start()].denied);
    }

    /** „So wie die TikTok-Köche“: somebody's talk about films, and no line of this one. */
    private boolean talksOfFilms(Quote quote) {
        for (int i = quote.start(); i < quote.end() && quote.length() <= LONGEST_TALK; i++) {
            if (brief.is(Kind.PLATFORM, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isMood(Quote quote) {
        return quote.length() == 1 && brief.is(Kind.MOOD, quote.start());
    }

    private QuoteRole before(Quote quote, int index) {
        if (QuotedCall.answers(brief, quote)) {
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
            if (i == quote.start() - 2 && brief.is(Kind.BUT, i) && bansText(i)) {
                // "no text, except 'Atelier Humbert-Droz'"
                return QuoteRole.SCREEN;
            }
            QuoteRole role = wordBefore.at(i, quote.start() - 2 - i, quote);
            if (role == QuoteRole.DENIED && colon > i && !isBanned(colon)) {
                continue;
            }
            if (role != QuoteRole.NONE) {
                boolean voiced = role == QuoteRole.END_CARD && isVoiced(i);
                return voiced ? QuoteRole.VOICE : role;
            }
        }
        return QuoteRole.NONE;
    }

    /** "whispered at the end: 'Breathe out.'" */
    private boolean isVoiced(int order) {
        for (int i = order - 1; i >= order - 4 && brief.sameClause(i, order); i--) {
            Hit must = brief.over(Kind.MUST, i);
            if (must != null && must.value().equals("voice")) {
                return true;
            }
        }
        return false;
    }

    private boolean bansText(int but) {
        for (int i = but - 1; i > but - LOOK_BACK && brief.sameSentence(i, but); i--) {
            if (brief.is(Kind.TEXT_WORD, i) && brief.tokens[i].denied) {
                return true;
            }
        }
        return false;
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
        return role.isLine() || role == QuoteRole.DENIED ? role : QuoteRole.NONE;
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
}
