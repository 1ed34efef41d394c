package dev.shotlist.director.story;

import dev.shotlist.director.casting.Casting;
import dev.shotlist.director.casting.Recast;
import dev.shotlist.plan.Purpose;
import dev.shotlist.world.Idea;
import dev.shotlist.world.Kind;
import dev.shotlist.world.Person;
import dev.shotlist.world.Picture;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The brief's people, places and troubles with the kind's pictures of its product: who it is for
 * opens, what it does follows, and they meet at the end.
 */
final class JoinedStory {
    private final Idea shown;
    private final OwnPictures pictures;
    private final StoryPool pool;
    private final boolean troubled;
    private final List<Picture> beats = new ArrayList<>();

    /**
     * @param shown the kind's idea that follows the product, played by the brief's person
     * @param troubled whether the brief names a trouble
     */
    JoinedStory(Idea shown, OwnPictures pictures, StoryPool pool, boolean troubled) {
        this.shown = shown;
        this.pictures = pictures;
        this.pool = pool;
        this.troubled = troubled;
    }

    /** The idea of the kind that follows the product; null where it has none. */
    static @Nullable Idea shown(Casting casting) {
        List<Idea> ideas = new ArrayList<>();
        ideas.add(casting.idea());
        ideas.addAll(casting.kind().ideas());
        for (Idea idea : ideas) {
            if (idea.focus() == Idea.Focus.PRODUCT) {
                return idea;
            }
        }
        return null;
    }

    /** Pictures in story order; each purpose's strongest first, so that a short piece keeps it. */
    List<Picture> beats() {
        if (!own(Purpose.HOOK)) {
            usual(Purpose.HOOK);
        }
        if (!own(Purpose.CONTEXT)) {
            usual(Purpose.CONTEXT);
        }
        if (!troubled || !own(Purpose.PROBLEM)) {
            int before = beats.size();
            usual(Purpose.PROBLEM);
            if (beats.size() == before) {
                own(Purpose.PROBLEM);
            }
        }
        usual(Purpose.PRODUCT_SHOWCASE);
        StoryPool.Entry used = pool.takeShown(Purpose.PRODUCT_SHOWCASE);
        if (used != null) {
            beats.add(pictures.picture(used, Purpose.PRODUCT_SHOWCASE));
        }
        usual(Purpose.BENEFIT);
        own(Purpose.BENEFIT);
        usual(Purpose.PROOF);
        usual(Purpose.CTA);
        return beats;
    }

    /** Where all of it is; the kind's own places keep their keys. */
    Map<String, String> places() {
        Map<String, String> all = new LinkedHashMap<>(pictures.places());
        all.putAll(shown.places());
        return all;
    }

    private boolean own(Purpose purpose) {
        StoryPool.Entry entry = pool.takeOwn(purpose);
        if (entry != null) {
            beats.add(pictures.picture(entry, purpose));
        }
        return entry != null;
    }

    /** The kind's pictures; those of somebody's life without the product were another's life. */
    private void usual(Purpose purpose) {
        for (Picture beat : shown.beats()) {
            boolean life = beat.showsPerson() && !beat.showsProduct();
            if (beat.purpose() == purpose && !life) {
                beats.add(beat);
            }
        }
    }

    /** Details of the brief's elements, then the kind's that show its product. */
    static List<Picture> details(List<Picture> own, Kind kind) {
        List<Picture> all = new ArrayList<>(own);
        kind.details().stream().filter(Picture::showsProduct).forEach(all::add);
        return all;
    }

    /** The idea as somebody else plays it; as it is where nobody may be seen or nobody is in it. */
    static Idea played(Idea idea, @Nullable Person person) {
        return person == null ? idea : Recast.with(idea, person);
    }
}
