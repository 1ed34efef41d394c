package dev.shotlist.pipeline;

import dev.shotlist.llm.Picture;
import dev.shotlist.plan.ReferenceImage;
import dev.shotlist.style.Looks;
import java.util.ArrayList;
import java.util.List;

/**
 * What is judged and then shown to a model: the pictures that were sent, then films' frames, spread
 * evenly. Nothing is shown that was not judged, because both are this.
 *
 * @param complete whether every picture that was picked is still kept
 */
record ShownPictures(List<Shown> all, boolean complete) {
    /** As many as a request may hold. */
    private static final int MOST_PICTURES = 10;

    /** A frame costs a model about as much as a page of text; more of them tell little new. */
    private static final int MOST_FRAMES = 6;

    private static final String JPEG = "image/jpeg";

    /**
     * A picture and where it comes from.
     *
     * @param input where in the request its reference stands
     */
    record Shown(String input, Picture picture) {}

    ShownPictures {
        all = List.copyOf(all);
    }

    static ShownPictures of(Looks looks, PictureShelf shelf) {
        List<ReferenceImage> images = looks.extracted().images();
        List<Integer> sent = new ArrayList<>();
        List<Integer> frames = new ArrayList<>();
        for (int i = 0; i < images.size(); i++) {
            (images.get(i).frameType() == null ? sent : frames).add(i);
        }
        List<Integer> picked = new ArrayList<>(spread(sent, MOST_PICTURES));
        picked.addAll(spread(frames, MOST_FRAMES));
        List<Shown> shown = new ArrayList<>();
        for (int index : picked) {
            String digest = images.get(index).digest();
            if (digest != null) {
                shelf.jpeg(digest)
                        .ifPresent(bytes ->
                                shown.add(
                                        new Shown(
                                                looks.inputs().get(index),
                                                new Picture(bytes, JPEG))));
            }
        }
        return new ShownPictures(shown, shown.size() == picked.size());
    }

    List<Picture> pictures() {
        return all.stream().map(Shown::picture).toList();
    }

    private static List<Integer> spread(List<Integer> all, int most) {
        int count = Math.min(all.size(), most);
        List<Integer> picked = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            picked.add(all.get(i * all.size() / count));
        }
        return picked;
    }
}
