package dev.shotlist.reading.naming;

import dev.shotlist.plan.Category;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.ProductWords;
import dev.shotlist.reading.Span;
import dev.shotlist.reading.lines.LineFinder;
import dev.shotlist.reading.naming.NameFinder.Name;
import dev.shotlist.reading.shots.ShotFinder;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Phrases;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the piece is about: the noun that stands where briefs name their thing ("for our ...",
 * "ad for ..."), the proper name beside it, and whose brand it is.
 */
public final class ProductFinder {
    /** A piece against something is for a cause, whoever pays for it. */
    private static final double FOUGHT = 0.85;

    private static final int LONGEST_WARE = 3;

    private final BriefText brief;
    private final ShotFinder shots;
    private final List<Name> names;
    private final LineFinder lines;
    private final NounPhrase phrases;
    private final UnlistedProduct unlisted;
    private final TitledProduct titles;
    private final NamedProduct named;
    private final @Nullable Stated stated;
    private final @Nullable Candidate best;
    private @Nullable Fact<ProductWords> product;
    private @Nullable Fact<String> brand;

    public ProductFinder(BriefText brief, List<Name> all, LineFinder lines, ShotFinder shots) {
        List<Name> names = OwnNames.of(brief, all, lines, shots);
        this.brief = brief;
        this.shots = shots;
        this.names = names;
        this.lines = lines;
        Frame frame = new Frame(brief);
        phrases = new NounPhrase(brief, names);
        NameBeside beside = new NameBeside(brief, names);
        Wares wares = new Wares(brief, phrases);
        unlisted = new UnlistedProduct(brief, names, frame);
        CandidateFinder candidates = new CandidateFinder(brief, names, shots, lines, frame);
        Candidate likely = candidates.best();
        Stated said = new StatedProduct(brief, names).find();
        said = said == null ? new FramedPhrase(brief, names).find() : said;
        boolean sellerOnly = likely != null && likely.isOrganisation();
        said = said == null && sellerOnly ? new LessonTool(brief, names).topic() : said;
        boolean listed =
                said != null
                        && said.points() == FramedPhrase.KEYED
                        && likely != null
                        && likely.start() >= said.start()
                        && likely.end() <= said.end();
        // what a form calls the product is weighed by the lists where they know it
        said = listed ? null : said;
        boolean shown =
                said != null
                        && brief.tokens[said.start()].sentence > 0
                        && shots.holds(brief.span(said.start(), said.end()));
        stated = said != null && !shown && said.over(likely) ? said : null;
        best = stated == null ? whole(likely, frame) : stated.candidate();
        Candidate ware = best != null && best.isOrganisation() ? candidates.ware(best) : null;
        Name maker = stated == null ? null : stated.maker();
        SaidBrand settled = new SaidBrand(brief, new NameMarks(brief, names).marked(best));
        if (maker != null) {
            settled.offer(Phrases.oneLine(brief.slice(maker.start(), maker.end())), maker, 0.85);
        }
        titles = new TitledProduct(brief, lines, phrases, best, settled);
        named = new NamedProduct(brief, beside, unlisted, wares, ware, settled);
        product = likeliest();
        product = product == null ? null : new WareName(brief).cut(product);
        if (product != null && product.span().start() == 0 && brief.cue(Cue.GREETS, 0)) {
            product = null;
        }
        brand = settled.fact();
        if (brand == null) {
            brand = new BrandGuess(brief, names, frame).find(product, best, isTitled());
        }
        brand = brand == null ? null : unlabelled(brand);
        product = product == null ? null : beyondLabel(product);
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
        if (product != null && isFought(product)) {
            // "Kampagne gegen Handy am Steuer": nobody sells the phone
            Fact<String> sender = brand;
            boolean screen = isScreen(product);
            product =
                    screen && sender == null
                            ? null
                            : sender == null
                                    ? new Fact<>(
                                            new ProductWords(product.value().name(), null),
                                            product.span(),
                                            product.confidence())
                                    : new Fact<>(
                                            new ProductWords(sender.value(), null),
                                            sender.span(),
                                            FOUGHT);
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

    /** "Marca Arcones." is a brand called Arcones. */
    private Fact<String> unlabelled(Fact<String> found) {
        String name = found.value();
        int space = name.indexOf(' ');
        for (int i = 0; space > 0 && i + 1 < brief.size(); i++) {
            boolean label = brief.cue(Cue.BRAND_LABEL, i) && brief.tokens[i + 1].capital;
            if (label && brief.raw(i).equals(name.substring(0, space))) {
                Span span = found.span();
                int start = span.start() + name.codePointCount(0, space) + 1;
                return new Fact<>(
                        name.substring(space + 1), new Span(start, span.end()), found.confidence());
            }
        }
        return found;
    }

    /** "Socken für Hunde, Marke Wollpfote": the house by its label is not what it sells. */
    private Fact<ProductWords> beyondLabel(Fact<ProductWords> found) {
        String name = found.value().name();
        int space = name.indexOf(' ');
        boolean label = false;
        for (int i = 0; space > 0 && i + 1 < brief.size(); i++) {
            label |=
                    brief.cue(Cue.BRAND_LABEL, i)
                            && brief.tokens[i + 1].capital
                            && brief.raw(i).equals(name.substring(0, space));
        }
        Fact<ProductWords> ware = label ? unlisted.looseWords() : null;
        Candidate thing = best;
        if (label && thing != null && !thing.isOrganisation()) {
            int end = thing.end();
            int start = thing.start();
            boolean user = brief.is(Kind.FOR, start - 1) && brief.sameClause(start - 2, start);
            if (user) {
                // socks for dogs are socks
                end = start - 1;
                start = end - 1;
                while (end - start < LONGEST_WARE
                        && brief.sameClause(start - 1, end - 1)
                        && brief.tokens[start - 1].isWord()
                        && !brief.is(Kind.STOP, start - 1)) {
                    start--;
                }
            }
            String words = Phrases.oneLine(brief.slice(start, end));
            ware =
                    new Fact<>(
                            new ProductWords(words, words),
                            brief.span(start, end),
                            found.confidence());
        }
        return ware == null ? found : ware;
    }

    private static boolean isNoun(ProductWords words) {
        return words.name().equals(words.noun());
    }

    /** Whether what is sold is a song: a title behind "our new single". */
    public boolean isSong() {
        return titles.isSong();
    }

    /** "insulated bike" that a list knows goes on to "insulated bike panniers". */
    private @Nullable Candidate whole(@Nullable Candidate found, Frame frame) {
        if (found == null) {
            return null;
        }
        WholePhrase phrase = new WholePhrase(brief);
        int end = phrase.end(found.start());
        Name name = found.name();
        if (end <= found.end() || (name != null && !found.nameFirst() && name.start() < end)) {
            return found;
        }
        // "Bramble & Co's sourdough crumpets"
        boolean owned =
                name != null
                        && name.end() == found.start()
                        && Phrases.isPossessive(brief.raw(name.end() - 1));
        if (!owned && !frame.isThing(found.start(), end)) {
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

    public @Nullable Fact<ProductWords> product() {
        return product;
    }

    public @Nullable Fact<String> brand() {
        return brand;
    }

    /** "Spot gegen Lebensmittelverschwendung": a piece that fights something sells nothing. */
    public boolean isAgainst() {
        return against() >= 0;
    }

    /** Whether what was found for the product stands right behind "against". */
    private boolean isFought(Fact<ProductWords> found) {
        int against = against();
        if (against >= 0 && isScreen(found)) {
            return true;
        }
        if (against < 0 || !brief.sameClause(against, against + 1)) {
            return false;
        }
        int from = brief.span(against, against + 1).end();
        int to = brief.span(against, brief.clauseEnd(against)).end();
        return found.span().start() >= from && found.span().end() <= to;
    }

    /** "..., 20 s, cinéma.": of a piece against something it says where it runs. */
    private boolean isScreen(Fact<ProductWords> found) {
        for (int i = 0; i < brief.size(); i++) {
            if (brief.cue(Cue.CINEMA, i) && brief.span(i, i + 1).equals(found.span())) {
                return true;
            }
        }
        return false;
    }

    private int against() {
        for (int i = 1; i < brief.size(); i++) {
            boolean piece =
                    brief.isAny(i - 1, Kind.FORMAT, Kind.VIDEO_WORD)
                            || brief.cue(Cue.CAMPAIGN, i - 1);
            if (piece
                    && brief.cue(Cue.AGAINST, i)
                    && brief.sameClause(i - 1, i)
                    && brief.tokens[i].quote < 0) {
                return i;
            }
        }
        return -1;
    }

    public @Nullable Fact<Category> category(boolean musicVideo) {
        int against = against();
        if (against >= 0) {
            return new Fact<>(
                    Category.NONPROFIT_CAUSE, brief.span(against - 1, against + 1), FOUGHT);
        }
        Stated work = stated;
        boolean unlisted = work != null && (work.head() == null || !work.holdsHead());
        if (work != null
                && work.name() != null
                && unlisted
                && brief.cue(Cue.WORK_KIND, work.end() - 1)) {
            // "a mystery by Mo Lund. A baker finds a shop": nothing in a story is its trade
            return new Fact<>(
                    Category.ENTERTAINMENT_GAMING, brief.span(work.start(), work.end()), 0.85);
        }
        return votes().count(musicVideo);
    }

    private TradeVote votes() {
        int behind = stated != null ? stated.end() : best != null ? best.end() : -1;
        return new TradeVote(brief, names, best, behind, shots);
    }

    /** "We're a shoe workshop": whoever works in a room of their own teaches nothing in it. */
    public boolean isOwnRoom() {
        return votes().isOwnRoom();
    }

    private boolean isTitled() {
        return !lines.titles().isEmpty();
    }

    private @Nullable Fact<ProductWords> likeliest() {
        Fact<ProductWords> found = titles.find();
        found = found == null ? service() : found;
        if (found == null && stated != null && best == null) {
            found = ofStated(stated);
        }
        if (found == null) {
            found = best == null ? null : named.of(best);
        }
        if (found == null) {
            found = named.name();
        }
        found = found == null ? new ServiceOffer(brief).sought() : found;
        return found == null ? unlisted.framedWords() : found;
    }

    /** What is done to the likeliest thing, where no name says more: "we fix bikes". */
    private @Nullable Fact<ProductWords> service() {
        Fact<ProductWords> done = new ServiceOffer(brief).find();
        if (done == null || (stated != null && stated.name() != null)) {
            return null;
        }
        int start = best != null ? best.start() : stated != null ? stated.start() : -1;
        int end = best != null ? best.end() : stated != null ? stated.end() : -1;
        if (start < 0) {
            return done;
        }
        Span thing = brief.span(start, end);
        boolean same = thing.end() > done.span().start() && thing.start() < done.span().end();
        return same ? done : null;
    }

    /** A thing that no list has is called what the brief calls it. */
    private Fact<ProductWords> ofStated(Stated said) {
        String noun = Phrases.oneLine(brief.slice(said.start(), said.end()));
        Name name = said.name();
        String proper =
                name == null ? noun : Phrases.oneLine(brief.slice(name.start(), name.end()));
        int from = name == null ? said.start() : Math.min(name.start(), said.start());
        // a title is no noun of its own
        String work = noun.equals(proper) && name != null ? named.work() : null;
        noun = work == null ? noun : work;
        return new Fact<>(new ProductWords(proper, noun), brief.span(from, said.end()), 0.8);
    }
}
