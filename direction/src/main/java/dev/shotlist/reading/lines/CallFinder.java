package dev.shotlist.reading.lines;

import dev.shotlist.plan.CtaAction;
import dev.shotlist.reading.CallToAction;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.RequiredLine;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Quote;
import dev.shotlist.reading.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the call to action: the quoted one, the one beside the word for it, the one that viewers
 * are to be asked for, a demanded line that is a call by its words, or words that are a call.
 */
final class CallFinder {
    private static final int LONGEST = 9;
    private static final int LONGEST_BARE = 6;

    private final BriefText brief;
    private final CallWords words;
    private final DemandedLines lines;

    CallFinder(BriefText brief, CallWords words, DemandedLines lines) {
        this.brief = brief;
        this.words = words;
        this.lines = lines;
    }

    /**
     * @param quoted the call that quotation marks gave, if any
     */
    @Nullable Fact<CallToAction> find(@Nullable Fact<CallToAction> quoted) {
        Fact<CallToAction> call = quoted;
        WordedCall worded = new WordedCall(brief, words);
        if (call == null) {
            call = new MarkedCall(brief, words).find();
        }
        if (call == null) {
            call = worded.find(true);
        }
        if (call == null) {
            call = fromLine();
        }
        if (call == null) {
            call = worded.find(false);
        }
        if (call == null) {
            call = new ClosingCall(brief, words).find();
        }
        if (call == null) {
            call = onLastCard();
        }
        if (call == null) {
            call = new BiddingLine(brief, words, lines).find();
        }
        return withAddress(withWords(onChannel(call)));
    }

    /** Those who sign up on a channel subscribe to it: "Iscriviti" of a YouTube film. */
    private @Nullable Fact<CallToAction> onChannel(@Nullable Fact<CallToAction> call) {
        if (call == null || call.value().action() != CtaAction.SIGN_UP) {
            return call;
        }
        boolean channel = false;
        boolean follows = false;
        for (int i = 0; i < brief.size(); i++) {
            channel |= brief.key(i, "youtube") && !brief.tokens[i].wantsNothing();
            follows |=
                    brief.cue(Cue.SUBSCRIBES, i)
                            && brief.span(i, i + 1).isWithin(call.span())
                            && !brief.cue(Cue.OF, i + 1);
        }
        return channel && follows
                ? new Fact<>(
                        new CallToAction(
                                CtaAction.SUBSCRIBE, call.value().text(), call.value().address()),
                        call.span(),
                        call.confidence())
                : call;
    }

    /** "Ends with 'Talk to us'": a line that is a call by its words. */
    private @Nullable Fact<CallToAction> fromLine() {
        for (int i = lines.size() - 1; i >= 0; i--) {
            Fact<RequiredLine> line = lines.get(i);
            Hit hit = callOf(i);
            Quote quote = lines.quoteOf(i);
            if (quote == null && isBareCall(line)) {
                lines.remove(i);
                int start = lines.firstOf(line);
                return new Fact<>(
                        new CallToAction(
                                words.labelled(start, lines.lastOf(line) + 1),
                                line.value().text(),
                                null),
                        line.span(),
                        0.85);
            }
            if (hit == null
                    || quote == null
                    || line.value().where() == RequiredLine.Where.VOICE
                    || (hit.length() < 2 && quote.length() > 5)) {
                continue;
            }
            if (line.value().where() != RequiredLine.Where.ANYWHERE || hit.length() >= 2) {
                lines.remove(i);
            }
            return new Fact<>(
                    new CallToAction(
                            words.action(quote.start(), quote.end()), line.value().text(), null),
                    line.span(),
                    0.85);
        }
        return null;
    }

    /** "last card: 'Send us your ugliest chair'": an order to the viewer about whoever sells. */
    private @Nullable Fact<CallToAction> onLastCard() {
        for (int i = lines.size() - 1; i >= 0; i--) {
            Fact<RequiredLine> line = lines.get(i);
            Quote quote = lines.quoteOf(i);
            if (quote != null
                    && quote.length() > 1
                    && quote.length() <= LONGEST
                    && line.value().where() == RequiredLine.Where.END_CARD
                    && isToUs(quote)) {
                CtaAction action = words.action(quote.start(), quote.end());
                return new Fact<>(
                        new CallToAction(action, line.value().text(), null), line.span(), 0.7);
            }
        }
        return null;
    }

    /** "Send us", "Envoyez-nous", "Mándanos", "Mandaci", "Schick uns": right behind the verb. */
    private boolean isToUs(Quote quote) {
        int second = quote.start() + 1;
        boolean hyphen = brief.mark(second, '-');
        return brief.tokens[quote.start()].capital
                && (brief.cue(Cue.TO_US, hyphen ? second + 1 : second)
                        || isEnclitic(brief.tokens[quote.start()].key));
    }

    /** The Romance languages write the pronoun behind the verb: "mándanos", "mandaci". */
    private boolean isEnclitic(String verb) {
        return switch (brief.language) {
            case ES -> verb.endsWith("nos") || verb.endsWith("me");
            case IT -> verb.endsWith("ci") || verb.endsWith("mi");
            case EN, FR, DE, PT -> false;
        };
    }

    /** "À la fin : Réservez votre créneau": an order of few words that the piece ends on. */
    private boolean isBareCall(Fact<RequiredLine> line) {
        int start = lines.firstOf(line);
        int end = lines.lastOf(line) + 1;
        return start >= 0
                && line.value().where() == RequiredLine.Where.END_CARD
                && end - start <= LONGEST_BARE
                && brief.tokens[start].capital
                && (brief.at(Kind.CTA, start) != null
                        || brief.lexicons.calls().of(brief, start, end) != null
                        || (brief.cue(Cue.IMPERATIVE, start) && end - start > 1));
    }

    private @Nullable Hit callOf(int line) {
        Quote quote = lines.quoteOf(line);
        return quote == null || quote.length() > LONGEST ? null : brief.at(Kind.CTA, quote.start());
    }

    /** A call without words of its own takes those of a line that begins as it does. */
    private @Nullable Fact<CallToAction> withWords(@Nullable Fact<CallToAction> call) {
        if (call == null) {
            return null;
        }
        if (call.value().text() != null) {
            return new BiddingLine(brief, words, lines).whole(call);
        }
        for (int i = lines.size() - 1; i >= 0; i--) {
            Hit hit = callOf(i);
            boolean same = hit != null && call.value().action().wire().equals(hit.value());
            // "finish: Book a sitter"
            boolean own = isBareCall(lines.get(i)) && call.span().isWithin(lines.get(i).span());
            if (same || own || BiddingLine.opens(lines.get(i), call)) {
                Fact<RequiredLine> line = lines.get(i);
                lines.remove(i);
                return new Fact<>(
                        new CallToAction(call.value().action(), line.value().text(), null),
                        line.span(),
                        0.9);
            }
        }
        return call;
    }

    private @Nullable Fact<CallToAction> withAddress(@Nullable Fact<CallToAction> call) {
        for (int i = 0; i < brief.size(); i++) {
            Token token = brief.tokens[i];
            if (token.shape == Token.Shape.ADDRESS
                    && !token.header
                    && !token.aside
                    && !token.denied) {
                String address = brief.raw(i);
                return call == null
                        ? new Fact<>(
                                new CallToAction(CtaAction.VISIT, null, address),
                                brief.span(i, i + 1),
                                0.75)
                        : new Fact<>(
                                new CallToAction(
                                        call.value().action(), call.value().text(), address),
                                call.span(),
                                call.confidence());
            }
        }
        return call;
    }
}
