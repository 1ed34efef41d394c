package dev.shotlist.reading;

import dev.shotlist.plan.CtaAction;
import dev.shotlist.reading.RequiredLine.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Sorts what stands in quotation marks, or behind "tagline:", into lines to say, lines to show, the
 * call to action, titles and words that must not be said; and finds calls to action without marks.
 */
final class LineFinder {
    private static final int LOOK_BACK = 14;
    private static final int LOOK_ON = 6;
    private static final int LONGEST_CTA = 9;
    private static final int LONGEST_LINE = 24;

    /** What a quoted stretch is. */
    private enum Role {
        CTA,
        VOICE,
        SCREEN,
        END_CARD,
        ANYWHERE,
        TITLE,
        DENIED,
        NONE
    }

    private final BriefText brief;
    private final List<Fact<RequiredLine>> lines = new ArrayList<>(4);
    private final List<Fact<Avoidance>> forbidden = new ArrayList<>(2);
    private final List<Quote> titles = new ArrayList<>(2);
    private @Nullable Fact<CallToAction> cta;

    LineFinder(BriefText brief) {
        this.brief = brief;
        for (Quote quote : brief.quotes) {
            place(quote);
        }
        marked();
        if (cta == null) {
            ctaFromMark();
        }
        if (cta == null) {
            ctaFromWords(true);
        }
        if (cta == null) {
            ctaFromLine();
        }
        if (cta == null) {
            ctaFromWords(false);
        }
        wordsForCall();
        address();
    }

    /** A call without words of its own takes those of a line that begins as it does. */
    private void wordsForCall() {
        Fact<CallToAction> call = cta;
        if (call == null || call.value().text() != null) {
            return;
        }
        for (int i = lines.size() - 1; i >= 0; i--) {
            Quote quote = quoteAt(lines.get(i).span());
            Hit hit =
                    quote == null || quote.length() > LONGEST_CTA
                            ? null
                            : brief.at(Kind.CTA, quote.start());
            if (hit != null && call.value().action().wire().equals(hit.value())) {
                Fact<RequiredLine> line = lines.remove(i);
                cta =
                        new Fact<>(
                                new CallToAction(call.value().action(), line.value().text(), null),
                                line.span(),
                                0.9);
                return;
            }
        }
    }

    List<Fact<RequiredLine>> lines() {
        return lines;
    }

    List<Fact<Avoidance>> forbidden() {
        return forbidden;
    }

    /** Quoted names of songs, books, products. */
    List<Quote> titles() {
        return titles;
    }

    @Nullable Fact<CallToAction> cta() {
        return cta;
    }

    private void place(Quote quote) {
        Token first = brief.tokens[quote.start()];
        String words = Phrases.oneLine(quote.words(brief.text));
        if (first.header || words.isEmpty()) {
            return;
        }
        Span span = brief.chars(quote.from(), quote.to());
        switch (role(quote)) {
            case CTA -> {
                if (cta == null) {
                    cta =
                            new Fact<>(
                                    new CallToAction(
                                            action(quote.start(), quote.end()), words, null),
                                    span,
                                    0.98);
                } else {
                    line(words, Where.SCREEN, span);
                }
            }
            case VOICE -> line(words, Where.VOICE, span);
            case SCREEN -> line(words, Where.SCREEN, span);
            case END_CARD -> line(words, Where.END_CARD, span);
            case ANYWHERE -> line(words, Where.ANYWHERE, span);
            case TITLE -> titles.add(quote);
            case DENIED -> forbidden.add(new Fact<>(new Avoidance(words, words), span, 0.9));
            case NONE -> {}
        }
    }

    private void line(String words, Where where, Span span) {
        for (Fact<RequiredLine> fact : lines) {
            if (fact.value().text().equalsIgnoreCase(words)) {
                return;
            }
        }
        lines.add(new Fact<>(new RequiredLine(words, where), span, 0.95));
    }

    private Role role(Quote quote) {
        Role after = roleAfter(quote);
        Role before = roleBefore(quote);
        if (before == Role.ANYWHERE
                && (after == Role.SCREEN
                        || after == Role.END_CARD
                        || after == Role.VOICE
                        || after == Role.CTA)) {
            return after;
        }
        if (before == Role.NONE) {
            if (after != Role.NONE) {
                return after;
            }
            boolean says =
                    quote.length() >= 3
                            || (quote.length() >= 2 && brief.tokens[quote.start()].capital)
                            || (quote.length() == 1 && endsLikeALine(quote));
            if (!says && quote.length() == 2) {
                return Role.ANYWHERE;
            }
            return says ? Role.ANYWHERE : Role.NONE;
        }
        return before;
    }

    private boolean endsLikeALine(Quote quote) {
        char last = brief.text.charAt(quote.to() - 1);
        return last == '.' || last == '!' || last == '?';
    }

    private Role roleBefore(Quote quote) {
        int limit = Math.max(0, quote.start() - 1 - LOOK_BACK);
        Token first = brief.tokens[quote.start()];
        boolean crossed = false;
        boolean colon = false;
        for (int i = quote.start() - 2; i >= limit; i--) {
            Token token = brief.tokens[i];
            if (token.sentence != first.sentence) {
                // a line of its own under "Tagline:"
                boolean heading = token.isBreak() || token.isMark(':');
                if ((!heading && !crossed) || (crossed && token.line < first.line - 1)) {
                    return Role.NONE;
                }
                if (!heading && !brief.mark(lastOfLine(i), ':')) {
                    return Role.NONE;
                }
                crossed = true;
            }
            if (token.quote >= 0) {
                // "'A', then 'B'": the second line is of the first one's kind
                return Role.NONE;
            }
            colon |= token.isMark(':');
            Role role = roleAt(i, quote.start() - 2 - i, quote);
            if (role == Role.DENIED && colon && i > brief.clauseStart(i)) {
                continue;
            }
            if (role != Role.NONE) {
                return role;
            }
        }
        return Role.NONE;
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

    private Role roleAt(int i, int distance, Quote quote) {
        if (brief.is(Kind.CTA_MARK, i)) {
            return Role.CTA;
        }
        Hit must = brief.over(Kind.MUST, i);
        if (must != null) {
            return deniedAt(i) ? Role.DENIED : Role.valueOf(must.value().toUpperCase(Locale.ROOT));
        }
        if (brief.is(Kind.NAME_MARK, i) || (brief.is(Kind.BRAND_MARK, i) && distance < 3)) {
            return Role.TITLE;
        }
        if (brief.is(Kind.ASIDE, i)) {
            return distance < 4 ? Role.TITLE : Role.NONE;
        }
        if (brief.is(Kind.VOICE, i)) {
            return Role.VOICE;
        }
        Hit order = brief.over(Kind.ORDER, i);
        if (order != null && order.value().equals("last")) {
            return Role.END_CARD;
        }
        boolean titled =
                brief.tokens[i].isMark(',')
                        && brief.isAny(i - 1, Kind.NOUN, Kind.ORG)
                        && isTitle(quote);
        if (distance == 0 && titled) {
            return Role.TITLE;
        }
        if (distance == 0
                && (brief.key(i, "is") || brief.is(Kind.FOR, i))
                && brief.isAny(i - 1, Kind.NOUN, Kind.ORG, Kind.FORMAT)) {
            return Role.TITLE;
        }
        if (distance == 0
                && brief.isAny(i, Kind.NOUN, Kind.ORG)
                && !brief.isAny(i, Kind.FORMAT, Kind.TEXT_WORD)) {
            return Role.TITLE;
        }
        if (deniedAt(i) && (brief.is(Kind.NEG, i) || distance < 3)) {
            return Role.DENIED;
        }
        return Role.NONE;
    }

    /** Up to four words, each with a capital, no full stop: the title of something. */
    private boolean isTitle(Quote quote) {
        for (int i = quote.start(); i < quote.end(); i++) {
            Token token = brief.tokens[i];
            if (!token.isWord() || (!token.capital && token.key.length() > 3)) {
                return false;
            }
        }
        return quote.length() <= 4;
    }

    private boolean deniedAt(int i) {
        return brief.tokens[i].denied || (brief.is(Kind.NEG, i) && !brief.is(Kind.NEG_IDIOM, i));
    }

    private Role roleAfter(Quote quote) {
        int limit = Math.min(brief.size(), quote.end() + 1 + LOOK_ON);
        int start = quote.end() + 1;
        for (int i = start; i < limit && brief.sameSentence(i, quote.end()); i++) {
            if (brief.tokens[i].quote >= 0
                    || brief.tokens[i].isMark(';')
                    || (brief.tokens[i].isMark(',') && i > start)) {
                return Role.NONE;
            }
            if (brief.is(Kind.CTA_MARK, i)) {
                return brief.quotes.stream()
                                .anyMatch(q ->
                                        q.start() > quote.end()
                                                && q.start() - limit < 3
                                                && q.start() > 0
                                                && brief.sameSentence(q.start(), quote.end()))
                        ? Role.NONE
                        : Role.CTA;
            }
            Hit must = brief.at(Kind.MUST, i);
            if (must != null) {
                return Role.valueOf(must.value().toUpperCase(Locale.ROOT));
            }
            Hit order = brief.at(Kind.ORDER, i);
            if (order != null && order.value().equals("last")) {
                return Role.END_CARD;
            }
            if (brief.is(Kind.VOICE, i)) {
                return Role.VOICE;
            }
            if (brief.is(Kind.TEXT_WORD, i)) {
                return Role.SCREEN;
            }
        }
        return Role.NONE;
    }

    /** Lines without quotation marks: "Tagline: Built for mornings", "the words Go Further Out". */
    private void marked() {
        for (Hit hit : brief.all(Kind.MUST)) {
            int at = hit.end();
            boolean colon = brief.mark(at, ':') || brief.mark(at, '=');
            Token first = brief.tokens[hit.start()];
            if (!colon
                    || first.denied
                    || first.quote >= 0
                    || first.header
                    || at + 1 >= brief.size()) {
                continue;
            }
            at++;
            if (brief.tokens[at].isBreak()) {
                at++;
            }
            if (at >= brief.size() || !startsLine(at)) {
                continue;
            }
            int end = at;
            while (end < brief.size()
                    && end - at < LONGEST_LINE
                    && !brief.tokens[end].isBreak()
                    && brief.tokens[end].sentence == brief.tokens[at].sentence
                    && brief.tokens[end].quote < 0) {
                end++;
            }
            boolean quoted = end < brief.size() && brief.tokens[end].quote >= 0;
            if (!quoted && end - at >= 2 && end - at < LONGEST_LINE) {
                int last = brief.mark(end - 1, '.') ? end - 1 : end;
                line(
                        Phrases.oneLine(brief.slice(at, last)),
                        Where.valueOf(hit.value().toUpperCase(Locale.ROOT)),
                        brief.span(at, last));
            }
        }
    }

    private boolean startsLine(int at) {
        Token token = brief.tokens[at];
        return (token.capital || token.isNumber())
                && token.quote < 0
                && !brief.isAny(at, Kind.VOICE_QUALITY, Kind.LANG, Kind.VOICE);
    }

    private void ctaFromMark() {
        for (Hit mark : brief.all(Kind.CTA_MARK)) {
            if (cta == null && !brief.mark(mark.end(), ':')) {
                ctaBefore(mark);
            }
        }
        if (cta != null) {
            return;
        }
        for (Hit mark : brief.all(Kind.CTA_MARK)) {
            Token token = brief.tokens[mark.start()];
            if (token.denied || token.quote >= 0 || token.header) {
                continue;
            }
            int at = mark.end();
            while (at < brief.size()
                    && at < mark.end() + 6
                    && brief.tokens[at].line == token.line
                    && (brief.tokens[at].isMark(':')
                            || brief.tokens[at].isMark('=')
                            || brief.tokens[at].isMark('-')
                            || brief.tokens[at].isMark('>')
                            || brief.tokens[at].isMark('(')
                            || (introduces(at) && brief.at(Kind.CTA, at) == null))) {
                at++;
            }
            if (at >= brief.size()
                    || brief.tokens[at].line != token.line
                    || brief.tokens[at].quote >= 0) {
                continue;
            }
            int end = at;
            while (end < brief.size()
                    && end - at < LONGEST_CTA
                    && brief.sameClause(end, at)
                    && !brief.tokens[end].isBreak()
                    && (brief.tokens[end].isWord()
                            || brief.tokens[end].isNumber()
                            || brief.mark(end, '%')
                            || brief.mark(end, '&')
                            || brief.tokens[end].shape == Token.Shape.ADDRESS)
                    && (brief.over(Kind.CTA, end) != null || !endsCta(end, at))) {
                end++;
            }
            if (end > at) {
                CtaAction action = action(at, end);
                boolean known = action != CtaAction.CUSTOM;
                boolean marked =
                        brief.tokens[at].capital
                                || (at > mark.end() && !brief.tokens[at - 1].isWord());
                if (known || (end - at >= 2 && marked)) {
                    cta =
                            new Fact<>(
                                    new CallToAction(
                                            action, Phrases.oneLine(brief.slice(at, end)), null),
                                    brief.span(at, end),
                                    known ? 0.95 : 0.7);
                    return;
                }
            }
        }
    }

    private boolean introduces(int at) {
        return brief.isAny(at, Kind.CORRECTION, Kind.CTA_MARK)
                || (brief.is(Kind.MUST, at) && !brief.tokens[at].capital)
                || switch (brief.tokens[at].key) {
                    case "is",
                            "should",
                            "be",
                            "reads",
                            "read",
                            "say",
                            "says",
                            "with",
                            "to",
                            "the",
                            "a",
                            "text",
                            "itself",
                            "that",
                            "will",
                            "for",
                            "at",
                            "end",
                            "es",
                            "sera",
                            "que",
                            "diga",
                            "con",
                            "est",
                            "dit",
                            "avec",
                            "ist",
                            "soll",
                            "mit",
                            "lautet",
                            "e",
                            "deve",
                            "dizer",
                            "com",
                            "dica",
                            "un",
                            "una",
                            "um",
                            "ein",
                            "einem",
                            "final",
                            "finale",
                            "sagt",
                            "heisst" ->
                            true;
                    default -> false;
                };
    }

    /** "Download CTA", "Spenden-Button", "watch more is the CTA". */
    private void ctaBefore(Hit mark) {
        Token token = brief.tokens[mark.start()];
        if (token.denied || token.quote >= 0 || token.header) {
            return;
        }
        for (int i = brief.clauseStart(mark.start()); i < mark.start(); i++) {
            Hit call = brief.at(Kind.CTA, i);
            if (call != null && mark.start() - i <= 6 && brief.tokens[i].quote < 0) {
                int end = call.end();
                while (end < mark.start()
                        && !brief.key(end, "is")
                        && !brief.key(end, "as")
                        && brief.tokens[end].isWord()) {
                    end++;
                }
                String text = end - i >= 2 ? capital(Phrases.oneLine(brief.slice(i, end))) : null;
                cta =
                        new Fact<>(
                                new CallToAction(
                                        CtaAction.valueOf(call.value().toUpperCase(Locale.ROOT)),
                                        text,
                                        null),
                                brief.span(i, end),
                                0.85);
                return;
            }
        }
    }

    private boolean endsCta(int end, int start) {
        return end > start
                && (brief.isAny(end, Kind.NEG, Kind.MUSIC_WORD, Kind.FORMAT, Kind.ORDER, Kind.COLOR)
                        || (brief.key(end, "at") && brief.key(end + 1, "the"))
                        || brief.key(end, "please")
                        || brief.key(end, "pls")
                        || brief.key(end, "obviously")
                        || brief.key(end, "as"));
    }

    /** What the words of a call ask for; custom where no list knows. */
    private CtaAction action(int start, int end) {
        Hit best = null;
        for (int i = start; i < end; i++) {
            Hit hit = brief.at(Kind.CTA, i);
            if (hit != null
                    && (best == null
                            || (hit.length() > best.length() && hit.start() == best.start()))) {
                best = hit;
            }
        }
        boolean gets =
                brief.key(start, "get") || brief.key(start, "save") || brief.key(start, "claim");
        if (best == null
                && gets
                && start + 2 < end
                && brief.tokens[start + 1].isNumber()
                && brief.mark(start + 2, '%')) {
            return CtaAction.GET_OFFER;
        }
        return best == null
                ? CtaAction.CUSTOM
                : CtaAction.valueOf(best.value().toUpperCase(Locale.ROOT));
    }

    /** "Ends with 'Talk to us'": a line that is a call by its words. */
    private void ctaFromLine() {
        for (int i = lines.size() - 1; i >= 0; i--) {
            Fact<RequiredLine> line = lines.get(i);
            Quote quote = quoteAt(line.span());
            if (quote == null
                    || line.value().where() == Where.VOICE
                    || quote.length() > LONGEST_CTA) {
                continue;
            }
            Hit hit = brief.at(Kind.CTA, quote.start());
            if (hit != null && (hit.length() >= 2 || quote.length() <= 5)) {
                cta =
                        new Fact<>(
                                new CallToAction(
                                        action(quote.start(), quote.end()),
                                        line.value().text(),
                                        null),
                                line.span(),
                                0.85);
                if (line.value().where() != Where.ANYWHERE || hit.length() >= 2) {
                    lines.remove(i);
                }
                return;
            }
        }
    }

    private @Nullable Quote quoteAt(Span span) {
        for (Quote quote : brief.quotes) {
            if (brief.chars(quote.from(), quote.to()).equals(span)) {
                return quote;
            }
        }
        return null;
    }

    private void ctaFromWords(boolean onlyAsked) {
        Hit best = null;
        boolean asked = false;
        for (Hit hit : brief.all(Kind.CTA)) {
            Token token = brief.tokens[hit.start()];
            if (token.denied || token.aside || token.quote >= 0 || token.header) {
                continue;
            }
            boolean asks = asks(hit);
            boolean whole = opensShortSentence(hit);
            boolean alone =
                    whole
                            || (hit.length() >= 2 && (standsAlone(hit) || hit.length() >= 3))
                            || strong(hit);
            if (asks || (alone && !onlyAsked)) {
                best = hit;
                asked = asks;
            }
        }
        if (best != null) {
            int end = best.end();
            if (best.length() == 1 && opensShortSentence(best)) {
                end = brief.sentenceEnd(best.start());
                while (end > best.end()
                        && !brief.tokens[end - 1].isWord()
                        && !brief.tokens[end - 1].isNumber()) {
                    end--;
                }
            }
            boolean bare = (asked && !standsAlone(best)) || end - best.start() < 2;
            String text = bare ? null : capital(Phrases.oneLine(brief.slice(best.start(), end)));
            cta =
                    new Fact<>(
                            new CallToAction(
                                    CtaAction.valueOf(best.value().toUpperCase(Locale.ROOT)),
                                    text,
                                    null),
                            brief.span(best.start(), best.end()),
                            0.85);
        }
    }

    private static String capital(String words) {
        return words.isEmpty()
                ? words
                : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private boolean strong(Hit hit) {
        return switch (brief.tokens[hit.start()].key) {
            case "donate", "subscribe", "preorder", "swipe" -> standsAlone(hit);
            default -> hit.length() >= 2 && brief.tokens[hit.end() - 1].key.equals("now");
        };
    }

    /** "Visit our showroom." is a call as a whole. */
    private boolean opensShortSentence(Hit hit) {
        int end = brief.sentenceEnd(hit.start());
        boolean whole =
                brief.firstOfSentence(hit.start()) && end - hit.end() <= 1 && hit.start() > 3;
        if (whole && !brief.isAny(hit.start(), Kind.FORMAT, Kind.ORG)) {
            return true;
        }
        boolean ordered =
                brief.isAny(hit.end(), Kind.OUR)
                        && brief.tokens[hit.start()].capital
                        && brief.firstOfSentence(hit.start())
                        && end - hit.start() <= 6;
        if (ordered) {
            return true;
        }
        return brief.tokens[hit.start()].capital
                && brief.firstOfSentence(hit.start())
                && end - hit.start() <= 6
                && !brief.isAny(hit.start(), Kind.ORG, Kind.NOUN, Kind.FORMAT);
    }

    private boolean standsAlone(Hit hit) {
        int start = brief.clauseStart(hit.start());
        for (int i = start; i < hit.start(); i++) {
            if (brief.tokens[i].isWord()
                    && !brief.is(Kind.STOP, i)
                    && !brief.is(Kind.CORRECTION, i)
                    && !brief.isAny(i, Kind.ORDER, Kind.MUST)) {
                return false;
            }
        }
        return true;
    }

    /** "ask people to donate", "link to learn more", "get them to book". */
    private boolean asks(Hit hit) {
        for (int i = hit.start() - 1;
                i >= 0 && i >= hit.start() - 6 && brief.sameSentence(i, hit.start());
                i--) {
            switch (brief.tokens[i].key) {
                case "invitation",
                        "einladung",
                        "invito",
                        "convite",
                        "invitacion",
                        "ask",
                        "asks",
                        "asking",
                        "tell",
                        "tells",
                        "invite",
                        "invites",
                        "urge",
                        "encourage",
                        "link",
                        "links",
                        "goal",
                        "should",
                        "drive",
                        "push",
                        "want",
                        "so",
                        "call",
                        "pedir",
                        "invitar",
                        "invita",
                        "pide",
                        "que",
                        "inviter",
                        "inciter",
                        "demander",
                        "invite a",
                        "lien",
                        "auffordern",
                        "aufrufen",
                        "sollen",
                        "ziel",
                        "convidar",
                        "convide",
                        "peca",
                        "chame",
                        "chamar",
                        "invitare",
                        "invitiamo",
                        "objetivo",
                        "objectif",
                        "obiettivo",
                        "enlace",
                        "finish",
                        "end",
                        "ends",
                        "motivate",
                        "animar",
                        "anime" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    private void address() {
        for (int i = 0; i < brief.size(); i++) {
            Token token = brief.tokens[i];
            if (token.shape != Token.Shape.ADDRESS || token.header || token.aside || token.denied) {
                continue;
            }
            String address = brief.raw(i);
            Fact<CallToAction> call = cta;
            if (call != null) {
                cta =
                        new Fact<>(
                                new CallToAction(
                                        call.value().action(), call.value().text(), address),
                                call.span(),
                                call.confidence());
            } else {
                cta =
                        new Fact<>(
                                new CallToAction(CtaAction.VISIT, null, address),
                                brief.span(i, i + 1),
                                0.75);
            }
            return;
        }
    }
}
