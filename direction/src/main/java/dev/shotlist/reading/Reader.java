package dev.shotlist.reading;

/** Reads what the words of a brief say. Implementations never fail on any text. */
@FunctionalInterface
public interface Reader {
    /**
     * @param text normalised text of the brief, perhaps empty
     */
    Reading read(String text);
}
