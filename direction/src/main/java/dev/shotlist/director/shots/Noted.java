package dev.shotlist.director.shots;

import java.util.List;

/**
 * What a brief notes down of its pictures.
 *
 * @param film whether they are the film, and nothing of another story stands between them
 */
public record Noted(List<BriefPicture> pictures, boolean film) {
    public Noted {
        pictures = List.copyOf(pictures);
    }
}
