package dev.shotlist.director.account;

import dev.shotlist.plan.Purpose;
import dev.shotlist.sight.Ways.Way;
import dev.shotlist.world.Picture;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pictures of a plot in their order: it opens, goes on, turns and ends.
 *
 * @param deeds what the brief says that its people do
 * @param works what they do for a living
 */
record PlotBeats(PlotPictures pictures, List<Way> deeds, List<Way> works) {
    /** Of the middle so much goes on before it turns. */
    private static final double GOES_ON = 0.62;

    /**
     * @param count of pictures that the piece wants
     */
    List<Picture> of(int count) {
        List<Picture> beats = new ArrayList<>();
        add(beats, pictures.next("open", Purpose.HOOK));
        int middle = Math.max(0, count - 2);
        int going = (int) Math.ceil(middle * GOES_ON);
        int early = (deeds.size() + 1) / 2;
        int late = deeds.size() - early;
        for (int i = 0; i < early && beats.size() <= going; i++) {
            add(beats, pictures.plain(deeds.get(i), Purpose.CONTEXT));
        }
        for (int i = 0; i < works.size() && beats.size() <= going / 2; i++) {
            add(beats, pictures.plain(works.get(i), Purpose.CONTEXT));
        }
        fill(beats, "go", 1 + going);
        fill(beats, "turn", Math.max(beats.size(), 1 + middle - late));
        for (int i = early; i < deeds.size() && beats.size() <= middle; i++) {
            add(beats, pictures.plain(deeds.get(i), Purpose.BENEFIT));
        }
        add(beats, pictures.next("end", Purpose.CTA));
        return beats;
    }

    private void fill(List<Picture> beats, String phase, int enough) {
        boolean turns = phase.equals("turn");
        for (int i = 0; beats.size() < enough; i++) {
            Purpose first = turns ? Purpose.BENEFIT : Purpose.CONTEXT;
            Purpose second = turns ? Purpose.PROOF : Purpose.PRODUCT_SHOWCASE;
            Picture next = pictures.next(phase, i % 2 == 0 ? first : second);
            if (next == null) {
                return;
            }
            beats.add(next);
        }
    }

    private static void add(List<Picture> beats, @Nullable Picture picture) {
        if (picture != null) {
            beats.add(picture);
        }
    }
}
