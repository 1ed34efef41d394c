package dev.shotlist.reading.shots;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Scenes of a screenplay: "INT. BAKERY - NIGHT" and below it what happens there. */
final class SlugShots {
    private static final int LEAST = 2;
    private static final int FEWEST_WORDS = 4;
    private static final int LONGEST_PLACE = 9;

    private final BriefText brief;
    private final ShotBuilder shots;

    SlugShots(BriefText brief, ShotBuilder shots) {
        this.brief = brief;
        this.shots = shots;
    }

    boolean read() {
        List<int[]> lines = new ArrayList<>();
        LineBlocks.of(brief).forEach(lines::addAll);
        int before = shots.size();
        for (int l = 0; l < lines.size(); l++) {
            int place = behindSlug(lines.get(l));
            if (place == 0) {
                continue;
            }
            int[] slug = lines.get(l);
            boolean told = l + 1 < lines.size() && behindSlug(lines.get(l + 1)) == 0;
            if (told) {
                int[] action = lines.get(l + 1);
                int end = action(action);
                shots.addWorded(place, end, words(action[0], end, place, slug[1]));
            } else {
                shots.addCounted(place, slug[1], null, false);
            }
        }
        if (shots.size() - before < LEAST) {
            shots.cutTo(before);
            return false;
        }
        return true;
    }

    /** Where the place begins behind "INT." or "EXT"; 0 if the line is no slug. */
    private int behindSlug(int[] line) {
        int at = line[0];
        boolean slug = brief.tokens[at].camel && (brief.key(at, "int") || brief.key(at, "ext"));
        int place = at + 1;
        while (slug
                && place < line[1]
                && (!brief.tokens[place].isWord()
                        || brief.key(place, "int")
                        || brief.key(place, "ext"))) {
            place++;
        }
        return slug && place < line[1] && line[1] - place <= LONGEST_PLACE ? place : 0;
    }

    /** "First spar. She goes down. She grins.": short sentences until something is told. */
    private int action(int[] line) {
        int end = line[0];
        int words = 0;
        while (end < line[1] && words < FEWEST_WORDS) {
            int next = Math.min(line[1], Math.max(end + 1, brief.sentenceEnd(end)));
            for (int i = end; i < next; i++) {
                words += brief.tokens[i].isWord() ? 1 : 0;
            }
            end = next;
        }
        while (end > line[0] + 1 && brief.mark(end - 1, '.')) {
            end--;
        }
        return end;
    }

    private String words(int from, int to, int place, int placeEnd) {
        return Phrases.oneLine(brief.slice(from, to))
                + ", "
                + Phrases.oneLine(brief.slice(place, placeEnd))
                        .replace(" - ", ", ")
                        .replace(" – ", ", ")
                        .toLowerCase(Locale.ROOT);
    }
}
