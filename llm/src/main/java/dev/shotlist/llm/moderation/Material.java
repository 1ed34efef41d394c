package dev.shotlist.llm.moderation;

import dev.shotlist.llm.Picture;

/** Something to judge, and where in the request it stands. */
public sealed interface Material {
    /** As the caller knows it: {@code prompt.text}, {@code prompt.images[1]}. */
    String input();

    /** Words. */
    record Text(String input, String text) implements Material {
        /** Where, not what. */
        @Override
        public String toString() {
            return "Text[" + input + "]";
        }
    }

    /** A picture, or a key frame of a film. */
    record Image(String input, Picture picture) implements Material {}
}
