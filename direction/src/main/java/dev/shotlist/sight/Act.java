package dev.shotlist.sight;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * Something that can be seen to be done.
 *
 * @param english base form, a particle behind it: "click in"
 */
record Act(String english, Doer doer) {

    /** Who does it where nobody is named. */
    enum Doer {
        /** hands, to something */
        HAND,
        /** a whole body */
        BODY,
        /** the thing by itself */
        THING;

        @JsonValue
        String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    String verb() {
        int space = english.indexOf(' ');
        return space < 0 ? english : english.substring(0, space);
    }

    /** " in" of "click in"; empty without one. */
    String particle() {
        int space = english.indexOf(' ');
        return space < 0 ? "" : english.substring(space);
    }
}
