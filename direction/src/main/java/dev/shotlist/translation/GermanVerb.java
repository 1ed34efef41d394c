package dev.shotlist.translation;

import dev.shotlist.translation.Word.Form;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** German verbs, whose particles part from them: "aufhängen" is "hängt ... auf". */
final class GermanVerb {
    /** Particles that stand at the end of the clause, longest first. */
    static final List<String> PARTICLES =
            List.of(
                    "zusammen",
                    "heraus",
                    "herein",
                    "herunter",
                    "herum",
                    "hinein",
                    "hinaus",
                    "hinauf",
                    "hinunter",
                    "zurück",
                    "vorbei",
                    "weiter",
                    "nieder",
                    "durch",
                    "rüber",
                    "runter",
                    "hoch",
                    "raus",
                    "rein",
                    "rauf",
                    "fest",
                    "frei",
                    "fort",
                    "nach",
                    "auf",
                    "aus",
                    "bei",
                    "ein",
                    "her",
                    "hin",
                    "los",
                    "mit",
                    "vor",
                    "weg",
                    "ab",
                    "an",
                    "um",
                    "zu");

    private static final List<String> UNPARTED =
            List.of("be", "ver", "er", "ent", "zer", "ge", "über", "unter");

    private final Map<String, String> irregular;

    GermanVerb(Map<String, String> irregular) {
        this.irregular = irregular;
    }

    /** The particle of an infinitive; empty where it has none. */
    static String particle(String infinitive) {
        for (String particle : PARTICLES) {
            boolean rest = infinitive.length() - particle.length() >= 4;
            if (rest && infinitive.startsWith(particle)) {
                return particle;
            }
        }
        return "";
    }

    Map<String, Form> forms(String infinitive) {
        String particle = irregular.containsKey(infinitive) ? "" : particle(infinitive);
        String base = infinitive.substring(particle.length());
        Map<String, Form> forms = new LinkedHashMap<>();
        String stem = base.endsWith("en") ? cut(base, 2) : cut(base, 1);
        String unparted = particle.isEmpty() ? unparted(base) : "";
        String[] listed = listed(base, unparted);
        String third =
                listed == null || listed[0].equals("-")
                        ? stem + (needsE(stem) ? "et" : "t")
                        : listed[0];
        String participle =
                listed == null || listed[1].equals("-")
                        ? (unparted.isEmpty() && !base.endsWith("ieren") ? "ge" : "")
                                + stem
                                + (needsE(stem) ? "et" : "t")
                        : listed[1];
        String behind = particle.isEmpty() ? "" : " " + particle;
        forms.put(third + behind, Form.SINGULAR);
        forms.put(base + behind, particle.isEmpty() ? Form.INFINITIVE : Form.PLURAL);
        forms.putIfAbsent(stem + "e" + behind, Form.SINGULAR);
        forms.putIfAbsent(particle + third, Form.SINGULAR);
        forms.putIfAbsent(particle + "zu" + base, Form.INFINITIVE);
        for (String ending : ENDINGS) {
            forms.putIfAbsent(particle + participle + ending, Form.PARTICIPLE);
            forms.putIfAbsent(particle + base + "d" + ending, Form.GERUND);
        }
        return forms;
    }

    private static final String[] ENDINGS = {"", "e", "en", "er", "es", "em"};

    private String @Nullable [] listed(String base, String unparted) {
        String own = irregular.get(base);
        if (own != null) {
            return own.split(" ", -1);
        }
        String inner = irregular.get(base.substring(unparted.length()));
        if (unparted.isEmpty() || inner == null) {
            return null;
        }
        String[] forms = inner.split(" ", -1);
        String participle = forms[1].startsWith("ge") ? forms[1].substring(2) : forms[1];
        return new String[] {
            forms[0].equals("-") ? "-" : unparted + forms[0],
            forms[1].equals("-") ? "-" : unparted + participle
        };
    }

    private static String unparted(String base) {
        for (String prefix : UNPARTED) {
            if (base.startsWith(prefix) && base.length() - prefix.length() >= 4) {
                return prefix;
            }
        }
        return "";
    }

    private static boolean needsE(String stem) {
        return stem.endsWith("t")
                || stem.endsWith("d")
                || stem.endsWith("fn")
                || stem.endsWith("chn")
                || stem.endsWith("tm");
    }

    private static String cut(String word, int letters) {
        return word.substring(0, Math.max(0, word.length() - letters));
    }
}
