package dev.shotlist.director.shots;

import dev.shotlist.director.words.BriefWords;
import dev.shotlist.english.EnglishForms;
import dev.shotlist.sight.NoteKind;
import dev.shotlist.sight.Sights;
import dev.shotlist.sight.Sort;
import dev.shotlist.world.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an English brief says that somebody does, in a clause of its own. */
record Happenings(BriefWords words, NoteWords known, Sights sights, NotePictures pictures) {
    private static final Set<String> ONE = Set.of("a", "an", "one", "two");

    /** In words, and {@code LONGEST} too. */
    private static final int FEWEST = 4;

    private static final int LONGEST = 18;

    /** Who does it stands so many words behind the article. */
    private static final int NEAR = 3;

    /** In digits. */
    private static final int YEAR = 4;

    /** "A ferryman in 1958 refuses to stop": what somebody does, whatever it is. */
    @Nullable BriefPicture of(int from, int to) {
        if (to - from < FEWEST || to - from > LONGEST || !ONE.contains(words.lower(from))) {
            return null;
        }
        int who = -1;
        int does = -1;
        List<String> said = new ArrayList<>();
        for (int i = from; i < to; i++) {
            String word = words.lower(i);
            boolean figure = Character.isDigit(word.charAt(0)) && word.length() != YEAR;
            boolean client = known.client().contains(word) && !word.equals("like");
            if (!words.unshut(i, i + 1) || figure || client) {
                return null;
            }
            Sort sort = sights.sortAnywhere(word);
            who = who < 0 && i <= from + NEAR && sort != null && sort.isLiving() ? i : who;
            boolean verb = EnglishForms.isThird(word) && (sort == null || i == who + 1);
            does = does < 0 && who >= 0 && i > who && verb ? i : does;
            said.add(word.equals("it") && i > from ? "the " + Picture.PRODUCT : word);
        }
        return does < 0 ? null : pictures.plain(String.join(" ", said), said, NoteKind.TOLD);
    }
}
