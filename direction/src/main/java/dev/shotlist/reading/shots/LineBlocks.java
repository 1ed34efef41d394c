package dev.shotlist.reading.shots;

import dev.shotlist.reading.text.BriefText;
import java.util.ArrayList;
import java.util.List;

/** The lines of a brief in blocks: lines with no empty one between them. */
final class LineBlocks {
    private LineBlocks() {}

    /** Each line from its first token to before its break. */
    static List<List<int[]>> of(BriefText brief) {
        List<List<int[]>> blocks = new ArrayList<>();
        List<int[]> block = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= brief.size(); i++) {
            if (i < brief.size() && !brief.tokens[i].isBreak()) {
                continue;
            }
            if (i > start) {
                block.add(new int[] {start, i});
            }
            if ((i == start || i == brief.size()) && !block.isEmpty()) {
                blocks.add(block);
                block = new ArrayList<>();
            }
            start = i + 1;
        }
        return blocks;
    }
}
