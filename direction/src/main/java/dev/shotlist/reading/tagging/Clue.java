package dev.shotlist.reading.tagging;

/**
 * Kinds of evidence. A clue is known by its name, so that new ones leave the old ones as learned.
 */
enum Clue {
    ALWAYS,
    LANGUAGE,
    WORD,
    WORD_BEFORE,
    WORD_AFTER,
    WORD_TWO_BEFORE,
    WORD_TWO_AFTER,
    WORDS_BEFORE,
    WORDS_HERE,
    WORDS_AFTER,
    ENDING,
    SHORT_ENDING,
    BEGINNING,
    SHAPE_TWO_BEFORE,
    SHAPE_BEFORE,
    SHAPE,
    SHAPE_AFTER,
    SHAPE_TWO_AFTER,
    SHAPES,
    KIND_TWO_BEFORE,
    KIND_BEFORE,
    KIND,
    KIND_AFTER,
    KIND_TWO_AFTER,
    CUE_BEFORE,
    CUE,
    CUE_AFTER,
    STANDING,
    SENTENCE,
    PLACE,
    LEFT,
    SIZE,
    HELD,
    LENGTH,
    LENGTH_SHAPE,
    AGREES,
    AGREES_SURELY,
    AMONG_NAMES,
    SPAN_HOLDS,
    SPAN_CAPITALS,
    SPAN_AGAIN,
    SPAN_MARKS,
    SPAN_SHAPES,
    SPAN_ALL,
    SPAN_WHOLE,
    SPAN_CLAUSE,
    SPAN_KNOWN,
    NONE,
    NONE_LANGUAGE,
    NONE_RULE,
    NONE_SIZE,
    NONE_NAMES,
    NONE_WORD,
    NONE_BEFORE,
    NONE_KIND,
    TEXT_WORD,
    TEXT_STEM,
    TEXT_TAIL,
    TEXT_DENIED,
    TEXT_PAIR,
    TEXT_TRADE,
    TEXT_KIND,
    THING_WORD,
    THING_LAST,
    THING_PART,
    THING_TRADE,
    BRAND_WORD,
    BRAND_PART,
    BRAND_TRADE,
    RULE,
    RULE_SURE;

    private final int salt = name().hashCode() * 0x9E3779B9;

    /** The clue with a value, well mixed (the finaliser of MurmurHash3). */
    int with(int value) {
        int mixed = salt + value * 0x85EBCA6B;
        mixed = (mixed ^ mixed >>> 16) * 0x85EBCA6B;
        mixed = (mixed ^ mixed >>> 13) * 0xC2B2AE35;
        return mixed ^ mixed >>> 16;
    }
}
