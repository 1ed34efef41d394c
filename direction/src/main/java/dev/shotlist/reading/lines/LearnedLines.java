package dev.shotlist.reading.lines;

import dev.shotlist.reading.tagging.LineTagger;
import dev.shotlist.reading.tagging.RuledLine;
import dev.shotlist.reading.tagging.Stretch;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Manner;
import dev.shotlist.reading.text.Phrases;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides by what was learned which of the stretches that the rules hold for lines are some, what
 * they passed over, and where each ends.
 */
final class LearnedLines {
    /** A line that is lost is missed by whoever asked for it; one too many can be taken out. */
    private static final double LIKELY = 0.35;

    /** Quotation marks say by themselves that words are meant as they stand. */
    private static final double LIKELY_QUOTED = 0.25;

    /** What the rules hold for a line is one unless nearly all like it are none. */
    private static final double UNLIKELY = 0.03;

    private static final double LIKELIER = 0.5;

    private final BriefText brief;
    private final LinePlacement placement;

    LearnedLines(BriefText brief, Carrier carrier) {
        this.brief = brief;
        placement = new LinePlacement(brief, carrier);
    }

    /**
     * @param lines what the rules found, and then what is decided
     * @param ruled the same, with titles, calls and forbidden words
     */
    void decide(DemandedLines lines, List<RuledLine> ruled) {
        LineTagger tagger = new LineTagger(brief, ruled);
        List<LineTagger.Found> found = tagger.found(start -> least(ruled, start));
        lines.clear();
        List<Stretch> turns = new ScriptedLines(brief).find();
        for (Stretch turn : turns) {
            lines.add(
                    Phrases.oneLine(brief.slice(turn.start(), turn.end())),
                    QuoteRole.VOICE.where(),
                    brief.span(turn.start(), turn.end()));
        }
        List<Stretch> all = new ArrayList<>(found.stream().map(LineTagger.Found::stretch).toList());
        brief.quotes.forEach(quote -> all.add(new Stretch(quote.start(), quote.end())));
        CorrectedLines corrected = new CorrectedLines(brief);
        for (LineTagger.Found one : found) {
            Stretch said = one.stretch();
            RuledLine rule = rule(ruled, said.start());
            boolean other =
                    turns.stream().anyMatch(said::meets)
                            || ruled.stream().anyMatch(ruling -> isElse(ruling, one));
            if (!other && !isTalk(said, rule)) {
                Stretch now = corrected.inPlaceOf(said, all);
                add(lines, now == null ? said : now, now == null ? rule : rule(ruled, now.start()));
            }
        }
    }

    private void add(DemandedLines lines, Stretch said, @Nullable RuledLine rule) {
        int end = said.end();
        if (rule != null && (bare(rule.stretch().end()) == bare(end) || goesOn(rule, end))) {
            end = rule.stretch().end();
        } else if (brief.tokens[said.start()].quote < 0 && !brief.mark(said.start() - 1, ':')) {
            // in running text the full stop is the brief's
            end = bare(end);
        }
        QuoteRole role = rule == null ? placement.of(said) : QuoteRole.valueOf(rule.role());
        lines.add(
                Phrases.oneLine(brief.slice(said.start(), end)),
                role.where(),
                brief.span(said.start(), end));
    }

    /**
     * "Voce: sì, quella del ragioniere" tells whether there is one, "text REPAIR to 60022" is
     * something to do, and "it must say three things" how much there is to say.
     */
    private boolean isTalk(Stretch said, @Nullable RuledLine rule) {
        int at = said.start();
        if (brief.tokens[at].quote >= 0 || rule != null) {
            return false;
        }
        if (brief.mark(at - 1, ':')) {
            return brief.is(Kind.YES, at) && brief.mark(at + 1, ',');
        }
        boolean code =
                said.length() > 1 && Manner.isShout(brief, at) && !Manner.isShout(brief, at + 1);
        boolean counts = brief.tokens[at].isNumber() || brief.is(Kind.NUMBER, at);
        // "at the end I'd like people to read ..." tells of the one who writes
        boolean writer = brief.key(at, "i") || brief.raw(at).startsWith("I'");
        return code || writer || (counts && bare(said.end()) - at <= 2);
    }

    private double least(List<RuledLine> ruled, int start) {
        return rule(ruled, start) != null
                ? UNLIKELY
                : brief.tokens[start].quote >= 0 ? LIKELY_QUOTED : LIKELY;
    }

    /** What closes a piece may have more sentences than its first: the rules know short ones. */
    private boolean goesOn(RuledLine rule, int end) {
        return rule.role().equals("END_CARD")
                && rule.stretch().end() > end
                && !brief.sameSentence(end - 1, end)
                && !brief.cue(Cue.SIGNS_OFF, end)
                && !brief.cue(Cue.GREETING, end);
    }

    private int bare(int end) {
        return brief.mark(end - 1, '.') ? end - 1 : end;
    }

    private static @Nullable RuledLine rule(List<RuledLine> ruled, int start) {
        for (RuledLine rule : ruled) {
            if (rule.stretch().start() == start && isLine(rule)) {
                return rule;
            }
        }
        return null;
    }

    /** What the rules hold for a title is a line only where that is likelier. */
    private static boolean isElse(RuledLine rule, LineTagger.Found found) {
        boolean open =
                switch (QuoteRole.valueOf(rule.role())) {
                    case TITLE -> found.chance() >= LIKELIER;
                    case CALL, DENIED, TOLD, NONE -> false;
                    case VOICE, SCREEN, END_CARD, ANYWHERE -> true;
                };
        return !open && rule.stretch().meets(found.stretch());
    }

    private static boolean isLine(RuledLine rule) {
        return QuoteRole.valueOf(rule.role()).isLine();
    }
}
