package dev.shotlist.edit.clause;

import java.util.Set;

/** Kinds of meaning that tell where one wish ends and another begins. */
public final class Kinds {
    /** Kinds by which a clause asks for something. */
    static final Set<String> ASKING =
            Set.of("act", "pace", "size_of", "size", "move", "ratio", "say");

    /** Kinds by which a clause asks for something of a scene. */
    static final Set<String> SCENE_ASKS =
            Set.of("size", "move", "size_of", "pace", "distance", "angle");

    /** Kinds that name a scene or something in it. */
    static final Set<String> SCENE_NAMES =
            Set.of("scene", "ordinal", "end_scene", "opening_scene", "purpose", "thing", "shown");

    /** Kinds that name what an instruction is about, and ask for nothing. */
    static final Set<String> NAMING =
            Set.of(
                    "topic", "said", "scene", "ordinal", "number", "in", "thing", "shown",
                    "purpose");

    /** Kinds of words that go on meaning whatever else they mean. */
    private static final Set<String> OPEN =
            Set.of(
                    "tint",
                    "audience",
                    "aims",
                    "offer",
                    "wears",
                    "puts_on",
                    "clothes",
                    "half_part",
                    "seen",
                    "that_text");

    private Kinds() {}

    /** Whether a word of this kind may mean something else as well. */
    public static boolean isOpen(String kind) {
        return OPEN.contains(kind);
    }
}
