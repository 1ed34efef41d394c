package dev.shotlist.reading.naming;

import dev.shotlist.plan.Language;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.ProductWords;
import dev.shotlist.reading.naming.NameFinder.Name;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Phrases;
import dev.shotlist.reading.text.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The product where no list knows a noun for it: a name, or unknown words, in the right place. */
final class UnlistedProduct {
    private static final double FRAMED = 1.2;

    private final BriefText brief;
    private final List<Name> names;
    private final Frame frame;

    UnlistedProduct(BriefText brief, List<Name> names, Frame frame) {
        this.brief = brief;
        this.names = names;
        this.frame = frame;
    }

    /** A name right where briefs name their thing, better than a mere "tickets". */
    @Nullable Fact<ProductWords> framedName() {
        for (Name name : names) {
            if (!name.person()
                    && !name.place()
                    && frame.points(name.start()) >= FRAMED
                    && !brief.tokens[name.start()].denied) {
                return fact(name.start(), name.end(), false, 0.7);
            }
        }
        return null;
    }

    /** The name that stands where the product would stand. */
    @Nullable Name likeliestName() {
        Name top = null;
        double most = 0;
        for (Name name : names) {
            Token first = brief.tokens[name.start()];
            // "Wichtig: gut lüften" opens a remark
            boolean remark = name.end() == name.start() + 1 && brief.mark(name.end(), ':');
            if (name.person() || first.denied || first.aside || remark) {
                continue;
            }
            double points =
                    1
                            + frame.points(name.start())
                            - (name.place() ? 1.5 : 0)
                            - (isMaker(name) ? 1.5 : 0)
                            - first.sentence * 0.15
                            + (brief.before(Kind.NAME_MARK, name.start()) != null ? 2 : 0);
            if (points > most) {
                most = points;
                top = name;
            }
        }
        return top;
    }

    /** "the Brava 2 by Casa Lenti": the name behind "by", where another stands in front. */
    private boolean isMaker(Name name) {
        Hit by = brief.before(Kind.BY, name.start());
        return by != null
                && brief.language == Language.EN
                && NameFinder.endingAt(names, by.start()) != null;
    }

    /** "ad for our quantum flux stabiliser": the words behind "for" that no list knows. */
    @Nullable Fact<ProductWords> framedWords() {
        for (Kind kind : new Kind[] {Kind.PRODUCT_MARK, Kind.FOR, Kind.OUR}) {
            for (Hit mark : brief.all(kind)) {
                Token first = brief.tokens[mark.start()];
                boolean polite =
                        kind == Kind.FOR
                                && (brief.is(Kind.CORRECTION, mark.start() - 1)
                                        || brief.cue(Cue.GREETING, mark.start() - 1));
                if (first.aside
                        || polite
                        || first.denied
                        || (kind == Kind.OUR && !mark.value().equals("poss"))) {
                    continue;
                }
                int at = mark.end();
                while (at < brief.size()
                        && brief.sameSentence(at, mark.start())
                        && (brief.is(Kind.OUR, at)
                                || brief.mark(at, ':')
                                || brief.cue(Cue.COPULA, at))) {
                    at++;
                }
                int end = at;
                while (end < brief.size()
                        && end - at < 4
                        && brief.sameClause(end, at)
                        && isPlain(end)) {
                    end++;
                }
                boolean idle =
                        brief.isAny(at, Kind.HOUR, Kind.SEASON) || brief.cue(Cue.IDLE_FOR, at);
                if (end > at && !idle) {
                    return fact(at, end, true, 0.45);
                }
            }
        }
        return null;
    }

    /** "boho macrame wall hangings": a part of a sentence that says nothing else the lists know. */
    @Nullable Fact<ProductWords> looseWords() {
        int at = 0;
        while (at < brief.size()) {
            int end = brief.clauseEnd(at);
            int start = at;
            while (start < end
                    && (!brief.tokens[start].isWord() || brief.isAny(start, Kind.STOP, Kind.OUR))) {
                start++;
            }
            // "shot on the ward" is where it is
            boolean placed = false;
            for (int i = at; i < start; i++) {
                placed |= brief.cue(Cue.PREPOSITION, i) || brief.cue(Cue.LOCATIVE, i);
            }
            if (placed) {
                at = end;
                continue;
            }
            int last = start;
            boolean unlisted = false;
            while (last < end && last - start < 5 && isPlain(last) && saysNothing(last)) {
                unlisted |= brief.isUnlisted(last);
                last++;
            }
            boolean whole =
                    last >= end || (!brief.tokens[last].isWord() && !brief.tokens[last].isNumber());
            if (unlisted && whole && last > start) {
                return fact(start, last, true, 0.35);
            }
            at = end;
        }
        return null;
    }

    private Fact<ProductWords> fact(int start, int end, boolean noun, double confidence) {
        String words = Phrases.oneLine(brief.slice(start, end));
        return new Fact<>(
                new ProductWords(words, noun ? words : null), brief.span(start, end), confidence);
    }

    private boolean saysNothing(int at) {
        return !brief.tokens[at].header
                && !brief.isAny(
                        at,
                        Kind.MOOD,
                        Kind.COLOR,
                        Kind.NEG,
                        Kind.CTA,
                        Kind.CORRECTION,
                        Kind.VOICE,
                        Kind.SHOW,
                        Kind.PAST,
                        Kind.ORDER);
    }

    private boolean isPersons(int at) {
        for (Name name : names) {
            if (name.person() && name.holds(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPlain(int at) {
        Token token = brief.tokens[at];
        return token.isWord()
                && !brief.cue(Cue.CALENDAR, at)
                && !isPersons(at)
                && token.quote < 0
                && !token.denied
                && !brief.isAny(
                        at,
                        Kind.STOP,
                        Kind.FORMAT,
                        Kind.PLATFORM,
                        Kind.PLACEMENT,
                        Kind.UNIT,
                        Kind.VIDEO_WORD,
                        Kind.PERSON,
                        Kind.MUST,
                        Kind.CTA_MARK,
                        Kind.NUMBER,
                        Kind.RATIO,
                        Kind.PACE,
                        Kind.GENRE,
                        Kind.MUSIC_WORD,
                        Kind.LANG);
    }
}
