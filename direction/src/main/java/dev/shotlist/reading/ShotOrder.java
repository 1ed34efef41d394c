package dev.shotlist.reading;

import dev.shotlist.plan.CameraMovement;
import dev.shotlist.plan.Seconds;
import dev.shotlist.plan.ShotSize;
import org.jspecify.annotations.Nullable;

/**
 * A shot, scene or step that the brief orders, in the order it shall come.
 *
 * @param words what shall be seen, in the brief's own words, without the ordering words around it
 * @param size and {@code move} where the words name one
 * @param length how long it shall last, where said
 * @param then true where it comes behind something else that the brief tells
 * @param last true where it was asked for as the end of the piece
 */
public record ShotOrder(
        String words,
        @Nullable ShotSize size,
        @Nullable CameraMovement move,
        @Nullable Seconds length,
        boolean then,
        boolean last) {}
