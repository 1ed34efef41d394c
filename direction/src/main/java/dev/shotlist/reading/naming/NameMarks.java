package dev.shotlist.reading.naming;

import dev.shotlist.plan.Language;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.naming.NameFinder.Name;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Phrases;
import dev.shotlist.reading.text.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The name behind a word that announces one: "brand: ...", "by ...", "a bakery called ...". */
final class NameMarks {
    /** Further on "it" is seldom the house. */
    private static final int LAST_NAMING = 3;

    private final BriefText brief;
    private final List<Name> names;
    private final NounPhrase phrases;
    private final WhereFrom where;

    NameMarks(BriefText brief, List<Name> names) {
        this.brief = brief;
        this.names = names;
        phrases = new NounPhrase(brief, names);
        where = new WhereFrom(brief, names);
    }

    @Nullable Fact<String> marked(@Nullable Candidate best) {
        for (Hit mark : brief.all(Kind.BRAND_MARK)) {
            // "marca teu horário" calls, and marks no brand
            boolean calls = brief.at(Kind.CTA, mark.start()) != null;
            Fact<String> found = calls ? null : behind(mark, 0.97);
            if (found != null) {
                return found;
            }
        }
        for (Hit mark : brief.all(Kind.NAME_MARK)) {
            boolean seller =
                    namesSeller(mark) || isKey(mark) || (opensClause(mark) && isHouse(best));
            Fact<String> name = seller ? behind(mark, 0.95) : null;
            name = name == null ? new HouseCalled(brief).before(mark) : name;
            name = name == null ? new Namesake(brief, names).behind(mark) : name;
            if (name != null) {
                return name;
            }
        }
        Fact<String> house = new WritersHouse(brief, names).find();
        if (house != null) {
            return house;
        }
        Fact<String> firm = new OpeningFirm(brief).find();
        if (firm != null) {
            return firm;
        }
        Name press = new Press(brief, names).find();
        if (press != null) {
            String words = Phrases.oneLine(brief.slice(press.start(), press.end()));
            return new Fact<>(words, brief.span(press.start(), press.end()), 0.9);
        }
        for (Hit mark : brief.all(Kind.BY)) {
            Name maker = NameFinder.startingAt(names, skipArticles(brief, names, mark.end()));
            // "artisan beer, from Cuenca": a town makes nothing
            boolean place =
                    brief.cue(Cue.LOCATIVE, mark.start())
                            && NameFinder.endingAt(names, mark.start()) != null;
            boolean town =
                    maker != null
                            && maker.end() == maker.start() + 1
                            && (brief.cue(Cue.TOWN, maker.start())
                                    || NameBearer.isOfLand(brief, maker.start()));
            Fact<String> name =
                    isBehindThing(mark)
                                    && maker != null
                                    && !town
                                    && !where.isTown(mark, maker, best)
                                    && !(place && brief.language == Language.DE)
                            ? behind(mark, 0.9)
                            : null;
            if (name != null) {
                return name;
            }
        }
        // "we are an architects practice": behind "an" stands what they are
        if (best == null || !best.isOrganisation() || best.name() != null) {
            return null;
        }
        return brief.cue(Cue.ONE, best.start() - 1) ? null : unlisted(best.end());
    }

    private boolean namesSeller(Hit mark) {
        return brief.shouted
                || brief.before(Kind.ORG, mark.start()) != null
                || (mark.start() > 1 && brief.before(Kind.ORG, mark.start() - 1) != null);
    }

    /** "... a bookshop in Jena, called Later": what the clause in front spoke of. */
    private boolean opensClause(Hit mark) {
        boolean apposed =
                brief.mark(mark.start() - 1, ',')
                        && brief.sameSentence(mark.start() - 1, mark.start())
                        && brief.tokens[mark.start()].sentence <= LAST_NAMING;
        return opens(mark) || apposed;
    }

    /** "It's called Second Chair" in a sentence of its own: the house that was spoken of. */
    private boolean opens(Hit mark) {
        int first = brief.sentenceStart(mark.start());
        return mark.start() - first <= 1
                && (mark.length() > 1 || mark.start() > first)
                && brief.tokens[first].sentence <= LAST_NAMING;
    }

    /** "name: Haus Tannengrund" heads a sentence. */
    private boolean isKey(Hit mark) {
        return brief.firstOfSentence(mark.start()) && brief.mark(mark.end(), ':');
    }

    private static boolean isHouse(@Nullable Candidate best) {
        return best != null && best.isOrganisation() && best.name() == null;
    }

    private boolean isBehindThing(Hit mark) {
        int before = mark.start() - 1;
        return brief.mark(before, ',')
                || (mark.start() > 1 && brief.tokens[mark.start() - 2].quote >= 0)
                || brief.isAny(before, Kind.NOUN, Kind.ORG, Kind.GOODS)
                || (brief.is(Kind.PERSON, before) && !NameBearer.isSeveral(brief, before))
                || brief.firstOfSentence(mark.start())
                || phrases.inName(before)
                || (mark.start() > 1 && brief.mark(before, '('));
    }

    static int skipArticles(BriefText brief, List<Name> names, int at) {
        int i = at;
        while (i < brief.size()
                && i < at + 4
                && brief.isAny(i, Kind.OUR, Kind.ORG, Kind.BRAND_MARK)
                && NameFinder.startingAt(names, i) == null) {
            i++;
        }
        return i;
    }

    private @Nullable Fact<String> behind(Hit mark, double confidence) {
        Token token = brief.tokens[mark.start()];
        if (token.quote >= 0
                || token.header
                || token.denied
                || brief.is(Kind.FORMAT, mark.start())
                || (token.aside && mark.kind() != Kind.BRAND_MARK)) {
            return null;
        }
        int at = skipLinks(mark);
        Name name = NameFinder.startingAt(names, at);
        if (name == null
                && at < brief.size()
                && !brief.tokens[at].capital
                && !brief.is(Kind.STOP, at)
                && (brief.isAny(at, Kind.ORG, Kind.NOUN) || brief.cue(Cue.WE_ARE, mark.start()))) {
            // "siamo il nido Le Lumachelle"
            name = NameFinder.startingAt(names, at + 1);
        }
        if (name != null && !name.person()) {
            return new Fact<>(
                    ownersName(brief, name), brief.span(name.start(), name.end()), confidence);
        }
        boolean quoted =
                at >= brief.size()
                        || brief.mark(at, '"')
                        || (brief.tokens[at].quote >= 0 && at - mark.end() <= 3);
        if (quoted) {
            return null;
        }
        if (brief.language == Language.DE && mark.kind() == Kind.NAME_MARK && isKey(mark)) {
            // "name: Haus Tannengrund"
            return capitals(at);
        }
        if (brief.tokens[at].capital && !brief.shouted) {
            // German writes every noun with a capital: behind a mark it is a name all the same
            return brief.language == Language.DE
                            && mark.kind() == Kind.BRAND_MARK
                            && !brief.is(Kind.STOP, at)
                            && !brief.tokens[at].denied
                            && !brief.lexicons
                                    .everyday()
                                    .isPlain(brief.language, brief.tokens[at].key)
                    ? new Fact<>(brief.raw(at), brief.span(at, at + 1), 0.7)
                    : null;
        }
        if (brief.shouted && mark.kind() == Kind.NAME_MARK) {
            return shouted(at);
        }
        // "el cliente quiere ...": somebody does something
        boolean acts = brief.cue(Cue.CREW, mark.end() - 1) && at == mark.end();
        // "a nome di mio cugino": for whom somebody writes
        acts |= brief.cue(Cue.KIN, at);
        for (int i = mark.end(); i < at; i++) {
            // "we are an architects practice"
            acts |= brief.cue(Cue.ONE, i);
        }
        return mark.kind() == Kind.BY || acts ? null : unlisted(at);
    }

    private int skipLinks(Hit mark) {
        int line = brief.tokens[mark.start()].line;
        int at = mark.end();
        while (at < brief.size()
                && at < mark.end() + 4
                && brief.tokens[at].line == line
                && NameFinder.startingAt(names, at) == null
                && (brief.tokens[at].isMark(':')
                        || brief.tokens[at].isMark('=')
                        || brief.tokens[at].isMark('-')
                        || brief.tokens[at].isMark(',')
                        || brief.cue(Cue.COPULA, at)
                        || brief.cue(Cue.MAKES, at)
                        || brief.isAny(at, Kind.OUR, Kind.NAME_MARK, Kind.ORG))) {
            at++;
        }
        return at;
    }

    /** "Zuzu's gelato": the owner's name is without its ending. */
    static String ownersName(BriefText brief, Name name) {
        String words = Phrases.oneLine(brief.slice(name.start(), name.end()));
        int next = name.end();
        boolean owns =
                Phrases.isPossessive(words)
                        && brief.sameClause(next, name.start())
                        && brief.isAny(next, Kind.NOUN, Kind.ORG, Kind.GOODS);
        return owns ? words.substring(0, words.length() - 2) : words;
    }

    private @Nullable Fact<String> capitals(int at) {
        int end = at;
        while (brief.sameClause(at, end)
                && brief.tokens[end].isWord()
                && brief.tokens[end].capital) {
            end++;
        }
        return end == at
                ? null
                : new Fact<>(Phrases.oneLine(brief.slice(at, end)), brief.span(at, end), 0.8);
    }

    private @Nullable Fact<String> shouted(int at) {
        int end = at;
        while (end < brief.size()
                && end - at < 5
                && brief.sameClause(end, at)
                && brief.tokens[end].isWord()) {
            end++;
        }
        return end == at
                ? null
                : new Fact<>(Phrases.oneLine(brief.slice(at, end)), brief.span(at, end), 0.7);
    }

    /** A name in lower case: the words behind a mark that no list knows. */
    private @Nullable Fact<String> unlisted(int at) {
        int end = at;
        while (end < brief.size()
                && end - at < 3
                && brief.sameClause(end, at)
                && brief.isUnlisted(end)) {
            end++;
        }
        boolean closed =
                end < brief.size()
                        && (brief.mark(end, ',')
                                || brief.mark(end, '.')
                                || brief.mark(end, ')')
                                || brief.tokens[end].isBreak());
        if (end == at && isLoneWord(at)) {
            end = at + 1;
        }
        return end == at || (end - at == 1 && !closed && brief.tokens[at].key.length() < 4)
                ? null
                : new Fact<>(Phrases.oneLine(brief.slice(at, end)), brief.span(at, end), 0.7);
    }

    /** A single unlisted word before a comma or full stop, whatever its ending. */
    private boolean isLoneWord(int at) {
        return at + 1 < brief.size()
                && brief.tokens[at].isWord()
                && !brief.lexicon.knows(brief.tokens[at].key)
                && brief.tokens[at].key.length() > 2
                && (brief.mark(at + 1, ',') || brief.mark(at + 1, '.'));
    }
}
