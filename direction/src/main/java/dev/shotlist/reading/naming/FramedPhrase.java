package dev.shotlist.reading.naming;

import dev.shotlist.plan.Language;
import dev.shotlist.reading.naming.NameFinder.Name;
import dev.shotlist.reading.text.Agents;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Phrases;
import dev.shotlist.reading.text.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole noun phrase where briefs name their thing, known to a list or not: "ad for our
 * insulated bike panniers", "explainer about our new night tariff", "30% off all lamps", "Book week
 * at the city library, 20 seconds".
 */
final class FramedPhrase {
    private static final double OWN = 3.4;
    private static final double REDUCED = 2;
    private static final double TOPIC = 3;
    private static final double OF_FILM = 2.7;
    private static final double OPENING = 2.4;
    private static final int LONGEST_DEAL = 4;
    private static final int SELLERS_REACH = 7;
    private static final int LONGEST_GREETING = 4;

    /** German words of so many letters are compounds rather than names. */
    private static final int LONG_WORD = 10;

    private final BriefText brief;
    private final List<Name> names;
    private final WholePhrase phrase;

    FramedPhrase(BriefText brief, List<Name> names) {
        this.brief = brief;
        this.names = names;
        phrase = new WholePhrase(brief);
    }

    /** The likeliest; the first of equals. */
    @Nullable Stated find() {
        Stated best = opening();
        for (int i = 0; i < brief.size(); i++) {
            if (isOpen(i)) {
                Stated found = reduced(i);
                found = found == null ? framed(i) : found;
                found = found == null ? explained(i) : found;
                if (found != null && (best == null || found.points() > best.points())) {
                    best = found;
                }
            }
        }
        return best;
    }

    private boolean isOpen(int at) {
        Token token = brief.tokens[at];
        return token.quote < 0 && !token.denied && !token.aside && !token.header && !token.older;
    }

    /** "for our ...", "about ...", and "ad for the ..." where the film stands right before. */
    private @Nullable Stated framed(int at) {
        Hit mark = brief.at(Kind.PRODUCT_MARK, at);
        boolean topic = mark != null;
        if (mark == null) {
            mark = brief.at(Kind.FOR, at);
        }
        boolean nothing =
                brief.cue(Cue.VOID, at - 1)
                        || brief.cue(Cue.NOBODY, at - 1)
                        || (!topic && isPoliteness(at - 1));
        if (mark == null || nothing || (!topic && brief.cue(Cue.MAKER_OF, at))) {
            return null;
        }
        int from = brief.mark(mark.end(), ':') ? mark.end() + 1 : mark.end();
        int start = phrase.afterArticle(from);
        if (!brief.sameSentence(at, start)) {
            return null;
        }
        boolean own = false;
        for (int i = from; i < start; i++) {
            Hit our = brief.over(Kind.OUR, i);
            own |= our != null && our.value().equals("poss");
        }
        double points = own ? OWN : topic ? TOPIC : isFilm(at - 1) ? OF_FILM : 0;
        if (points == 0) {
            return null;
        }
        int end = phrase.end(start);
        return end > start && leadsToSeller(end) && brief.mark(end, ',')
                ? stated(start, end, points)
                : thing(start, points);
    }

    /** "sorry for the radio silence", "thanks for the call". */
    private boolean isPoliteness(int at) {
        return brief.isAny(at, Kind.CORRECTION) || brief.cue(Cue.GREETING, at);
    }

    /** "how our rent guarantee works", "how to use the new kiosk". */
    private @Nullable Stated explained(int at) {
        if (!brief.cue(Cue.HOW, at)) {
            return null;
        }
        int from = at + 1;
        if (!brief.is(Kind.OUR, from)) {
            from = brief.key(from, "to") ? from + 2 : from + 1;
        }
        int start = phrase.afterArticle(from);
        boolean named = start > from && brief.sameClause(at, start);
        int end = named ? phrase.end(start) : start;
        while (end > start && brief.cue(Cue.VIEWED, end - 1)) {
            end--;
        }
        return end == start ? null : stated(start, end, TOPIC);
    }

    private boolean isFilm(int at) {
        int film = brief.mark(at, ',') ? at - 1 : at;
        return brief.isAny(film, Kind.FORMAT, Kind.VIDEO_WORD, Kind.UNIT);
    }

    /** "half price on all lamps", "20 % de descuento en ...". */
    private @Nullable Stated reduced(int at) {
        boolean percent = brief.mark(at, '%');
        Hit offer = brief.at(Kind.OFFER, at);
        if (!percent && (offer == null || offer.length() < 2)) {
            return null;
        }
        int next = offer == null ? at + 1 : offer.end();
        int limit = next + LONGEST_DEAL;
        boolean joined = false;
        while (next < brief.size() && next < limit && brief.sameClause(next, at)) {
            boolean joint =
                    brief.cue(Cue.PREPOSITION, next)
                            || brief.cue(Cue.OF, next)
                            || (percent && brief.is(Kind.OFFER, next))
                            || brief.is(Kind.FOR, next);
            if (!joint && !brief.cue(Cue.ARTICLE, next) && !brief.isAny(next, Kind.OUR)) {
                break;
            }
            joined |= joint;
            next++;
        }
        int end = phrase.end(next);
        return joined && end > next ? stated(next, end, REDUCED) : null;
    }

    /** "Book week at the city library": the brief, or a film's description, opens with it. */
    private @Nullable Stated opening() {
        for (int i = 0; i < brief.size(); i++) {
            boolean opens = isStart(i) || (brief.mark(i - 1, ':') && describesFilm(i - 1));
            if (opens && isOpen(i) && brief.tokens[i].isWord()) {
                int start = i > 0 && brief.mark(i - 1, ':') ? phrase.afterArticle(i) : i;
                int end = phrase.end(start);
                boolean placed = end > start && leadsToSeller(end);
                Stated found = placed ? stated(start, end, OPENING) : thing(start, OPENING);
                if (found != null && (placed || isClosed(found.end())) && isNews(found)) {
                    return found;
                }
            }
        }
        return null;
    }

    /** "... at the city library", "... per principianti alla Scuola del Truciolo": whose it is. */
    private boolean leadsToSeller(int at) {
        boolean joint = false;
        for (int i = at; i < at + SELLERS_REACH && brief.sameSentence(at, i); i++) {
            Name name = NameFinder.startingAt(names, i);
            boolean seller = brief.is(Kind.ORG, i) || (name != null && !name.place());
            if (seller && joint) {
                return true;
            }
            if (brief.cue(Cue.COPULA, i)
                    || brief.cue(Cue.SHOW_VERB, i)
                    || brief.isAny(i, Kind.PLATFORM, Kind.NUMBER, Kind.UNIT)
                    || brief.tokens[i].isNumber()) {
                return false;
            }
            joint |=
                    brief.mark(i, ',')
                            || brief.cue(Cue.PREPOSITION, i)
                            || brief.cue(Cue.OF, i)
                            || brief.cue(Cue.MAKER_OF, i)
                            || brief.is(Kind.BY, i);
        }
        return false;
    }

    /** Nothing but a greeting stands before. */
    private boolean isStart(int at) {
        return at == 0
                || (brief.firstOfSentence(at)
                        && brief.tokens[at].sentence == 1
                        && brief.cue(Cue.GREETING, 0)
                        && brief.sentenceEnd(0) <= LONGEST_GREETING);
    }

    /** Two words at least, the last of them, or the first, in no list. */
    private boolean isNews(Stated found) {
        for (int i = found.start(); i < found.end(); i++) {
            if (brief.isAny(i, Kind.MOOD, Kind.TIER, Kind.COLOR, Kind.CTA, Kind.PACE, Kind.OUR)
                    || brief.is(Kind.OFFER, i)
                    || brief.cue(Cue.FREE, i)
                    || brief.cue(Cue.IMPERATIVE, i)) {
                return false;
            }
        }
        return found.end() - found.start() > 1 || isCompound(found.start());
    }

    /** "Messerschärfservice". */
    private boolean isCompound(int at) {
        return brief.language == Language.DE
                && brief.tokens[at].key.length() >= LONG_WORD
                && phrase.end(at) == at + 1;
    }

    /** "20 Sekunden für Instagram:": nothing but what sort of film it is, and whose. */
    private boolean describesFilm(int colon) {
        boolean film = false;
        for (int i = brief.sentenceStart(colon); i < colon; i++) {
            boolean sort =
                    brief.isAny(
                            i,
                            Kind.FORMAT,
                            Kind.VIDEO_WORD,
                            Kind.UNIT,
                            Kind.PLATFORM,
                            Kind.PLACEMENT,
                            Kind.RATIO);
            film |= sort;
            boolean seller = isNamed(i) || brief.is(Kind.ORG, i) || brief.is(Kind.ORG, i - 1);
            if (!sort && !seller && brief.tokens[i].isWord() && !brief.is(Kind.STOP, i)) {
                return false;
            }
        }
        return film;
    }

    private boolean isClosed(int at) {
        return at >= brief.size()
                || !brief.tokens[at].isWord()
                || brief.cue(Cue.PREPOSITION, at)
                || brief.cue(Cue.OF, at)
                || brief.isAny(at, Kind.FOR, Kind.BY);
    }

    /** What the lists know is weighed by them. */
    private @Nullable Stated thing(int start, double points) {
        int end = phrase.end(start);
        return end == start || phrase.hasListedHead(start, end) ? null : stated(start, end, points);
    }

    private @Nullable Stated stated(int start, int end, double points) {
        for (int i = start; i < end; i++) {
            boolean named = isNamed(i) && !(points == OPENING && end - start == 1 && isCompound(i));
            if (named || saysOther(i) || brief.tokens[i].denied) {
                return null;
            }
        }
        int head = phrase.headLast() ? end - 1 : start;
        boolean people =
                brief.is(Kind.PERSON, head)
                        || (Agents.isPlural(brief.language, brief.tokens[head])
                                && !brief.isAny(head, Kind.NOUN, Kind.ORG, Kind.GOODS));
        boolean lone =
                end - start == 1
                        && (brief.cue(Cue.GENERIC, start)
                                || brief.cue(Cue.SCREEN, start)
                                || brief.cue(Cue.PAGE, start)
                                || brief.cue(Cue.CREW, start)
                                || brief.cue(Cue.CALENDAR, start));
        boolean other =
                Phrases.isPossessive(brief.raw(head))
                        || (brief.isAny(head, Kind.HOUR, Kind.SEASON) && end - start == 1)
                        || (brief.cue(Cue.GENERIC, head)
                                && (points == REDUCED || !brief.isAny(head, Kind.NOUN)));
        return people || lone || other
                ? null
                : new Stated(start, end, null, null, phrase.listed(start, end), points);
    }

    private boolean isNamed(int at) {
        for (Name name : names) {
            if (at >= name.start() && at < name.end()) {
                return true;
            }
        }
        return false;
    }

    private boolean saysOther(int at) {
        return brief.isAny(
                        at,
                        Kind.FORMAT,
                        Kind.VIDEO_WORD,
                        Kind.PLACEMENT,
                        Kind.CTA_MARK,
                        Kind.MUST,
                        Kind.CORRECTION,
                        Kind.AUDIENCE_MARK,
                        Kind.SHOT_LIST_MARK,
                        Kind.NAME_MARK,
                        Kind.BRAND_MARK,
                        Kind.RATIO,
                        Kind.GENRE,
                        Kind.MUSIC_WORD,
                        Kind.LANG)
                || brief.cue(Cue.GREETING, at)
                || (brief.language == Language.EN && brief.is(Kind.CTA, at));
    }
}
