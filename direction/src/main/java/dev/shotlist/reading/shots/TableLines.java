package dev.shotlist.reading.shots;

import dev.shotlist.reading.Fact;
import dev.shotlist.reading.RequiredLine;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Phrases;
import java.util.ArrayList;
import java.util.List;

/** What a table has under "text on screen" or "voice": to be met word for word. */
final class TableLines {
    private final BriefText brief;

    TableLines(BriefText brief) {
        this.brief = brief;
    }

    /** Cells are stretches from and to a token; each row has as many as the head. */
    List<Fact<RequiredLine>> under(List<int[]> head, List<List<int[]>> rows) {
        List<Fact<RequiredLine>> lines = new ArrayList<>();
        for (int column = 0; column < head.size(); column++) {
            boolean screen = holds(head.get(column), Kind.TEXT_WORD);
            boolean voice = !screen && holds(head.get(column), Kind.VOICE);
            for (List<int[]> row : rows) {
                int[] cell = row.get(column);
                if ((screen || voice) && isLine(cell)) {
                    lines.add(line(cell, voice));
                }
            }
        }
        return lines;
    }

    private Fact<RequiredLine> line(int[] cell, boolean voice) {
        String text = Phrases.oneLine(brief.slice(cell[0], cell[1])).strip();
        RequiredLine.Where where = voice ? RequiredLine.Where.VOICE : RequiredLine.Where.SCREEN;
        return new Fact<>(new RequiredLine(text, where), brief.span(cell[0], cell[1]), 0.9);
    }

    /** What is quoted is read where all quotations are, and a call where calls are. */
    private boolean isLine(int[] cell) {
        boolean word = false;
        for (int i = cell[0]; i < cell[1]; i++) {
            word |= brief.tokens[i].isWord();
        }
        return word
                && brief.tokens[cell[0]].quote < 0
                && !brief.tokens[cell[0]].denied
                && !brief.isAny(cell[0], Kind.CTA, Kind.NEG);
    }

    private boolean holds(int[] cell, Kind kind) {
        for (int i = cell[0]; i < cell[1]; i++) {
            if (brief.is(kind, i)) {
                return true;
            }
        }
        return false;
    }
}
