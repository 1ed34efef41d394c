package dev.shotlist.reading;

import dev.shotlist.plan.Category;
import dev.shotlist.plan.Language;
import dev.shotlist.reading.NameFinder.Name;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the piece is about: the noun that stands where briefs name their thing ("for our ...",
 * "ad for ..."), the proper name beside it, whose brand it is and what trade it belongs to.
 */
final class ProductFinder {
    private static final int LONGEST_LEFT = 3;
    private static final double ENOUGH = 0.3;

    /** A noun phrase that may be the product. */
    private record Candidate(
            Hit hit, int start, int end, @Nullable Name name, boolean nameFirst, double points) {}

    private final BriefText brief;
    private final List<Name> names;
    private final LineFinder lines;
    private final ShotFinder shots;
    private @Nullable Candidate best;
    private @Nullable Fact<ProductWords> product;
    private @Nullable Fact<String> brand;

    ProductFinder(BriefText brief, List<Name> names, LineFinder lines, ShotFinder shots) {
        this.shots = shots;
        this.brief = brief;
        this.names = names;
        this.lines = lines;
        best = bestCandidate();
        brand = markedBrand();
        product = title();
        if (product == null) {
            product = fromCandidate();
        }
        if (product == null) {
            product = fromNames();
        }
        if (product == null) {
            product = fromFrame();
        }
        if (brand == null) {
            brand = brandOfOthers();
        }
        if (product == null && brand == null) {
            product = fromLooseWords();
        }
        if (product == null && brand != null) {
            product = new Fact<>(new ProductWords(brand.value(), null), brand.span(), 0.5);
        }
    }

    @Nullable Fact<ProductWords> product() {
        return product;
    }

    @Nullable Fact<String> brand() {
        return brand;
    }

    private @Nullable Candidate bestCandidate() {
        Candidate top = null;
        for (Kind kind : new Kind[] {Kind.ORG, Kind.NOUN}) {
            for (Hit hit : brief.all(kind)) {
                Token token = brief.tokens[hit.start()];
                if (token.quote >= 0 || token.denied || token.header) {
                    continue;
                }
                Candidate next = candidate(hit);
                if (next.points > ENOUGH
                        && (top == null
                                || next.points
                                        > top.points + (next.start < top.start ? 0 : 0.01))) {
                    top = next;
                }
            }
        }
        return top;
    }

    private Candidate candidate(Hit hit) {
        int start = phraseStart(hit);
        int end = phraseEnd(hit);
        double points = hit.kind() == Kind.ORG ? 1.1 : 1;
        points += hit.length() > 1 ? 0.4 : 0;
        Token first = brief.tokens[hit.start()];
        Name inside = nameOver(hit);
        Name after = inside == null ? nameAfter(end) : null;
        Name before = inside == null && after == null ? nameBefore(start) : null;
        Name name = inside != null ? inside : after != null ? after : before;
        if (name != null) {
            points += 1.6;
        }
        boolean leads = name != null && after == null;
        int frame = name != null && leads ? Math.min(name.start(), start) : start;
        points += frame(frame);
        if (frame != start && inside == null) {
            points += brief.at(Kind.OUR, start - 1) != null && isPoss(start - 1) ? 1.5 : 0;
        }
        points -= Math.min(1, first.sentence * 0.1);
        points -= inside != null && hit.end() < inside.end() && hit.kind() != Kind.ORG ? 0.9 : 0;
        points -= inside != null && hit.end() < inside.end() && hit.kind() == Kind.ORG ? 0.4 : 0;
        points -= hit.start() * 0.002;
        points -= first.aside ? 3 : 0;
        points -= first.older ? 0.4 : 0;
        points -=
                brief.isAny(
                                hit.start(),
                                Kind.CTA,
                                Kind.MUST,
                                Kind.TEXT_WORD,
                                Kind.CTA_MARK,
                                Kind.AUDIENCE_MARK,
                                Kind.SHOT_LIST_MARK)
                        ? 1.5
                        : 0;
        points -= brief.is(Kind.FORMAT, hit.start()) ? 0.5 : 0;
        points -= brief.isAny(hit.start(), Kind.PLATFORM, Kind.PLACEMENT) ? 3.5 : 0;
        points -= ofBuyers(hit) ? 2.5 : 0;
        points -= shots.holds(brief.span(hit.start(), hit.end())) ? 1.2 : 0;
        points -= hit.length() == 1 && namesOnlyTheSeller(first.key) ? 1.6 : 0;
        points -=
                brief.isAny(
                                        hit.start(),
                                        Kind.COLOR,
                                        Kind.PLACE,
                                        Kind.PROP,
                                        Kind.INSTRUMENT,
                                        Kind.GENRE)
                                && hit.length() == 1
                        ? 0.6
                        : 0;
        points -= generic(first.key) && hit.length() == 1 ? 0.9 : 0;
        points -= hit.value().equals("other") ? 0.2 : 0;
        points -= brief.is(Kind.ORDER, brief.clauseStart(hit.start())) ? 0.8 : 0;
        if (first.capital && brief.firstOfSentence(hit.start())) {
            points += 0.3;
        }
        return new Candidate(hit, start, end, name, leads, points);
    }

    private @Nullable Name nameOver(Hit hit) {
        for (Name name : names) {
            if (name.start() <= hit.start() && name.end() >= hit.end() && !name.person()) {
                return name;
            }
        }
        return null;
    }

    /** "Our buyers are teachers, vets": people, not things for sale. */
    private boolean ofBuyers(Hit hit) {
        for (int i = hit.start() - 1;
                i >= 0 && i > hit.start() - 12 && brief.sameSentence(i, hit.start());
                i--) {
            if (brief.is(Kind.AUDIENCE_MARK, i) && brief.tokens[i].isWord()) {
                return true;
            }
        }
        return false;
    }

    /** Words for whoever sells, beside which the thing sold is named too. */
    private static boolean namesOnlyTheSeller(String key) {
        return switch (key) {
            case "motors",
                    "label",
                    "channel",
                    "brand",
                    "client",
                    "company",
                    "publisher",
                    "verlag",
                    "editorial",
                    "editora",
                    "artist",
                    "duo",
                    "group",
                    "groupe",
                    "banda",
                    "band",
                    "shop",
                    "store",
                    "tienda",
                    "loja",
                    "negozio",
                    "boutique",
                    "laden",
                    "bar",
                    "startup",
                    "fintech",
                    "agency",
                    "contractor",
                    "builder",
                    "coach",
                    "church",
                    "grupo",
                    "gruppo",
                    "verein",
                    "museum" ->
                    true;
            default -> false;
        };
    }

    private static boolean generic(String key) {
        return switch (key) {
            case "listing",
                    "listings",
                    "feature",
                    "everything",
                    "app",
                    "shop",
                    "store",
                    "platform",
                    "tickets",
                    "ticket",
                    "menu",
                    "kitchen",
                    "table",
                    "office",
                    "device",
                    "film",
                    "movie",
                    "show",
                    "series",
                    "channel",
                    "music",
                    "track",
                    "song",
                    "food",
                    "drink",
                    "drinks",
                    "tool",
                    "play",
                    "cooking",
                    "dinner",
                    "breakfast",
                    "talk",
                    "party",
                    "class",
                    "lesson",
                    "account",
                    "job",
                    "machine",
                    "dog",
                    "cat",
                    "dogs",
                    "cats",
                    "car",
                    "phone",
                    "cable",
                    "bar",
                    "sale",
                    "doctor",
                    "band",
                    "book",
                    "game",
                    "training",
                    "recipe",
                    "dish",
                    "dishes",
                    "windows",
                    "doors",
                    "mirror",
                    "glass",
                    "bed",
                    "chair",
                    "desk",
                    "lamp",
                    "plants",
                    "flowers",
                    "match",
                    "race",
                    "school",
                    "market",
                    "tap",
                    "photography",
                    "product" ->
                    true;
            default -> false;
        };
    }

    private double frame(int start) {
        int at = start - 1;
        double points = 0;
        boolean determined = false;
        while (at >= 0 && brief.sameClause(at, start) && brief.is(Kind.OUR, at)) {
            if (isPoss(at)) {
                points += 2.3;
            }
            determined = true;
            at--;
        }
        if (at < 0 || !brief.sameSentence(at, start)) {
            return points + (determined ? 0.2 : 0.7);
        }
        int over = at;
        while (over > 0
                && brief.sameSentence(over, start)
                && (isCopula(brief.tokens[over].key) || brief.is(Kind.OUR, over))) {
            over--;
        }
        Hit mark = over(Kind.PRODUCT_MARK, over, start);
        if (mark != null) {
            return points + 2.2;
        }
        if (brief.mark(at, ':')) {
            Hit key = brief.before(Kind.PRODUCT_MARK, at);
            return points + (key != null ? 6 : brief.before(Kind.FORMAT, at) != null ? 1 : 0.3);
        }
        if (brief.before(Kind.BY, at + 1) != null) {
            return points + 0.4;
        }
        if (brief.before(Kind.FOR, at + 1) != null) {
            double near = filmBefore(at) ? 1.4 : 0.7;
            return points + near;
        }
        if (brief.isAny(at, Kind.FORMAT, Kind.VIDEO_WORD, Kind.UNIT) && !determined) {
            return points + 0.8;
        }
        if (!brief.sameClause(at, start)) {
            return points + (determined ? 0.3 : 0.6);
        }
        if (brief.tokens[at].isMark('(')) {
            return points + 0.4;
        }
        return points - (isPreposition(brief.tokens[at].key) ? 1.4 : 0.3);
    }

    private @Nullable Hit over(Kind kind, int at, int start) {
        Hit hit = brief.before(kind, at + 1);
        if (hit == null && (brief.mark(at, ':') || brief.mark(at, '='))) {
            hit = brief.before(kind, at);
        }
        return hit != null && hit.end() <= start ? hit : null;
    }

    private boolean filmBefore(int at) {
        for (int i = at; i >= 0 && i > at - 8 && brief.sameSentence(i, at); i--) {
            if (brief.isAny(i, Kind.VIDEO_WORD, Kind.FORMAT, Kind.UNIT, Kind.PLATFORM)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPoss(int at) {
        Hit hit = brief.over(Kind.OUR, at);
        return hit != null && hit.value().equals("poss");
    }

    private static boolean isPreposition(String key) {
        return switch (key) {
            case "in",
                    "on",
                    "at",
                    "with",
                    "through",
                    "into",
                    "over",
                    "under",
                    "from",
                    "by",
                    "past",
                    "across",
                    "inside",
                    "behind",
                    "near",
                    "en",
                    "con",
                    "sur",
                    "dans",
                    "avec",
                    "auf",
                    "im",
                    "mit",
                    "aus",
                    "bei",
                    "em",
                    "no",
                    "na",
                    "com",
                    "nel",
                    "nella",
                    "su",
                    "sul" ->
                    true;
            default -> false;
        };
    }

    private int phraseStart(Hit hit) {
        int start = hit.start();
        while (start > 0
                && hit.start() - start < LONGEST_LEFT
                && brief.sameClause(start - 1, hit.start())
                && modifies(start - 1)) {
            start--;
        }
        return start;
    }

    private boolean modifies(int at) {
        Token token = brief.tokens[at];
        if (brief.language == Language.DE && !token.capital && !isGermanAdjective(token.key)) {
            return false;
        }
        return token.isWord()
                && token.quote < 0
                && NameFinder.endingAt(names, at + 1) == null
                && !inName(at)
                && !isMaking(token.key)
                && !brief.isAny(
                        at,
                        Kind.STOP,
                        Kind.OUR,
                        Kind.FORMAT,
                        Kind.PLATFORM,
                        Kind.UNIT,
                        Kind.VIDEO_WORD,
                        Kind.RATIO,
                        Kind.ORDER,
                        Kind.NEG,
                        Kind.CTA_MARK,
                        Kind.MUST,
                        Kind.BRAND_MARK,
                        Kind.NAME_MARK,
                        Kind.PRODUCT_MARK,
                        Kind.FOR,
                        Kind.BY,
                        Kind.NUMBER,
                        Kind.CORRECTION,
                        Kind.PLACEMENT,
                        Kind.OFFER,
                        Kind.TIER,
                        Kind.SHOW,
                        Kind.BUT,
                        Kind.YES);
    }

    private static boolean isGermanAdjective(String key) {
        return key.endsWith("e")
                || key.endsWith("en")
                || key.endsWith("er")
                || key.endsWith("es")
                || key.endsWith("em");
    }

    private boolean inName(int at) {
        for (Name name : names) {
            if (at >= name.start() && at < name.end()) {
                return true;
            }
        }
        return false;
    }

    /** English joins nouns on; the Romance languages add "de ..." behind. */
    private int phraseEnd(Hit hit) {
        int end = hit.end();
        while (end < brief.size()
                && end - hit.end() < 2
                && brief.sameClause(end, hit.start())
                && brief.isAny(end, Kind.NOUN, Kind.ORG)
                && !inName(end)) {
            Hit more = brief.at(Kind.NOUN, end);
            more = more == null ? brief.at(Kind.ORG, end) : more;
            if (more == null) {
                break;
            }
            end = more.end();
        }
        if (end < brief.size()
                && brief.sameClause(end, hit.start())
                && isSellerWord(brief.tokens[end].key)) {
            end++;
        }
        boolean romance = brief.language != Language.EN && brief.language != Language.DE;
        if (romance
                && end + 1 < brief.size()
                && brief.sameClause(end + 1, hit.start())
                && isOf(brief.tokens[end].key)
                && brief.tokens[end + 1].isWord()
                && !brief.isAny(end + 1, Kind.STOP, Kind.PLATFORM, Kind.OUR, Kind.UNIT)
                && !inName(end + 1)) {
            end += 2;
        }
        return end;
    }

    private static boolean isOf(String key) {
        return switch (key) {
            case "de", "di", "d", "en", "em", "a", "da", "al", "alla", "au", "aux" -> true;
            default -> false;
        };
    }

    private @Nullable Name nameAfter(int end) {
        int at = end;
        int steps = 0;
        while (at < brief.size() && steps < 4 && brief.sameSentence(at, end - 1)) {
            Name name = NameFinder.startingAt(names, at);
            if (name != null) {
                return name.person() || (name.place() && brief.before(Kind.NAME_MARK, at) == null)
                        ? null
                        : name;
            }
            boolean link =
                    brief.tokens[at].isMark(',')
                            || brief.tokens[at].isMark('(')
                            || brief.tokens[at].isMark(':')
                            || brief.tokens[at].isMark('-')
                            || (brief.tokens[at].isMark('.')
                                    && brief.tokens[at].sentence == brief.tokens[end - 1].sentence)
                            || brief.is(Kind.NAME_MARK, at);
            boolean adjective =
                    steps == 0
                            && at == end
                            && brief.language != Language.EN
                            && brief.language != Language.DE
                            && brief.tokens[at].isWord()
                            && !brief.tokens[at].capital
                            && NameFinder.startingAt(names, at + 1) != null
                            && !brief.isAny(at, Kind.PLATFORM, Kind.FORMAT)
                            && !isPreposition(brief.tokens[at].key);
            if (!link
                    && !adjective
                    && !(brief.is(Kind.OUR, at) && steps > 0)
                    && !brief.key(at, "is")
                    && !brief.key(at, "the")) {
                return null;
            }
            at++;
            steps++;
        }
        return null;
    }

    private @Nullable Name nameBefore(int start) {
        int at = start;
        int steps = 0;
        while (at > 0 && steps < 5 && brief.sameSentence(at - 1, start)) {
            Name name = NameFinder.endingAt(names, at);
            if (name != null) {
                return name.person() || name.place() ? null : name;
            }
            Token token = brief.tokens[at - 1];
            boolean link =
                    token.isMark(',')
                            || token.isMark('(')
                            || token.isMark('-')
                            || token.isMark(':')
                            || brief.is(Kind.OUR, at - 1)
                            || isCopula(token.key)
                            || brief.is(Kind.TIER, at - 1)
                            || brief.is(Kind.MOOD, at - 1);
            if (!link) {
                return null;
            }
            at--;
            steps++;
        }
        return null;
    }

    /** "Cybersecurity firm", "dog walking business": the noun before is what they sell. */
    private static boolean isSellerWord(String key) {
        return switch (key) {
            case "firm",
                    "company",
                    "business",
                    "agency",
                    "practice",
                    "startup",
                    "service",
                    "services",
                    "maker",
                    "makers",
                    "brand",
                    "co",
                    "club",
                    "workshop",
                    "provider",
                    "shop",
                    "store",
                    "studio",
                    "label",
                    "manufaktur",
                    "firma",
                    "unternehmen" ->
                    true;
            default -> false;
        };
    }

    private static boolean isMaking(String key) {
        return switch (key) {
            case "makes",
                    "make",
                    "sells",
                    "sell",
                    "offers",
                    "builds",
                    "bakes",
                    "brews",
                    "produces",
                    "hace",
                    "fabrica",
                    "vende",
                    "fait",
                    "vend",
                    "propose",
                    "macht",
                    "verkauft",
                    "faz",
                    "produz",
                    "produce",
                    "fa",
                    "does",
                    "do",
                    "teaches",
                    "repairs",
                    "designs",
                    "grows",
                    "runs" ->
                    true;
            default -> false;
        };
    }

    private static boolean isCopula(String key) {
        return switch (key) {
            case "is",
                    "es",
                    "est",
                    "ist",
                    "e",
                    "are",
                    "s",
                    "makes",
                    "make",
                    "sells",
                    "sell",
                    "offers",
                    "builds",
                    "bakes",
                    "brews",
                    "does",
                    "do",
                    "produces",
                    "hace",
                    "fabrica",
                    "vende",
                    "fait",
                    "vend",
                    "propose",
                    "bleibt",
                    "still",
                    "remains",
                    "sigue",
                    "reste",
                    "continua",
                    "resta",
                    "stays",
                    "siendo",
                    "macht",
                    "verkauft",
                    "faz",
                    "produz",
                    "produce",
                    "fa",
                    "first" ->
                    true;
            default -> false;
        };
    }

    private @Nullable Fact<ProductWords> title() {
        for (Quote quote : lines.titles()) {
            int before = quote.start() - 2;
            while (before > 0
                    && brief.sameClause(before, quote.start() - 2)
                    && brief.isAny(before, Kind.NAME_MARK, Kind.STOP)
                    && !brief.isAny(before, Kind.NOUN, Kind.ORG)) {
                before--;
            }
            if (before >= 0 && brief.tokens[before].aside) {
                continue;
            }
            Hit noun = brief.over(Kind.NOUN, Math.max(0, before));
            noun = noun == null ? brief.over(Kind.ORG, Math.max(0, before)) : noun;
            String words = Phrases.oneLine(quote.words(brief.text));
            if (words.isEmpty()) {
                continue;
            }
            if ((noun != null && noun.kind() == Kind.ORG && brand == null)
                    || brief.is(Kind.BRAND_MARK, before)) {
                brand = new Fact<>(words, brief.chars(quote.from(), quote.to()), 0.85);
            }
            boolean person = brief.is(Kind.PERSON, before);
            if (!person) {
                Candidate other = best;
                String plain =
                        noun != null
                                ? brief.slice(phraseStart(noun), noun.end())
                                : other != null ? brief.slice(other.start, other.end) : null;
                return new Fact<>(
                        new ProductWords(words, plain),
                        brief.chars(quote.from(), quote.to()),
                        0.85);
            }
        }
        return null;
    }

    private @Nullable Fact<ProductWords> fromCandidate() {
        Candidate found = best;
        if (found == null) {
            return null;
        }
        String noun = Phrases.oneLine(brief.slice(found.start, found.end));
        Name name = found.name;
        boolean bare =
                name == null
                        && found.end - found.start == 1
                        && generic(brief.tokens[found.start].key);
        Fact<ProductWords> named = bare ? framedName() : null;
        if (named != null) {
            return named;
        }
        double confidence = Math.max(0.4, Math.min(0.95, 0.4 + found.points * 0.12));
        if (name == null) {
            return new Fact<>(
                    new ProductWords(noun, noun), brief.span(found.start, found.end), confidence);
        }
        String proper = Phrases.oneLine(brief.slice(name.start(), name.end()));
        Span span =
                brief.span(Math.min(found.start, name.start()), Math.max(found.end, name.end()));
        boolean within = name.start() <= found.hit.start() && name.end() >= found.hit.end();
        if (within) {
            setBrand(proper, name, 0.85);
            return new Fact<>(new ProductWords(proper, noun), span, confidence);
        }
        boolean possessive = found.nameFirst && name.end() == found.start && isPossessive(proper);
        boolean organisation =
                found.hit.kind() == Kind.ORG
                        || possessive
                        || isSellerWord(brief.tokens[found.end - 1].key);
        if (possessive) {
            boolean eatery =
                    found.hit.value().equals("food_restaurant")
                            || found.hit.value().equals("beverage");
            String owner = eatery ? proper : proper.substring(0, proper.length() - 2);
            setBrand(owner, name, 0.9);
            return new Fact<>(new ProductWords(noun, noun), span, confidence);
        }
        if (found.nameFirst && name.end() < found.start && isMaking(brief.tokens[name.end()].key)) {
            setBrand(proper, name, 0.9);
            return new Fact<>(
                    new ProductWords(noun, noun), brief.span(found.start, found.end), confidence);
        }
        Name second = second(found);
        int maker = maker(found, name);
        if (maker > 0) {
            setBrand(Phrases.oneLine(brief.slice(maker, name.end())), name, 0.85);
            proper = Phrases.oneLine(brief.slice(name.start(), maker - 1));
        } else if (organisation) {
            boolean german =
                    brief.language == Language.DE
                            && found.hit.kind() == Kind.ORG
                            && !found.hit.value().equals("software_app")
                            && name.start() == found.end;
            setBrand(
                    german ? Phrases.oneLine(brief.slice(found.hit.start(), name.end())) : proper,
                    name,
                    0.9);
        } else if (found.nameFirst
                && name.end() == found.start
                && !hasMaker()
                && !holdsDigit(proper)
                && brief.before(Kind.NAME_MARK, name.start()) == null) {
            setBrand(proper, name, 0.75);
            String full = proper + " " + noun;
            return new Fact<>(new ProductWords(full, noun), span, confidence);
        } else if (second != null && brand == null) {
            setBrand(Phrases.oneLine(brief.slice(second.start(), second.end())), second, 0.7);
        }
        return new Fact<>(new ProductWords(proper, noun), span, confidence);
    }

    /** "for Maison Verane, parfum Nuit d'Ambre": the name in front of it all is the house's. */
    private @Nullable Name second(Candidate found) {
        if (found.nameFirst) {
            return null;
        }
        return nameBefore(found.start);
    }

    /** "Rayo 3 de Vento" behind a thing: where the maker's name begins, or 0. */
    private int maker(Candidate found, Name name) {
        if (found.nameFirst || found.hit.kind() == Kind.ORG) {
            return 0;
        }
        for (int i = name.start() + 1; i + 1 < name.end(); i++) {
            switch (brief.tokens[i].key) {
                case "de", "di", "von", "by" -> {
                    return i + 1;
                }
                default -> {}
            }
        }
        return 0;
    }

    private boolean hasMaker() {
        Fact<String> known = brand;
        return known != null;
    }

    private static boolean holdsDigit(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (Character.isDigit(words.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPossessive(String words) {
        return words.endsWith("'s") || words.endsWith("’s");
    }

    private void setBrand(String value, Name name, double confidence) {
        if (brand == null && !value.isBlank()) {
            brand = new Fact<>(value, brief.span(name.start(), name.end()), confidence);
        }
    }

    private @Nullable Fact<String> markedBrand() {
        for (Hit mark : brief.all(Kind.BRAND_MARK)) {
            Fact<String> found = nameBehind(mark, 0.97);
            if (found != null) {
                return found;
            }
        }
        Candidate found = best;
        for (Hit mark : brief.all(Kind.NAME_MARK)) {
            boolean organisation =
                    brief.shouted
                            || brief.before(Kind.ORG, mark.start()) != null
                            || (mark.start() > 1
                                    && brief.before(Kind.ORG, mark.start() - 1) != null);
            Fact<String> name = organisation ? nameBehind(mark, 0.95) : null;
            if (name != null) {
                return name;
            }
        }
        for (Hit mark : brief.all(Kind.BY)) {
            boolean afterThing =
                    brief.mark(mark.start() - 1, ',')
                            || (mark.start() > 1 && brief.tokens[mark.start() - 2].quote >= 0)
                            || brief.isAny(mark.start() - 1, Kind.NOUN, Kind.ORG)
                            || inName(mark.start() - 1)
                            || (mark.start() > 1 && brief.mark(mark.start() - 1, '('));
            if (afterThing && NameFinder.startingAt(names, skipOur(mark.end())) != null) {
                Fact<String> name = nameBehind(mark, 0.9);
                if (name != null) {
                    return name;
                }
            }
        }
        if (found != null && found.hit.kind() == Kind.ORG && found.name == null) {
            return unlistedBehind(found.end);
        }
        return null;
    }

    private int skipOur(int at) {
        int i = at;
        while (i < brief.size()
                && i < at + 4
                && brief.isAny(i, Kind.OUR, Kind.ORG, Kind.BRAND_MARK)
                && NameFinder.startingAt(names, i) == null) {
            i++;
        }
        return i;
    }

    private @Nullable Fact<String> nameBehind(Hit mark, double confidence) {
        Token token = brief.tokens[mark.start()];
        if (token.quote >= 0
                || token.header
                || brief.is(Kind.FORMAT, mark.start())
                || token.denied
                || (token.aside && mark.kind() != Kind.BRAND_MARK)) {
            return null;
        }
        int at = mark.end();
        while (at < brief.size()
                && at < mark.end() + 4
                && brief.tokens[at].line == token.line
                && NameFinder.startingAt(names, at) == null
                && (brief.tokens[at].isMark(':')
                        || brief.tokens[at].isMark('=')
                        || brief.tokens[at].isMark('-')
                        || brief.tokens[at].isMark(',')
                        || isCopula(brief.tokens[at].key)
                        || brief.isAny(at, Kind.OUR, Kind.NAME_MARK, Kind.ORG))) {
            at++;
        }
        Name name = NameFinder.startingAt(names, at);
        if (name != null && !name.person()) {
            String words = Phrases.oneLine(brief.slice(name.start(), name.end()));
            int next = name.end();
            if (isPossessive(words)
                    && next < brief.size()
                    && brief.sameClause(next, at)
                    && brief.isAny(next, Kind.NOUN, Kind.ORG)) {
                words = words.substring(0, words.length() - 2);
            }
            return new Fact<>(words, brief.span(name.start(), name.end()), confidence);
        }
        if (at < brief.size() && brief.tokens[at].quote >= 0 && at - mark.end() <= 3) {
            return null;
        }
        if ((at < brief.size() && brief.mark(at, '"')) || at >= brief.size()) {
            return null;
        }
        if (brief.tokens[at].capital && !brief.shouted) {
            // German writes every noun with a capital: behind a mark it is a name all the same
            return brief.language == Language.DE
                            && mark.kind() == Kind.BRAND_MARK
                            && !brief.is(Kind.STOP, at)
                    ? new Fact<>(brief.raw(at), brief.span(at, at + 1), 0.7)
                    : null;
        }
        if (brief.shouted && mark.kind() == Kind.NAME_MARK) {
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
        return mark.kind() == Kind.BRAND_MARK || mark.kind() == Kind.NAME_MARK
                ? unlistedBehind(at)
                : null;
    }

    /** A name in lower case: the words behind a mark that no list knows. */
    private @Nullable Fact<String> unlistedBehind(int at) {
        int end = at;
        while (end < brief.size() && end - at < 3 && brief.sameClause(end, at) && unlisted(end)) {
            end++;
        }
        boolean closes =
                end < brief.size()
                        && (brief.mark(end, ',')
                                || brief.mark(end, '.')
                                || brief.mark(end, ')')
                                || brief.tokens[end].isBreak());
        if (end == at && closes(at)) {
            end = at + 1;
        }
        return end == at || (end - at == 1 && !closes && brief.tokens[at].key.length() < 4)
                ? null
                : new Fact<>(Phrases.oneLine(brief.slice(at, end)), brief.span(at, end), 0.7);
    }

    /** A single unlisted word before a comma or full stop, whatever its ending. */
    private boolean closes(int at) {
        return at + 1 < brief.size()
                && brief.tokens[at].isWord()
                && !brief.lexicon.knows(brief.tokens[at].key)
                && brief.tokens[at].key.length() > 2
                && (brief.mark(at + 1, ',') || brief.mark(at + 1, '.'));
    }

    private boolean unlisted(int at) {
        Token token = brief.tokens[at];
        return token.isWord()
                && token.quote < 0
                && token.to - token.from > 2
                && !brief.lexicon.knows(token.key)
                && brief.lexicons.languagesOf(token.key) == 0
                && !brief.isAny(at, Kind.NOUN, Kind.ORG, Kind.MOOD, Kind.COLOR, Kind.PERSON)
                && !token.key.endsWith("ing")
                && !token.key.endsWith("ed")
                && !token.key.endsWith("ly");
    }

    /** A name right where briefs name their thing, better than a mere "tickets". */
    private @Nullable Fact<ProductWords> framedName() {
        for (Name name : names) {
            if (!name.person()
                    && !name.place()
                    && frame(name.start()) >= 1.2
                    && !brief.tokens[name.start()].denied) {
                String words = Phrases.oneLine(brief.slice(name.start(), name.end()));
                return new Fact<>(
                        new ProductWords(words, null), brief.span(name.start(), name.end()), 0.7);
            }
        }
        return null;
    }

    /** A name where the product would stand, without any noun the lists know. */
    private @Nullable Fact<ProductWords> fromNames() {
        Name top = null;
        double most = 0;
        for (Name name : names) {
            if (name.person()
                    || brief.tokens[name.start()].denied
                    || brief.tokens[name.start()].aside) {
                continue;
            }
            double points =
                    1
                            + frame(name.start())
                            - (name.place() ? 1.5 : 0)
                            - brief.tokens[name.start()].sentence * 0.15;
            points += brief.before(Kind.NAME_MARK, name.start()) != null ? 2 : 0;
            if (points > most) {
                most = points;
                top = name;
            }
        }
        if (top == null) {
            return null;
        }
        String words = Phrases.oneLine(brief.slice(top.start(), top.end()));
        if (isPossessive(words)) {
            setBrand(words, top, 0.6);
        }
        return new Fact<>(new ProductWords(words, null), brief.span(top.start(), top.end()), 0.6);
    }

    /** "ad for our quantum flux stabiliser": the words behind "for" that no list knows. */
    private @Nullable Fact<ProductWords> fromFrame() {
        for (Kind kind : new Kind[] {Kind.PRODUCT_MARK, Kind.FOR, Kind.OUR}) {
            for (Hit mark : brief.all(kind)) {
                if (brief.tokens[mark.start()].aside
                        || brief.tokens[mark.start()].denied
                        || (kind == Kind.OUR && !mark.value().equals("poss"))) {
                    continue;
                }
                int at = mark.end();
                while (at < brief.size()
                        && brief.sameSentence(at, mark.start())
                        && (brief.is(Kind.OUR, at)
                                || brief.mark(at, ':')
                                || isCopula(brief.tokens[at].key))) {
                    at++;
                }
                int end = at;
                while (end < brief.size()
                        && end - at < 4
                        && brief.sameClause(end, at)
                        && plain(end)) {
                    end++;
                }
                if (end > at) {
                    String words = Phrases.oneLine(brief.slice(at, end));
                    return new Fact<>(new ProductWords(words, words), brief.span(at, end), 0.45);
                }
            }
        }
        return null;
    }

    /** "boho macrame wall hangings": a part of a sentence that says nothing else the lists know. */
    private @Nullable Fact<ProductWords> fromLooseWords() {
        int at = 0;
        while (at < brief.size()) {
            int end = brief.clauseEnd(at);
            int start = at;
            while (start < end
                    && (!brief.tokens[start].isWord() || brief.isAny(start, Kind.STOP, Kind.OUR))) {
                start++;
            }
            int last = start;
            boolean unlisted = false;
            while (last < end
                    && last - start < 5
                    && plain(last)
                    && !brief.isAny(
                            last,
                            Kind.MOOD,
                            Kind.COLOR,
                            Kind.NEG,
                            Kind.CTA,
                            Kind.CORRECTION,
                            Kind.VOICE,
                            Kind.SHOW,
                            Kind.PAST,
                            Kind.ORDER)
                    && !brief.tokens[last].header) {
                unlisted |= unlisted(last);
                last++;
            }
            boolean whole =
                    last >= end || (!brief.tokens[last].isWord() && !brief.tokens[last].isNumber());
            if (unlisted && whole && last > start) {
                String words = Phrases.oneLine(brief.slice(start, last));
                return new Fact<>(new ProductWords(words, words), brief.span(start, last), 0.35);
            }
            at = end;
        }
        return null;
    }

    private boolean plain(int at) {
        Token token = brief.tokens[at];
        return token.isWord()
                && token.quote < 0
                && !brief.isAny(
                        at,
                        Kind.STOP,
                        Kind.FORMAT,
                        Kind.PLATFORM,
                        Kind.PLACEMENT,
                        Kind.UNIT,
                        Kind.VIDEO_WORD,
                        Kind.PERSON,
                        Kind.MUST,
                        Kind.CTA_MARK,
                        Kind.NUMBER,
                        Kind.RATIO,
                        Kind.PACE,
                        Kind.GENRE,
                        Kind.MUSIC_WORD,
                        Kind.LANG);
    }

    private @Nullable Fact<String> brandOfOthers() {
        Fact<ProductWords> found = product;
        for (Name name : names) {
            if (name.person()
                    || name.place()
                    || brief.tokens[name.start()].aside
                    || brief.tokens[name.start()].denied) {
                continue;
            }
            String words = Phrases.oneLine(brief.slice(name.start(), name.end()));
            if (found != null && words.equals(found.value().name())) {
                continue;
            }
            boolean holdsOrg = false;
            for (int i = name.start(); i < name.end(); i++) {
                holdsOrg |= brief.is(Kind.ORG, i);
            }
            if (holdsOrg) {
                return new Fact<>(words, brief.span(name.start(), name.end()), 0.7);
            }
            int next = name.end();
            if (isPossessive(words)
                    && next < brief.size()
                    && (brief.isAny(next, Kind.NOUN, Kind.ORG) || brief.key(next, "new"))) {
                return new Fact<>(
                        words.substring(0, words.length() - 2),
                        brief.span(name.start(), name.end()),
                        0.7);
            }
        }
        Candidate shown = best;
        if (found != null && shown != null && shown.name != null && lines.titles().isEmpty()) {
            Name name = shown.name;
            return new Fact<>(
                    Phrases.oneLine(brief.slice(name.start(), name.end())),
                    brief.span(name.start(), name.end()),
                    shown.hit.kind() == Kind.ORG ? 0.7 : 0.45);
        }
        return anyName(found);
    }

    /**
     * One word at a sentence's head is a name only when a mark or the end of the clause follows.
     */
    private boolean unlikely(Name name) {
        int next = name.end();
        return (next < brief.size()
                        && brief.tokens[next].isWord()
                        && brief.sameClause(next, name.start()))
                || brief.language == Language.DE;
    }

    /** With no other sign, the name that stands where briefs name the advertiser. */
    private @Nullable Fact<String> anyName(@Nullable Fact<ProductWords> found) {
        Name top = null;
        double most = -2;
        for (Name name : names) {
            Token first = brief.tokens[name.start()];
            boolean opens =
                    (brief.firstOfSentence(name.start()) || brief.language == Language.DE)
                            && name.end() - name.start() == 1;
            if (name.person()
                    || name.place()
                    || first.denied
                    || first.aside
                    || first.older
                    || (opens && !first.camel && unlikely(name))) {
                continue;
            }
            double points =
                    (name.end() - name.start() > 1 ? 0.8 : 0)
                            + frame(name.start())
                            - first.sentence * 0.1;
            if (points > most) {
                most = points;
                top = name;
            }
        }
        if (top == null) {
            return null;
        }
        String words = Phrases.oneLine(brief.slice(top.start(), top.end()));
        boolean product =
                found != null && found.value().name().equals(words) && !lines.titles().isEmpty();
        return product ? null : new Fact<>(words, brief.span(top.start(), top.end()), 0.4);
    }

    @Nullable Fact<Category> category(boolean musicVideo) {
        Map<Category, Double> votes = new EnumMap<>(Category.class);
        Candidate found = best;
        Span span = new Span(0, 0);
        for (Kind kind : new Kind[] {Kind.ORG, Kind.NOUN}) {
            for (Hit hit : brief.all(kind)) {
                Token token = brief.tokens[hit.start()];
                if (token.denied
                        || token.header
                        || token.aside
                        || brief.isAny(hit.start(), Kind.PLATFORM, Kind.PLACEMENT)) {
                    continue;
                }
                Category category = Category.valueOf(hit.value().toUpperCase(Locale.ROOT));
                boolean heard =
                        category == Category.MUSIC
                                && brief.isAny(hit.start(), Kind.MUSIC_WORD, Kind.INSTRUMENT);
                if (heard
                        && !(found != null
                                && hit.start() >= found.start
                                && hit.end() <= found.end)) {
                    continue;
                }
                double vote = kind == Kind.ORG ? 0.9 : 0.6;
                vote += hit.length() > 1 ? 0.2 : 0;
                vote *= token.quote >= 0 ? 0.4 : 1;
                vote *= hit.length() == 1 && brief.is(Kind.COLOR, hit.start()) ? 0.25 : 1;
                vote *= generic(token.key) && hit.length() == 1 ? 0.5 : 1;
                vote *=
                        category == Category.OTHER
                                        || (category == Category.EVENT && kind == Kind.NOUN)
                                ? 0.7
                                : 1;
                if (found != null && hit.start() >= found.start && hit.end() <= found.end) {
                    // the last noun of the phrase says what the thing is
                    vote += hit.end() == found.end || hit.equals(found.hit) ? 3 : 1;
                    span = brief.span(hit.start(), hit.end());
                }
                votes.merge(category, vote, Double::sum);
            }
        }
        if (musicVideo) {
            votes.merge(Category.MUSIC, 6.0, Double::sum);
        }
        Category top = null;
        double most = 0;
        double all = 0;
        for (Map.Entry<Category, Double> vote : votes.entrySet()) {
            all += vote.getValue();
            if (vote.getValue() > most) {
                most = vote.getValue();
                top = vote.getKey();
            }
        }
        return top == null ? null : new Fact<>(top, span, Math.min(0.95, 0.5 + 0.5 * most / all));
    }
}
