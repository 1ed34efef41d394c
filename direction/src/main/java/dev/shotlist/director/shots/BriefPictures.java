package dev.shotlist.director.shots;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.words.BriefWords;
import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Format;
import dev.shotlist.sight.Sights;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The pictures that a brief notes down without calling them shots. */
public final class BriefPictures {
    /** The others explain, teach or are told by somebody. */
    private static final Set<Format> FORMATS =
            EnumSet.of(
                    Format.AD_CREATIVE,
                    Format.BRAND_FILM,
                    Format.EVENT_PROMO,
                    Format.MUSIC_VIDEO,
                    Format.TRAILER);

    private final NoteWords known;
    private final ShotWords words;
    private final Sights sights;

    public BriefPictures(FactFiles files, ShotWords words, Sights sights) {
        known = files.read("director/notes.json", NoteWords.class);
        this.words = words;
        this.sights = sights;
    }

    /** Of a brief that orders no shots; none of one that does. */
    public List<BriefPicture> of(Settled settled, BriefWords said) {
        boolean open = settled.shots().isEmpty() && FORMATS.contains(settled.specs().format());
        return open ? new PictureNotes(settled, said, known, words, sights).found() : List.of();
    }

    /** Subjects for an app that somebody plays with where the brief says. */
    public List<String> calm() {
        return known.calm();
    }
}
