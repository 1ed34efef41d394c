package dev.shotlist.reading.doubt;

import dev.shotlist.reading.Avoidance;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.ShotOrder;
import dev.shotlist.reading.Span;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Denial;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Phrases;
import dev.shotlist.reading.text.Token;
import org.jspecify.annotations.Nullable;

/** An ordered shot holds what is forbidden: "no bread ... 1) the oven 2) the bread comes out". */
final class BannedInOrder {
    private static final int MOST = 30;

    /** Shorter words are too common to be the same thing. */
    private static final int SHORTEST = 3;

    private static final Kind[] THINGS = {Kind.THING, Kind.NOUN, Kind.GOODS};

    private final BriefText brief;
    private final WholeBans bans;
    private final Doubts doubts;

    BannedInOrder(BriefText brief, Doubts doubts) {
        this.brief = brief;
        this.doubts = doubts;
        bans = new WholeBans(brief);
    }

    void find(Parts said) {
        if (said.shots().size() < 2) {
            return;
        }
        for (Denial denial : brief.denials.subList(0, Math.min(MOST, brief.denials.size()))) {
            if (isCorrection(denial)) {
                continue;
            }
            for (int i = denial.start(); i < denial.end(); i++) {
                Hit thing = thing(i);
                if (thing != null
                        && isBanned(thing, said)
                        && bans.isWhole(thing, denial)
                        && isReported(denial, thing, said)) {
                    return;
                }
            }
        }
    }

    private boolean isReported(Denial denial, Hit thing, Parts said) {
        Fact<ShotOrder> shot = ordered(thing, said);
        if (shot == null) {
            return false;
        }
        doubts.contradict(
                shot.span(),
                "\""
                        + Phrases.oneLine(brief.slice(denial.marker(), thing.end()))
                        + "\", and a shot of the order shows it: \""
                        + brief.words(shot.span())
                        + "\".",
                "Take the shot out, or allow it there; without an answer the ban holds.");
        return true;
    }

    /** "And lose the doorbell": what is taken out of an order is no longer in it. */
    private boolean isCorrection(Denial denial) {
        int end = brief.sentenceEnd(denial.marker());
        for (int i = brief.sentenceStart(denial.marker()); i < end; i++) {
            if (brief.cue(Cue.TAKES_OUT, i) || brief.cue(Cue.REMOVES, i)) {
                return true;
            }
        }
        return denial.marker() >= denial.start() || brief.mark(end - 1, '?');
    }

    private @Nullable Hit thing(int at) {
        Hit best = null;
        for (Kind kind : THINGS) {
            Hit hit = brief.at(kind, at);
            best = hit != null && (best == null || hit.length() > best.length()) ? hit : best;
        }
        Token token = brief.tokens[at];
        return token.quote >= 0 || token.key.length() < SHORTEST ? null : best;
    }

    private boolean isBanned(Hit thing, Parts said) {
        Span span = brief.span(thing.start(), thing.end());
        for (Fact<Avoidance> avoid : said.avoid()) {
            if (span.isWithin(avoid.span())) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Fact<ShotOrder> ordered(Hit thing, Parts said) {
        for (Fact<ShotOrder> shot : said.shots()) {
            for (int i = brief.firstIn(shot.span());
                    i < brief.size() && brief.span(i, i + 1).isWithin(shot.span());
                    i++) {
                Token token = brief.tokens[i];
                Hit other = token.denied || token.wantsNothing() ? null : thing(i);
                if (other != null && isSame(thing, other) && !isAttribute(other)) {
                    return shot;
                }
            }
        }
        return null;
    }

    private boolean isSame(Hit thing, Hit other) {
        return thing.length() == other.length()
                && (singular(brief.tokens[thing.start()].key)
                                .equals(singular(brief.tokens[other.start()].key))
                        || (thing.kind() == Kind.THING
                                && other.kind() == Kind.THING
                                && singular(thing.value()).equals(singular(other.value()))));
    }

    private static String singular(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    /** "bread oven": the first half of another thing's name. */
    private boolean isAttribute(Hit hit) {
        return brief.isAny(hit.end(), Kind.NOUN, Kind.GOODS)
                && brief.sameClause(hit.start(), hit.end());
    }
}
