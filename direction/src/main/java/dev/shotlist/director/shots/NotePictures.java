package dev.shotlist.director.shots;

import dev.shotlist.reading.ShotOrder;
import dev.shotlist.sight.NoteKind;
import dev.shotlist.sight.Sights;
import dev.shotlist.sight.Sort;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a picture of what a brief notes down, unless no camera would see it. */
record NotePictures(NoteWords known, Sights sights) {
    /**
     * @param said the picture in words
     * @param seen how it is to be seen
     * @param english its words in English, lower case
     */
    @Nullable BriefPicture of(
            String said, NoteWords.Seen seen, List<String> english, NoteKind kind) {
        boolean body = english.size() == 1 && sights.sortAnywhere(english.getFirst()) == Sort.BODY;
        boolean vague = kind == NoteKind.BARE && english.stream().anyMatch(known.vague()::contains);
        boolean never = body || vague || english.stream().anyMatch(known.never()::contains);
        if (kind == NoteKind.NONE || never) {
            return null;
        }
        ShotOrder order = new ShotOrder(said, seen.size(), seen.move(), null, false, false);
        return new BriefPicture(order, english, kind);
    }

    /** The same of words that say nothing of how it is to be seen. */
    @Nullable BriefPicture plain(String said, List<String> english, NoteKind kind) {
        return of(said, new NoteWords.Seen(english, null, null), english, kind);
    }
}
