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
    private static final int LONGEST_SPEAKER = 9;
    private static final int FARTHEST_OWNER = 5;

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
        if (reported.isDropped(quote) || reported.isRefusedWord(quote)) {
            return QuoteRole.DENIED;
        }
        QuoteRole after = wordsAfter.of(quote);
        QuoteRole before = before(quote, index);
        boolean open = before == QuoteRole.NONE || before == QuoteRole.ANYWHERE;
        boolean provisional = brief.cue(Cue.MANNER_NOUN, quote.start() - 3);
        open |= before == QuoteRole.VOICE && reported.isHabit(quote);
        if ((open && reported.isTold(quote)) || provisional) {
            return QuoteRole.NONE;
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
        if (shape.isOrder(quote) && (shape.standsAlone(quote) || isAskedFor(quote))) {
            return QuoteRole.CALL;
        }
        if (shape.isTitle(quote) && (isNamed(quote.start() - 2) || isApposed(quote))) {
            return QuoteRole.TITLE;
        }
        if (WorkName.is(brief, quote)) {
            return QuoteRole.TITLE;
        }
        boolean says =
                quote.length() >= 2
                        || (quote.length() == 1
                                && (shape.endsLikeALine(quote) || shape.standsAlone(quote)));
        return says && !talksOfFilms(quote) ? QuoteRole.ANYWHERE : QuoteRole.NONE;
    }

    /** "el «Pedibús Estrella»", "la vidéo « Nuit des Serres »": what stands so is a name. */
    private boolean isNamed(int before) {
        return brief.cue(Cue.ARTICLE, before)
                || (brief.is(Kind.VIDEO_WORD, before) && brief.tokens[before].isWord());
    }

    /** "'Hedgerow', a board game", "ma fromagerie, « La Chèvre »": a name beside what it names. */
    private boolean isApposed(Quote quote) {
        int next = quote.end() + 2;
        boolean behind =
                brief.mark(quote.end() + 1, ',')
                        && brief.sameSentence(quote.end() + 1, next)
                        && (brief.cue(Cue.ONE, next) || isKind(next));
        int before = quote.start() - 3;
        if (behind || !brief.mark(quote.start() - 2, ',')) {
            return behind;
        }
        for (int i = before; i > before - FARTHEST_OWNER && brief.sameClause(i, before); i--) {
            if (brief.is(Kind.OUR, i)) {
                Hit our = brief.over(Kind.OUR, i);
                return our != null && our.value().equals("poss") && isKind(i + 1);
            }
        }
        return false;
    }

    private boolean isKind(int at) {
        return brief.isAny(at, Kind.NOUN, Kind.ORG)
                && !brief.isAny(at, Kind.VIDEO_WORD, Kind.VOICE);
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
}
