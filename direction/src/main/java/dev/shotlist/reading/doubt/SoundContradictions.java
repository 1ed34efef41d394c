package dev.shotlist.reading.doubt;

import dev.shotlist.plan.Bpm;
import dev.shotlist.plan.Pace;
import dev.shotlist.reading.Avoidance;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.RequiredLine;
import dev.shotlist.reading.RequiredLine.Where;
import dev.shotlist.reading.Span;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Figures;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Insistence;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Token;
import java.util.Locale;

/** Silence and sound, no music and music, no voice and a voice. */
final class SoundContradictions {
    private final BriefText brief;
    private final Insistence insistence;
    private final Doubts doubts;

    SoundContradictions(BriefText brief, Insistence insistence, Doubts doubts) {
        this.brief = brief;
        this.insistence = insistence;
        this.doubts = doubts;
    }

    void find(Parts said) {
        new BrokenSilence(brief, insistence, doubts).find(said);
        music(said);
        voices(said);
        beat(said);
    }

    /** Beats a minute that no slow piece has. */
    private static final double RACING = 160;

    /** Beats a minute that no fast piece has. */
    private static final double CRAWLING = 60;

    private void beat(Parts said) {
        Fact<Pace> pace = said.pace();
        Fact<Bpm> tempo = said.tempo();
        if (pace == null || tempo == null) {
            return;
        }
        double beats = tempo.value().value();
        boolean races = pace.value() == Pace.SLOW && beats >= RACING;
        boolean crawls = pace.value() == Pace.FAST && beats <= CRAWLING;
        if (races || crawls) {
            doubts.contradict(
                    pace.span(),
                    "The piece is to be "
                            + brief.words(pace.span())
                            + ", and its music has "
                            + Figures.plain(beats)
                            + " beats a minute.",
                    "Say which of the two holds; without an answer scenes keep the pace and may last several bars.");
        }
    }

    private void music(Parts said) {
        Fact<String> genre = said.genre();
        if (genre != null && brief.tokens[brief.firstIn(genre.span())].wantsNothing()) {
            // "Last year's film had techno. This year no music."
            return;
        }
        boolean ambient =
                genre != null && genre.value().toLowerCase(Locale.ROOT).endsWith("recordings");
        if (ambient) {
            return;
        }
        if (Boolean.FALSE.equals(said.music()) && genre == null) {
            instruments(said);
        }
        if (Boolean.FALSE.equals(said.music()) && genre != null && brief.silences().isEmpty()) {
            doubts.contradict(
                    genre.span(),
                    "Music is forbidden, and \"" + brief.words(genre.span()) + "\" is asked for.",
                    "Say which of the two holds; without an answer the piece stays without music.");
        }
    }

    /** "No music. Cheerful accordion throughout": told what it is like, an instrument plays. */
    private void instruments(Parts said) {
        for (Hit hit : brief.all(Kind.INSTRUMENT)) {
            Token token = brief.tokens[hit.start()];
            boolean listed =
                    said.instruments().stream().anyMatch(one -> one.span().start() == token.from);
            boolean told =
                    brief.is(Kind.MOOD, hit.start() - 1)
                            || brief.is(Kind.MOOD, hit.end())
                            || brief.is(Kind.PACE, hit.start() - 1);
            int first = brief.clauseStart(hit.start());
            boolean alone = first >= hit.start() - 2 && brief.firstOfSentence(first);
            if (listed && told && alone && !token.denied) {
                doubts.contradict(
                        brief.span(hit.start(), hit.end()),
                        "Music is forbidden, and \""
                                + brief.slice(hit.start(), hit.end())
                                + "\" is asked for.",
                        "Say which of the two holds; without an answer the piece stays without music.");
                return;
            }
        }
    }

    /** "Rótulo final: Baja la voz": words of a line, and no wish. */
    private static boolean isInLine(Parts said, Span span) {
        return said.lines().stream().anyMatch(line -> span.isWithin(line.span()));
    }

    private void voices(Parts said) {
        Span at = null;
        for (Fact<RequiredLine> line : said.lines()) {
            if (line.value().where() == Where.VOICE) {
                at = line.span();
            }
        }
        for (Hit hit : brief.all(Kind.VOICE)) {
            Token token = brief.tokens[hit.start()];
            boolean asked = brief.mark(hit.end(), '?');
            if (hit.value().equals("voice_over")
                    && !asked
                    && !token.denied
                    && token.quote < 0
                    && !isInLine(said, brief.span(hit.start(), hit.end()))
                    && !token.aside
                    && !token.older) {
                at = brief.span(hit.start(), hit.end());
            }
        }
        Span ban = null;
        for (Fact<Avoidance> avoid : said.avoid()) {
            ban = avoid.value().english().equals("voiceover") ? avoid.span() : ban;
        }
        if (at != null && ban != null && !insistence.takesBack()) {
            doubts.contradict(
                    at,
                    "A voice is forbidden by \""
                            + brief.words(ban)
                            + "\" and asked for by \""
                            + brief.words(at)
                            + "\".",
                    "Say which holds; without an answer the lines go on screen.");
        }
    }
}
