package dev.shotlist.reading.lines;

import dev.shotlist.reading.RequiredLine;

/** What a stretch in quotation marks is. */
enum QuoteRole {
    CALL,
    VOICE,
    SCREEN,
    END_CARD,
    ANYWHERE,
    /** The name of a song, a book, a product. */
    TITLE,
    /** Words that must not be said. */
    DENIED,
    /** What somebody said of the job, an example, a mood in words. */
    TOLD,
    NONE;

    /** A demanded line says where it is to be met; the others demand none. */
    boolean isLine() {
        return this == VOICE || this == SCREEN || this == END_CARD || this == ANYWHERE;
    }

    RequiredLine.Where where() {
        return RequiredLine.Where.valueOf(name());
    }

    /** The role that a word list's value names. */
    static QuoteRole ofValue(String value) {
        return switch (value) {
            case "voice" -> VOICE;
            case "screen" -> SCREEN;
            case "end_card" -> END_CARD;
            default -> ANYWHERE;
        };
    }
}
