package dev.shotlist.world;

/** The thought behind an idea: who sees it, what to feel, what pulls and how it turns. */
public record Concept(String viewer, String feel, String tension, String turn, String unsaid) {
    /** Where nothing is known of the thought but how it is to feel. */
    public static Concept feeling(String tone) {
        return new Concept("", tone, "", "", "");
    }
}
