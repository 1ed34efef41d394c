package dev.shotlist.reading.naming;

import dev.shotlist.plan.Language;
import dev.shotlist.reading.naming.NameFinder.Name;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
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
    static final double REDUCED = 2;
    static final double TOPIC = 3;

    /** "Product: first home saver account" in a form. */
    static final double KEYED = 4.5;

    private static final double OF_FILM = 2.7;
    static final double OPENING = 2.4;
    private static final int LONGEST_DEAL = 4;

    private final BriefText brief;
    private final WholePhrase phrase;
    private final ThingPhrase things;
    private final SellerBehind sellers;
    private final OpeningPhrase opening;

    FramedPhrase(BriefText brief, List<Name> names) {
        this.brief = brief;
        phrase = new WholePhrase(brief);
        things = new ThingPhrase(brief, names, phrase);
        sellers = new SellerBehind(brief, names);
        opening = new OpeningPhrase(brief, phrase, things, sellers);
    }

    /** The likeliest; the first of equals. */
    @Nullable Stated find() {
        Stated best = opening.find();
        for (int i = 0; i < brief.size(); i++) {
            if (isOpen(brief, i)) {
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

    static boolean isOpen(BriefText brief, int at) {
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
        if (mark == null && brief.cue(Cue.ABOUT, at) && isFilm(at - 1)) {
            mark = new Hit(Kind.FOR, "=", at, at + 1);
        }
        boolean nothing =
                brief.cue(Cue.VOID, at - 1)
                        || brief.cue(Cue.NOBODY, at - 1)
                        || (!topic && isPoliteness(at - 1));
        // "a boy of about six carrying a bunch": nearly six, and about no carrying
        boolean nearly =
                brief.cue(Cue.ABOUT, at)
                        && mark != null
                        && (brief.is(Kind.NUMBER, mark.end())
                                || (mark.end() < brief.size()
                                        && brief.tokens[mark.end()].isNumber()));
        if (mark == null || nothing || nearly || (!topic && brief.cue(Cue.MAKER_OF, at))) {
            return null;
        }
        boolean keyed = brief.mark(mark.end(), ':') || brief.mark(mark.end(), '=');
        int from = keyed ? mark.end() + 1 : mark.end();
        int start = phrase.afterArticle(from);
        // "sobre negro": over a colour, and about nothing; "9 minutes d'un trait": how they run
        boolean ground = brief.is(Kind.COLOR, start) && !brief.isAny(start, Kind.ORG);
        boolean run = brief.is(Kind.UNIT, at - 1) && brief.cue(Cue.OF, at);
        if (!brief.sameSentence(at, start) || ground || run) {
            return null;
        }
        boolean own = false;
        for (int i = from; i < start; i++) {
            Hit our = brief.over(Kind.OUR, i);
            own |= our != null && our.value().equals("poss");
        }
        // "9 minutes d'un trait" measures, "20 segundos de nuestro café" does not
        boolean measures = !own && brief.is(Kind.UNIT, at - 1) && brief.cue(Cue.OF, at);
        double points = own ? OWN : topic ? TOPIC : isFilm(at - 1) && !measures ? OF_FILM : 0;
        if (points == 0) {
            return null;
        }
        int end = phrase.end(start);
        if (keyed && topic) {
            // "product = still water in cans": whatever stands there is it
            end = end == start ? keyedEnd(start) : end;
            boolean heads = brief.firstOfSentence(at) || brief.mark(at - 1, ',');
            boolean listed = phrase.hasListedHead(start, end);
            if (!listed || heads) {
                // every German noun looks like a name
                boolean named = things.isNamed(start) && brief.language != Language.DE;
                return end == start || named
                        ? null
                        : new Stated(
                                start,
                                end,
                                null,
                                null,
                                phrase.listed(start, end),
                                listed ? KEYED : points);
            }
        }
        return end > start && sellers.isLedTo(end) && brief.mark(end, ',')
                ? things.stated(start, end, points)
                : things.thing(start, points);
    }

    private int keyedEnd(int start) {
        int end = start;
        while (end < start + LONGEST_DEAL
                && brief.sameClause(start, end)
                && brief.tokens[end].isWord()
                && !brief.cue(Cue.PREPOSITION, end)
                && !brief.isAny(end, Kind.FOR, Kind.NEG)) {
            end++;
        }
        return end;
    }

    /** "sorry for the radio silence", "thanks for the call". */
    private boolean isPoliteness(int at) {
        return brief.isAny(at, Kind.CORRECTION) || brief.cue(Cue.GREETING, at);
    }

    /** "how our rent guarantee works", "how to use the new kiosk". */
    private @Nullable Stated explained(int at) {
        boolean likens =
                brief.language == Language.DE && brief.cue(Cue.ONE, at + 1) && !tellsFilm(at);
        if (!brief.cue(Cue.HOW, at) || likens || isShown(at)) {
            return null;
        }
        int from = at + 1;
        boolean makes = false;
        boolean one = brief.language == Language.DE && brief.cue(Cue.ONE, from);
        if (!brief.is(Kind.OUR, from) && !one) {
            int verb = brief.key(from, "to") ? from + 1 : from;
            makes = brief.cue(Cue.TO_MAKE, verb);
            from = verb + 1;
        }
        int start = phrase.afterArticle(from);
        boolean named = (makes || start > from) && brief.sameClause(at, start);
        int end = named ? phrase.end(start) : start;
        while (end > start && brief.cue(Cue.VIEWED, end - 1)) {
            end--;
        }
        return end == start ? null : things.stated(start, end, TOPIC);
    }

    /** "ein Erklärvideo: wie ein Hörtest abläuft": the film is about it. */
    private boolean tellsFilm(int how) {
        if (!brief.mark(how - 1, ':') && !brief.mark(how - 1, ',')) {
            return false;
        }
        for (int i = brief.sentenceStart(how); i < how; i++) {
            if (brief.isAny(i, Kind.FORMAT, Kind.VIDEO_WORD)) {
                return true;
            }
        }
        return false;
    }

    /** "zeigt dann, wie der Auszug montiert wird": a step of the film. */
    private boolean isShown(int at) {
        for (int i = brief.sentenceStart(at); i < at; i++) {
            if (brief.is(Kind.ORDER, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isFilm(int at) {
        int film = brief.mark(at, ',') ? at - 1 : at;
        return brief.isAny(film, Kind.FORMAT, Kind.VIDEO_WORD, Kind.UNIT)
                || (brief.isAny(film, Kind.PLATFORM, Kind.PLACEMENT)
                        && brief.cue(Cue.ABOUT, at + 1));
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
        return joined && end > next ? things.stated(next, end, REDUCED) : null;
    }
}
