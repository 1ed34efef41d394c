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
        boolean mono = false;
        for (Hit hit : brief.all(Kind.AESTHETIC)) {
            mono |=
                    isMonochrome(hit.value())
                            && !brief.tokens[hit.start()].denied
                            && insistence.isStrict(hit.start(), hit.end());
        }
        Integer rainbow = rainbow();
        if (rainbow != null && isMono()) {
            doubts.contradict(
                    brief.span(rainbow, rainbow + 1),
                    "Black and white is asked for, and \"" + brief.raw(rainbow) + "\".",
                    "Keep it black and white, or let one thing alone have colour.");
            return;
        }
        if (!mono) {
            return;
        }
        for (Fact<ColorWish> color : said.colors()) {
            String name = color.value().name();
            if (!isGray(name)
                    && color.value().role() != PaletteRole.ACCENT
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

    /** "all in black and white with one single colour, yellow". */
    private boolean isTheOnlyOne(Span color) {
        for (int i = 0; i < brief.size(); i++) {
            if (brief.cue(Cue.SINGLE, i)) {
                Span single = brief.span(i, brief.sentenceEnd(i));
                if (color.isWithin(single)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isMonochrome(String value) {
        return value.equals("black and white")
                || value.equals("black-and-white")
                || value.equals("monochrome")
                || value.equals("b&w");
    }

    private static boolean isGray(String name) {
        return name.contains("black")
                || name.contains("white")
                || name.contains("grey")
                || name.contains("silver")
                || name.contains("charcoal");
    }
}
