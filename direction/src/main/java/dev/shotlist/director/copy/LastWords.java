package dev.shotlist.director.copy;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.demands.DemandedLine;
import dev.shotlist.director.demands.DemandedLines;
import dev.shotlist.director.facts.BriefFacts;
import dev.shotlist.director.facts.ShownFacts;
import dev.shotlist.director.words.Words;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Language;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a piece ends on where its brief asks viewers for nothing. */
final class LastWords {
    /** Of these the date is the offer. */
    static final Set<Format> DATED =
            EnumSet.of(Format.EVENT_PROMO, Format.TRAILER, Format.MUSIC_VIDEO);

    /** What an evening costs is said in so few words. */
    private static final int LONGEST_ENTRY = 4;

    private static final String BETWEEN = " \u00B7 ";

    private final Settled settled;
    private final DemandedLines demands;
    private final BriefFacts facts;

    LastWords(Settled settled, DemandedLines demands, BriefFacts facts) {
        this.settled = settled;
        this.demands = demands;
        this.facts = facts;
    }

    /** The line that must be last, else what is offered, when it happens, what it costs. */
    @Nullable String of(List<DemandedLine> lines) {
        for (DemandedLine line : lines.reversed()) {
            boolean last = line.place() == DemandedLine.Place.END;
            if (last
                    && line.text().length() <= CallLine.LONGEST_LAST
                    && !demands.isExclusion(line)) {
                return line.text();
            }
        }
        Format format = settled.specs().format();
        String date = brief(facts.day(settled.noun()));
        String offered = brief(offered());
        if (date != null && DATED.contains(format)) {
            return joined(date, offered);
        }
        if (!facts.invites().isEmpty()) {
            return facts.invites().getFirst();
        }
        boolean bare = offered != null && Words.count(offered) < 2;
        boolean alone = offered == null || bare;
        if (date != null && alone && isDay(date) && Words.count(date) > 2) {
            return joined(date, offered);
        }
        boolean asks = offered != null && demands.isCall(offered);
        boolean brief = settled.specs().duration().value() < TIME_FOR_BOTH;
        boolean tells = settled.language() == Language.EN || asks || brief;
        return bare || !tells ? null : offered;
    }

    /** "A fatberg blocked the sewer in August" tells something, and asks nobody to do it. */
    private static @Nullable String brief(@Nullable String line) {
        return line == null || line.length() > CallLine.LONGEST_LAST ? null : line;
    }

    /** In a shorter piece, in seconds, what is offered has no scene but the last. */
    private static final double TIME_FOR_BOTH = 12;

    /** "cada domingo" says how often, and is nothing to come to. */
    private boolean isDay(String date) {
        boolean figures = date.codePoints().anyMatch(Character::isDigit);
        boolean english = settled.language() == Language.EN;
        return english || (figures && !FOR.contains(Words.first(date)));
    }

    /** What begins so says whom or what it is for, and not when it is. */
    private static final Set<String> FOR = Set.of("for", "para", "pour", "f\u00fcr", "per");

    /** "Friday 8pm · Free entry" where both fit one line. */
    private static String joined(String date, @Nullable String offered) {
        boolean same =
                offered == null || offered.equals(date) || Words.count(offered) > LONGEST_ENTRY;
        String both = date + BETWEEN + offered;
        return same || both.length() > ShownFacts.LONGEST_LINE ? date : both;
    }

    private @Nullable String offered() {
        String offer = settled.product().offer();
        for (String fact : facts.shown()) {
            if (offer != null && Words.overlap(offer, fact)) {
                return withNext(fact);
            }
        }
        for (String fact : facts.shown()) {
            if (fact.codePoints().anyMatch(c -> "\u00a3\u20ac$%".indexOf(c) >= 0)) {
                return fact;
            }
        }
        return null;
    }

    /** "Early bird €129 · Ends 30 November": until when an offer stands belongs to it. */
    private String withNext(String fact) {
        int next = facts.shown().indexOf(fact) + 1;
        boolean until =
                next < facts.shown().size()
                        && facts.occasion().contains(fact)
                        && facts.occasion().contains(facts.shown().get(next));
        return until ? joined(fact, facts.shown().get(next)) : fact;
    }
}
