package dev.shotlist.reading.naming;

import dev.shotlist.plan.Language;
import dev.shotlist.reading.lines.LineFinder;
import dev.shotlist.reading.naming.NameFinder.Name;
import dev.shotlist.reading.shots.ShotFinder;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Phrases;
import dev.shotlist.reading.text.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Weighs every listed noun of the brief as the product and keeps the likeliest. */
final class CandidateFinder {
    private static final double ENOUGH = 0.3;

    /** A noun without a name, a frame or a list of its own needs more to be believed. */
    private static final double ENOUGH_FOR_GOODS = 0.9;

    /** Outweighs every doubt that a word may be an order or a button. */
    private static final double ALONE = 2;

    /** "from Fenshire Fire & Rescue": a name behind "by" is whose it is. */
    private static final double MAKERS = 1.5;

    private static final double IN_BRACKETS = 0.8;

    private static final double VERB = 0.6;

    /** What a shot shows is seldom what the piece is for, unless it is named elsewhere. */
    private static final double IN_SHOT = 1.2;

    /** What a form names as its aim or subject. */
    private static final double OBJECTIVE = 1.4;

    /** Outweighs the "for" in front. */
    private static final double PURPOSE = 2.2;

    private final BriefText brief;
    private final List<Name> names;
    private final ShotFinder shots;
    private final LineFinder lines;
    private final NounPhrase phrases;
    private final NameBeside beside;
    private final Frame frame;
    private final CandidateDoubts doubts;
    private final PhraseStanding standing;

    CandidateFinder(
            BriefText brief, List<Name> names, ShotFinder shots, LineFinder lines, Frame frame) {
        this.brief = brief;
        this.names = names;
        this.shots = shots;
        this.lines = lines;
        this.frame = frame;
        doubts = new CandidateDoubts(brief);
        standing = new PhraseStanding(brief);
        phrases = new NounPhrase(brief, names);
        beside = new NameBeside(brief, names);
    }

    @Nullable Candidate best() {
        return best(Kind.ORG, Kind.NOUN, Kind.GOODS);
    }

    /**
     * "Cantina Roccascura ... Il vino è ...", "Inmobiliaria Torres. Piso en Cádiz": a thing of the
     * seller's own trade that opens a sentence, where the seller's word says nothing of it.
     */
    @Nullable Candidate ware(Candidate seller) {
        boolean plain = seller.end() - seller.start() == 1 && seller.hit().length() == 1;
        Candidate thing = plain ? best(Kind.NOUN, Kind.GOODS) : null;
        boolean own =
                thing != null
                        && thing.hit().value().equals(seller.hit().value())
                        && !phrases.inName(thing.hit().start())
                        && brief.sentenceStart(thing.start()) >= thing.start() - 2
                        && frame.points(thing.start()) > 0;
        return own ? thing : null;
    }

    /** "fundo vermelho": what the picture stands on. */
    private boolean isGround(Hit hit) {
        return hit.length() == 1
                && brief.cue(Cue.BACKGROUND, hit.start())
                && (brief.is(Kind.COLOR, hit.end()) || brief.is(Kind.COLOR, hit.start() - 1));
    }

    private @Nullable Candidate best(Kind... kinds) {
        Candidate top = null;
        for (Kind kind : kinds) {
            for (Hit hit : brief.all(kind)) {
                Token token = brief.tokens[hit.start()];
                boolean listed = kind == Kind.GOODS && isListed(hit);
                if (token.quote >= 0
                        || token.denied
                        || token.header
                        || isOfTheText(hit)
                        || isGround(hit)
                        || (doubts.isThePiece(hit.start()) && brief.is(Kind.FOR, hit.end()))
                        || isChance(hit)
                        || listed
                        || lines.hold(hit.start(), hit.end())) {
                    continue;
                }
                Candidate next = weigh(hit);
                double least = kind == Kind.GOODS ? ENOUGH_FOR_GOODS : ENOUGH;
                if (next.points() > least
                        && (top == null
                                || next.points()
                                        > top.points() + (next.start() < top.start() ? 0 : 0.01))) {
                    top = next;
                }
            }
        }
        return top;
    }

    /**
     * The funds of "Clube Náutico Ribeira Funda", the talks of "who we're talking to": a listed
     * word only by its ending, in a name or in its running form.
     */
    private boolean isChance(Hit hit) {
        if (hit.length() == 1
                && brief.tokens[hit.start()].key.length() <= 2
                && brief.is(Kind.STOP, hit.start())) {
            return true;
        }
        if (hit.length() > 1 || hit.kind() == Kind.ORG) {
            return false;
        }
        Token token = brief.tokens[hit.start()];
        // "Zip's scooters": who owns them
        if (token.capital
                && Phrases.isPossessive(brief.raw(hit.start()))
                && phrases.inName(hit.start())) {
            return true;
        }
        // the saw of "Cafés Serra Funda": the Romance languages have the thing first
        if (brief.language != Language.EN
                && brief.language != Language.DE
                && token.capital
                && hit.start() > 0
                && brief.tokens[hit.start() - 1].capital
                && phrases.inName(hit.start() - 1)) {
            return true;
        }
        boolean running = brief.language == Language.EN && token.key.endsWith("ing");
        boolean inName =
                brief.language != Language.DE && token.capital && phrases.inName(hit.start());
        return (running || inName) && !brief.lexicon.lists(token.key, hit.kind());
    }

    /** "CREATIVE BRIEF": the text itself, and no underwear. */
    private boolean isOfTheText(Hit hit) {
        // "Requirement sheet -"
        boolean sheet =
                hit.start() == 1
                        && hit.length() == 1
                        && brief.cue(Cue.BRIEFING, 0)
                        && brief.sameClause(0, 1)
                        && (brief.mark(2, '-') || brief.mark(2, ':') || !brief.sameClause(1, 2));
        if (sheet) {
            return true;
        }
        return hit.length() == 1
                && brief.cue(Cue.BRIEFING, hit.start())
                && brief.clauseStart(hit.start()) == brief.sentenceStart(hit.start());
    }

    /** The trade lists know the word too: then it is weighed as they know it. */
    private boolean isListed(Hit goods) {
        return brief.isAny(goods.end() - 1, Kind.NOUN, Kind.ORG);
    }

    private Candidate weigh(Hit hit) {
        int start = phrases.start(hit);
        int end = phrases.end(hit);
        Name inside = beside.over(hit);
        boolean purpose = standing.isPurpose(start);
        // "seguro para bicicletas da Girassol": whose the insurance is
        boolean whose = purpose && brief.cue(Cue.MAKER_OF, end);
        Name after = inside == null && !whose ? beside.after(end) : null;
        if (after != null
                && brief.mark(after.start() - 1, ',')
                && (endsAt(start) || isApposed(start))
                && !(opensAlone(start) && after.end() - after.start() > 1)) {
            // "the Grand Rialto cinema, Dundee"
            after = null;
        }
        Name before = inside == null && after == null ? beside.before(start) : null;
        Name name = inside != null ? inside : after != null ? after : before;
        boolean leads = name != null && after == null;
        int framed = leads && name != null ? Math.min(name.start(), start) : start;
        double points = base(hit) + (name != null ? 1.6 : 0) + frame.points(framed);
        if (framed != start && inside == null && brief.at(Kind.OUR, start - 1) != null) {
            points += frame.isPossessive(start - 1) ? 1.5 : 0;
        }
        if (inside != null && hit.end() < inside.end()) {
            points -= hit.kind() == Kind.ORG ? 0.4 : 0.9;
        }
        if (inside != null && brief.before(Kind.BY, inside.start()) != null) {
            points -= MAKERS;
        }
        if (standing.isAlone(start, end)) {
            points += ALONE;
        }
        points += standing.isObjective(start) ? OBJECTIVE : 0;
        points -= purpose ? PURPOSE : 0;
        // "bar" alone says who sells, and "live-in carer agency" what
        boolean bare = start == hit.start() && end == hit.end() && inside == null;
        return new Candidate(
                hit, start, end, name, leads, points + place(hit) - doubts.of(hit, bare));
    }

    /** "Synagogue open day, Beth Shalom Harrow": one word at the head of all may be any word. */
    private boolean opensAlone(int start) {
        return start == 1 && !brief.tokens[0].camel;
    }

    /** "The Paper Otter, children's bookshop, Hebden Bridge" */
    private boolean isApposed(int start) {
        return brief.mark(start - 1, ',')
                && brief.sameSentence(start - 2, start)
                && endsAt(start - 1);
    }

    private boolean endsAt(int start) {
        Name name = NameFinder.endingAt(names, start);
        return name != null && !name.person() && !name.place();
    }

    private static double base(Hit hit) {
        double points =
                switch (hit.kind()) {
                    case ORG -> 1.1;
                    case NOUN -> 1;
                    default -> 0.6;
                };
        return points + (hit.length() > 1 ? 0.4 : 0);
    }

    private double place(Hit hit) {
        Token first = brief.tokens[hit.start()];
        double points = -Math.min(1, first.sentence * 0.1) - hit.start() * 0.002;
        points -= first.aside ? 3 : 0;
        points -= isGermanVerb(hit) ? VERB : 0;
        points -= first.older ? 0.4 : 0;
        points -= isInBrackets(hit) ? IN_BRACKETS : 0;
        points -= brief.is(Kind.ORDER, brief.clauseStart(hit.start())) ? 0.8 : 0;
        points -= shots.holds(brief.span(hit.start(), hit.end())) ? IN_SHOT : 0;
        return points + (first.capital && brief.firstOfSentence(hit.start()) ? 0.3 : 0);
    }

    /** The "stricken" of "zwei Freunde stricken Socken": German writes nouns with a capital. */
    private boolean isGermanVerb(Hit hit) {
        return brief.language == Language.DE
                && hit.length() == 1
                && !brief.tokens[hit.start()].capital
                && brief.tokens[0].capital;
    }

    /** "the game (lighthouse, flood, radio calls)": a list in brackets tells more of it. */
    private boolean isInBrackets(Hit hit) {
        int open = hit.start() - 1;
        while (brief.sameSentence(open, hit.start()) && !brief.mark(open, '(')) {
            if (brief.mark(open, ')')) {
                return false;
            }
            open--;
        }
        boolean behind = open > 0 && brief.sameSentence(open - 1, hit.start());
        int commas = 0;
        for (int i = open; behind && brief.sameSentence(i, open) && !brief.mark(i, ')'); i++) {
            commas += brief.mark(i, ',') ? 1 : 0;
        }
        return commas > 0;
    }
}
