package dev.shotlist.translation;

import dev.shotlist.plan.Language;
import dev.shotlist.sight.Forms;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The plurals that a noun may have. */
final class NounPlurals {
    private NounPlurals() {}

    static List<String> of(String noun, Language language) {
        List<String> all = new ArrayList<>(Forms.plurals(noun, language));
        if (language == Language.IT && COLLECTIVE.contains(noun)) {
            all.add(noun.substring(0, noun.length() - 1) + "a");
        }
        if (language == Language.DE) {
            String changed = umlaut(noun);
            for (String ending : changed.equals(noun) ? new String[0] : UMLAUT_ENDINGS) {
                all.add(changed + ending);
            }
        }
        return all;
    }

    /** Their plural ends in "a"; "assaggia" is no plural of "assaggio". */
    private static final Set<String> COLLECTIVE =
            Set.of(
                    "uovo",
                    "braccio",
                    "dito",
                    "labbro",
                    "ginocchio",
                    "lenzuolo",
                    "osso",
                    "ciglio",
                    "sopracciglio",
                    "paio",
                    "corno",
                    "muro",
                    "grido",
                    "miglio",
                    "centinaio",
                    "migliaio",
                    "urlo");

    private static final String[] UMLAUT_ENDINGS = {"", "e", "er", "en", "ern"};

    /** "Wald" becomes "Wäld", of which "Wälder" is made. */
    private static String umlaut(String noun) {
        for (int i = noun.length() - 1; i >= 0; i--) {
            int at = "aou".indexOf(noun.charAt(i));
            if (at >= 0) {
                int from = noun.charAt(i) == 'u' && i > 0 && noun.charAt(i - 1) == 'a' ? i - 1 : i;
                String vowel = from < i ? "äu" : String.valueOf("äöü".charAt(at));
                return noun.substring(0, from) + vowel + noun.substring(i + 1);
            }
        }
        return noun;
    }
}
