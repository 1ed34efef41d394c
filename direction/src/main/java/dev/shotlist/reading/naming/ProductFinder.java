package dev.shotlist.reading.naming;

import dev.shotlist.plan.Category;
import dev.shotlist.plan.Language;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.ProductWords;
import dev.shotlist.reading.Span;
import dev.shotlist.reading.lines.LineFinder;
import dev.shotlist.reading.naming.NameFinder.Name;
import dev.shotlist.reading.shots.ShotFinder;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Phrases;
import dev.shotlist.reading.text.Quote;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the piece is about: the noun that stands where briefs name their thing ("for our ...",
 * "ad for ..."), the proper name beside it, and whose brand it is.
 */
public final class ProductFinder {
    /** A vague word with less evidence than this gives way to any name. */
    private static final double DOUBTFUL = 0.9;

    private final BriefText brief;
    private final List<Name> names;
    private final LineFinder lines;
    private final NounPhrase phrases;
    private final NameBeside beside;
    private final UnlistedProduct unlisted;
    private final Wares wares;
    private final @Nullable Stated stated;
    private final @Nullable Candidate best;

    /** What an organisation that the piece is for sells. */
    private final @Nullable Candidate ware;

    private @Nullable Fact<ProductWords> product;
    private @Nullable Fact<String> brand;

    /** "Indian takeaway", "Guten Tag" */
    private static boolean isOrigin(BriefText brief, Name name) {
        boolean greets = name.start() == 0 && brief.cue(Cue.GREETS, 0);
        boolean addressed = brief.cue(Cue.HONOURED, name.start() - 1);
        return greets
                || addressed
                || (name.end() == name.start() + 1 && brief.cue(Cue.ORIGIN, name.start()));
    }

    /** "an der B31" */
    private static boolean isRoad(BriefText brief, Name name) {
        String words = brief.slice(name.start(), name.end());
        boolean numbered =
                words.length() > 1
                        && words.length() <= LONGEST_ROAD
                        && Character.isLetter(words.charAt(0))
                        && words.substring(1).chars().allMatch(Character::isDigit);
        return numbered && brief.cue(Cue.ON_THE, name.start() - 1);
    }

    private static final int LONGEST_ROAD = 5;

    /**
     * "Big Ben no, we are called ...": a name that the brief denies is none of its own, and neither
     * is one in a line to say.
     */
    private static List<Name> own(
            BriefText brief, List<Name> all, LineFinder lines, ShotFinder shots) {
        List<Name> own =
                all.stream()
                        .filter(name -> !brief.tokens[name.start()].denied)
                        .filter(name -> !lines.hold(name.start(), name.end()))
                        .filter(name -> !isOrigin(brief, name) && !isRoad(brief, name))
                        .toList();
        List<Name> outside =
                own.stream()
                        .filter(name -> !shots.holds(brief.span(name.start(), name.end())))
                        .toList();
        // German nouns in a list of shots look like names
        return outside.isEmpty() ? own : outside;
    }

    public ProductFinder(BriefText brief, List<Name> all, LineFinder lines, ShotFinder shots) {
        List<Name> names = own(brief, all, lines, shots);
        this.brief = brief;
        this.names = names;
        this.lines = lines;
        Frame frame = new Frame(brief);
        phrases = new NounPhrase(brief, names);
        beside = new NameBeside(brief, names);
        wares = new Wares(brief, phrases);
        unlisted = new UnlistedProduct(brief, names, frame);
        CandidateFinder candidates = new CandidateFinder(brief, names, shots, lines, frame);
        Candidate likely = candidates.best();
        Stated said = new StatedProduct(brief, names).find();
        said = said == null ? new FramedPhrase(brief, names).find() : said;
        stated = said != null && said.over(likely) ? said : null;
        best = stated == null ? whole(likely, frame) : stated.candidate();
        ware = best != null && best.isOrganisation() ? candidates.ware(best) : null;
        Name maker = stated == null ? null : stated.maker();
        brand = new NameMarks(brief, names).marked(best);
        if (maker != null) {
            setBrand(Phrases.oneLine(brief.slice(maker.start(), maker.end())), maker, 0.85);
        }
        product = likeliest();
        if (product != null && product.span().start() == 0 && brief.cue(Cue.GREETS, 0)) {
            product = null;
        }
        if (brand == null) {
            brand = new BrandGuess(brief, names, frame).find(product, best, isTitled());
        }
        Fact<String> house = brand;
        boolean nameless =
                stated == null && best != null && best.isOrganisation() && best.name() == null;
        if (nameless && house != null && product != null && isNoun(product.value())) {
            // "for Second Chapter, we're a charity"
            product =
                    new Fact<>(
                            new ProductWords(house.value(), product.value().noun()),
                            product.span(),
                            product.confidence());
        }
        if (product == null) {
            Fact<String> seller = brand;
            product =
                    seller == null
                            ? unlisted.looseWords()
                            : new Fact<>(
                                    new ProductWords(seller.value(), null), seller.span(), 0.5);
        }
    }

    private static boolean isNoun(ProductWords words) {
        return words.name().equals(words.noun());
    }

    /** Whether what is sold is a song: a title behind "our new single". */
    public boolean isSong() {
        for (Quote quote : lines.titles()) {
            for (int i = quote.start() - 2; i >= 0 && i > quote.start() - SONG_REACH; i--) {
                Hit noun = brief.over(Kind.NOUN, i);
                if (noun != null && brief.sameClause(i, quote.start() - 2)) {
                    return noun.value().equals("music");
                }
            }
        }
        return false;
    }

    /** So far before a song's title stands what it is: "the single is called". */
    private static final int SONG_REACH = 6;

    /** "insulated bike" that a list knows goes on to "insulated bike panniers". */
    private @Nullable Candidate whole(@Nullable Candidate found, Frame frame) {
        if (found == null || (found.name() != null && !found.nameFirst())) {
            return found;
        }
        WholePhrase phrase = new WholePhrase(brief);
        int end = phrase.end(found.start());
        if (end <= found.end() || !frame.isThing(found.start(), end)) {
            return found;
        }
        for (int i = found.end(); i < end; i++) {
            boolean made = brief.cue(Cue.MADE, i);
            if (made || phrases.inName(i) || !phrase.mayJoin(i)) {
                return found;
            }
        }
        return new Candidate(
                found.hit(), found.start(), end, found.name(), found.nameFirst(), found.points());
    }

    private String words(Candidate candidate) {
        return Phrases.oneLine(brief.slice(candidate.start(), candidate.end()));
    }

    public @Nullable Fact<ProductWords> product() {
        return product;
    }

    public @Nullable Fact<String> brand() {
        return brand;
    }

    public @Nullable Fact<Category> category(boolean musicVideo) {
        int behind = stated != null ? stated.end() : best != null ? best.end() : -1;
        return new TradeVote(brief, names, best, behind).count(musicVideo);
    }

    private boolean isTitled() {
        return !lines.titles().isEmpty();
    }

    private @Nullable Fact<ProductWords> likeliest() {
        Fact<ProductWords> found = title();
        if (found == null && stated != null && best == null) {
            found = ofStated(stated);
        }
        if (found == null) {
            found = best == null ? null : ofCandidate(best);
        }
        if (found == null) {
            found = ofName();
        }
        return found == null ? unlisted.framedWords() : found;
    }

    /** A quoted title is the product, and the noun in front of it says of what kind. */
    private @Nullable Fact<ProductWords> title() {
        for (Quote quote : lines.titles()) {
            int before = quote.start() - 2;
            while (before > 0
                    && brief.sameClause(before, quote.start() - 2)
                    && brief.isAny(before, Kind.NAME_MARK, Kind.STOP)
                    && !brief.isAny(before, Kind.NOUN, Kind.ORG)) {
                before--;
            }
            String words = Phrases.oneLine(quote.words(brief.text));
            if (words.isEmpty() || (before >= 0 && brief.tokens[before].aside)) {
                continue;
            }
            Hit noun = brief.over(Kind.NOUN, Math.max(0, before));
            noun = noun == null ? brief.over(Kind.ORG, Math.max(0, before)) : noun;
            boolean said = noun == null && before >= 0 && !isMarked(before);
            if (said && words.split(" ").length > LONGEST_TITLE) {
                // "something like "It holds more than paint"" is a line
                continue;
            }
            Span span = brief.chars(quote.from(), quote.to());
            if ((noun != null && noun.kind() == Kind.ORG && brand == null)
                    || brief.is(Kind.BRAND_MARK, before)) {
                brand = new Fact<>(words, span, 0.85);
            }
            if (!brief.is(Kind.PERSON, before)) {
                return new Fact<>(new ProductWords(words, kindOf(noun)), span, 0.85);
            }
        }
        return null;
    }

    private boolean isMarked(int before) {
        return brief.isAny(before, Kind.NAME_MARK, Kind.BRAND_MARK)
                || brief.isAny(before + 1, Kind.NAME_MARK, Kind.BRAND_MARK);
    }

    /** Behind a word that names nothing a longer quotation is a line, in words. */
    private static final int LONGEST_TITLE = 3;

    private @Nullable String kindOf(@Nullable Hit noun) {
        if (noun != null) {
            return brief.slice(phrases.start(noun), noun.end());
        }
        return best == null ? null : brief.slice(best.start(), best.end());
    }

    private @Nullable Fact<ProductWords> ofCandidate(Candidate found) {
        String noun = Phrases.oneLine(brief.slice(found.start(), found.end()));
        double confidence = Math.max(0.4, Math.min(0.95, 0.4 + found.points() * 0.12));
        Span plain = brief.span(found.start(), found.end());
        Name name = found.name();
        if (name == null) {
            boolean bare =
                    found.end() - found.start() == 1 && brief.cue(Cue.GENERIC, found.start());
            Fact<ProductWords> named = bare ? unlisted.framedName() : null;
            if (named == null && bare && found.points() < DOUBTFUL) {
                named = ofName();
            }
            Fact<String> seller = found.isOrganisation() ? brand : null;
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
            sold = sold == null && ware != null ? words(ware) : sold;
            noun = sold != null ? sold : noun;
        }
        if (name.start() <= found.hit().start() && name.end() >= found.hit().end()) {
            setBrand(proper, name, 0.85);
            return new Fact<>(new ProductWords(proper, noun), span, confidence);
        }
        if (isOwner(found, name, proper)) {
            setBrand(owner(found, proper), name, 0.9);
            return new Fact<>(new ProductWords(noun, noun), span, confidence);
        }
        boolean does = found.nameFirst() && name.end() == found.start();
        if (does && brief.cue(Cue.MAKES, name.end()) && found.end() > found.start() + 1) {
            // "a Marmita da Nena entrega comida caseira"
            String made = Phrases.oneLine(brief.slice(found.start() + 1, found.end()));
            setBrand(proper, name, 0.9);
            return new Fact<>(new ProductWords(proper, made), span, confidence);
        }
        if (found.nameFirst() && name.end() < found.start() && brief.cue(Cue.MAKES, name.end())) {
            setBrand(proper, name, 0.9);
            return new Fact<>(new ProductWords(noun, noun), plain, confidence);
        }
        return new Fact<>(
                new ProductWords(nameAndBrand(found, name, proper, noun), noun), span, confidence);
    }

    /** A thing that no list has is called what the brief calls it. */
    private Fact<ProductWords> ofStated(Stated said) {
        String noun = Phrases.oneLine(brief.slice(said.start(), said.end()));
        Name name = said.name();
        String proper =
                name == null ? noun : Phrases.oneLine(brief.slice(name.start(), name.end()));
        int from = name == null ? said.start() : Math.min(name.start(), said.start());
        return new Fact<>(new ProductWords(proper, noun), brief.span(from, said.end()), 0.8);
    }

    /** "Zuzu's gelato". */
    private static boolean isOwner(Candidate found, Name name, String proper) {
        return found.nameFirst() && name.end() == found.start() && Phrases.isPossessive(proper);
    }

    /** A place to eat keeps the ending in its name: "Mama Oyelaran's". */
    private static String owner(Candidate found, String proper) {
        boolean eatery =
                found.hit().value().equals("food_restaurant")
                        || found.hit().value().equals("beverage");
        return eatery ? proper : proper.substring(0, proper.length() - 2);
    }

    /** What the product is called where a name stands beside its noun; settles the brand too. */
    private String nameAndBrand(Candidate found, Name name, String proper, String noun) {
        int maker = maker(found, name);
        if (maker > 0) {
            setBrand(Phrases.oneLine(brief.slice(maker, name.end())), name, 0.85);
            return Phrases.oneLine(brief.slice(name.start(), maker - 1));
        }
        if (found.isOrganisation() || brief.cue(Cue.SELLER, found.end() - 1)) {
            setBrand(sellersName(found, name, proper), name, 0.9);
            return proper;
        }
        if (found.nameFirst()
                && name.end() == found.start()
                && brand == null
                && proper.chars().noneMatch(Character::isDigit)
                && brief.before(Kind.NAME_MARK, name.start()) == null) {
            setBrand(proper, name, 0.75);
            return proper + " " + noun;
        }
        // "for Maison Verane, parfum Nuit d'Ambre": the name in front of it all is the house's
        Name second = found.nameFirst() ? null : beside.before(found.start());
        if (second != null) {
            setBrand(Phrases.oneLine(brief.slice(second.start(), second.end())), second, 0.7);
        }
        return proper;
    }

    /** German calls a business by its trade and name: "Bäckerei Krume". */
    private String sellersName(Candidate found, Name name, String proper) {
        boolean german =
                brief.language == Language.DE
                        && found.isOrganisation()
                        && !found.hit().value().equals("software_app")
                        && name.start() == found.end();
        return german ? Phrases.oneLine(brief.slice(found.hit().start(), name.end())) : proper;
    }

    /** "Rayo 3 de Vento" behind a thing: where the maker's name begins, or 0. */
    private int maker(Candidate found, Name name) {
        if (found.nameFirst() || found.isOrganisation()) {
            return 0;
        }
        for (int i = name.start() + 1; i + 1 < name.end(); i++) {
            if (brief.cue(Cue.MAKER_OF, i)) {
                return i + 1;
            }
        }
        return 0;
    }

    private @Nullable Fact<ProductWords> ofName() {
        Name top = unlisted.likeliestName();
        if (top == null) {
            return null;
        }
        String words = Phrases.oneLine(brief.slice(top.start(), top.end()));
        if (Phrases.isPossessive(words)) {
            setBrand(words, top, 0.6);
        }
        return new Fact<>(
                new ProductWords(words, wares.beside(top.start(), top.end())),
                brief.span(top.start(), top.end()),
                0.6);
    }

    private void setBrand(String value, Name name, double confidence) {
        if (brand == null && !value.isBlank()) {
            brand = new Fact<>(value, brief.span(name.start(), name.end()), confidence);
        }
    }
}
