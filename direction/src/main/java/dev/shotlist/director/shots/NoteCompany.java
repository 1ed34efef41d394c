package dev.shotlist.director.shots;

import dev.shotlist.director.words.BriefWords;
import dev.shotlist.reading.ShotOrder;
import dev.shotlist.sight.Sights;
import dev.shotlist.sight.Sort;
import dev.shotlist.world.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * "One family over four seasons": who is seen in every one of the pictures that tell the seasons,
 * and the product with them.
 */
record NoteCompany(BriefWords words, NoteWords known, Sights sights) {
    /** Fewer seasons are no year. */
    private static final int FEW = 3;

    private static final Set<String> ONE = Set.of("one", "a", "the", "same");

    private static final Set<String> OVER = Set.of("over", "through", "across", "in");

    List<BriefPicture> joined(List<BriefPicture> notes) {
        String who = who();
        long seasons = notes.stream().filter(one -> isSeason(one.english())).count();
        if (who == null || seasons < FEW) {
            return notes;
        }
        List<BriefPicture> joined = new ArrayList<>();
        for (BriefPicture note : notes) {
            joined.add(isSeason(note.english()) ? with(note, who) : note);
        }
        return joined;
    }

    private boolean isSeason(List<String> english) {
        return english.stream().anyMatch(known.seasons()::contains);
    }

    /** Whom it follows through all of them. */
    private @Nullable String who() {
        for (int i = 1; i + 3 < words.size(); i++) {
            Sort sort = sights.sortAnywhere(words.lower(i));
            boolean over = OVER.contains(words.lower(i + 1)) && words.open(i, i + 3);
            boolean year = known.years().contains(words.lower(i + 3));
            if (over && year && ONE.contains(words.lower(i - 1)) && isLiving(sort)) {
                return words.lower(i);
            }
        }
        return null;
    }

    private static boolean isLiving(@Nullable Sort sort) {
        return sort != null && sort.isLiving();
    }

    /** "A school run in rain" is a run. */
    private static List<String> head(List<String> english) {
        for (int i = 1; i < english.size(); i++) {
            if (PLACING.contains(english.get(i))) {
                return english.subList(0, i);
            }
        }
        return english;
    }

    private static final Set<String> PLACING = Set.of("in", "on", "at", "with", "under", "by");

    private BriefPicture with(BriefPicture note, String who) {
        List<String> english = note.english();
        boolean first = known.seasons().contains(english.getFirst()) && english.size() > 1;
        boolean bare = first && sights.sortAnywhere(english.get(1)) == null;
        Sort sort = sights.sortAnywhere(String.join(" ", head(english)));
        String where = sort == Sort.PLACE ? "by" : "in";
        String at = !bare && (sort == null || sort == Sort.EVENT) ? "on" : where;
        ShotOrder order = note.order();
        String said = bare ? String.join(" ", english) : order.words();
        return new BriefPicture(
                new ShotOrder(
                        "the " + who + " and the " + Picture.PRODUCT + ' ' + at + ' ' + said,
                        order.size(),
                        order.move(),
                        order.length(),
                        order.then(),
                        order.last()),
                english,
                note.kind());
    }
}
