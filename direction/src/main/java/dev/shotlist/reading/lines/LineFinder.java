package dev.shotlist.reading.lines;

import dev.shotlist.reading.Avoidance;
import dev.shotlist.reading.CallToAction;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.RequiredLine;
import dev.shotlist.reading.RequiredLine.Where;
import dev.shotlist.reading.Span;
import dev.shotlist.reading.tagging.RuledLine;
import dev.shotlist.reading.tagging.Stretch;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Phrases;
import dev.shotlist.reading.text.Quote;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sorts what stands in quotation marks, or behind "tagline:", into lines to say, lines to show, the
 * call to action, titles and words that must not be said.
 */
public final class LineFinder {
    private final BriefText brief;
    private final CallWords words;
    private final DemandedLines lines;
    private final List<Fact<Avoidance>> forbidden = new ArrayList<>(2);
    private final List<Quote> titles = new ArrayList<>(2);
    private final List<RuledLine> told = new ArrayList<>(2);
    private final List<RuledLine> ruled;
    private @Nullable Fact<CallToAction> cta;

    public LineFinder(BriefText brief) {
        this(brief, false);
    }

    private LineFinder(BriefText brief, boolean rules) {
        this.brief = brief;
        words = new CallWords(brief);
        lines = new DemandedLines(brief);
        Carrier carrier = new Carrier(brief);
        QuoteRoles roles = new QuoteRoles(brief, carrier);
        for (int i = 0; i < brief.quotes.size(); i++) {
            place(brief.quotes.get(i), roles.of(i));
        }
        new UnquotedLines(brief, carrier, lines).find();
        ruled = evidence();
        if (!rules && brief.size() > 0) {
            new LearnedLines(brief, carrier).decide(lines, ruled);
        }
        new Hashtags(brief, lines).find();
        cta = new CallFinder(brief, words, lines).find(cta);
        if (cta != null) {
            lines.dropWithin(cta);
        }
    }

    /** Asks the rules alone. */
    public static LineFinder byRules(BriefText brief) {
        return new LineFinder(brief, true);
    }

    /** What the rules hold for lines, titles, forbidden words and the quoted call. */
    public List<RuledLine> ruled() {
        return ruled;
    }

    private List<RuledLine> evidence() {
        List<RuledLine> all = new ArrayList<>(told);
        lines.all().forEach(line -> rule(all, line.span(), line.value().where().name()));
        forbidden.forEach(word -> rule(all, word.span(), "DENIED"));
        for (Quote title : titles) {
            all.add(new RuledLine(new Stretch(title.start(), title.end()), "TITLE"));
        }
        if (cta != null) {
            rule(all, cta.span(), "CALL");
        }
        return all;
    }

    private void rule(List<RuledLine> all, Span span, String role) {
        Stretch one = Stretch.of(brief, span);
        if (one != null) {
            all.add(new RuledLine(one, role));
        }
    }

    public List<Fact<RequiredLine>> lines() {
        return lines.all();
    }

    /** Whether these tokens lie in a demanded line. */
    public boolean hold(int start, int end) {
        if (lines.size() == 0) {
            return false;
        }
        Span span = brief.span(start, end);
        for (Fact<RequiredLine> line : lines.all()) {
            if (span.isWithin(line.span())) {
                return true;
            }
        }
        return false;
    }

    public List<Fact<Avoidance>> forbidden() {
        return forbidden;
    }

    /** Quoted names of songs, books, products. */
    public List<Quote> titles() {
        return titles;
    }

    public @Nullable Fact<CallToAction> cta() {
        return cta;
    }

    private void place(Quote quote, QuoteRole role) {
        String text = Phrases.oneLine(quote.words(brief.text));
        if (brief.tokens[quote.start()].header || text.isEmpty()) {
            return;
        }
        Span span = brief.chars(quote.from(), quote.to());
        switch (role) {
            case CALL -> {
                if (cta == null) {
                    cta =
                            new Fact<>(
                                    new CallToAction(
                                            words.labelled(quote.start(), quote.end()), text, null),
                                    span,
                                    0.98);
                } else {
                    lines.add(text, Where.SCREEN, span);
                }
            }
            case VOICE, SCREEN, END_CARD, ANYWHERE -> lines.add(text, role.where(), span);
            case TITLE -> titles.add(quote);
            case DENIED -> forbidden.add(new Fact<>(new Avoidance(text, text), span, 0.9));
            case TOLD -> told.add(new RuledLine(new Stretch(quote.start(), quote.end()), "TOLD"));
            case NONE -> {}
        }
    }
}
