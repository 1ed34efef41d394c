package dev.shotlist.sight;

/** What a word does in a clause. */
enum Part {
    /** "we want to see" */
    ORDER,
    NOT,
    /** where another clause begins: "because" */
    STOP,
    /** what goes on at the same time: "while" */
    WHILE,
    AUXILIARY,
    THE,
    A,
    HIS,
    WE,
    IT,
    THEY,
    SHE,
    YOU,
    ONE,
    RELATIVE,
    AND,
    PREPOSITION,
    ADVERB,
    ADJECTIVE,
    NOUN,
    /** what the brief sells, by its own name or noun */
    PRODUCT,
    VERB,
    /** a word of a name, which shows nothing */
    NAME,
    /** any other */
    WORD
}
