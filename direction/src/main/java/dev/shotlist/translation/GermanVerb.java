package dev.shotlist.translation;

import dev.shotlist.translation.Word.Form;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** German verbs, whose particles part from them: "aufhängen" is "hängt ... auf". */
final class GermanVerb {
    private final Map<String, String> irregular;
    private final Parting parting;

    GermanVerb(Map<String, String> irregular, Parting parting) {
        this.irregular = irregular;
        this.parting = parting;
    }

    Map<String, Form> forms(String infinitive) {
        String particle = irregular.containsKey(infinitive) ? "" : parting.particle(infinitive);
        String base = infinitive.substring(particle.length());
        Map<String, Form> forms = new LinkedHashMap<>();
        String stem = base.endsWith("en") ? cut(base, 2) : cut(base, 1);
        String unparted = particle.isEmpty() ? parting.prefix(base) : "";
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
