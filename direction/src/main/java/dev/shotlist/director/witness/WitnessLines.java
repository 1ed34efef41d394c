package dev.shotlist.director.witness;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.words.BriefWords;
import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Language;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a brief tells of its witness, in any of the six languages. */
public final class WitnessLines {
    private record File(String asOf, String source, Map<Language, Tongue> tongues) {}

    private final File file;

    public WitnessLines(FactFiles files) {
        file = files.read("director/witness.json", File.class);
    }

    /**
     * What the witness can say.
     *
     * @param self who they are and how they live, in the brief's order
     * @param results what happened to them, and through whom
     */
    public record Said(List<String> self, List<String> results) {
        static final Said NOTHING = new Said(List.of(), List.of());

        public Said {
            self = List.copyOf(self);
            results = List.copyOf(results);
        }

        /** Whether they tell what happened, in so many sentences with who they are. */
        public boolean tellsMore(int sentences) {
            return !results.isEmpty() && self.size() + results.size() >= sentences;
        }

        public boolean isEmpty() {
            return self.isEmpty() && results.isEmpty();
        }
    }

    /** Without shots that are only what the witness went through, and tells. */
    public Settled filmed(Settled settled) {
        Tongue tongue = file.tongues().get(settled.reading().language());
        return tongue == null ? settled : LivedOrders.of(settled, tongue);
    }

    /**
     * @param product what the witness calls what is sold; null where it has no name
     */
    public Said of(Settled settled, BriefWords words, @Nullable String product) {
        Language language = settled.language();
        Tongue tongue = file.tongues().get(language);
        boolean witness = settled.specs().format() == Format.TESTIMONIAL;
        if (!witness || tongue == null || language != settled.reading().language()) {
            return Said.NOTHING;
        }
        int name = new WitnessName(words, tongue, settled).find();
        if (name < 0) {
            return Said.NOTHING;
        }
        FirstPerson mine = new FirstPerson(words, tongue, product);
        WitnessTrade trade = new WitnessTrade(words, tongue);
        Set<String> self = new LinkedHashSet<>(trade.of(name));
        Set<String> results = new LinkedHashSet<>();
        new WitnessClauses(words, tongue, mine, product, name).read(self, results);
        return new Said(new ArrayList<>(self), new ArrayList<>(results));
    }
}
