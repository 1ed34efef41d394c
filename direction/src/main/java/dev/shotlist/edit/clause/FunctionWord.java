package dev.shotlist.edit.clause;

import java.util.Locale;

/** Words by which an instruction is put together; the lists are in {@code function-words.json}. */
public enum FunctionWord {
    /** The definite article. */
    THE,
    /** Italian articles that stand before several only; "scene" is one or many there. */
    MANY_THE,
    /** The article of what is not there yet. */
    A,
    /** Before what is told of somebody. */
    WHO,
    /** Between what is turned and what it becomes. */
    TURNED_INTO,
    /** Where something is, or that it goes. */
    OUTSIDE,
    /** Before what something is like that has no name: "something Nordic". */
    SOMETHING,
    /** Says how something seems. */
    LOOKS,
    /** Says what something is. */
    IS,
    /** Articles that no other language has beside a "mais". */
    PORTUGUESE_ARTICLE,
    /** Orders that something be spoken. */
    SAY_FIRST,
    /** Before why something is asked for. */
    REASON,
    /** From now on. */
    NOW,
    /** Before a thing somebody holds: "the pan", "her pan". */
    ITS_OWN,
    /** Between a thing and what it is of. */
    OF,
    /** Between a thing and what it has. */
    WITH,
    /** Between a shot and what is seen in it. */
    SHOWING,
    /** Denies something to do rather than something to have. */
    NOT,
    /** Said alone, takes back what was just said. */
    NO,
    /** Nothing at all. */
    NOTHING,
    /** Joins two wishes. */
    AND,
    /** Parts two of a kind. */
    OR,
    /** Turns from one wish to another. */
    BUT,
    /** The but of "not this but that": what follows is said of what went before. */
    RATHER,
    /** Before what is not to be done or had. */
    WITHOUT,
    /** Says nothing beside a bare number. */
    SO,
    /** Between what goes and what comes for it. */
    FOR,
    /** Before a length that is to be reached. */
    TO_LENGTH,
    /** Before the length that something is left at: "déjalo en 20 segundos". */
    LEFT_AT,
    /** Makes more of something: of a length, a loudness or a size. */
    RAISE,
    /** Before what comes of something. */
    SO_THAT,
    /** Leaves something as it is, or as it shall be: "deixa mais rápido". */
    LEAVE,
    /** Before where somebody or something is taken. */
    DESTINATION,
    /** Before a number that is added or taken away. */
    BY,
    /** Before a number of beats that is added or taken away, beside those of lengths. */
    BY_TEMPO,
    /** Before the length that another is compared with. */
    THAN,
    /** Between the first and the last of a row: "scenes 2 to 4". */
    THROUGH,
    /** Before the time until which something stays. */
    UNTIL,
    /** Before the scene that a transition leads to. */
    INTO,
    /** Behind a cut that goes somewhere and takes nothing out. */
    CUT_TO,
    /** Between a condition and the scene that it is asked for. */
    AT_PLACE,
    /** Before the scene that something is added to. */
    ADDED_TO,
    /** Closes a verb of taking place: "set it in". */
    IN_SET,
    /** Closes "from the kitchen on". */
    ON,
    /** From there to the end by itself. */
    FROM_ON,
    /** Opens "out of this becomes that". */
    OUT_OF,
    /** Begins a wish without saying what it is. */
    MAKE,
    /** By which a scene is made to look like something. */
    LOOK_LIKE,
    /** Words of wishing. */
    WISH,
    /** Denied, they deny nothing that could be done: "we don't have the rights". */
    STATE,
    /** The verb of a question that stands apart: "can the man be a woman". */
    BE,
    /** The verb that closes a German wish: "soll ein Mann sein". */
    BECOME_LAST,
    /** Asks for a mood. */
    MAKE_MOOD,
    /** What was spoken of before, in the plural: "those five seconds". */
    THOSE,
    /** Says that something is held as it is. */
    LOCKED,
    /** A tempo that rises. */
    UP,
    /** A tempo that falls. */
    DOWN,
    /** More before what can be more, and but elsewhere. */
    MORE,
    /** More when it is written with its accent, and but without. */
    MORE_ACCENTED,
    /** Behind a number of hundredths. */
    PERCENT,
    /** Between a scene and its number. */
    NUMBER_SIGN,
    /** A typeface without serifs. */
    SANS,
    /** A typeface with serifs. */
    SERIF,
    /** Holds a thing for a while, or as it is. */
    HOLD,
    /** Said while one thinks. */
    FILLER,
    /** Gives a scene time. */
    GIVE,
    /** Tell an instruction in Portuguese from one in another language. */
    PORTUGUESE,
    /** Names nothing by itself behind what it names: "the plinth thing". */
    GENERIC,
    /** Before what goes on as it is. */
    STILL,
    /** Says beside a wish what stays: "20 seconds, keeping the logo". */
    KEEPING,
    /** Is around what a scene shows, and names no scene that could go. */
    WEATHER,
    /** Somebody who was spoken of, as the object of a verb. */
    SOMEBODY,
    /** A comma as one who dictates says it. */
    SAID_COMMA,
    /** Says of a scene that it stands beside another: "what comes right after the logo". */
    COMING,
    /** Before a word of coming, the scene that comes: "what follows". */
    WHICHEVER,
    /** Stands for a scene: "the one after the tram", "la de después del tren". */
    THE_ONE,
    /** Says at the end of a clause that something is to be gone: "the text goes". */
    GOES,
    /** Where the camera travels: around something. */
    AROUND,
    /** Where the camera travels: nearer to something. */
    TOWARD,
    /** Where the camera travels: farther from something. */
    AWAY,
    /** Pronouns that verbs carry at their end: "súbelo", "mettetela". */
    ENCLITIC,
    /** Where something else was. */
    THERE,
    /** Begins a row of two: "first the wall, then the tram". */
    FIRST,
    /** Goes on in such a row. */
    THEN,
    /** Before an infinitive, or within one. */
    TO_INFINITIVE,
    /** Closes what approves of something: "everything else is cool". */
    GOOD,
    /** Goes on to another wish where nothing is punctuated. */
    ALSO,
    /** Within something that is not there yet, in one word. */
    IN_A,
    /** Speaks of what was just said: "could that be a woman?". */
    THAT,
    /** Between the two sides of a frame: "16 by 9". */
    RATIO_BY,
    /** Behind how many times as much something is to be. */
    TIMES,
    /** What German adds to a colour before its noun. */
    COLOR_ENDING,
    /** Colours that German leaves without an ending. */
    PLAIN_COLOR;

    /** The name of its list. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
