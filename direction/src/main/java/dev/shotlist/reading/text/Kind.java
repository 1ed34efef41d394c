package dev.shotlist.reading.text;

/** What a word or phrase of the word lists stands for; the lists' sections carry the same names. */
public enum Kind {
    PLATFORM,
    PLACEMENT,
    RATIO,
    FORMAT,
    TIER,
    /** Nouns for those who sell: restaurant, studio, app. Their name is brand and product alike. */
    ORG,
    NOUN,
    /** Things for sale that no trade list names; weaker evidence than NOUN. */
    GOODS,
    MOOD,
    PACE,
    PACE_WEAK,
    LIGHT,
    CAMERA,
    AESTHETIC,
    PLACE,
    HOUR,
    SEASON,
    PERSON,
    PROP,
    /** Things that briefs forbid, with their English name. */
    THING,
    /** A plain word with its English, where a phrase is put into English. */
    GLOSS,
    /** What one sees or hears somebody do, with its English: "sourit" is "smiling". */
    ACT,
    /** what somebody or something is like, with its English: "urbanos" */
    QUALITY,
    COLOR,
    COLOR_MOD,
    COLOR_BLOCKED,
    GENRE,
    INSTRUMENT,
    MUSIC_WORD,
    SOUND_ALL,
    VOICE,
    VOICE_QUALITY,
    TEXT_WORD,
    TEXT_YES,
    CTA,
    CTA_MARK,
    MUST,
    /** Said of a line that is not to be used: "that one is dropped". */
    LINE_DROPPED,
    NAME_MARK,
    BRAND_MARK,
    PRODUCT_MARK,
    AUDIENCE_MARK,
    OFFER,
    ORDER,
    SHOT_LIST_MARK,
    /** Says that a list or a story is over, or laughs at its end: "that's it", "y ya", "lol" */
    LIST_END,
    SCENE_WORD,
    ONE_SCENE,
    SCENE_LENGTH,
    SIZE,
    MOVE,
    /** "another agency does that", "only later": the whole clause is no matter of this piece. */
    ELSEWHERE,
    NEG,
    NEG_AFTER,
    /** "never again" as a sentence: what the one before it had. */
    NEVER_AGAIN,
    /** joins one more item to a list: "as well as", "ainsi que" */
    JOINED,
    /** "captions instead of a voiceover": what follows is not wanted. */
    INSTEAD_OF,
    /** "so are ...", "same goes for ...": what was denied right before holds for this too. */
    NEG_AGAIN,
    /** What only strengthens a denial: "under any circumstances". */
    NEG_TAIL,
    NEG_IDIOM,
    /** What products are praised for lacking: sugar, hidden fees. */
    ATTRIBUTE,
    ASIDE,
    PAST,
    CORRECTION,
    YES,
    /** "take back", "lo de": in front of a number that no longer holds. */
    DROPPED,
    REJECT,
    VIDEO_WORD,
    LENGTH_MARK,
    LENGTH_TRAP,
    /** "how long?": a number without a unit may answer it. */
    LENGTH_ASK,
    UNIT,
    NUMBER,
    LANG,
    SHOW,
    BUT,
    FOR,
    /** "à vendre", "to let": the thing stands in front of it. */
    FOR_SALE,
    /** A verb of work done for others, with the noun for it: "fix" is "repair". */
    SERVICE,
    OUR,
    BY,
    STOP;

    /** Place of the kind's bit in a token's set of kinds; nothing outlives the process. */
    @SuppressWarnings("EnumOrdinal")
    int bit() {
        return ordinal();
    }

    /** A longer phrase of such a kind takes the shorter words inside it out of the reading. */
    boolean covers(Kind inner) {
        return switch (this) {
            case NOUN, ORG ->
                    switch (inner) {
                        case NOUN,
                                ORG,
                                COLOR,
                                MOOD,
                                INSTRUMENT,
                                GENRE,
                                PLACE,
                                PERSON,
                                AESTHETIC,
                                LIGHT,
                                PACE_WEAK,
                                PROP,
                                TIER,
                                HOUR,
                                SEASON,
                                RATIO,
                                CAMERA,
                                VIDEO_WORD,
                                VOICE,
                                MUSIC_WORD,
                                PLATFORM,
                                CTA,
                                PACE,
                                FORMAT ->
                                true;
                        default -> false;
                    };
            case PERSON ->
                    inner == NOUN
                            || inner == ORG
                            || inner == PERSON
                            || inner == PLACE
                            || inner == HOUR
                            || inner == MOOD;
            case GENRE, INSTRUMENT ->
                    (inner == GENRE && this == GENRE)
                            || (inner == INSTRUMENT && this == INSTRUMENT)
                            || inner == MOOD
                            || inner == NOUN
                            || inner == COLOR
                            || inner == ORG
                            || inner == AESTHETIC
                            || inner == PLACE
                            || inner == PACE_WEAK
                            || inner == CAMERA;
            case AESTHETIC, LIGHT, CAMERA, PACE, PLACE, HOUR, SEASON, MOOD ->
                    inner == this
                            || inner == MOOD
                            || inner == COLOR
                            || inner == NOUN
                            || inner == ORG
                            || inner == PACE_WEAK
                            || inner == LIGHT
                            || inner == HOUR
                            || inner == PROP
                            || (inner == VIDEO_WORD && this != CAMERA)
                            || inner == SCENE_WORD
                            || inner == PLACE
                            || inner == INSTRUMENT
                            || inner == GENRE;
            case COLOR -> inner == COLOR || inner == NOUN || inner == PLACE || inner == COLOR_MOD;
            case VOICE -> inner == VOICE || inner == NOUN || inner == ORG || inner == CAMERA;
            case RATIO -> inner == RATIO || inner == NOUN || inner == ORG || inner == PLACE;
            case COLOR_BLOCKED -> inner == COLOR || inner == COLOR_MOD || inner == MOOD;
            case FORMAT ->
                    inner == FORMAT || inner == ORG || inner == BRAND_MARK || inner == PRODUCT_MARK;
            case GOODS -> inner == GOODS;
            case CTA -> inner == CTA || inner == NOUN || inner == ORG || inner == OFFER;
            case NEG_IDIOM -> inner == NEG_IDIOM;
            case THING -> inner == THING || inner == ATTRIBUTE;
            default -> inner == this;
        };
    }
}
