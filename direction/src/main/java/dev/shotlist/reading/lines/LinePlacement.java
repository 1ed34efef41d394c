package dev.shotlist.reading.lines;

import dev.shotlist.reading.tagging.Stretch;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Manner;

/**
 * Where a line is to be met that no rule found: by what leads to it, or what follows it:
 * "Announcer: ...", "..., says the voice".
 */
final class LinePlacement {
    private static final int REACH = 10;
    private static final int BEHIND = 5;

    private final BriefText brief;
    private final Carrier carrier;

    LinePlacement(BriefText brief, Carrier carrier) {
        this.brief = brief;
        this.carrier = carrier;
    }

    QuoteRole of(Stretch line) {
        QuoteRole before = before(line.start());
        QuoteRole role = before == QuoteRole.ANYWHERE ? behind(line.end()) : before;
        return role == QuoteRole.ANYWHERE && isTurn(line.start()) ? QuoteRole.VOICE : role;
    }

    private QuoteRole before(int start) {
        int front = start - 1;
        while (front > 0 && !brief.tokens[front].isWord()) {
            front--;
        }
        for (int i = front; i >= 0 && i > start - REACH; i--) {
            boolean near = brief.sameSentence(i, start) || brief.sameSentence(i, front);
            if (!near || brief.tokens[i].quote >= 0) {
                break;
            }
            QuoteRole role = at(i);
            if (role != QuoteRole.ANYWHERE) {
                return role;
            }
        }
        return QuoteRole.ANYWHERE;
    }

    private QuoteRole behind(int end) {
        for (int i = end; i < end + BEHIND && brief.sameSentence(i, end - 1); i++) {
            QuoteRole role = at(i);
            if (role != QuoteRole.ANYWHERE) {
                return role;
            }
        }
        return QuoteRole.ANYWHERE;
    }

    private QuoteRole at(int at) {
        Hit must = brief.over(Kind.MUST, at);
        QuoteRole role = must == null ? QuoteRole.ANYWHERE : carrier.of(must);
        if (role.isLine() && role != QuoteRole.ANYWHERE) {
            return role;
        }
        if (brief.is(Kind.VOICE, at) || brief.cue(Cue.SPEAKER, at)) {
            return QuoteRole.VOICE;
        }
        Hit order = brief.over(Kind.ORDER, at);
        if (brief.cue(Cue.CARD, at) || (order != null && order.value().equals("last"))) {
            return QuoteRole.END_CARD;
        }
        return brief.cue(Cue.SCREEN, at) ? QuoteRole.SCREEN : QuoteRole.ANYWHERE;
    }

    /** "ANNA: Did you bring the tickets?" */
    private boolean isTurn(int start) {
        int name = start - 2;
        return brief.mark(start - 1, ':')
                && name >= 0
                && brief.tokens[name].isWord()
                && brief.tokens[name].capital
                && (Manner.isShout(brief, name)
                        || brief.is(Kind.PERSON, name)
                        || brief.turns.isTalk());
    }
}
