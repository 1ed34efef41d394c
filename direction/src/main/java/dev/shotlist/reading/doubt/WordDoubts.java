package dev.shotlist.reading.doubt;

import dev.shotlist.plan.Seconds;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.RequiredLine;
import dev.shotlist.reading.RequiredLine.Where;
import dev.shotlist.reading.ShotOrder;
import dev.shotlist.reading.Span;
import dev.shotlist.reading.VoiceWish;
import dev.shotlist.reading.text.Figures;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** More words to say than a voice can say in the time, more to read than a viewer can read. */
final class WordDoubts {
    /** Words a voice says in a second at its fastest readable pace: 180 a minute. */
    private static final double FASTEST_VOICE = 3.0;

    /** Words a voice says in a second when it is pleasant to hear: 150 a minute. */
    private static final double EASY_VOICE = 2.5;

    /** Characters a viewer reads in a second. */
    private static final double FASTEST_READER = 20;

    /** Characters of a word and the blank behind it. */
    private static final double WORD = 5.5;

    /** A line with more words than this that no rule placed is a script where a voice is wanted. */
    private static final int SCRIPT = 20;

    private final Doubts doubts;
    private final double seconds;
    private final String what;

    WordDoubts(Doubts doubts, Seconds duration) {
        this(doubts, duration, "the piece");
    }

    private WordDoubts(Doubts doubts, Seconds duration, String what) {
        this.doubts = doubts;
        seconds = duration.value();
        this.what = what;
    }

    /** Lines that belong to a shot of a length of its own: "0-3 s: ... a voice says". */
    static void inShots(Doubts doubts, Parts said) {
        for (Fact<ShotOrder> shot : said.shots()) {
            Seconds length = shot.value().length();
            if (length != null) {
                List<Fact<RequiredLine>> lines =
                        said.lines().stream()
                                .filter(line -> line.span().isWithin(shot.span()))
                                .toList();
                new WordDoubts(doubts, length, "its shot").lines(lines, said.voice());
            }
        }
    }

    void lines(List<Fact<RequiredLine>> lines, @Nullable Fact<VoiceWish> voice) {
        boolean voiced = voice != null && voice.value().wanted();
        int spoken = 0;
        int shown = 0;
        Span said = null;
        Span read = null;
        for (Fact<RequiredLine> line : lines) {
            int words = Figures.words(line.value().text());
            boolean script =
                    line.value().where() == Where.VOICE
                            || (line.value().where() == Where.ANYWHERE && voiced && words > SCRIPT);
            if (script) {
                spoken += words;
                said = said == null ? line.span() : said;
            } else {
                shown += line.value().text().length();
                read = read == null ? line.span() : read;
            }
        }
        if (said != null) {
            spoken(spoken, said);
        }
        if (read != null) {
            shown(shown, read);
        }
    }

    void spoken(double words, Span span) {
        if (words > seconds * FASTEST_VOICE) {
            doubts.add(
                    "voiceover_too_long",
                    span,
                    String.format(
                            Locale.ROOT,
                            "%.0f words to speak take at least %.0f seconds; %s has %s.",
                            words,
                            words / FASTEST_VOICE,
                            what,
                            Figures.plain(seconds)),
                    String.format(
                            Locale.ROOT,
                            "Cut the text to %d words, or make it %.0f seconds.",
                            (int) (seconds * EASY_VOICE),
                            Math.ceil(words / EASY_VOICE)));
        }
    }

    private void shown(int characters, Span span) {
        if (characters > seconds * FASTEST_READER) {
            doubts.add(
                    "overlay_too_dense",
                    span,
                    String.format(
                            Locale.ROOT,
                            "%d characters of text on screen need at least %.0f seconds to read; %s has %s.",
                            characters,
                            characters / FASTEST_READER,
                            what,
                            Figures.plain(seconds)),
                    "Keep the line that matters most on screen and move the rest to the voice or the caption.");
        }
    }

    void shownWords(double words, Span span) {
        shown((int) Math.round(words * WORD), span);
    }

    void shownText(String text, Span span) {
        shown(text.length(), span);
    }

    /** Pieces of text that follow each other on the screen. */
    void pieces(double number, Span span) {
        if (number > 3 && number * 1.5 > seconds) {
            doubts.add(
                    "overlay_too_dense",
                    span,
                    String.format(
                            Locale.ROOT,
                            "%.0f pieces of text in %s seconds leave %.1f seconds each; each needs about 2 to be read.",
                            number,
                            Figures.plain(seconds),
                            seconds / number),
                    String.format(
                            Locale.ROOT,
                            "Keep the %d that matter most.",
                            Math.max(1, (int) (seconds / 2))));
        }
    }
}
