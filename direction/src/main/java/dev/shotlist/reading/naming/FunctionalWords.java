package dev.shotlist.reading.naming;

import dev.shotlist.plan.Language;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Folding;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Phrases;
import dev.shotlist.reading.text.Token;

/** Words that carry a sentence and no name, unless capitals around them make them part of one. */
final class FunctionalWords {
    private final BriefText brief;

    FunctionalWords(BriefText brief) {
        this.brief = brief;
    }

    boolean isFunctional(int at) {
        // "da Ciro Senza Fretta": small words with capitals between capitals are the name's own
        if (isBetween(at) && !brief.tokens[at].camel && brief.isAny(at, Kind.NEG, Kind.STOP)) {
            return false;
        }
        if ((brief.is(Kind.PLATFORM, at) && !Phrases.isPossessive(brief.raw(at)))
                || brief.isAny(
                        at,
                        Kind.CTA_MARK,
                        Kind.LANG,
                        Kind.NEG,
                        Kind.MUSIC_WORD,
                        Kind.CORRECTION,
                        Kind.YES)
                || (brief.is(Kind.UNIT, at) && !endsName(at) && !isBetween(at) && !leads(at))
                || (brief.is(Kind.NUMBER, at) && !leads(at) && !isBetween(at))
                || (brief.is(Kind.FORMAT, at) && !brief.isAny(at, Kind.NOUN, Kind.ORG))
                || (brief.cue(Cue.CALENDAR, at)
                        && at + 1 < brief.size()
                        && brief.tokens[at + 1].isNumber())
                || brief.cue(Cue.MAIL_MARK, at)
                || isHeading(at)
                || isContraction(at)) {
            return true;
        }
        if (!brief.is(Kind.STOP, at) || leads(at) || closes(at)) {
            return false;
        }
        return brief.firstOfSentence(at)
                || !brief.tokens[at].capital
                || brief.language != Language.EN
                || brief.tokens[at].key.length() <= 3
                || brief.is(Kind.CTA, at);
    }

    /** "Filmbriefing": what the text is, unless a name goes on from it: "Projeto Tamar". */
    private boolean isHeading(int at) {
        return brief.cue(Cue.BRIEFING, at)
                && brief.firstOfSentence(at)
                && !(brief.sameClause(at, at + 1) && brief.tokens[at + 1].capital);
    }

    /** The second of "Fundación Segundo Turno": a capital between capitals. */
    private boolean isBetween(int at) {
        return brief.language != Language.DE
                && at > 0
                && at + 1 < brief.size()
                && brief.tokens[at].capital
                && brief.tokens[at - 1].isWord()
                && brief.tokens[at - 1].capital
                && brief.tokens[at + 1].isWord()
                && brief.tokens[at + 1].capital
                && brief.sameClause(at - 1, at + 1);
    }

    /** The hours of "Nightjar Hours": written out, with a capital behind a capital. */
    private boolean endsName(int at) {
        return brief.language == Language.EN
                && brief.tokens[at].capital
                && brief.tokens[at].key.length() > 3
                && at > 0
                && brief.tokens[at - 1].isWord()
                && brief.tokens[at - 1].capital
                && brief.sameClause(at - 1, at);
    }

    /** "Tinta Boa": an everyday word with a capital behind a capital. */
    private boolean closes(int at) {
        return brief.language != Language.DE
                && brief.language != Language.EN
                && brief.tokens[at].capital
                && brief.tokens[at].key.length() > 2
                && at > 1
                && brief.tokens[at - 1].capital
                && !brief.firstOfSentence(at - 1)
                && brief.sameClause(at - 1, at);
    }

    /** "I'll", "They're". */
    boolean isContraction(int at) {
        Token token = brief.tokens[at];
        for (int i = token.from + 1; i < token.to; i++) {
            if (Folding.plain(brief.text.charAt(i)) == '\'') {
                return switch (Folding.key(brief.text, i, token.to)) {
                    case "ll", "re", "ve", "d", "m", "t" -> true;
                    default -> brief.cue(Cue.CONTRACTION, at);
                };
            }
        }
        return false;
    }

    /** "Les Mains Vertes", "Cuatro Huellas": a small word with a capital before another capital. */
    boolean leads(int at) {
        boolean counts = brief.isAny(at, Kind.NUMBER, Kind.UNIT, Kind.ORDER);
        return brief.language != Language.DE
                && brief.tokens[at].capital
                && (counts || !brief.firstOfSentence(at))
                && at + 1 < brief.size()
                && brief.tokens[at + 1].isWord()
                && brief.tokens[at + 1].capital
                && brief.tokens[at + 1].quote < 0
                && !brief.isAny(at + 1, Kind.PLATFORM, Kind.CTA_MARK, Kind.NEG)
                && brief.sameClause(at, at + 1);
    }
}
