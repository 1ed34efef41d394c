package dev.shotlist.reading.lines;

import dev.shotlist.reading.RequiredLine.Where;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.HexCode;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Token;

/** The hashtags of a brief, which are to be seen as they stand: "#NoSparePlanet". */
final class Hashtags {
    private static final int SHORTEST = 3;
    private static final int REACH = 8;

    private final BriefText brief;
    private final DemandedLines lines;

    Hashtags(BriefText brief, DemandedLines lines) {
        this.brief = brief;
        this.lines = lines;
    }

    void find() {
        for (int i = 0; i + 1 < brief.size(); i++) {
            Token word = brief.tokens[i + 1];
            boolean tag =
                    brief.mark(i, '#')
                            && word.isWord()
                            && word.glued
                            && word.to - word.from >= SHORTEST
                            && word.quote < 0
                            && HexCode.at(brief, i).isEmpty();
            if (tag && !word.denied && !word.header && !word.aside) {
                lines.add(brief.slice(i, i + 2), where(i), brief.span(i, i + 2));
            }
        }
    }

    private Where where(int at) {
        for (int i = at - REACH; i < at + REACH; i++) {
            Hit order = brief.over(Kind.ORDER, i);
            if (order != null && order.value().equals("last") && brief.sameSentence(i, at)) {
                return Where.END_CARD;
            }
        }
        return Where.SCREEN;
    }
}
