package dev.shotlist.reading.text;

/**
 * What a single word does in a sentence, apart from what it means: joins, denies, demands, points
 * back. {@code cues.json} lists the words by language, under the same names.
 */
public enum Cue {
    /** joins a film and its matter: "un video sul pane" */
    ABOUT,
    ABSOLUTE,
    ACCENT,
    AGE_LIMIT,
    ALL,
    /** one colour beside another: "mustard with slate" */
    ALONGSIDE,
    AMBIGUOUS_GENRE,
    /** what somebody can or may: their bans stand behind it, "mein Chef kann ... nicht leiden" */
    ABLE,
    ALSO,
    /** in front of the writer's own first name: "I'm", "soy" */
    AM,
    AND,
    /** stands for all there is: "anything goes" */
    ANYTHING,
    /** stands for whoever is such: "anyone scared of the dentist" */
    ANYONE,
    ARTICLE,
    ASKS,
    /** behind what is only somebody's opinion: "30 s selon le service" */
    ATTRIBUTES,
    AUDIENCE_LINK,
    AVOID_CUT,
    AVOID_TAIL,
    AVOID_WORD,
    BACKGROUND,
    BEAST,
    BEGINS,
    BOTH,
    BRIEFING,
    BUYS,
    CALENDAR,
    CALL_END,
    CALL_LINK,
    CALL_STRONG,
    CHANGED,
    CHANNEL,
    CARD,
    CLICHES,
    CLIP,
    /** a pronoun that stands before its verb: "no me pregunten" */
    CLITIC,
    CLOSES,
    COLORS,
    COLOR_MARKER,
    CONDITION,
    CONTINUES,
    CONTRACTION,
    COPULA,
    /** behind a work's title: "directed by" */
    CREDITS,
    CREW,
    CUT,
    DEMAND,
    /** verbs that say with their "not" in one word what somebody does not do: "can't" */
    DENIED_VERB,
    DENIES_FACT,
    DENIES_VERB,
    DOING,
    DROPS,
    EACH,
    ENOUGH,
    ET_CETERA,
    EXACT,
    EXAMPLES,
    /** takes one out of all: "except" */
    EXCEPTS,
    EXPLAINS,
    /** who stands behind "and" in a firm's name: "Sons" */
    FIRM_KIN,
    FIRST,
    FORWARDED,
    FOR_PEOPLE,
    /** beside a figure it says that the figure is a frame's: "widescreen 2.39" */
    FRAME_NOUN,
    /** a frame where it stands alone between marks: "40 seconds, landscape." */
    FRAME_TALL,
    FRAME_WIDE,
    FREE,
    FROM,
    GENERIC,
    GENITIVE,
    GETS,
    GREETING,
    /** tells what somebody keeps saying: "always", "often" */
    HABIT,
    HALF,
    HALF_OFF,
    /** has so many of something: "temos nove quartos" */
    HAS,
    /** behind "we have": opened, launched, made */
    HAVING_MADE,
    /** behind what it burns: "wood fired" */
    FIRED,
    HERE,
    /** fills the pause before a correction: "uh, no" */
    HESITATES,
    HOW,
    /** behind "for" where nothing is named: "for a living" */
    IDLE_FOR,
    IMPERATIVE,
    INSTEAD,
    /** opens a sentence that pictures whom the piece is for */
    IMAGINES,
    IN_FRAME,
    IN_LANGUAGE,
    /** what people have of an offer: "students get 20% off" */
    IS_OFFERED,
    KEEPS,
    KEEP_OUT,
    /** a stretch of country before its name: "en la sierra de Gredos" */
    LAND,
    /** counts the last one: "the last image" */
    LAST,
    LACKS,
    LAUNCHES,
    LETTERED,
    LETTERING,
    /** whoever has a say in the job and no part in the piece: "our legal team" */
    JOB_PEOPLE,
    JOB_SAYS,
    /** somebody close to whoever writes: "my mate" */
    KIN,
    LEGAL_FORM,
    DARK,
    LIGHT_INSIDE,
    LIGHT_NOUN,
    /** what light can be, of all that a mood can be */
    LIGHT_QUALITY,
    LIGHT_SOURCE,
    LIKENED,
    /** in front of a mere example: "something like 'clean is a feeling'" */
    LIKENS,
    /** how a piece is to feel: "the vibe is 'Sunday morning'" */
    MANNER_NOUN,
    LINE_NOUN,
    LOCATIVE,
    LONG_TEXT,
    LOOKS,
    MADE,
    MAIL_HEAD,
    MAIL_MARK,
    MAIL_SUBJECT,
    MAINLY,
    /** done or left undone on the way: "without saying a word" */
    MANNER_VERB,
    MAKER_OF,
    MAKES,
    /** what anything may be called: "the last thing" */
    MATTER,
    /** behind a number that counts: "90 kg" */
    MEASURE,
    MODAL,
    /** stands behind whom something is to move: "get teenagers to sign up" */
    MOVED_TO,
    /** brings somebody to do something: "get teenagers to sign up" */
    MOVES,
    MONEY,
    MUTE_VIEWING,
    NAME_INNER,
    NEAR,
    NEEDED,
    NOBODY,
    /** refuses one more: "tampoco" */
    NEITHER,
    NONE,
    /** says "no more of it" and "more of it" alike */
    NO_MORE,
    NON_NEGOTIABLE,
    NOT_FOR_NOTHING,
    NOUN_TOO,
    NOW,
    OBJECTIVE,
    OF,
    /** between a thing and what it is made of or comes with: "soap from olive oil" */
    OF_WHAT,
    ONE,
    ONE_OF_THEM,
    ONLY_SELLER,
    ON_PLACE,
    OR,
    ORDER_LINK,
    /** where the film goes on to: "on passe au chai" */
    ORDER_TO,
    ORDINAL,
    OUTDATED,
    PAGE,
    PAIR,
    /** belongs to the verb before it: "hires out" */
    PARTICLE,
    PAST_VERB,
    PLUPERFECT,
    SENT,
    /** in front of a noun in German: "ein", "unser", "jeder" */
    DETERMINES,
    DEVICE,
    PAYS,
    PERFECT,
    /** allows or lets: "won't let us show" */
    PERMITS,
    PIECE,
    PLACE_PLATFORM,
    PLAYED,
    PLAYS,
    POLITE,
    PREPOSITION,
    PRICE_FROM,
    PRODUCT,
    /** what is denied of plans and facts, and no film shows: "no deadline yet", "not true" */
    PRODUCTION,
    PROMO,
    PUT_OUT,
    /** says of a thing only that it is small, new or good: "a little monitor" */
    QUALITY,
    QUARTER,
    RAINBOW,
    RANGE,
    REACHES,
    REAL,
    RECEIVES,
    RECIPE,
    REFUSES,
    RELATIVE,
    /** takes something away: "lose the subtitles" */
    REMOVES,
    REPORTS,
    /** tells what somebody said: "my boss said" */
    REPORTED,
    /** words about those that sell the same */
    RIVAL,
    SAY,
    SCENE_KEY,
    SCREEN,
    SCRIPT,
    SEAL,
    /** "we need nurses": work is offered to them */
    SEEKS,
    /** looks like something: "no debería parecer un banco" */
    SEEMS,
    /** in front of the writer's own name: "sono", "ici" */
    SELF,
    SELLER,
    SETTLES,
    SETTLES_UP,
    SHOT_FILLER,
    SHOW_VERB,
    /** stands before the name at a letter's end: "Yours" */
    SIGNS_OFF,
    SINGLE,
    SINGS,
    SOMEBODY,
    SONG,
    /** a part of a song: "chorus 0:29" */
    SONG_PART,
    /** joins a wish to what is wished: "we want that ..." */
    SO_THAT,
    SPEAKER,
    SPEAKS,
    STAGE,
    /** before whom a letter is to */
    HONOURED,
    /** stands before a person's name: "Frau", "Mr" */
    HONORIFIC,
    /** has its full stop inside a name: "St. Oswald" */
    NAME_ABBREVIATION,
    /** opens a letter */
    GREETS,
    /** behind "sales" where nothing is for sale: "sales emails" */
    SALES_OF,
    /** whose kitchen or country: "Indian takeaway" */
    ORIGIN,
    /** stands before a road's number */
    ON_THE,
    /** who writes, in front of their own name: "me, Marcus" */
    ONESELF,
    /** behind an age: "64 años" */
    YEARS,
    /** genres that are trades or sounds unless music is spoken of */
    GENRE_IN_CONTEXT,
    /** moods that are also done to things: "let it cool" */
    MOOD_DONE,
    /** what stands before these where they are done */
    MOOD_DOING,
    /** moods that also say where something is: "direkt an der Straße" */
    MOOD_PLACE,
    /** what stands behind these where they do */
    MOOD_AT,
    /** behind "we make" where something is done and nothing made: "facciamo vedere" */
    INFINITIVE,
    /** stands before a word that puts nothing in order: "kids can actually open on their own" */
    INSIDE,
    /** behind "back to" where nothing is cut to: "back to school" */
    BACK_AT,
    /** what a part argues rather than shows: "Problem:" */
    ARGUMENT,
    /** what is counted in what is taught, and no scenes */
    STEPS,
    STRICT,
    /** what somebody is taught comes in them: "steps", "Schritte" */
    STEP,
    SUBJECT,
    /** words under the picture, or to put them there */
    SUBTITLES,
    TAKES_BACK,
    TEMPO_UNIT,
    /** a verb of saying: what it lists is said or read, and no picture */
    TELL_VERB,
    TEXT_PIECE,
    THAT,
    /** a pronoun for what was named before: "don't mention them" */
    THEM,
    THEN,
    THINKS,
    THIRD_PERSON,
    THIS_TIME,
    /** where somebody may be, and nobody's brand: "de Cuenca" */
    TOWN,
    /** "fashion", "real estate": what heads a brief, and is not what is sold. */
    TRADE_LABEL,
    TO_MAKE,
    TURNS,
    TWO_WAY_PLATFORM,
    UNTIL,
    UP_TO,
    UTTERED,
    VERSE,
    VERSIONS,
    VIEWED,
    VOCALS,
    VOID,
    /** behind the name of whoever orders a film */
    WANTS,
    WAS,
    WE,
    /** all of the piece: "the whole thing is 20" */
    WHOLE,
    /** people and what they do in one: "per chi non ha tempo" */
    WHOEVER,
    WEAK_FORMAT,
    WEAK_MOOD,
    WEAK_OFFER,
    WE_ARE,
    WE_HAVE,
    WE_MAKE,
    WORDS,
    WORK,
    /** what a title turns out to be: "thriller", "giallo" */
    WORK_KIND,
    /** what whoever orders wants of others: "on veut que des DRH ..." */
    WE_WANT,
    WOULD,
    /** says how fast something is done: "in 45 seconds" */
    WITHIN_TIME,
    WROTE
}
