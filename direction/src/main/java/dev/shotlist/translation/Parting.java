package dev.shotlist.translation;

import java.util.List;

/**
 * What verbs of a language begin with: German particles part from them, as in "hängt ... auf".
 *
 * @param particles that stand at the end of the clause, longest first
 * @param prefixes that never part: "besprühen"
 */
record Parting(List<String> particles, List<String> prefixes) {
    static final Parting NONE = new Parting(List.of(), List.of());

    /** A shorter rest is no verb. */
    private static final int SHORTEST_VERB = 4;

    Parting {
        particles = List.copyOf(particles);
        prefixes = List.copyOf(prefixes);
    }

    /** The particle of an infinitive; empty where it has none. */
    String particle(String infinitive) {
        return opening(infinitive, particles);
    }

    /** What an infinitive begins with and keeps; empty where there is no such thing. */
    String prefix(String infinitive) {
        return opening(infinitive, prefixes);
    }

    boolean isParticle(String word) {
        return particles.contains(word);
    }

    private static String opening(String infinitive, List<String> listed) {
        for (String one : listed) {
            boolean rest = infinitive.length() - one.length() >= SHORTEST_VERB;
            if (rest && infinitive.startsWith(one)) {
                return one;
            }
        }
        return "";
    }
}
