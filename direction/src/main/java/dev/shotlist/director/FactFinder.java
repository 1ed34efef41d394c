package dev.shotlist.director;

import dev.shotlist.defaults.Settled;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.Reading;
import dev.shotlist.reading.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks through the clauses of a brief for what they state of the product. */
final class FactFinder {
    /** Longest clause that is shown whole, in words. */
    private static final int LONGEST_SHOWN = 6;

    private static final int SHORTEST_TOLD = 3;
    private static final int LONGEST_TOLD = 12;

    /** A figure and what stands behind it in a longer clause, in words. */
    private static final int FIGURE = 4;

    private final Settled settled;
    private final FactWords known;
    private final Forbidden forbidden;
    private final BriefWords words;
    private final List<Span> asides = new ArrayList<>();
    private final List<Span> looks = new ArrayList<>();
    private final ShownFacts shown;
    private final List<String> told = new ArrayList<>();

    FactFinder(Settled settled, BriefWords words, FactWords known, Forbidden forbidden) {
        this.settled = settled;
        this.known = known;
        this.forbidden = forbidden;
        this.words = words;
        this.shown = new ShownFacts(settled, forbidden);
        Reading reading = settled.reading();
        add(reading.duration());
        add(reading.ratio());
        add(reading.tempo());
        add(reading.sceneCount());
        add(reading.genre());
        add(reading.audience());
        add(reading.voice());
        reading.shots().forEach(this::add);
        reading.instruments().forEach(this::add);
        spans(reading.moods(), looks);
        spans(reading.colors(), looks);
        spans(reading.style(), looks);
    }

    private void add(@Nullable Fact<?> fact) {
        if (fact != null) {
            asides.add(fact.span());
        }
    }

    private static void spans(Collection<? extends Fact<?>> facts, List<Span> to) {
        facts.forEach(fact -> to.add(fact.span()));
    }

    BriefFacts found() {
        int from = 0;
        while (from < words.size()) {
            int end = words.clauseEnd(from);
            clause(from, end);
            from = end;
        }
        for (Fact<String> feature : settled.reading().features()) {
            shown.keep(feature.value());
        }
        if (settled.product().offer() != null) {
            shown.keep(settled.product().offer());
        }
        return new BriefFacts(shown.distinct(), told);
    }

    private void clause(int from, int end) {
        boolean aside = asides.stream().anyMatch(span -> words.within(from, end, span));
        if (aside || words.bracketed(from)) {
            return;
        }
        for (int i = from; i < end; i++) {
            if (known.asides().contains(words.lower(i))) {
                return;
            }
            if (known.qualities().contains(words.lower(i)) && words.open(i, i + 1)) {
                shown.keep(words.written(i, i + 1));
            }
        }
        if (!words.open(from, end)) {
            return;
        }
        if (isFigure(words.lower(from)) && isWish(from, end)) {
            return;
        }
        boolean teller = known.tellers().contains(words.lower(from));
        if (teller && isWish(from, end)) {
            return;
        }
        if (teller && isTold(from, end)) {
            told.add(Words.capitalised(words.written(from, end)) + ".");
        } else if (end - from <= LONGEST_SHOWN
                && states(from, end)
                && !isLook(from, end)
                && !known.joins().contains(words.lower(from))) {
            shown.keep(words.written(from, end));
        } else {
            figure(from, end);
        }
    }

    /** "we collect every Thursday" */
    private boolean isTold(int from, int end) {
        int count = end - from;
        boolean onlyName = words.written(from, end).endsWith(settled.product().name());
        return count >= SHORTEST_TOLD
                && count <= LONGEST_TOLD
                && !onlyName
                && !forbidden.text(words.written(from, end));
    }

    /** "we need a film" */
    private boolean isWish(int from, int end) {
        for (int i = from + 1; i < Math.min(end, from + SHORTEST_TOLD); i++) {
            if (known.wishes().contains(words.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean states(int from, int end) {
        for (int i = from; i < end; i++) {
            String word = words.lower(i);
            boolean counts = known.counts().contains(word) && i + 1 < end;
            if (counts || known.states(word) || isFigure(word)) {
                return end - from > 1 || known.states(word);
            }
        }
        return false;
    }

    private static boolean isFigure(String word) {
        return Character.isDigit(word.charAt(0));
    }

    /** Whether the clause says how it shall look and feel and nothing more. */
    private boolean isLook(int from, int end) {
        return end - from <= 2 && looks.stream().anyMatch(span -> words.within(from, end, span));
    }

    /** In a longer clause the first date or figure with what belongs to it. */
    private void figure(int from, int end) {
        for (int i = from; i < end; i++) {
            if (!isFigure(words.lower(i)) && !known.dates(words.lower(i))) {
                continue;
            }
            boolean money = !Character.isLetterOrDigit(words.written(i, i + 1).charAt(0));
            int start = money ? Math.max(from, i - 2) : i;
            while (start > from
                    && i - start < 2
                    && known.before().contains(words.lower(start - 1))) {
                start--;
            }
            int stop = i + 1;
            while (stop < Math.min(end, i + FIGURE)
                    && !known.before().contains(words.lower(stop))) {
                stop++;
            }
            while (stop > i + 1 && known.before().contains(words.lower(stop - 1))) {
                stop--;
            }
            if (stop - start > 1 && !known.joins().contains(words.lower(start))) {
                shown.keep(words.written(start, stop));
            }
            return;
        }
    }
}
