package dev.shotlist.reading.naming;

import dev.shotlist.plan.Language;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.ProductWords;
import dev.shotlist.reading.Span;
import dev.shotlist.reading.naming.NameFinder.Name;
import dev.shotlist.reading.text.AgeBehindName;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Phrases;
import dev.shotlist.reading.text.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whose piece it is where no word says so: the likeliest of the other names. */
final class BrandGuess {
    private final BriefText brief;
    private final List<Name> names;
    private final Frame frame;

    BrandGuess(BriefText brief, List<Name> names, Frame frame) {
        this.brief = brief;
        this.names = names;
        this.frame = frame;
    }

    @Nullable Fact<String> find(
            @Nullable Fact<ProductWords> product, @Nullable Candidate best, boolean titled) {
        for (Name name : names) {
            if (!isPossible(name)) {
                continue;
            }
            String words = words(name);
            boolean same = product != null && words.equals(product.value().name());
            if (same && !(holdsSeller(name) && name.end() - name.start() > 1)) {
                continue;
            }
            if (holdsSeller(name) || (first(name).aside && isSellers(name))) {
                return fact(words, name, 0.7);
            }
            int next = name.end();
            if (Phrases.isPossessive(brief.raw(next - 1))
                    && next < brief.size()
                    && (brief.isAny(next, Kind.NOUN, Kind.ORG, Kind.GOODS)
                            || brief.key(next, "new"))) {
                return fact(words, name, 0.7);
            }
        }
        Name beside = best == null ? null : best.name();
        if (product != null && best != null && beside != null && !titled) {
            return fact(words(beside), beside, best.isOrganisation() ? 0.7 : 0.45);
        }
        NamesakeBrand namesake = new NamesakeBrand(brief, names);
        Fact<String> own = product == null ? null : namesake.leading(product);
        if (own != null) {
            return own;
        }
        Fact<String> other = any(product, titled);
        own = product == null || !titled ? null : namesake.of(product);
        return own != null && (other == null || opensList(other.span())) ? own : other;
    }

    /** "Sweat, climb, fizz, finish.": one word that heads a row of plain ones names nobody. */
    private boolean opensList(Span word) {
        for (Name name : names) {
            int next = name.end();
            if (brief.span(name.start(), next).equals(word)) {
                return next - name.start() == 1
                        && brief.firstOfSentence(name.start())
                        && brief.mark(next, ',')
                        && next + 1 < brief.size()
                        && !brief.tokens[next + 1].capital;
            }
        }
        return false;
    }

    private boolean isPossible(Name name) {
        Token first = brief.tokens[name.start()];
        // "Uscita: 4 marzo" heads a line
        boolean label =
                name.end() == name.start() + 1
                        && brief.mark(name.end(), ':')
                        && brief.firstOfSentence(name.start());
        // "des Trois Vallées (Aurillac)": where it is
        boolean aside =
                name.start() > 1
                        && brief.mark(name.start() - 1, '(')
                        && brief.mark(name.end(), ')')
                        && brief.language != Language.EN
                        && brief.tokens[name.start() - 2].capital
                        && !brief.isAny(name.start() - 2, Kind.NOUN, Kind.GOODS);
        return !label
                && !aside
                && !isAged(name)
                // "first ride free w/ code QUAD"
                && !brief.cue(Cue.CODE, name.start() - 1)
                // "PEGI 12", "ISO 9001": a mark that others give
                && !brief.cue(Cue.SEAL, name.start())
                // "blocked the High Street sewer"
                && !brief.cue(Cue.STREET, name.end() - 1)
                && !name.person()
                && !name.place()
                && (!first.aside || holdsSeller(name) || isSellers(name) || fillsBrackets(name))
                && !first.denied;
    }

    /** "Maureen Addy, 58, a school dinner lady" */
    private boolean isAged(Name name) {
        return AgeBehindName.stands(brief, name.end() + 1);
    }

    /** "Peregrine Air's new route": the owner's name is without its ending. */
    private String words(Name name) {
        String words = Phrases.oneLine(brief.slice(name.start(), name.end()));
        boolean owns =
                Phrases.isPossessive(words)
                        && brief.sameClause(name.start(), name.end())
                        && brief.tokens[name.end()].isWord();
        return owns ? words.substring(0, words.length() - 2) : words;
    }

    private Fact<String> fact(String words, Name name, double confidence) {
        return new Fact<>(words, brief.span(name.start(), name.end()), confidence);
    }

    private Token first(Name name) {
        return brief.tokens[name.start()];
    }

    /** "(Fromagerie Tournebise)" */
    private boolean isSellers(Name name) {
        return brief.is(Kind.ORG, name.start() - 1)
                && brief.tokens[name.start() - 1].capital
                && brief.mark(name.start() - 2, '(');
    }

    /** "mes stages de poterie (Terre à Gladys)" */
    private boolean fillsBrackets(Name name) {
        return name.end() - name.start() > 1
                && brief.mark(name.start() - 1, '(')
                && brief.mark(name.end(), ')')
                && brief.isAny(name.start() - 2, Kind.NOUN, Kind.GOODS, Kind.THING, Kind.ORG);
    }

    private boolean holdsSeller(Name name) {
        for (int i = name.start(); i < name.end(); i++) {
            if (brief.is(Kind.ORG, i)) {
                return true;
            }
        }
        return false;
    }

    /** With no other sign, the name that stands where briefs name the advertiser. */
    private @Nullable Fact<String> any(@Nullable Fact<ProductWords> product, boolean titled) {
        Name top = null;
        double most = -2;
        for (Name name : names) {
            Token first = brief.tokens[name.start()];
            boolean opens =
                    (brief.firstOfSentence(name.start()) || brief.language == Language.DE)
                            && name.end() - name.start() == 1;
            boolean within =
                    product != null
                            && !product.value().name().equals(words(name))
                            && holds(product, name);
            if (!isPossible(name)
                    || within
                    || BearerActs.of(brief, name)
                    || first.older
                    || (opens && !first.camel && isUnlikely(name))) {
                continue;
            }
            double points =
                    (name.end() - name.start() > 1 ? 0.8 : 0)
                            + frame.points(name.start())
                            - (isBehindName(name) ? 1 : 0)
                            - first.sentence * 0.1;
            if (points > most) {
                most = points;
                top = name;
            }
        }
        if (top == null) {
            return null;
        }
        String words = words(top);
        boolean same = product != null && product.value().name().equals(words) && titled;
        return same ? null : fact(words, top, 0.4);
    }

    /** "Mutterteig, ein Sauerteig-Starter": a part of what the product is. */
    private boolean holds(Fact<ProductWords> product, Name name) {
        Span span = brief.span(name.start(), name.end());
        return span.start() > product.span().start() && span.end() <= product.span().end();
    }

    /** The town of "Third Rise, Hebden Bridge", or that of "tours of Belfast". */
    private boolean isBehindName(Name name) {
        int before = name.start() - 1;
        return (brief.mark(before, ',') && NameFinder.endingAt(names, before) != null)
                || (brief.key(before, "of") && brief.isAny(before - 1, Kind.NOUN, Kind.GOODS));
    }

    /**
     * One word at a sentence's head is a name only when a mark or the end of the clause follows.
     */
    private boolean isUnlikely(Name name) {
        int next = name.end();
        return (next < brief.size()
                        && brief.tokens[next].isWord()
                        && brief.sameClause(next, name.start()))
                || brief.language == Language.DE;
    }
}
