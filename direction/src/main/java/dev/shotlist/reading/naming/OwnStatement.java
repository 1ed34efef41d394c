package dev.shotlist.reading.naming;

import dev.shotlist.plan.Language;
import dev.shotlist.reading.naming.ApposedProduct.Things;
import dev.shotlist.reading.naming.NameFinder.Name;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Numbers;
import dev.shotlist.reading.text.ShownDeed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the one who writes says to make, to sell or to be: "we make Nubbin, a refillable deodorant",
 * "abbiamo aperto una gelateria", "we're Wray & Otterbourne, four hearing clinics".
 */
final class OwnStatement {
    private static final int LONGEST_SELF = 8;
    private static final int LONGEST_PLACE = 6;

    private final BriefText brief;
    private final List<Name> names;
    private final WholePhrase phrase;
    private final Things things;
    private final PronounStatement pronoun;

    OwnStatement(BriefText brief, List<Name> names, Things things) {
        this.brief = brief;
        this.names = names;
        this.things = things;
        phrase = new WholePhrase(brief);
        pronoun = new PronounStatement(brief, names, things);
    }

    @Nullable Stated at(int at) {
        Stated found = made(at);
        return found == null ? weAre(at) : found;
    }

    /** "We make Nubbin, a refillable deodorant", "facciamo taralli". */
    private @Nullable Stated made(int verb) {
        if (brief.cue(Cue.HAVING_MADE, verb) && haveDone(verb)) {
            int from = phrase.afterArticle(verb + 1);
            Name made = NameFinder.startingAt(names, from);
            Stated told = made == null ? null : told(made);
            // "abbiamo aperto una gelateria"
            return told == null ? things.at(from, null, false) : told;
        }
        if (!brief.cue(Cue.WE_MAKE, verb)
                || brief.cue(Cue.HAVING_MADE, verb + 1)
                || !said(verb)
                || ShownDeed.holds(brief, verb)
                || isOtherwise(verb)
                || isCounted(verb)
                || isNoMaking(verb)) {
            return null;
        }
        Name name = NameFinder.startingAt(names, verb + 1);
        // German writes every noun with a capital
        boolean noun =
                brief.language == Language.DE
                        && name != null
                        && name.end() == verb + 2
                        && !brief.mark(name.end(), ',');
        if (name == null || noun) {
            return things.at(phrase.afterArticle(verb + 1), null, false);
        }
        Stated told = told(name);
        if (told != null || brief.mark(name.end(), ',')) {
            return told;
        }
        // "We run Moth Night at Aldercombe Quarry"
        boolean closed =
                name.end() >= brief.size()
                        || !brief.tokens[name.end()].isWord()
                        || brief.cue(Cue.PREPOSITION, name.end());
        Stated such = closed ? laterSuch(name.end()) : null;
        if (such != null) {
            return such;
        }
        return name.person() || name.place() || !closed
                ? null
                : new Stated(name.start(), name.end(), name, null, null, StatedProduct.LAUNCHED);
    }

    /** "I run Elm Street Dental in Leeds, we're a normal dentist". */
    private @Nullable Stated laterSuch(int from) {
        for (int i = from; brief.sameSentence(from - 1, i); i++) {
            if (brief.cue(Cue.WE_ARE, i) && brief.cue(Cue.ONE, i + 1)) {
                return weAreSuch(i, phrase.afterArticle(i + 1));
            }
        }
        return null;
    }

    /** "... Nubbin, a refillable deodorant", "... the Grabbet, it's a clamp". */
    private @Nullable Stated told(Name name) {
        if (!brief.mark(name.end(), ',')) {
            return null;
        }
        Stated said = pronoun.at(name.end() + 1);
        return said == null ? things.at(phrase.afterArticle(name.end() + 1), name, false) : said;
    }

    /** "Temos nove quartos": how many of them a house has. */
    private boolean isCounted(int verb) {
        return brief.cue(Cue.HAS, verb) && Numbers.value(brief, verb + 1) > 1;
    }

    /** "faço branqueamentos, mas o vídeo não é sobre isso". */
    private boolean isOtherwise(int verb) {
        int next = brief.clauseEnd(verb);
        if (!brief.is(Kind.BUT, next)) {
            return false;
        }
        boolean denied = false;
        boolean about = false;
        for (int i = next; brief.sameClause(i, next); i++) {
            denied |= brief.is(Kind.NEG, i);
            about |= brief.isAny(i, Kind.PRODUCT_MARK, Kind.VIDEO_WORD);
        }
        return denied && about;
    }

    /** Romance verbs say who makes it; English and German ones need their "we". */
    private boolean said(int verb) {
        boolean implied =
                brief.language != Language.EN
                        && brief.language != Language.DE
                        && brief.language != Language.FR;
        return implied || brief.cue(Cue.WE, verb - 1) || joinsOn(verb);
    }

    /** "Temos nove quartos" counts, "facciamo vedere il campionato" shows. */
    private boolean isNoMaking(int verb) {
        int next = verb + 1;
        boolean counts = brief.cue(Cue.WE_HAVE, verb) && brief.isAny(next, Kind.NUMBER);
        boolean number = next < brief.size() && brief.tokens[next].isNumber();
        boolean one = brief.cue(Cue.ONE, next);
        return (counts && !one)
                || (brief.cue(Cue.WE_HAVE, verb) && number)
                // "Offriamo brevetto pagato": what a job brings with it
                || brief.cue(Cue.GRANTED, next + 1)
                || brief.cue(Cue.INFINITIVE, next);
    }

    /** "we've opened", "we just launched", "abbiamo aperto". */
    private boolean haveDone(int verb) {
        if (brief.cue(Cue.WE, verb - 1) && brief.key(verb - 1, "i")) {
            // "I invented the Grabbet"
            return true;
        }
        for (int i = verb - 1; i >= verb - 3 && brief.sameClause(i, verb); i--) {
            if (brief.cue(Cue.WE, i) || brief.cue(Cue.WE_HAVE, i)) {
                return brief.cue(Cue.ONE, verb + 1) || brief.isAny(verb + 1, Kind.OUR);
            }
        }
        return false;
    }

    /** "Ich imkere seit 30 Jahren und verkaufe Honig": the second verb of the one who writes. */
    private boolean joinsOn(int verb) {
        if (!brief.cue(Cue.AND, verb - 1)) {
            return false;
        }
        for (int i = verb - 2; brief.sameSentence(i, verb); i--) {
            if (brief.cue(Cue.WE, i)) {
                return true;
            }
        }
        return false;
    }

    /** "We're Wray & Otterbourne, four independent hearing clinics". */
    private @Nullable Stated weAre(int verb) {
        if (!brief.cue(Cue.WE_ARE, verb)) {
            return null;
        }
        boolean spoken =
                (brief.language != Language.EN && brief.language != Language.DE)
                        || brief.cue(Cue.WE, verb - 1)
                        || brief.cue(Cue.WE, verb - 2)
                        || (verb == brief.clauseStart(verb) && brief.tokens[verb].capital);
        int from = phrase.afterArticle(verb + 1);
        Name name = NameFinder.startingAt(names, from);
        if (spoken && name == null && from > verb + 1) {
            Stated ours = weAreOne(from);
            ours = ours == null ? weAreSuch(verb, from) : ours;
            return ours == null ? weAreThe(verb + 1, from) : ours;
        }
        if (!spoken || name == null || name.person()) {
            return null;
        }
        int comma = behindPlace(name.end());
        if (!brief.mark(comma, ',')) {
            return null;
        }
        Stated what = things.at(phrase.afterArticle(comma + 1), name, false);
        boolean society =
                what != null
                        && what.end() - what.start() == 1
                        && brief.cue(Cue.ONLY_SELLER, what.start());
        what = society ? null : what;
        boolean such = society || (brief.cue(Cue.ONE, comma + 1) && comma > name.end());
        // "wir sind das Leihlager in Halle, ein Verein ...": a society is no ware
        return what == null && such
                ? new Stated(
                        name.start(),
                        name.end(),
                        name,
                        null,
                        phrase.listed(name.start(), name.end()),
                        Stated.SAID)
                : what;
    }

    /** "... in Halle (Saale),": past where the house stands. */
    private int behindPlace(int from) {
        int at = from;
        boolean place = brief.cue(Cue.LOCATIVE, from) || brief.cue(Cue.PREPOSITION, from);
        while (place
                && at < from + LONGEST_PLACE
                && brief.sameSentence(from, at)
                && !brief.mark(at, ',')) {
            at++;
        }
        return at;
    }

    /** "I run Willow Tree Dental in Leeds, we're a normal dentist": people sell what they do. */
    private @Nullable Stated weAreSuch(int verb, int from) {
        Name house = null;
        for (Name name : names) {
            boolean runs = brief.cue(Cue.WE_MAKE, name.start() - 1);
            house =
                    runs && name.end() < verb && brief.sameSentence(name.end(), verb)
                            ? name
                            : house;
        }
        int end = phrase.end(from);
        Hit head = end > from ? phrase.listed(from, end) : null;
        return house == null || house.person() || head == null
                ? null
                : new Stated(from, end, house, null, head, Stated.SAID);
    }

    /** "wir sind das Werkzeugdepot in Erfurt": German names of houses may be plain nouns. */
    private @Nullable Stated weAreThe(int article, int from) {
        boolean lone =
                brief.language == Language.DE
                        && brief.cue(Cue.ARTICLE, article)
                        && from == article + 1
                        && brief.sameClause(article, from)
                        && brief.tokens[from].capital
                        && !brief.isAny(from, Kind.PERSON)
                        && !(brief.sameClause(from, from + 1) && brief.tokens[from + 1].capital);
        return lone
                ? new Stated(
                        from,
                        from + 1,
                        new Name(from, from + 1, false, false),
                        null,
                        phrase.listed(from, from + 1),
                        Stated.SAID)
                : null;
    }

    /** "Somos un taller de motos clásicas, Bujía y Compañía": what they are, then their name. */
    private @Nullable Stated weAreOne(int from) {
        int end = from;
        while (end < from + LONGEST_SELF && brief.sameClause(from, end)) {
            end++;
        }
        boolean closed = brief.mark(end - 1, ',') || brief.mark(end - 1, ':');
        // "eine kleine Fahrradwerkstatt in Kiel, heißt Speichenbruch"
        Hit called = closed ? brief.at(Kind.NAME_MARK, end) : null;
        Name name =
                closed ? NameFinder.startingAt(names, called == null ? end : called.end()) : null;
        return name == null || name.person() || name.place() ? null : things.at(from, name, true);
    }
}
