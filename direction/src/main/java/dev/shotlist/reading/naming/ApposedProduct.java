package dev.shotlist.reading.naming;

import dev.shotlist.reading.naming.NameFinder.Name;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A name with what it is behind a comma or in brackets: "Pebbleboard, a fridge-magnet chess set",
 * "Abuela Kart (juego para móvil)".
 */
final class ApposedProduct {
    private static final double APPOSED = 4.6;

    private static final double COUNTED = 2.6;

    /** Past this sentence a single word that opens one is seldom a name. */
    private static final int LAST_INTRODUCED = 4;

    /** The noun phrase that begins at a token, as the thing of a name; null where none does. */
    interface Things {
        @Nullable Stated at(int start, @Nullable Name name, boolean listed);
    }

    private final BriefText brief;
    private final List<Name> names;
    private final WholePhrase phrase;
    private final Things things;

    ApposedProduct(BriefText brief, List<Name> names, Things things) {
        this.brief = brief;
        this.names = names;
        this.things = things;
        phrase = new WholePhrase(brief);
    }

    /** "Pebbleboard, a fridge-magnet chess set", "Mudlark, our clay mask". */
    @Nullable Stated at(int at) {
        Name name = NameFinder.startingAt(names, at);
        boolean bracket = name != null && brief.mark(name.end(), '(');
        if (name == null
                || name.person()
                || name.place()
                || !(bracket || brief.mark(name.end(), ',') || isCount(name))) {
            return null;
        }
        // "map, dice, Cannon, a parrot": one of a list
        if (brief.mark(at - 1, ',') && name.end() - name.start() == 1) {
            return null;
        }
        // "Envoûtant, un peu moite." describes
        if (name.end() - name.start() == 1
                && brief.firstOfSentence(at)
                && brief.tokens[at].sentence > LAST_INTRODUCED
                && !brief.tokens[at].camel) {
            return null;
        }
        int from = name.end() + 1;
        if (bracket && !brief.is(Kind.OUR, from) && !brief.cue(Cue.ONE, from)) {
            return inBrackets(name, from);
        }
        if (bracket && isList(from)) {
            return null;
        }
        Hit our = brief.at(Kind.OUR, from);
        boolean own = our != null && our.value().equals("poss");
        boolean one = own || brief.cue(Cue.ONE, from) || isCount(name);
        boolean described = one || (!bracket && our != null);
        if (!described || !brief.sameSentence(at, from)) {
            return null;
        }
        // "Thrumble, the kids' balance bike": with the plain article a thing that is known
        Stated found = things.at(phrase.afterArticle(from), name, !one);
        // "(my ex came up with it)" tells a story
        boolean told = bracket && found != null && found.head() == null && own;
        return found == null || told
                ? null
                : new Stated(found.start(), found.end(), name, null, found.head(), APPOSED);
    }

    /** "Skerry Air: one eight-seat plane", "Quayside Lofts, 24 apartments by the canal". */
    private boolean isCount(Name name) {
        int from = name.end() + 1;
        boolean opens = brief.firstOfSentence(name.start()) && name.end() - name.start() > 1;
        return opens
                && (brief.mark(from - 1, ':') || brief.mark(from - 1, ','))
                && brief.sameSentence(from, from - 1)
                && (brief.is(Kind.NUMBER, from)
                        || brief.cue(Cue.ONE, from)
                        || (brief.tokens[from].isNumber()
                                && !brief.is(Kind.UNIT, from + 1)
                                && brief.tokens[from + 1 < brief.size() ? from + 1 : from]
                                        .isWord()));
    }

    /** "Abuela Kart (juego para móvil, iOS)", "Brouillard (c'est notre gin)". */
    private @Nullable Stated inBrackets(Name name, int from) {
        int at = from;
        while (at < from + 2 && (brief.cue(Cue.THAT, at) || brief.cue(Cue.COPULA, at))) {
            at++;
        }
        if (isCounted(at)) {
            // "Plunder Bay (2-4 players, £32)"
            return new Stated(name.start(), name.end(), name, null, null, COUNTED);
        }
        int start = phrase.afterArticle(at);
        if (brief.cue(Cue.TOWN, start)) {
            return null;
        }
        int end = phrase.end(start);
        Hit head = end > start ? phrase.listed(start, end) : null;
        Hit longer = brief.at(Kind.NOUN, start);
        if (longer != null && longer.end() > end) {
            head = longer;
            end = longer.end();
        }
        boolean closed = end < brief.size() && (brief.mark(end, ')') || brief.mark(end, ','));
        boolean client = brief.mark(name.start() - 1, ':') && brief.mark(end, ')');
        if (client && end > start && head == null && !brief.is(Kind.PERSON, start)) {
            // "Cliente: Deriva (tablas de paddle hinchables)"
            return new Stated(start, end, name, null, null, APPOSED);
        }
        boolean listed =
                head != null
                        && (phrase.headLast() ? head.end() == end : head.start() == start)
                        && head.kind() != Kind.ORG;
        return listed && (closed || !phrase.headLast())
                ? new Stated(start, end, name, null, head, APPOSED)
                : null;
    }

    /** Facts with figures stand behind the name; an age alone is a person's. */
    private boolean isCounted(int at) {
        return at < brief.size()
                && brief.tokens[at].isNumber()
                && !brief.mark(at + 1, ')')
                && !brief.is(Kind.UNIT, at + 1);
    }

    /** "LA ÚLTIMA BOYA (un farero, una radio)": what is in it, and not what it is. */
    private boolean isList(int from) {
        for (int i = from; brief.sameSentence(i, from) && !brief.mark(i, ')'); i++) {
            if (brief.mark(i, ',') && (brief.cue(Cue.ONE, i + 1) || brief.cue(Cue.ONE, from))) {
                return true;
            }
        }
        return false;
    }
}
