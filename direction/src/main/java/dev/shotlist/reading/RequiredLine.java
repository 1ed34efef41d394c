package dev.shotlist.reading;

/** A line that must be met word for word, and where the viewer is to meet it. */
public record RequiredLine(String text, Where where) {

    public enum Where {
        ANYWHERE,
        VOICE,
        SCREEN,
        END_CARD
    }

    public RequiredLine {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a required line has words");
        }
    }
}
