package dev.shotlist.translation;

import java.util.Set;

/**
 * English verbs that ask for the same beside them.
 *
 * @param verbs base forms, with their particles
 */
record VerbClass(Set<String> verbs) {
    /** They take somebody somewhere. */
    static final VerbClass MOTION =
            new VerbClass(
                    Set.of(
                            "come", "come in", "enter", "go", "run", "walk", "arrive", "return",
                            "leave", "jump", "fall", "climb", "go down", "go up", "go out", "fly",
                            "swim", "drive", "ride", "cross", "lead", "look", "throw", "splash",
                            "dive", "travel", "move", "turn", "set off"));

    /** Somebody receives what they hand on. */
    static final VerbClass GIVING =
            new VerbClass(
                    Set.of(
                            "give",
                            "hand over",
                            "serve",
                            "deliver",
                            "read",
                            "show",
                            "say",
                            "sing",
                            "bring",
                            "offer",
                            "send",
                            "wave",
                            "talk",
                            "belong"));

    /** They happen by themselves where nobody is named: "la puerta se abre". */
    static final VerbClass INCHOATIVE =
            new VerbClass(
                    Set.of(
                            "open",
                            "close",
                            "turn",
                            "move",
                            "break",
                            "stop",
                            "start",
                            "dry",
                            "roll",
                            "melt",
                            "cool",
                            "spread",
                            "split",
                            "tighten",
                            "fill",
                            "empty",
                            "spin",
                            "rotate",
                            "ring",
                            "shake",
                            "tear",
                            "light up",
                            "come on",
                            "switch on",
                            "switch off",
                            "go on",
                            "go out",
                            "fold",
                            "unfold",
                            "slam"));

    /** They take a thing out of or off another. */
    static final VerbClass REMOVAL =
            new VerbClass(
                    Set.of(
                            "pull out",
                            "take out",
                            "remove",
                            "get out",
                            "come out",
                            "go out",
                            "lift out",
                            "pick up"));

    boolean has(Word.Verb verb) {
        return verbs.contains(verb.english());
    }
}
