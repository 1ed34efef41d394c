package dev.shotlist.reading.naming;

import dev.shotlist.plan.Language;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.ProductWords;
import dev.shotlist.reading.Span;
import dev.shotlist.reading.naming.NameFinder.Name;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Phrases;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a listed thing is called together with the names in and beside it, and whose brand that
 * makes it: "Fellrunner 2 trail shoe", "Zuzu's gelato", "Bäckerei Krume".
 */
final class NamedProduct {
    /** A vague word with less evidence than this gives way to any name. */
    private static final double DOUBTFUL = 0.9;

    /** A house that the writer names goes before a lone word with a capital. */
    private static final double SURE = 0.95;

    private final BriefText brief;
    private final NameBeside beside;
    private final UnlistedProduct unlisted;
    private final Wares wares;
    private final @Nullable Candidate ware;
    private final SaidBrand brand;

    /**
     * @param ware what an organisation that the piece is for sells
     */
    NamedProduct(
            BriefText brief,
            NameBeside beside,
            UnlistedProduct unlisted,
            Wares wares,
            @Nullable Candidate ware,
            SaidBrand brand) {
        this.brief = brief;
        this.beside = beside;
        this.unlisted = unlisted;
        this.wares = wares;
        this.ware = ware;
        this.brand = brand;
    }

    @Nullable Fact<ProductWords> of(Candidate found) {
        String noun = owned(Phrases.oneLine(brief.slice(found.start(), found.end())));
        double confidence = Math.max(0.4, Math.min(0.95, 0.4 + found.points() * 0.12));
        Span plain = brief.span(found.start(), found.end());
        Name name = found.name();
        if (name == null) {
            boolean bare =
                    found.end() - found.start() == 1 && brief.cue(Cue.GENERIC, found.start());
            Fact<ProductWords> named = bare ? unlisted.framedName() : null;
            if (named == null && bare && found.points() < DOUBTFUL) {
                named = name();
            }
            Fact<String> seller = found.isOrganisation() ? brand.fact() : null;
            if (named == null && seller != null) {
                return new Fact<>(new ProductWords(seller.value(), noun), plain, confidence);
            }
            return named != null
                    ? named
                    : new Fact<>(new ProductWords(noun, noun), plain, confidence);
        }
        String proper = Phrases.oneLine(brief.slice(name.start(), name.end()));
        Span span =
                brief.span(
                        Math.min(found.start(), name.start()), Math.max(found.end(), name.end()));
        if (found.isOrganisation()) {
            String sold =
                    wares.beside(
                            Math.min(found.start(), name.start()),
                            Math.max(found.end(), name.end()));
            sold =
                    sold == null && ware != null
                            ? Phrases.oneLine(brief.slice(ware.start(), ware.end()))
                            : sold;
            noun = sold != null ? sold : noun;
        }
        if (name.start() <= found.hit().start() && name.end() >= found.hit().end()) {
            brand.offer(proper, name, 0.85);
            String sold = wares.apposed(found.hit(), name);
            return new Fact<>(
                    new ProductWords(proper, sold == null ? noun : sold), span, confidence);
        }
        if (isOwner(found, name, proper)) {
            brand.offer(owner(found, proper), name, 0.9);
            return new Fact<>(new ProductWords(noun, noun), span, confidence);
        }
        boolean does = found.nameFirst() && name.end() == found.start();
        if (does && brief.cue(Cue.MAKES, name.end()) && found.end() > found.start() + 1) {
            // "a Marmita da Nena entrega comida caseira"
            String made = Phrases.oneLine(brief.slice(found.start() + 1, found.end()));
            brand.offer(proper, name, 0.9);
            return new Fact<>(new ProductWords(proper, made), span, confidence);
        }
        if (found.nameFirst() && name.end() < found.start() && brief.cue(Cue.MAKES, name.end())) {
            brand.offer(proper, name, 0.9);
            return new Fact<>(new ProductWords(noun, noun), plain, confidence);
        }
        return new Fact<>(
                new ProductWords(nameAndBrand(found, name, proper, noun), noun), span, confidence);
    }

    /** "Zuzu's gelato", "Tallow & Thread's new candles". */
    private boolean isOwner(Candidate found, Name name, String proper) {
        int behind = name.end();
        while (behind < found.start() && brief.is(Kind.OUR, behind)) {
            behind++;
        }
        return found.nameFirst() && behind == found.start() && Phrases.isPossessive(proper);
    }

    /** A place to eat keeps the ending in its name: "Mama Oyelaran's". */
    private static String owner(Candidate found, String proper) {
        boolean eatery =
                (found.hit().kind() != Kind.GOODS && found.hit().value().equals("food_restaurant"))
                        || found.hit().value().equals("beverage");
        return eatery ? proper : proper.substring(0, proper.length() - 2);
    }

    /** What the product is called where a name stands beside its noun; settles the brand too. */
    private String nameAndBrand(Candidate found, Name name, String proper, String noun) {
        int maker = maker(found, name);
        if (maker > 0) {
            brand.offer(Phrases.oneLine(brief.slice(maker, name.end())), name, 0.85);
            return Phrases.oneLine(brief.slice(name.start(), maker - 1));
        }
        if (found.isOrganisation() || brief.cue(Cue.SELLER, found.end() - 1)) {
            brand.offer(sellersName(found, name, proper), name, 0.9);
            return proper;
        }
        Name house = brand.fact() == null ? houseBehind(found, name) : null;
        if (house != null) {
            brand.offer(Phrases.oneLine(brief.slice(house.start(), house.end())), house, 0.85);
            return found.nameFirst() ? proper + " " + noun : proper;
        }
        if (found.nameFirst()
                && name.end() == found.start()
                && brand.fact() == null
                && proper.chars().noneMatch(Character::isDigit)
                && brief.before(Kind.NAME_MARK, name.start()) == null) {
            brand.offer(proper, name, 0.75);
            return proper + " " + noun;
        }
        Fact<String> settled = brand.fact();
        boolean plain = proper.indexOf(' ') < 0 && brief.firstOfSentence(name.start());
        if (found.nameFirst()
                && name.end() == found.start()
                && plain
                && settled != null
                && !settled.value().equals(proper)) {
            // "Lanolin hand balm. Brand's called Ewe Beauty.": a word of what it is
            return proper + " " + noun;
        }
        // "for Maison Verane, parfum Nuit d'Ambre": the name in front of it all is the house's
        Name second = found.nameFirst() ? null : beside.before(found.start());
        if (second != null) {
            brand.offer(Phrases.oneLine(brief.slice(second.start(), second.end())), second, 0.7);
        }
        return proper;
    }

    /** "our IELTS course at Bright Path Academy": who holds it. */
    private @Nullable Name houseBehind(Candidate found, Name name) {
        int at = Math.max(found.end(), name.end());
        boolean quality =
                brief.language != Language.EN
                        && brief.language != Language.DE
                        && !brief.cue(Cue.LOCATIVE, at)
                        && brief.sameClause(at - 1, at + 1)
                        && brief.tokens[at].isWord();
        at = quality ? at + 1 : at;
        boolean led = brief.cue(Cue.LOCATIVE, at) || brief.key(at, "at");
        Name house = led ? beside.at(at + 1) : null;
        boolean seller = false;
        for (int i = at + 1; house != null && i < house.end(); i++) {
            seller |= brief.is(Kind.ORG, i) || brief.cue(Cue.SELLER, i) || isTeaching(i);
        }
        return seller && house != null && house.end() > house.start() + 1 ? house : null;
    }

    /** The Academy of "Bright Path Academy". */
    private boolean isTeaching(int at) {
        return brief.is(Kind.NOUN, at) && brief.tokens[at].capital;
    }

    /** A business is called by its trade and name: "Bäckerei Krume", "Cantina Rovere". */
    private String sellersName(Candidate found, Name name, String proper) {
        boolean whole =
                brief.language != Language.EN
                        && brief.tokens[found.hit().start()].capital
                        && found.isOrganisation()
                        && !found.hit().value().equals("software_app")
                        && name.start() == found.end();
        return whole ? Phrases.oneLine(brief.slice(found.hit().start(), name.end())) : proper;
    }

    /** "Rayo 3 de Vento" behind a thing: where the maker's name begins, or 0. */
    private int maker(Candidate found, Name name) {
        if (found.nameFirst() || found.isOrganisation()) {
            return 0;
        }
        boolean work = brief.cue(Cue.WORK, found.hit().start());
        for (int i = name.start() + 1; i + 1 < name.end(); i++) {
            if (brief.cue(Cue.MAKER_OF, i) && !(work && isOfTitle(name, i))) {
                return i + 1;
            }
        }
        return 0;
    }

    /** "gioco da tavolo, La Notte dei Gatti": what stands behind "of" made no game. */
    private boolean isOfTitle(Name name, int of) {
        return brief.cue(Cue.ARTICLE, name.start())
                || brief.isAny(of + 1, Kind.NOUN, Kind.GOODS, Kind.PERSON, Kind.THING)
                || brief.lexicons.everyday().isPlain(brief.language, brief.tokens[of + 1].key);
    }

    /** "for our plant shop's YouTube": the shop it is. */
    private static String owned(String noun) {
        return Phrases.isPossessive(noun) ? noun.substring(0, noun.length() - 2) : noun;
    }

    /** "Peregrine Air's new route to Oslo": what its owner's name stands in front of. */
    private @Nullable Fact<ProductWords> owned(Name owner) {
        WholePhrase phrase = new WholePhrase(brief);
        int start = phrase.afterArticle(owner.end());
        int end = brief.sameClause(owner.start(), start) ? phrase.end(start) : start;
        if (end == start || brief.isAny(end - 1, Kind.FORMAT, Kind.VIDEO_WORD)) {
            return null;
        }
        String words = Phrases.oneLine(brief.slice(owner.start(), owner.end()));
        brand.offer(words.substring(0, words.length() - 2), owner, 0.7);
        String thing = Phrases.oneLine(brief.slice(start, end));
        return new Fact<>(new ProductWords(thing, thing), brief.span(start, end), 0.6);
    }

    /** The likeliest name, where nothing else says what it is. */
    @Nullable Fact<ProductWords> name() {
        Name top = unlisted.likeliestName();
        if (top == null) {
            return null;
        }
        Fact<String> house = brand.fact();
        if (house != null
                && house.confidence() >= SURE
                && top.end() - top.start() == 1
                && brief.firstOfSentence(top.start())) {
            // "soy Maite, de la pelu Rizo Bravo ... Venga, 20": any word may open a sentence
            return new Fact<>(new ProductWords(house.value(), null), house.span(), 0.5);
        }
        String words = Phrases.oneLine(brief.slice(top.start(), top.end()));
        if (Phrases.isPossessive(words)) {
            Fact<ProductWords> owned = owned(top);
            if (owned != null) {
                return owned;
            }
            brand.offer(words, top, 0.6);
        }
        String ware = wares.beside(top.start(), top.end());
        return new Fact<>(
                new ProductWords(words, ware == null ? work() : ware),
                brief.span(top.start(), top.end()),
                0.6);
    }

    /** The book of "book trailer": the piece's own word says what its title names. */
    @Nullable String work() {
        for (Hit format : brief.all(Kind.FORMAT)) {
            int before = format.length() > 1 ? format.start() : format.start() - 1;
            boolean joined = before >= 0 && brief.sameClause(before, format.start());
            if (joined && brief.cue(Cue.WORK, before) && brief.is(Kind.NOUN, before)) {
                return brief.raw(before).toLowerCase(Locale.ROOT);
            }
        }
        return null;
    }
}
