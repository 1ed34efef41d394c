package dev.shotlist.reading.naming;

import dev.shotlist.reading.naming.NameFinder.Name;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Phrases;
import dev.shotlist.reading.text.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the brief says in so many words that it is about: "we make Nubbin, a refillable deodorant",
 * "Haulmate is a folding bike trailer", "we're Wray & Otterbourne, four hearing clinics". The thing
 * need not be in any list.
 */
final class StatedProduct {
    /** What somebody launches may be a step of the story; so this is less than what "we make". */
    static final double LAUNCHED = 3.2;

    private static final double RECEIVED = 2.4;

    private static final double NAMED = 3.6;

    private final BriefText brief;
    private final List<Name> names;
    private final WholePhrase phrase;
    private final ApposedProduct apposed;
    private final OwnStatement own;
    private final PronounStatement said;
    private final DatedEvent dated;
    private final WorkTitle works;
    private final LessonTool tools;
    private final EquatedName equated;
    private final BracketedThing bracketed;

    StatedProduct(BriefText brief, List<Name> names) {
        this.brief = brief;
        this.names = names;
        phrase = new WholePhrase(brief);
        apposed = new ApposedProduct(brief, names, this::thing);
        own = new OwnStatement(brief, names, this::thing);
        said = new PronounStatement(brief, names, this::thing);
        dated = new DatedEvent(brief, names);
        works = new WorkTitle(brief, names);
        tools = new LessonTool(brief, names);
        bracketed = new BracketedThing(brief, names, phrase);
        equated = new EquatedName(brief, phrase, this::thing);
    }

    @Nullable Stated find() {
        Stated sold = new SoldAs(brief, names, phrase).find();
        if (sold != null) {
            return sold;
        }
        for (int i = 0; i < brief.size(); i++) {
            Token token = brief.tokens[i];
            boolean open = token.isWord() && token.quote < 0 && !token.denied;
            if (!open || token.aside || token.header || token.older) {
                continue;
            }
            Stated stated = equated.at(i);
            stated = stated == null ? works.at(i) : stated;
            stated = stated == null ? bracketed.at(i) : stated;
            stated = stated == null ? own.at(i) : stated;
            stated = stated == null ? tools.at(i) : stated;
            stated = stated == null ? called(i) : stated;
            stated = stated == null ? launched(i) : stated;
            stated = stated == null ? titled(i) : stated;
            stated = stated == null ? apposed.at(i) : stated;
            stated = stated == null ? dated.at(i) : stated;
            stated = stated == null ? written(i) : stated;
            stated = stated == null ? forSale(i) : stated;
            stated = stated == null ? said.at(i) : stated;
            stated = stated == null ? named(i) : stated;
            stated = stated == null ? received(i) : stated;
            if (stated != null) {
                return stated;
            }
        }
        return null;
    }

    /** "Péniche à vendre, 38 mètres": it stands right before. */
    private @Nullable Stated forSale(int start) {
        boolean opens = start == brief.clauseStart(start) || brief.is(Kind.OUR, start - 1);
        int end = opens ? phrase.end(start) : start;
        if (end == start || end - start > 3) {
            return null;
        }
        for (int i = start + 1; i <= end; i++) {
            if (brief.at(Kind.FOR_SALE, i) != null) {
                Hit head = phrase.listed(start, i);
                return new Stated(start, i, null, null, head, Stated.SAID);
            }
        }
        return null;
    }

    /** "trullo da affittare, si chiama Trullo Zia Nunzia": called so, and no seller is. */
    private @Nullable Stated named(int at) {
        Hit mark = brief.at(Kind.NAME_MARK, at);
        int from = mark == null ? -1 : mark.end();
        from = brief.cue(Cue.ARTICLE, from) && !brief.tokens[from].capital ? from + 1 : from;
        Name name = mark == null ? null : NameFinder.startingAt(names, from);
        Hit thing = brief.before(Kind.NOUN, at);
        if (mark != null && name != null && thing != null && !name.person() && isOwnThing(thing)) {
            // "the shed is called the Parliament"
            return new Stated(thing.start(), thing.end(), name, null, thing, Stated.SAID);
        }
        if (mark == null || name == null || name.person() || mark.length() < 2) {
            return null;
        }
        for (int i = at - 1; brief.sameSentence(i, at); i--) {
            if (brief.isAny(i, Kind.ORG, Kind.PERSON, Kind.NOUN, Kind.GOODS)
                    || brief.cue(Cue.ONLY_SELLER, i)) {
                return null;
            }
        }
        return new Stated(name.start(), name.end(), name, null, null, NAMED);
    }

    private boolean isOwnThing(Hit thing) {
        // "the track is called Salt Teeth"
        boolean work =
                brief.cue(Cue.WORK, thing.start()) && !brief.is(Kind.VIDEO_WORD, thing.start());
        if (work) {
            return true;
        }
        return !brief.isAny(thing.start(), Kind.ORG, Kind.PERSON, Kind.VIDEO_WORD, Kind.FORMAT)
                && !brief.cue(Cue.SELLER, thing.start())
                && !brief.cue(Cue.ONLY_SELLER, thing.start())
                && !brief.cue(Cue.GENERIC, thing.start());
    }

    /** "Yardarm makes tide clocks", "La ville de Corbeval lance une navette gratuite". */
    private @Nullable Stated launched(int verb) {
        boolean makes = brief.cue(Cue.MAKES, verb);
        if (!makes && !brief.cue(Cue.LAUNCHES, verb)) {
            return null;
        }
        Name name = NameFinder.endingAt(names, verb);
        boolean seller = brief.before(Kind.ORG, verb) != null;
        if ((name == null && !seller) || (name != null && name.person())) {
            return null;
        }
        // "hires out vans"
        int from = brief.cue(Cue.PARTICLE, verb + 1) ? verb + 2 : verb + 1;
        boolean one =
                brief.cue(Cue.ONE, from)
                        || brief.cue(Cue.ARTICLE, from)
                        || (brief.is(Kind.OUR, from) && brief.sameClause(verb, from));
        Stated found = thing(phrase.afterArticle(from), null, !one && !makes);
        if (found == null) {
            return null;
        }
        // "presenta su nuevo blanco, Brisa"
        boolean apposed = brief.mark(found.end(), ',');
        int behind = apposed ? found.end() + 1 : found.end();
        // "has a new gin called Low Tide", "lancia un rosato, si chiama Brontola"
        Hit mark = brief.at(Kind.NAME_MARK, behind);
        int named = mark != null ? mark.end() : apposed ? behind : -1;
        Name called = NameFinder.startingAt(names, named);
        boolean thing = called != null && !called.person() && !called.place();
        return new Stated(
                found.start(), found.end(), thing ? called : null, name, found.head(), LAUNCHED);
    }

    /** "THE QUIET LODGER by Tess Orrin: a piano tuner finds letters". */
    private @Nullable Stated written(int start) {
        Name title = NameFinder.startingAt(names, start);
        int by = title == null ? -1 : title.end();
        Name author =
                brief.key(by, "by") && brief.firstOfSentence(start)
                        ? NameFinder.startingAt(names, by + 1)
                        : null;
        if (title == null || author == null || title.person() || title.end() - start < 2) {
            return null;
        }
        double points = start == 0 ? Stated.SAID : NAMED;
        return new Stated(start, title.end(), title, author, null, points);
    }

    /** "The band's Parish Radio and the song's called Motel Ice". */
    private @Nullable Stated titled(int at) {
        Name name = contracted(at, Cue.WORK);
        if (name == null) {
            return null;
        }
        Name maker = null;
        for (int i = brief.sentenceStart(at); i < at && maker == null; i++) {
            maker = contracted(i, Cue.ONLY_SELLER);
        }
        Hit head = phrase.listed(at, at + 1);
        return new Stated(at, at + 1, name, maker, head, Stated.SAID);
    }

    /** "From April, customers with a smart meter get Leak Alert". */
    private @Nullable Stated received(int verb) {
        Name name = NameFinder.startingAt(names, verb + 1);
        boolean gets =
                brief.cue(Cue.RECEIVES, verb)
                        && !brief.firstOfSentence(verb)
                        && !brief.isAny(verb - 1, Kind.CTA_MARK, Kind.MUST)
                        && brief.tokens[verb - 1].isWord();
        return !gets || name == null || name.person() || name.end() - name.start() < 2
                ? null
                : new Stated(name.start(), name.end(), name, null, null, RECEIVED);
    }

    /** The name behind "song's" or "song's called". */
    private @Nullable Name contracted(int at, Cue noun) {
        String key = brief.tokens[at].key;
        if (!Phrases.isPossessive(brief.raw(at)) || key.length() < 3) {
            return null;
        }
        String word = key.substring(0, key.length() - 1);
        if (!brief.lexicons.cues().has(brief.language, word, noun)) {
            return null;
        }
        Hit mark = brief.at(Kind.NAME_MARK, at + 1);
        return NameFinder.startingAt(names, mark == null ? at + 1 : mark.end());
    }

    /** "Haulmate is a folding bike trailer"; without an article the thing must be a listed one. */
    private @Nullable Stated called(int copula) {
        if (!brief.cue(Cue.COPULA, copula) || brief.tokens[copula].key.length() > 4) {
            return null;
        }
        Name name = NameFinder.endingAt(names, copula);
        if (name == null || name.person() || name.place()) {
            return null;
        }
        boolean one = brief.cue(Cue.ONE, copula + 1);
        return thing(phrase.afterArticle(copula + 1), name, !one);
    }

    /** The noun phrase that begins there; null where none does. */
    private @Nullable Stated thing(int start, @Nullable Name name, boolean listed) {
        int end = phrase.end(start);
        if (end == start) {
            return null;
        }
        Hit head = phrase.listed(start, end);
        boolean seller =
                brief.cue(Cue.SELLER, end - 1)
                        || brief.cue(Cue.ONLY_SELLER, end - 1)
                        || brief.cue(Cue.GENERIC, end - 1);
        int main = phrase.headLast() ? end - 1 : start;
        if (brief.cue(Cue.CREW, main) || (brief.is(Kind.PERSON, main) && head == null)) {
            // "Dona Zefa, nossa fundadora"
            return null;
        }
        boolean film = head == null && brief.isAny(end - 1, Kind.FORMAT, Kind.VIDEO_WORD);
        return (head == null && (listed || seller)) || film
                ? null
                : new Stated(start, end, name, null, head, Stated.SAID);
    }
}
