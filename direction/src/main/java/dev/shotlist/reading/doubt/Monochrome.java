package dev.shotlist.reading.doubt;

import dev.shotlist.plan.PaletteRole;
import dev.shotlist.reading.ColorWish;
import dev.shotlist.reading.Fact;
import dev.shotlist.reading.Span;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Insistence;
import dev.shotlist.reading.text.Kind;
import org.jspecify.annotations.Nullable;

/** Black and white is asked for, and a colour is: "all in black and white, and lots of pink". */
final class Monochrome {
    private final BriefText brief;
    private final Insistence insistence;
    private final Doubts doubts;

    Monochrome(BriefText brief, Insistence insistence, Doubts doubts) {
        this.brief = brief;
        this.insistence = insistence;
        this.doubts = doubts;
    }

    private @Nullable Integer rainbow() {
        for (int i = 0; i < brief.size(); i++) {
            if (brief.cue(Cue.RAINBOW, i)
                    && !brief.tokens[i].denied
                    && !brief.tokens[i].aside
                    && brief.tokens[i].quote < 0
                    && !brief.isAny(i, Kind.NOUN, Kind.GOODS)) {
                return i;
            }
        }
        return null;
    }

    private boolean isMono() {
        for (Hit hit : brief.all(Kind.AESTHETIC)) {
            if (isMonochrome(hit.value()) && brief.isSaid(hit)) {
                return true;
            }
        }
        return false;
    }

    void find(Parts said) {
        Hit colored = new MonochromeInColor(brief).find();
        if (colored != null) {
            String name = brief.slice(colored.start(), colored.end());
            doubts.contradict(
                    brief.span(colored.start(), colored.end()),
                    "Black and white is asked for, and \"" + name + "\".",
                    "Keep it black and white with " + name + " as the one accent.");
            return;
        }
        boolean mono = false;
        for (Hit hit : brief.all(Kind.AESTHETIC)) {
            mono |=
                    isMonochrome(hit.value())
                            && !brief.tokens[hit.start()].denied
                            && insistence.isStrict(hit.start(), hit.end());
        }
        int pair = mono ? -1 : strictPair();
        Integer rainbow = rainbow();
        if (rainbow != null && isMono()) {
            doubts.contradict(
                    brief.span(rainbow, rainbow + 1),
                    "Black and white is asked for, and \"" + brief.raw(rainbow) + "\".",
                    "Keep it black and white, or let one thing alone have colour.");
            return;
        }
        if (!mono && pair < 0) {
            return;
        }
        for (Fact<ColorWish> color : said.colors()) {
            String name = color.value().name();
            if (!isGray(name)
                    && color.value().role() != PaletteRole.ACCENT
                    && (mono || !isWith(pair, color.span()))
                    && !isTheOnlyOne(color.span())
                    && color.confidence() > 0.5) {
                doubts.contradict(
                        color.span(),
                        "Black and white is asked for, and " + name + ".",
                        "Keep it black and white with " + name + " as the one accent.");
                return;
            }
        }
    }

    /** "Black and white only": where the pair stands, -1 where nothing makes it all there is. */
    private int strictPair() {
        for (Hit hit : brief.all(Kind.COLOR)) {
            Hit other = brief.at(Kind.COLOR, hit.end() + 1);
            if (other == null || !brief.cue(Cue.AND, hit.end())) {
                continue;
            }
            boolean pair =
                    isBlackOrWhite(hit.value())
                            && isBlackOrWhite(other.value())
                            && !hit.value().equals(other.value());
            if (other != null
                    && pair
                    && brief.isSaid(hit)
                    && insistence.isStrict(hit.start(), other.end())) {
                return hit.start();
            }
        }
        return -1;
    }

    private static boolean isBlackOrWhite(String color) {
        return color.equals("black") || color.equals("white");
    }

    /** Named in one breath with the pair: "black and white only, with red". */
    private boolean isWith(int pair, Span color) {
        return brief.span(brief.clauseStart(pair), brief.clauseEnd(pair)).end() >= color.start()
                && brief.span(brief.clauseStart(pair), brief.clauseEnd(pair)).start()
                        <= color.start();
    }

    /** "all in black and white with one single colour, yellow". */
    private boolean isTheOnlyOne(Span color) {
        for (int i = 0; i < brief.size(); i++) {
            boolean ofPair =
                    brief.is(Kind.AESTHETIC, i - 1)
                            || brief.is(Kind.AESTHETIC, i + 1)
                            || brief.is(Kind.AESTHETIC, i + 2);
            if (brief.cue(Cue.SINGLE, i) && !ofPair) {
                Span single = brief.span(i, brief.sentenceEnd(i));
                if (color.isWithin(single)) {
                    return true;
                }
            }
        }
        return false;
    }

    static boolean isMonochrome(String value) {
        return value.equals("black and white")
                || value.equals("black-and-white")
                || value.equals("monochrome")
                || value.equals("b&w");
    }

    static boolean isGray(String name) {
        return name.contains("black")
                || name.contains("white")
                || name.contains("grey")
                || name.contains("silver")
                || name.contains("charcoal");
    }
}
