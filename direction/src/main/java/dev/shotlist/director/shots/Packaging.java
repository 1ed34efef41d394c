package dev.shotlist.director.shots;

import dev.shotlist.director.words.BriefWords;
import dev.shotlist.sight.NoteKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a product comes in, as an English brief describes it: "in a matte black can with a copper
 * bird on it". Whatever is known of such goods, this is what viewers shall know them by.
 */
record Packaging(BriefWords words, Set<String> containers, NotePictures pictures) {
    /** Words between "in a" and what it is. */
    private static final int DESCRIBING = 4;

    /** Words that say what is on it. */
    private static final int LONGEST = 8;

    private static final Set<String> ARTICLES = Set.of("a", "an");

    /** How it is seen, since a brief says only what it looks like. */
    private static final String SHOWN = ", turning slowly in light from one side";

    /** Null where nothing is described: "in a can" tells nothing that is not known. */
    @Nullable BriefPicture of(int from, int to) {
        for (int i = from; i + 3 < to; i++) {
            if (words.lower(i).equals("in") && ARTICLES.contains(words.lower(i + 1))) {
                int container = container(i + 2, to);
                if (container > 0) {
                    return picture(i + 1, end(container + 1, to));
                }
            }
        }
        return null;
    }

    /** Where the container is named behind words that describe it; 0 for nowhere. */
    private int container(int from, int to) {
        for (int i = from; i < to && i <= from + DESCRIBING; i++) {
            if (containers.contains(words.lower(i))) {
                return i > from ? i : 0;
            }
            if (!words.unshut(i, i + 1)) {
                return 0;
            }
        }
        return 0;
    }

    private int end(int behind, int to) {
        if (behind + 1 >= to || !words.lower(behind).equals("with")) {
            return behind;
        }
        int end = behind + 1;
        while (end < to && end < behind + LONGEST && !words.lower(end - 1).equals("it")) {
            end++;
        }
        return end;
    }

    private @Nullable BriefPicture picture(int from, int to) {
        String said = words.written(from, to).toLowerCase(Locale.ROOT);
        List<String> seen = Arrays.asList(said.split(" ", -1));
        return pictures.plain(said + SHOWN, seen.subList(1, seen.size()), NoteKind.TOLD);
    }
}
