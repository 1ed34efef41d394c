package dev.shotlist.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds proper names by their capitals: "Hearth & Hoop", "Nuit d'Ambre", "Fellrunner 2". */
final class NameFinder {
    /** A name, from one token to before another. */
    record Name(int start, int end, boolean person, boolean place) {}

    private static final int LONGEST = 6;
    private static final Set<String> INNER =
            Set.of(
                    "in", "&", "of", "de", "la", "del", "di", "du", "des", "d", "l", "da", "do",
                    "dos", "the", "le", "les", "della", "van", "von", "n", "et", "y", "e", "und",
                    "and", "+", "lo", "el", "à", "al");
    private static final Set<String> MAIL =
            Set.of(
                    "fwd", "fw", "tr", "re", "aw", "wg", "rv", "ok", "pls", "nb", "ps", "draft",
                    "fyi", "asap", "tbc");
    private static final Set<String> IN =
            Set.of(
                    "in", "near", "en", "em", "aus", "nach", "a", "à", "from", "around", "across",
                    "through", "over", "bei", "vicino", "outside");
    private static final Set<String> GREETINGS =
            Set.of(
                    "hi",
                    "hey",
                    "hello",
                    "dear",
                    "thanks",
                    "thx",
                    "cheers",
                    "regards",
                    "best",
                    "hola",
                    "gracias",
                    "saludos",
                    "bonjour",
                    "salut",
                    "merci",
                    "cordialement",
                    "hallo",
                    "liebe",
                    "lieber",
                    "gruss",
                    "grusse",
                    "danke",
                    "moin",
                    "oi",
                    "ola",
                    "obrigado",
                    "obrigada",
                    "abraco",
                    "abracos",
                    "ciao",
                    "grazie",
                    "saluti",
                    "love",
                    "xx",
                    "ta",
                    "yours",
                    "servus",
                    "buongiorno",
                    "salve");

    private final BriefText brief;

    NameFinder(BriefText brief) {
        this.brief = brief;
    }

    List<Name> names() {
        List<Name> found = new ArrayList<>(6);
        if (brief.shouted) {
            return found;
        }
        int at = 0;
        while (at < brief.size()) {
            int end = nameEnd(at);
            if (end > at) {
                found.add(new Name(at, end, isPerson(at, end), isPlace(at)));
                at = end;
            } else {
                at++;
            }
        }
        return found;
    }

    private int nameEnd(int at) {
        if (!begins(at)) {
            return at;
        }
        int end = at + 1;
        while (end < brief.size() && end - at < LONGEST && brief.sameSentence(end, at)) {
            if (continues(end)) {
                end++;
            } else if (INNER.contains(brief.tokens[end].key) && joinsNames(at, end)) {
                end += 1;
            } else if (isModelNumber(end)) {
                end++;
            } else {
                break;
            }
        }
        return onlyListed(at, end) ? at : end;
    }

    private boolean joinsNames(int start, int at) {
        int next = at + 1;
        if (next >= brief.size() || !brief.sameSentence(at, next)) {
            return false;
        }
        String key = brief.tokens[at].key;
        if ((key.equals("and")
                        || key.equals("y")
                        || key.equals("et")
                        || key.equals("e")
                        || key.equals("und"))
                && (at - start > 1 || !unknown(start) || !unknown(next))) {
            return false;
        }
        if (continues(next)) {
            return !key.equals("in") || brief.language == dev.shotlist.plan.Language.IT;
        }
        return INNER.contains(brief.tokens[next].key)
                && brief.tokens[next].isWord()
                && next + 1 < brief.size()
                && continues(next + 1)
                && !key.equals("&");
    }

    private boolean isModelNumber(int at) {
        Token token = brief.tokens[at];
        return token.isNumber()
                && token.to - token.from <= 4
                && brief.at(Kind.UNIT, at + 1) == null
                && brief.tokens[at - 1].isWord()
                && !brief.mark(at + 1, '%')
                && !brief.mark(at + 1, ':')
                && !brief.mark(at + 1, '-')
                && brief.tokens[at - 1].quote < 0;
    }

    private boolean begins(int at) {
        Token token = brief.tokens[at];
        if (!isCapital(at) || functional(at)) {
            return false;
        }
        boolean plainNoun =
                brief.language != dev.shotlist.plan.Language.EN
                        && brief.firstOfSentence(at)
                        && brief.is(Kind.NOUN, at)
                        && !brief.is(Kind.ORG, at);
        plainNoun |=
                brief.language == dev.shotlist.plan.Language.DE
                        && brief.is(Kind.NOUN, at)
                        && !brief.is(Kind.ORG, at);
        if (plainNoun) {
            return false;
        }
        if (brief.firstOfSentence(at) && !token.camel) {
            boolean next =
                    at + 1 < brief.size()
                            && (continues(at + 1)
                                    || (INNER.contains(brief.tokens[at + 1].key)
                                            && joinsNames(at, at + 1)));
            return next || unknown(at);
        }
        return true;
    }

    private boolean continues(int at) {
        return isCapital(at) && !functional(at);
    }

    private boolean isCapital(int at) {
        Token token = brief.tokens[at];
        return token.isWord()
                && token.quote < 0
                && !token.header
                && (token.capital || token.camel)
                && token.to - token.from > 1;
    }

    private boolean functional(int at) {
        if (brief.isAny(
                        at,
                        Kind.PLATFORM,
                        Kind.CTA_MARK,
                        Kind.LANG,
                        Kind.NEG,
                        Kind.UNIT,
                        Kind.MUSIC_WORD)
                || (brief.is(Kind.NUMBER, at) && !leadsName(at))
                || brief.is(Kind.CORRECTION, at)
                || brief.is(Kind.YES, at)) {
            return true;
        }
        if (brief.is(Kind.FORMAT, at) && !brief.isAny(at, Kind.NOUN, Kind.ORG)) {
            return true;
        }
        boolean stop = brief.is(Kind.STOP, at);
        if (MAIL.contains(brief.tokens[at].key) || isContraction(at)) {
            return true;
        }
        if (stop && (leadsName(at) || endsName(at))) {
            return false;
        }
        return (stop
                        && (brief.firstOfSentence(at)
                                || !brief.tokens[at].capital
                                || brief.language != dev.shotlist.plan.Language.EN))
                || (stop && brief.tokens[at].key.length() <= 3)
                || (brief.isAny(at, Kind.CTA) && stop);
    }

    /** "Tinta Boa": an everyday word with a capital behind a capital. */
    private boolean endsName(int at) {
        return brief.language != dev.shotlist.plan.Language.DE
                && brief.language != dev.shotlist.plan.Language.EN
                && brief.tokens[at].capital
                && brief.tokens[at].key.length() > 2
                && at > 1
                && brief.tokens[at - 1].capital
                && !brief.firstOfSentence(at - 1)
                && brief.sameClause(at - 1, at);
    }

    /** "I'll", "They're". */
    private boolean isContraction(int at) {
        Token token = brief.tokens[at];
        int from = token.from;
        for (int i = from + 1; i < token.to; i++) {
            if (Folding.plain(brief.text.charAt(i)) == '\'') {
                String tail = Folding.key(brief.text, i, token.to);
                return tail.equals("ll")
                        || tail.equals("re")
                        || tail.equals("ve")
                        || tail.equals("d")
                        || tail.equals("m")
                        || tail.equals("t")
                        || token.key.equals("its")
                        || token.key.equals("thats")
                        || token.key.equals("heres")
                        || token.key.equals("theres")
                        || token.key.equals("whats");
            }
        }
        return false;
    }

    /** "Les Mains Vertes", "Cuatro Huellas": a small word with a capital before another capital. */
    private boolean leadsName(int at) {
        return brief.language != dev.shotlist.plan.Language.DE
                && brief.tokens[at].capital
                && !brief.firstOfSentence(at)
                && at + 1 < brief.size()
                && brief.tokens[at + 1].isWord()
                && brief.tokens[at + 1].capital
                && brief.tokens[at + 1].quote < 0
                && !brief.isAny(at + 1, Kind.PLATFORM, Kind.CTA_MARK, Kind.NEG)
                && brief.sameClause(at, at + 1);
    }

    private boolean unknown(int at) {
        return !brief.isAny(at, Kind.COLOR, Kind.NOUN, Kind.ORG, Kind.MOOD, Kind.FORMAT)
                && !brief.lexicon.knows(brief.tokens[at].key)
                && !inflected(at)
                && brief.lexicons.everyday().languagesOf(brief.tokens[at].key) == 0;
    }

    private boolean inflected(int at) {
        for (String stem : Inflection.stems(brief.tokens[at].key, brief.language)) {
            if (stem.length() > 2 && brief.lexicon.knows(stem)) {
                return true;
            }
        }
        return false;
    }

    /** A run of plain listed words with capitals is a heading or German, not a name. */
    private boolean onlyListed(int start, int end) {
        boolean german = brief.language == dev.shotlist.plan.Language.DE;
        if (!german && followsNoun(start)) {
            return false;
        }
        int capitals = 0;
        for (int i = start; i < end; i++) {
            Token token = brief.tokens[i];
            capitals += token.capital ? 1 : 0;
            boolean compound = german && brief.isAny(i, Kind.NOUN, Kind.ORG);
            if ((token.isWord() && token.capital && unknown(i) && !compound) || token.isMark('&')) {
                return false;
            }
        }
        // "Winter Lights" in the middle of a sentence is still a name
        return german || capitals < 2 || brief.firstOfSentence(start);
    }

    /**
     * "logiciel de devis Ardoise": a listed word with a capital right behind a plain one is a name.
     */
    private boolean followsNoun(int start) {
        int before = start - 1;
        if (before < 0
                || !brief.tokens[before].isWord()
                || brief.tokens[before].capital
                || !brief.sameClause(before, start)
                || (brief.tokens[start].camel && brief.tokens[start].key.length() < 4)) {
            return false;
        }
        return brief.isAny(before, Kind.NOUN, Kind.ORG, Kind.NAME_MARK, Kind.BRAND_MARK)
                && !brief.isAny(start, Kind.PERSON, Kind.FORMAT, Kind.HOUR, Kind.SEASON);
    }

    private boolean isPerson(int start, int end) {
        int before = start - 1;
        if (brief.mark(before, ',')) {
            before--;
        }
        if (before >= 0
                && brief.sameSentence(before, start)
                && (GREETINGS.contains(brief.tokens[before].key)
                        || (brief.is(Kind.PERSON, before)
                                && !brief.is(Kind.BRAND_MARK, before)
                                && end - start <= 2))) {
            return true;
        }
        boolean clientActs =
                before == start - 1
                        && brief.key(before, "client")
                        && end < brief.size()
                        && brief.tokens[end].isWord()
                        && brief.sameClause(end, start)
                        && brief.language == dev.shotlist.plan.Language.EN
                        && !brief.isAny(end, Kind.NOUN, Kind.ORG)
                        && end - start == 1;
        if (clientActs) {
            return true;
        }
        boolean wholeLine =
                (start == 0 || brief.tokens[start - 1].isBreak() || brief.mark(start - 1, '-'))
                        && (end >= brief.size()
                                || brief.tokens[end].isBreak()
                                || (brief.mark(end, '.') && end + 1 >= brief.size()));
        if (wholeLine && start > 12 && end - start <= 2 && brief.size() - end < 8) {
            return true;
        }
        if (end < brief.size()) {
            String next = end - start == 1 ? brief.tokens[end].key : "";
            if (next.equals("asked")
                    || next.equals("says")
                    || next.equals("said")
                    || next.equals("wrote")
                    || next.equals("wants")
                    || next.equals("schrieb")
                    || next.equals("dice")
                    || next.equals("dit")
                    || next.equals("disse")
                    || next.equals("thinks")) {
                return true;
            }
            return brief.mark(end, ':')
                    && (start == 0 || brief.tokens[start - 1].isBreak())
                    && end - start == 1
                    && speakers() > 1;
        }
        return false;
    }

    private int speakers() {
        int count = 0;
        for (int i = 1; i + 1 < brief.size(); i++) {
            if (brief.tokens[i - 1].isBreak()
                    && brief.tokens[i].capital
                    && brief.mark(i + 1, ':')) {
                count++;
            }
        }
        return count;
    }

    private boolean isPlace(int start) {
        return start > 0
                && brief.sameSentence(start - 1, start)
                && IN.contains(brief.tokens[start - 1].key);
    }

    static @Nullable Name startingAt(List<Name> names, int at) {
        for (Name name : names) {
            if (name.start() == at) {
                return name;
            }
        }
        return null;
    }

    static @Nullable Name endingAt(List<Name> names, int at) {
        for (Name name : names) {
            if (name.end() == at) {
                return name;
            }
        }
        return null;
    }
}
