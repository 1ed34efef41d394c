package dev.shotlist.reading.text;

import dev.shotlist.plan.Language;
import java.util.ArrayList;
import java.util.List;

/** How far each negation reaches: "no cars, people or logos, but hands are fine". */
final class Negations {
    private static final int LONGEST_QUALITY = 6;

    private final BriefText brief;
    private final Token[] tokens;
    private final DenialReach reach;
    private final Statements statements;
    private final BanHeadings headings;
    private final List<Denial> found = new ArrayList<>();

    private Negations(BriefText brief) {
        this.brief = brief;
        tokens = brief.tokens;
        reach = new DenialReach(brief);
        statements = new Statements(brief);
        headings = new BanHeadings(brief);
    }

    /** Marks what is denied and returns the denials in order. */
    static List<Denial> mark(BriefText brief) {
        Negations negations = new Negations(brief);
        negations.headings.add(negations.found);
        negations.inFront();
        negations.inverted();
        negations.again();
        negations.nothing();
        new SuchThings(brief, negations.reach).add(negations.found);
        new TrailingDenials(brief, negations.headings, negations.found).add();
        new AnaphoricDenials(brief, negations.headings, negations.found).add();
        new Dislocations(brief, negations.found).add();
        new Exceptions(brief, negations.reach).add(negations.found);
        new Removals(brief).add(negations.found);
        new SeenAgain(brief).add(negations.found);
        new AlsoDenied(brief).add(negations.found);
        negations.headings.deny();
        for (Denial denial : negations.found) {
            for (int i = denial.start(); i < denial.end(); i++) {
                brief.tokens[i].denied = true;
            }
        }
        return List.copyOf(negations.found);
    }

    private void inFront() {
        for (Hit hit : brief.all(Kind.NEG)) {
            if (tokens[hit.start()].quote < 0
                    && !headings.holds(hit.start())
                    && !isIdiom(brief, hit)
                    && !isOfTrade(hit)
                    && !answers(hit)
                    && !isPassive(hit)
                    && !Whereabouts.isOutside(brief, hit)
                    && !closesInstead(hit)
                    && !isOfPredicate(hit)
                    && !tokens[hit.start()].header
                    && !tellsOfPeople(hit.start())
                    && !statements.states(hit)) {
                int tropes = reach.listBehindTropes(hit);
                int list = tropes > 0 ? tropes : reach.listStart(hit);
                int end = list > 0 ? reach.listEnd(list) : reach.reach(hit);
                int start = list > 0 ? list : hit.end();
                if (tropes > hit.end() + 1) {
                    found.add(new Denial(hit.start(), hit.end(), tropes - 1));
                }
                if (end > start) {
                    found.add(new Denial(hit.start(), start, end));
                }
            }
        }
    }

    /** "lavender? no, peach": it answers a question and denies nothing behind it. */
    private boolean answers(Hit hit) {
        return hit.length() == 1
                && brief.cue(Cue.REFUSES, hit.start())
                && brief.mark(hit.start() - 1, '?')
                && (brief.mark(hit.end(), ',') || brief.mark(hit.end(), ':'));
    }

    /** "gaviotas fuera, y ...": it refuses what stands in front, and the comma ends that. */
    private boolean closesInstead(Hit hit) {
        return hit.length() == 1
                && brief.is(Kind.NEG_AFTER, hit.start())
                && brief.mark(hit.end(), ',')
                && brief.sameClause(hit.start() - 1, hit.start())
                && brief.is(Kind.THING, hit.start() - 1);
    }

    /** "the band does not appear and nobody sings": what is denied stands in front. */
    private boolean isOfPredicate(Hit hit) {
        Hit behind = brief.over(Kind.NEG_AFTER, hit.start());
        return behind != null
                && (TrailingDenials.isPredicate(brief, behind) || closesBehind(hit, behind));
    }

    /** "Di palloncini neanche l'ombra.": nothing is left behind it to deny. */
    private boolean closesBehind(Hit hit, Hit behind) {
        boolean closes = behind.end() >= tokens.length || !tokens[behind.end()].isWord();
        return closes
                && behind.end() > hit.end()
                && brief.clauseStart(behind.start()) < behind.start();
    }

    /** "Ladders are banned in this house": it refuses what stands in front. */
    private boolean isPassive(Hit hit) {
        int copula = hit.start() - 1;
        return brief.cue(Cue.AVOID_WORD, hit.start())
                && hit.length() == 1
                && brief.cue(Cue.COPULA, copula)
                && brief.sameClause(copula - 1, hit.start())
                && (brief.tokens[copula - 1].isWord() || brief.mark(copula - 1, '"'))
                && !brief.mark(hit.end(), ':');
    }

    /** "skip hire", "no-dig gardening": the word belongs to what somebody sells. */
    private boolean isOfTrade(Hit hit) {
        Hit trade = brief.over(Kind.ORG, hit.start());
        trade = trade == null ? brief.over(Kind.NOUN, hit.start()) : trade;
        return trade != null && trade.length() > hit.length();
    }

    /** "for people who never sew", "un nonno che non sente": it says who they are. */
    private boolean tellsOfPeople(int marker) {
        for (int i = marker - 1; i > marker - 4 && brief.sameSentence(i, marker); i--) {
            if (brief.cue(Cue.WHOEVER, i)) {
                return true;
            }
            if (brief.cue(Cue.RELATIVE, i) || brief.key(i, "who've")) {
                int people = brief.mark(i - 1, ',') ? i - 2 : i - 1;
                return brief.is(Kind.PERSON, people) || brief.cue(Cue.CREW, people);
            }
            if (brief.tokens[i].isWord() && !brief.is(Kind.STOP, i)) {
                return false;
            }
        }
        return false;
    }

    /** "Non sono ammessi riferimenti a partiti": the refusal opens, its subject stands behind. */
    private void inverted() {
        for (Hit hit : brief.all(Kind.NEG_AFTER)) {
            boolean opens = brief.clauseStart(hit.start()) == hit.start();
            boolean denies =
                    brief.is(Kind.NEG, hit.start()) || brief.cue(Cue.DENIES_VERB, hit.start());
            if (opens
                    && denies
                    && hit.length() > 1
                    && tokens[hit.start()].quote < 0
                    && !headings.holds(hit.start())
                    && brief.language != Language.EN
                    && brief.sameClause(hit.start(), hit.end())) {
                int end = reach.reach(hit);
                if (end > hit.end()) {
                    found.add(new Denial(hit.start(), hit.end(), end));
                }
            }
        }
    }

    /** "Cows are out. So are moustaches." */
    private void again() {
        for (Hit hit : brief.all(Kind.NEG_AGAIN)) {
            int sentence = tokens[hit.start()].sentence;
            boolean denied = deniedIn(Kind.NEG, sentence) || deniedIn(Kind.NEG_AFTER, sentence);
            int end = reach.reach(hit);
            if (denied && end > hit.end()) {
                found.add(new Denial(hit.start(), hit.end(), end));
            }
        }
        afterthoughts();
    }

    /** "Please no puppies. Or babies." */
    private void afterthoughts() {
        for (Denial denial : List.copyOf(found)) {
            int at = denial.end();
            if (at + 2 < tokens.length
                    && brief.mark(at, '.')
                    && brief.cue(Cue.OR, at + 1)
                    && brief.sentenceEnd(at + 1) - at <= LONGEST_QUALITY) {
                found.add(new Denial(at + 1, at + 2, brief.sentenceEnd(at + 1)));
            }
        }
    }

    /** "nothing pink", "nada cursi", "nobody smoking": denied is what stands right behind. */
    private void nothing() {
        for (int i = 0; i + 1 < tokens.length; i++) {
            boolean thing = brief.cue(Cue.VOID, i);
            boolean noOne = brief.key(i, "one") && brief.key(i - 1, "no");
            if ((thing || noOne || brief.cue(Cue.NOBODY, i))
                    && tokens[i].quote < 0
                    && !brief.isAny(i, Kind.NEG, Kind.NEG_IDIOM)) {
                int doing = thing ? i + 1 : behindModal(i);
                int look = thing ? i : PeopleLooks.end(brief, i);
                if (look > i + 1) {
                    found.add(new Denial(i, i + 1, look));
                } else if (!thing && isInFrame(i + 1)) {
                    found.add(new Denial(i, i, i + 1));
                } else if (isDoing(doing) || (thing && isQuality(doing))) {
                    int end = reach.reach(i, doing);
                    if (end > doing) {
                        found.add(new Denial(i, doing, Math.min(end, doing + LONGEST_QUALITY)));
                    }
                }
            }
        }
    }

    /** "nobody should be smiling": the doing stands behind its modal verbs. */
    private int behindModal(int nobody) {
        int at = nobody + 1;
        while (at < nobody + 4
                && brief.sameClause(at, nobody)
                && (brief.cue(Cue.MODAL, at) || brief.cue(Cue.COPULA, at))) {
            at++;
        }
        return at;
    }

    /** "nobody in it", "personne à l'image": no people at all. */
    private boolean isInFrame(int at) {
        int next = at;
        while (next < at + 3
                && brief.sameClause(next, at)
                && (brief.is(Kind.STOP, next) || brief.cue(Cue.PREPOSITION, next))
                && !brief.cue(Cue.IN_FRAME, next)) {
            next++;
        }
        boolean film =
                brief.sameClause(next, at)
                        && (brief.cue(Cue.IN_FRAME, next) || brief.is(Kind.VIDEO_WORD, next));
        boolean it =
                brief.language == Language.EN && brief.key(at, "in") && brief.key(at + 1, "it");
        return it || (film && next > at);
    }

    /** A look, a colour, a thing, or an unlisted word that a mark or an "or" closes. */
    private boolean isQuality(int at) {
        if (!tokens[at].isWord() || tokens[at].quote >= 0) {
            return false;
        }
        if (brief.isAny(at, Kind.MOOD, Kind.COLOR, Kind.AESTHETIC, Kind.THING, Kind.TIER)) {
            return true;
        }
        return !brief.is(Kind.STOP, at)
                && (at + 1 >= tokens.length
                        || !tokens[at + 1].isWord()
                        || brief.cue(Cue.OR, at + 1)
                        || brief.cue(Cue.AND, at + 1));
    }

    /** "nobody smoking", "nobody in swimwear". */
    private boolean isDoing(int at) {
        Hit thing = brief.at(Kind.THING, at);
        return at < tokens.length
                && tokens[at].isWord()
                && (PeopleLooks.isRunningForm(brief, at)
                        || (thing != null && thing.length() > 1)
                        || (brief.cue(Cue.PREPOSITION, at) && brief.is(Kind.THING, at + 1)));
    }

    private boolean deniedIn(Kind kind, int sentence) {
        for (Hit hit : brief.all(kind)) {
            int other = tokens[hit.start()].sentence;
            if (other == sentence || other == sentence - 1) {
                return true;
            }
        }
        return false;
    }

    /** "no actually no ukulele": the second no denies after all. */
    static boolean isIdiom(BriefText brief, Hit hit) {
        Hit idiom = brief.over(Kind.NEG_IDIOM, hit.start());
        // "bitte nicht ändern": the saying begins inside the denying words
        idiom = idiom == null ? brief.over(Kind.NEG_IDIOM, hit.end() - 1) : idiom;
        return idiom != null
                && !isThing(brief, idiom)
                && !(idiom.end() == hit.end()
                        && idiom.start() < hit.start()
                        && (brief.is(Kind.THING, hit.end())
                                || (hit.end() < brief.size()
                                        && brief.tokens[hit.end()].isWord()
                                        && !brief.isAny(hit.end(), Kind.STOP, Kind.CORRECTION))));
    }

    /** "no joke" is a saying, "no jokes" forbids a thing. */
    private static boolean isThing(BriefText brief, Hit idiom) {
        int last = idiom.end() - 1;
        return brief.is(Kind.THING, last)
                && !Folding.key(idiom.value(), 0, idiom.value().length())
                        .endsWith(brief.tokens[last].key);
    }
}
