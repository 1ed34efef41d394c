package dev.shotlist.reading.naming;

import dev.shotlist.plan.Category;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Language;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.Span;
import dev.shotlist.reading.naming.NameFinder.Name;
import dev.shotlist.reading.shots.ShotFinder;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Token;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The trade, by votes of all the nouns; the head noun of the product's phrase counts most. */
final class TradeVote {
    private static final double OF_HEAD = 3;
    private static final double OF_MUSIC_VIDEO = 6;

    /** Streets, tables and cups in the shots say little of the trade. */
    private static final double OF_SCENERY = 0.4;

    private final BriefText brief;
    private final List<Name> names;
    private final @Nullable Candidate best;
    private final int behind;
    private final ShotFinder shots;

    /**
     * @param behind the token behind the phrase of the product, or -1
     */
    TradeVote(
            BriefText brief,
            List<Name> names,
            @Nullable Candidate best,
            int behind,
            ShotFinder shots) {
        this.brief = brief;
        this.names = names;
        this.best = best;
        this.behind = behind;
        this.shots = shots;
    }

    @Nullable Fact<Category> count(boolean musicVideo) {
        Map<Category, Double> votes = new EnumMap<>(Category.class);
        Candidate found = best;
        for (Kind kind : new Kind[] {Kind.ORG, Kind.NOUN, Kind.GOODS}) {
            for (Hit hit : brief.all(kind)) {
                if (mayVote(hit)) {
                    Category category = Category.valueOf(hit.value().toUpperCase(Locale.ROOT));
                    votes.merge(category, vote(hit, category), Double::sum);
                }
            }
        }
        if (musicVideo) {
            votes.merge(Category.MUSIC, OF_MUSIC_VIDEO, Double::sum);
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
        if (top == null && isOwnRoom()) {
            top = Category.PROFESSIONAL_SERVICES;
            all = 1;
        }
        Span span =
                found == null ? new Span(0, 0) : brief.span(found.hit().start(), found.hit().end());
        return top == null ? null : new Fact<>(top, span, Math.min(0.95, 0.5 + 0.5 * most / all));
    }

    /** Whether the brief is of somebody's own workshop. */
    boolean isOwnRoom() {
        return Stream.of(Kind.ORG, Kind.NOUN, Kind.GOODS)
                .flatMap(kind -> brief.all(kind).stream())
                .anyMatch(this::isOwnRoom);
    }

    private boolean mayVote(Hit hit) {
        Token token = brief.tokens[hit.start()];
        boolean heard =
                hit.value().equals("music")
                        && brief.isAny(hit.start(), Kind.MUSIC_WORD, Kind.INSTRUMENT);
        return !token.denied
                && !brief.mark(hit.start() - 1, '%')
                && !token.header
                && !(hit.length() == 1 && brief.cue(Cue.BRIEFING, hit.start()))
                && !isRunning(hit)
                && !isTold(hit)
                && !isPiece(hit)
                && !(isTaught(hit) && isOwnRoom(hit))
                && !token.aside
                && !brief.isAny(hit.start(), Kind.PLATFORM, Kind.PLACEMENT)
                && (!heard || (best != null && best.holds(hit)))
                && !(hit.kind() == Kind.GOODS && brief.isAny(hit.end() - 1, Kind.NOUN, Kind.ORG));
    }

    /** "A film for", "a 20 s film": what is to be made. */
    private boolean isPiece(Hit hit) {
        Hit format = brief.over(Kind.FORMAT, hit.start());
        boolean house = format != null && format.value().equals(Format.BRAND_FILM.wire());
        boolean timed = brief.is(Kind.UNIT, hit.start() - 1);
        boolean piece = timed || brief.is(Kind.FOR, hit.end());
        return house || (brief.is(Kind.VIDEO_WORD, hit.start()) && piece);
    }

    /** "who we're talking to": no talk is sold. */
    private boolean isRunning(Hit hit) {
        String key = brief.tokens[hit.start()].key;
        if (hit.length() == 1 && key.length() <= 2 && brief.is(Kind.STOP, hit.start())) {
            return true;
        }
        return brief.language == Language.EN
                && hit.length() == 1
                && key.endsWith("ing")
                && !brief.lexicon.lists(key, hit.kind());
    }

    /** "Show the sheep": an order to those who film, and no show. */
    private boolean isTold(Hit hit) {
        return hit.length() == 1
                && brief.firstOfSentence(hit.start())
                && (brief.is(Kind.SHOW, hit.start()) || brief.cue(Cue.SHOW_VERB, hit.start()))
                && (brief.cue(Cue.ARTICLE, hit.end()) || brief.is(Kind.OUR, hit.end()));
    }

    /** "We're a small shoe workshop": where they work, and no course that one goes to. */
    private boolean isOwnRoom(Hit hit) {
        boolean room = false;
        for (int i = hit.start(); i < hit.end(); i++) {
            room |= brief.cue(Cue.WORK_ROOM, i);
        }
        if (!room || brief.is(Kind.FOR, hit.end())) {
            return false;
        }
        boolean ours = false;
        for (int i = brief.clauseStart(hit.start()); i < hit.start(); i++) {
            if (brief.cue(Cue.HOLDS_CLASSES, i)) {
                return false;
            }
            ours |= brief.cue(Cue.WE_ARE, i) || brief.cue(Cue.WE, i) || brief.is(Kind.OUR, i);
        }
        for (int i = 1; !ours && i < brief.size(); i++) {
            boolean makes = brief.cue(Cue.WE_MAKE, i) || brief.is(Kind.SERVICE, i);
            ours = makes && brief.cue(Cue.WE, i - 1) && brief.tokens[i].quote < 0;
        }
        // "taller Rueda": a house by its name
        boolean house = !headLast() && hit.end() < brief.size() && isNamedBehind(hit);
        return ours || house;
    }

    private static boolean isTaught(Hit hit) {
        return hit.value().equals("education") || hit.value().equals("event");
    }

    private boolean isNamedBehind(Hit hit) {
        return brief.tokens[hit.end()].capital && brief.sameClause(hit.start(), hit.end());
    }

    private boolean inName(Hit hit) {
        for (Name name : names) {
            boolean last =
                    headLast()
                            ? hit.end() == name.end() && hit.start() > name.start()
                            : hit.start() == name.start() && hit.end() < name.end();
            if (hit.start() >= name.start() && hit.end() <= name.end() && !last) {
                return true;
            }
        }
        return false;
    }

    private boolean headLast() {
        return brief.language == Language.EN || brief.language == Language.DE;
    }

    /** The mills of "bearings for oil mills", the theatres of "rope for theatres, ferries". */
    private boolean isUse(Hit hit) {
        return behind >= 0
                && hit.start() > behind
                && brief.is(Kind.FOR, behind)
                && brief.sameSentence(behind, hit.start());
    }

    /** What is seen in an ordered shot, or names a place: "in a kitchen". */
    private boolean isScenery(Hit hit) {
        if (best != null && best.holds(hit)) {
            return false;
        }
        int before = brief.is(Kind.OUR, hit.start() - 1) ? hit.start() - 2 : hit.start() - 1;
        boolean placed =
                hit.length() == 1
                        && brief.sameClause(before, hit.start())
                        && brief.cue(Cue.LOCATIVE, before);
        return placed || shots.holds(brief.span(hit.start(), hit.end()));
    }

    /** "umbrella insurance" is an insurance. */
    private boolean hasLastNoun() {
        return headLast()
                && best != null
                && brief.isAny(best.end() - 1, Kind.NOUN, Kind.ORG)
                && !brief.cue(Cue.SELLER, best.end() - 1)
                && !brief.cue(Cue.GENERIC, best.end() - 1);
    }

    private double vote(Hit hit, Category category) {
        Token token = brief.tokens[hit.start()];
        boolean single = hit.length() == 1;
        double vote =
                switch (hit.kind()) {
                    case ORG -> 0.9;
                    case NOUN -> 0.6;
                    default -> 0.3;
                };
        vote += single ? 0 : 0.2;
        vote *= token.quote >= 0 || (inName(hit) && hit.kind() != Kind.ORG) ? 0.4 : 1;
        vote *= single && brief.is(Kind.COLOR, hit.start()) ? 0.25 : 1;
        vote *= single && brief.cue(Cue.GENERIC, hit.start()) ? 0.5 : 1;
        vote *= isUse(hit) ? 0.3 : 1;
        vote *= isScenery(hit) ? OF_SCENERY : 1;
        boolean vague =
                category == Category.OTHER
                        || (category == Category.EVENT && hit.kind() == Kind.NOUN);
        vote *= vague ? 0.7 : 1;
        if (best != null && best.holds(hit)) {
            // the last noun of the phrase says what the thing is
            boolean last = headLast() ? hit.end() == best.end() : hit.start() == best.start();
            vote += last || (hit.equals(best.hit()) && !hasLastNoun()) ? OF_HEAD : 1;
        }
        return vote;
    }
}
