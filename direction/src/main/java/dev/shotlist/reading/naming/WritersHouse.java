package dev.shotlist.reading.naming;

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

/**
 * The house of whoever writes, where the text says so: "Beschläge Taxacher GmbH", "Clinic = Lumen
 * Laser Eye", "Priya here from Marrow".
 */
final class WritersHouse {
    /** So far behind "from" stands the name of the house: "from the little shop Marrow". */
    private static final int FARTHEST_HOUSE = 4;

    private final BriefText brief;
    private final List<Name> names;

    WritersHouse(BriefText brief, List<Name> names) {
        this.brief = brief;
        this.names = names;
    }

    @Nullable Fact<String> find() {
        Fact<String> found = firm();
        found = found == null ? keyed() : found;
        return found == null ? present() : found;
    }

    /** "Beschläge Taxacher GmbH", "Nordlicht e. V.": a name with its legal form. */
    private @Nullable Fact<String> firm() {
        for (Name name : names) {
            int last = name.end() - 1;
            int form = brief.cue(Cue.LEGAL_FORM, last) ? last : name.end();
            Token first = brief.tokens[name.start()];
            boolean firm =
                    brief.cue(Cue.LEGAL_FORM, form)
                            && brief.sameSentence(form, name.start())
                            && form > name.start();
            if (firm && !first.aside && !first.denied && !first.older && !first.header) {
                return new Fact<>(
                        Phrases.oneLine(brief.slice(name.start(), form)),
                        brief.span(name.start(), form),
                        0.85);
            }
        }
        return null;
    }

    /** "Clinic = Lumen Laser Eye", "Bar: La Tuerta": what somebody is, and the name. */
    private @Nullable Fact<String> keyed() {
        for (Hit seller : brief.all(Kind.ORG)) {
            boolean key =
                    (brief.mark(seller.end(), '=') || brief.mark(seller.end(), ':'))
                            && seller.start() == brief.clauseStart(seller.start());
            Name name = key ? NameFinder.startingAt(names, seller.end() + 1) : null;
            Token first = brief.tokens[seller.start()];
            if (name != null && !name.person() && !first.aside && !first.denied && !first.older) {
                return new Fact<>(
                        NameMarks.ownersName(brief, name),
                        brief.span(name.start(), name.end()),
                        0.9);
            }
        }
        return null;
    }

    /** Nothing but words of greeting stands before in the sentence. */
    private boolean isGreeted(int at) {
        for (int i = brief.sentenceStart(at); i < at; i++) {
            boolean greets =
                    brief.cue(Cue.GREETING, i)
                            || brief.cue(Cue.GREETS, i)
                            || brief.cue(Cue.SELF, i);
            if (brief.tokens[i].isWord() && !greets) {
                return false;
            }
        }
        return true;
    }

    /** "Priya here from Marrow": the house of whoever writes. */
    private @Nullable Name houseOf(Name writer) {
        if (NameBearer.isWriter(brief, writer.start(), writer.end())) {
            return new Name(writer.start() + 2, writer.end(), false, false);
        }
        Name behind = behindWriter(writer);
        if (behind != null) {
            return behind;
        }
        int here = writer.end();
        boolean says = brief.cue(Cue.HERE, here);
        int from = says ? here + 1 : here;
        boolean opens =
                isGreeted(writer.start())
                        && brief.tokens[writer.start()].sentence <= 1
                        && here == writer.start() + 1
                        && (brief.cue(Cue.GREETING, 0) || brief.cue(Cue.GREETS, 0));
        boolean at = (says || opens) && (brief.is(Kind.BY, from) || brief.key(from, "at"));
        return at
                ? NameFinder.startingAt(names, NameMarks.skipArticles(brief, names, from + 1))
                : null;
    }

    /** "soy Maite, de la pelu Rizo Bravo": who writes, and from what house. */
    private @Nullable Name behindWriter(Name writer) {
        int from = brief.mark(writer.end(), ',') ? writer.end() + 1 : writer.end();
        boolean writes =
                brief.cue(Cue.SELF, writer.start() - 1)
                        && writer.end() == writer.start() + 1
                        && brief.tokens[writer.start()].sentence <= 1
                        && (brief.cue(Cue.FROM, from) || brief.cue(Cue.MAKER_OF, from));
        int at = from + 1;
        while (writes
                && at < from + FARTHEST_HOUSE
                && brief.sameSentence(from, at)
                && brief.tokens[at].isWord()
                && NameFinder.startingAt(names, at) == null) {
            at++;
        }
        return writes && brief.sameSentence(from, at) ? NameFinder.startingAt(names, at) : null;
    }

    /** "Merrowdale Water here." and "Here at Otterslade Vets": who writes. */
    private @Nullable Fact<String> present() {
        for (Name name : names) {
            Name house = houseOf(name);
            if (house != null && !house.person()) {
                return new Fact<>(
                        Phrases.oneLine(brief.slice(house.start(), house.end())),
                        brief.span(house.start(), house.end()),
                        0.95);
            }
            boolean here = brief.cue(Cue.HERE, name.end()) && closes(name.end() + 1);
            int at = name.start() - 1;
            while (at > 0 && brief.cue(Cue.ARTICLE, at)) {
                at--;
            }
            boolean hereAt =
                    brief.cue(Cue.HERE, at - 1)
                            && brief.cue(Cue.PREPOSITION, at)
                            && brief.firstOfSentence(at - 1);
            Token first = brief.tokens[name.start()];
            if (((here && isFirm(name)) || hereAt)
                    && !name.person()
                    && !first.denied
                    && !first.aside) {
                return new Fact<>(
                        Phrases.oneLine(brief.slice(name.start(), name.end())),
                        brief.span(name.start(), name.end()),
                        0.95);
            }
        }
        return null;
    }

    /** "Tomasz here" is somebody; a firm's name has several words, one of them a plain one. */
    private boolean isFirm(Name name) {
        boolean plain = name.end() - name.start() > 2;
        for (int i = name.start() + 1; i < name.end(); i++) {
            plain |= brief.lexicon.knows(brief.tokens[i].key) || !brief.tokens[i].isWord();
        }
        return plain;
    }

    private boolean closes(int at) {
        return at >= brief.size() || !brief.tokens[at].isWord();
    }
}
