package dev.shotlist.reading.wishes;

import dev.shotlist.plan.Language;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds whom the piece is for: "for freelancers", "audience is 11-14 yr olds", "gen z". */
public final class AudienceFinder {
    /** Small words between "we need" and those who are sought. */
    private static final int LONGEST_LEAD = 3;

    private final BriefText brief;
    private final PeoplePhrase people;
    private final WishedPeople wished;

    public AudienceFinder(BriefText brief) {
        this.brief = brief;
        people = new PeoplePhrase(brief);
        wished = new WishedPeople(brief);
    }

    /** The people that a stretch of tokens names, said as those of the rules are. */
    public Fact<String> said(int start, int end, double confidence) {
        return PeoplePhrase.fact(brief, start, end, confidence);
    }

    public @Nullable Fact<String> find() {
        Fact<String> marked = new MarkedAudience(brief).find();
        if (marked != null) {
            return marked;
        }
        Fact<String> best = new AgedPeople(brief).find();
        for (Hit hit : brief.all(Kind.PERSON)) {
            Token token = brief.tokens[hit.start()];
            boolean quoted = token.quote >= 0 || token.denied || token.header;
            Fact<String> meant = quoted || isOther(hit) ? null : meant(hit);
            if (meant != null && (best == null || meant.confidence() > best.confidence())) {
                best = meant;
            }
        }
        return best != null ? best : new UnlistedAudience(brief).find();
    }

    /** Whether a word for people names somebody who is no audience. */
    private boolean isOther(Hit hit) {
        // "Cliente: Deriva" names who orders
        boolean orders = brief.is(Kind.BRAND_MARK, hit.start()) && brief.mark(hit.end(), ':');
        // "at Otterslade Vets": one word of a name
        boolean named =
                brief.language != Language.DE
                        && brief.tokens[hit.start()].capital
                        && hit.start() > 0
                        && brief.tokens[hit.start() - 1].capital
                        && brief.sameClause(hit.start() - 1, hit.start());
        // "Kids' book illustration": whose it is
        boolean owns =
                hit.end() < brief.size()
                        && brief.text.startsWith("' ", brief.tokens[hit.end() - 1].to)
                        && !brief.is(Kind.PERSON, hit.end())
                        && !brief.is(Kind.PERSON, hit.end() + 1);
        // "2-4 players" can play
        boolean counted =
                hit.start() > 0
                        && brief.tokens[hit.start() - 1].isNumber()
                        && (hit.value().equals("gamers") || hit.value().equals("players"));
        return orders || named || owns || counted;
    }

    /** The people as an audience; null where nothing says that the piece is for them. */
    private @Nullable Fact<String> meant(Hit hit) {
        int start = people.start(hit);
        boolean moved = isMoved(start, hit);
        boolean forThem =
                isFor(start)
                        || isReached(hit)
                        || moved
                        || (people.isPlural(hit) && wished.areMeant(start, hit));
        boolean alone = opensClause(start) && people.isPlural(hit) && standsAlone(start, hit);
        boolean generation =
                hit.value().startsWith("gen ")
                        || hit.value().startsWith("millenn")
                        || hit.value().startsWith("boomer");
        alone |= start > 0 && people.isPlural(hit) && closesSentence(start, hit);
        boolean stands =
                forThem
                        || (people.isPlural(hit) && isTold(start, hit))
                        || generation
                        || (alone && (closesSentence(start, hit) || isItem(start, hit)))
                        || (alone && brief.firstOfSentence(start));
        if (!stands) {
            return null;
        }
        boolean toCome = wished.areToCome(start, hit);
        int end = moved ? movedTo(hit) : toCome ? hit.end() : people.end(hit);
        // "... for toddlers. For grandparents looking for a present": the second is asked for
        boolean opens = forThem && brief.firstOfSentence(start - 1);
        double confidence = opens ? 0.87 : forThem ? 0.85 : generation ? 0.8 : 0.6;
        boolean bare = generation && !forThem;
        return PeoplePhrase.fact(
                brief, bare ? hit.start() : start, bare ? hit.end() : end, confidence);
    }

    /** Whether something is said of several people that is said of an audience. */
    private boolean isTold(int start, Hit hit) {
        return isMain(hit)
                || isDescribed(start, hit)
                || isMeant(hit)
                || wished.areOffered(start, hit)
                || isSought(hit);
    }

    /** "20s, men 18-30 who think ...": people with their age or doings, behind a comma. */
    private boolean isDescribed(int start, Hit hit) {
        int next = hit.end();
        boolean told =
                next < brief.size()
                        && brief.sameClause(next, hit.start())
                        && (brief.tokens[next].isNumber()
                                || brief.cue(Cue.RELATIVE, next)
                                || SuchPeople.isWho(brief, next));
        boolean listed = brief.mark(start - 1, ',') && saysPlace(start);
        return told && listed;
    }

    private boolean saysPlace(int start) {
        for (int i = brief.sentenceStart(start); i < start; i++) {
            if (brief.isAny(i, Kind.PLATFORM, Kind.UNIT)) {
                return true;
            }
        }
        return false;
    }

    /** "our" and "their", but not the "des" of "des plombiers". */
    private boolean isWhose(int at) {
        return brief.is(Kind.OUR, at) && brief.language != Language.FR;
    }

    /** "... because we look for apprentices, not customers". */
    private boolean isSought(Hit hit) {
        int verb = hit.start() - 1;
        while (verb > hit.start() - LONGEST_LEAD
                && brief.sameClause(verb, hit.start())
                && (brief.cue(Cue.ARTICLE, verb)
                        || brief.cue(Cue.QUALITY, verb)
                        || brief.is(Kind.NUMBER, verb)
                        || (brief.is(Kind.STOP, verb) && !isWhose(verb)))
                && !brief.cue(Cue.SEEKS, verb)) {
            // "on recrute des plombiers"
            verb--;
        }
        return brief.cue(Cue.SEEKS, verb)
                && brief.sameClause(verb, hit.start())
                && !brief.cue(Cue.CREW, hit.start());
    }

    /** "parents are who we're talking to", "renters are the audience". */
    private boolean isMeant(Hit hit) {
        for (int i = hit.end() + 1; i < hit.end() + 4 && brief.sameClause(hit.start(), i); i++) {
            if (brief.cue(Cue.COPULA, hit.end()) && brief.is(Kind.AUDIENCE_MARK, i)) {
                return true;
            }
        }
        return brief.cue(Cue.COPULA, hit.end())
                && brief.cue(Cue.RELATIVE, hit.end() + 1)
                && brief.cue(Cue.WE, hit.end() + 2);
    }

    /** "women over fifty mainly". */
    private boolean isMain(Hit hit) {
        for (int i = brief.clauseStart(hit.start()); brief.sameClause(i, hit.start()); i++) {
            if (brief.cue(Cue.MAINLY, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isFor(int start) {
        if (brief.mark(start - 1, '/') && brief.key(start - 2, "p")) {
            // "p/ mulheres"
            return true;
        }
        int at = start;
        while (at > 0
                && at > start - 3
                && brief.sameClause(at - 1, start)
                && !people.isForWord(at - 1)
                && ((brief.is(Kind.STOP, at - 1) && !isOurs(at - 1))
                        || brief.cue(Cue.QUALITY, at - 1)
                        || brief.cue(Cue.ARTICLE, at - 1))) {
            at--;
        }
        return at > 0 && brief.sameClause(at - 1, start) && people.isForWord(at - 1);
    }

    /** "for our mums" may be in the film; "pour des couples" are whom it is for. */
    private boolean isOurs(int at) {
        Hit our = brief.at(Kind.OUR, at);
        return our != null && (our.value().equals("poss") || brief.language == Language.EN);
    }

    /** "che spieghi ai genitori": right behind a verb of explaining and its small word. */
    private boolean isToldTo(Hit hit) {
        for (int i = hit.start() - 1;
                i >= hit.start() - 3 && brief.sameClause(i, hit.start());
                i--) {
            if (brief.cue(Cue.EXPLAINS, i)) {
                return true;
            }
            if (!brief.is(Kind.STOP, i)) {
                return false;
            }
        }
        return false;
    }

    /** "we want to reach dads", "wir wollen Pendler erreichen". */
    private boolean isReached(Hit hit) {
        if (isToldTo(hit)) {
            return true;
        }
        int end = brief.clauseEnd(hit.start());
        for (int i = brief.clauseStart(hit.start()); i < end; i++) {
            if (brief.cue(Cue.REACHES, i)) {
                return true;
            }
        }
        return false;
    }

    /** "we want new gardeners to feel brave", "meant to get teenagers to sign up". */
    private boolean isMoved(int start, Hit hit) {
        int verb = start - 1;
        while (verb > 0 && brief.cue(Cue.QUALITY, verb)) {
            verb--;
        }
        return brief.cue(Cue.MOVES, verb)
                && brief.sameClause(verb, hit.start())
                && people.isPlural(hit)
                && !brief.cue(Cue.CREW, hit.start())
                && movedTo(hit) > 0;
    }

    /** Where what they are moved to begins, behind "with babies" or "who smoke"; 0 if nowhere. */
    private int movedTo(Hit hit) {
        boolean more = brief.cue(Cue.PREPOSITION, hit.end()) || SuchPeople.isWho(brief, hit.end());
        int last = more && brief.language == Language.EN ? hit.end() + 4 : hit.end();
        for (int i = hit.end(); i <= last && brief.sameClause(hit.start(), i); i++) {
            if (brief.cue(Cue.MOVED_TO, i)) {
                return i;
            }
        }
        return 0;
    }

    /** "Farmers, builders, vets.": no name, and no subject of what happens. */
    private boolean standsAlone(int start, Hit hit) {
        boolean name = start < hit.start() && brief.tokens[hit.start()].capital;
        int next = hit.end();
        boolean goesOn =
                next < brief.size()
                        && brief.sameClause(next, hit.start())
                        && brief.tokens[next].isWord()
                        && !hit.value().endsWith(" who")
                        && !brief.cue(Cue.RELATIVE, next)
                        && !brief.cue(Cue.PREPOSITION, next)
                        && !(brief.cue(Cue.FROM, next) && isFigure(next + 1))
                        && !brief.cue(Cue.OF, next)
                        && !brief.key(next, "of")
                        && !brief.cue(Cue.AND, next)
                        && !brief.tokens[next].key.endsWith("ing");
        return !name && !goesOn;
    }

    /** "20 seconds for Instagram, families and couples.": people as the last item of a list. */
    private boolean closesSentence(int start, Hit hit) {
        int end = people.end(hit);
        boolean last = end >= brief.size() || brief.mark(end, '.');
        boolean said = false;
        for (int i = brief.sentenceStart(start); i < start; i++) {
            said |= brief.isAny(i, Kind.PLATFORM, Kind.UNIT);
            if (brief.is(Kind.SHOW, i) || brief.cue(Cue.SHOW_VERB, i)) {
                return false;
            }
        }
        return last && said && brief.mark(start - 1, ',');
    }

    /** "Snapchat ad, 6s, teens, funny": people by themselves in a row of facts. */
    private boolean isItem(int start, Hit hit) {
        int end = people.end(hit);
        boolean goesOn = end < brief.size() && (brief.tokens[end].isWord() || isFigure(end));
        boolean facts = false;
        for (int i = brief.sentenceStart(start); !goesOn && brief.sameSentence(i, start); i++) {
            facts |= brief.isAny(i, Kind.PLATFORM, Kind.UNIT, Kind.RATIO, Kind.FORMAT);
            goesOn =
                    i < start
                            && (brief.is(Kind.SHOW, i)
                                    || brief.cue(Cue.SHOW_VERB, i)
                                    || brief.is(Kind.ORDER, i));
        }
        return facts && !goesOn;
    }

    private boolean isFigure(int at) {
        return at < brief.size() && brief.tokens[at].isNumber();
    }

    private boolean opensClause(int start) {
        return start == brief.clauseStart(start) || !brief.tokens[start - 1].isWord();
    }
}
