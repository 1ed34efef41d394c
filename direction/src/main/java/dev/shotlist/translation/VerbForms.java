package dev.shotlist.translation;

import static dev.shotlist.translation.Word.Form.GERUND;
import static dev.shotlist.translation.Word.Form.INFINITIVE;
import static dev.shotlist.translation.Word.Form.PARTICIPLE;
import static dev.shotlist.translation.Word.Form.PLURAL;
import static dev.shotlist.translation.Word.Form.SINGULAR;

import dev.shotlist.plan.Language;
import dev.shotlist.translation.Word.Form;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The forms of a verb and what each of them is, by the language's rules and its irregular list. */
final class VerbForms {
    /** A shorter irregular verb is the tail of others only by chance. */
    private static final int SHORTEST_TAIL = 4;

    private final Language language;
    private final Map<String, String> irregular;
    private final Parting parting;

    VerbForms(Language language, Map<String, String> irregular, Parting parting) {
        this.language = language;
        this.irregular = irregular;
        this.parting = parting;
    }

    Map<String, Form> of(String infinitive) {
        Map<String, Form> forms = new LinkedHashMap<>();
        forms.put(infinitive, INFINITIVE);
        if (language == Language.DE) {
            new GermanVerb(irregular, parting).forms(infinitive).forEach(forms::putIfAbsent);
            return forms;
        }
        String tail = irregularTail(infinitive);
        if (tail != null) {
            String before = infinitive.substring(0, infinitive.length() - tail.length());
            listed(forms, before, irregular.getOrDefault(tail, ""));
        }
        if (infinitive.length() < SHORTEST_TAIL) {
            return forms;
        }
        switch (language) {
            case ES -> spanish(forms, infinitive);
            case PT -> portuguese(forms, infinitive);
            case FR -> french(forms, infinitive);
            case IT -> italian(forms, infinitive);
            default -> {}
        }
        return forms;
    }

    private @Nullable String irregularTail(String infinitive) {
        for (int from = 0;
                infinitive.length() - from >= Math.min(SHORTEST_TAIL, infinitive.length());
                from++) {
            String tail = infinitive.substring(from);
            if (irregular.containsKey(tail)) {
                return tail;
            }
        }
        return null;
    }

    /** "prend prennent prenant pris" */
    private void listed(Map<String, Form> forms, String before, String list) {
        String[] all = list.split(" ", -1);
        Form[] order = {SINGULAR, PLURAL, GERUND, PARTICIPLE};
        for (int i = 0; i < Math.min(all.length, order.length); i++) {
            if (all[i].equals("-")) {
                continue;
            }
            for (String form : all[i].split("/", -1)) {
                if (order[i] == PARTICIPLE) {
                    participle(forms, before + form);
                } else {
                    forms.putIfAbsent(before + form, order[i]);
                }
            }
        }
    }

    /** With its genders and numbers. */
    private void participle(Map<String, Form> forms, String form) {
        forms.putIfAbsent(form, PARTICIPLE);
        if (language == Language.FR) {
            all(forms, form, PARTICIPLE, "e s es");
        } else if (form.endsWith("o")) {
            all(forms, cut(form, 1), PARTICIPLE, language == Language.IT ? "a i e" : "a os as");
        }
    }

    private static void spanish(Map<String, Form> forms, String verb) {
        String bare = verb.endsWith("se") ? cut(verb, 2) : verb;
        String stem = cut(bare, 2);
        boolean first = bare.endsWith("ar");
        all(forms, bare, INFINITIVE, "lo la los las le se");
        String ending = first ? "a" : "e";
        all(forms, stem, SINGULAR, first ? "a o e as ó aba" : "e o a es ió ía");
        all(forms, stem, PLURAL, first ? "an en amos aron aban" : "en an emos imos ieron ían");
        all(forms, stem, GERUND, first ? "ando ándose ándolo ándola" : "iendo yendo iéndose");
        all(forms, stem, PARTICIPLE, first ? "ado ada ados adas" : "ido ida idos idas ído ída");
        for (String changed : changed(stem, bare.endsWith("ir"))) {
            all(forms, changed, SINGULAR, first ? "a o e as" : "e o a es");
            all(forms, changed, PLURAL, first ? "an en" : "en an");
            all(forms, changed, GERUND, first ? "" : "iendo iéndose");
        }
        forms.putIfAbsent(stem + ending, SINGULAR);
    }

    /** "cierra" of "cerrar", "cuelga" of "colgar", "sirve" of "servir". */
    private static String[] changed(String stem, boolean third) {
        int e = stem.lastIndexOf('e');
        int o = stem.lastIndexOf('o');
        if (e > o) {
            String open = stem.substring(0, e) + "ie" + stem.substring(e + 1);
            // "pisa" is no form of "pesar"
            return third
                    ? new String[] {open, stem.substring(0, e) + "i" + stem.substring(e + 1)}
                    : new String[] {open};
        }
        return o < 0
                ? new String[0]
                : new String[] {
                    stem.substring(0, o) + "ue" + stem.substring(o + 1),
                    stem.substring(0, o) + "u" + stem.substring(o + 1)
                };
    }

    private static void portuguese(Map<String, Form> forms, String verb) {
        String bare = verb.endsWith("-se") ? cut(verb, 3) : verb;
        String stem = cut(bare, 2);
        boolean first = bare.endsWith("ar");
        all(forms, bare, INFINITIVE, "-lo -la -se");
        all(forms, stem, SINGULAR, first ? "a o e ou a-se ava" : "e o a eu iu i í e-se ia");
        if (bare.endsWith("ear")) {
            // "escaneia" of "escanear"
            all(forms, stem, SINGULAR, "ia");
            all(forms, stem, PLURAL, "iam");
        }
        all(
                forms,
                stem,
                PLURAL,
                first ? "am em amos aram am-se avam" : "em am emos imos em-se iam");
        String going = first ? "ando" : bare.endsWith("ir") ? "indo" : "endo";
        all(forms, stem, GERUND, going + " " + going + "-se");
        all(forms, stem, PARTICIPLE, first ? "ado ada ados adas" : "ido ida idos idas ído ída");
    }

    private static void italian(Map<String, Form> forms, String verb) {
        boolean self = verb.endsWith("rsi");
        String bare = self ? cut(verb, 2) + "e" : verb;
        String stem = cut(bare, 3);
        boolean first = bare.endsWith("are");
        all(forms, cut(bare, 1), INFINITIVE, "e lo la li le si");
        all(forms, stem, SINGULAR, first ? "a o i ò ava" : "e o i isce eva iva");
        all(
                forms,
                stem,
                PLURAL,
                first ? "ano iamo ate avano" : "ono iscono iamo ete ite evano ivano");
        all(forms, stem, GERUND, first ? "ando andosi" : "endo endosi");
        all(forms, stem, PARTICIPLE, first ? "ato ata ati ate" : "");
        all(forms, stem, PARTICIPLE, bare.endsWith("ere") ? "uto uta uti ute" : "");
        all(forms, stem, PARTICIPLE, bare.endsWith("ire") ? "ito ita iti ite" : "");
    }

    private static void french(Map<String, Form> forms, String verb) {
        String bare = verb.startsWith("s'") ? verb.substring(2) : verb;
        bare = bare.startsWith("se ") ? bare.substring(3) : bare;
        forms.putIfAbsent(bare, INFINITIVE);
        String stem = cut(bare, 2);
        if (bare.endsWith("er")) {
            all(forms, stem, SINGULAR, "e ez es a ait");
            all(forms, stem, PLURAL, "ent ons eons aient");
            all(forms, stem, GERUND, "ant eant");
            all(forms, stem, PARTICIPLE, "é ée és ées");
            for (String changed : frenchStems(stem)) {
                all(forms, changed, SINGULAR, "e es ez");
                all(forms, changed, PLURAL, "ent ons");
                all(forms, changed, GERUND, "ant");
            }
        } else if (bare.endsWith("ir")) {
            all(forms, stem, SINGULAR, "it issez is issait");
            all(forms, stem, PLURAL, "issent issons issaient");
            all(forms, stem, GERUND, "issant");
            all(forms, stem, PARTICIPLE, "i ie is ies");
        } else {
            all(forms, stem, SINGULAR, "t ez s ait");
            forms.putIfAbsent(stem, SINGULAR);
            all(forms, stem, PLURAL, "ent ons aient");
            all(forms, stem, GERUND, "ant");
            all(forms, stem, PARTICIPLE, "u ue us ues");
        }
    }

    /** "lève" of "lever", "jette" of "jeter", "essuie" of "essuyer", "lançons" of "lancer". */
    private static String[] frenchStems(String stem) {
        int e = Math.max(stem.lastIndexOf('e'), stem.lastIndexOf('é'));
        String last = stem.isEmpty() ? "" : stem.substring(stem.length() - 1);
        if (last.equals("y")) {
            return new String[] {cut(stem, 1) + "i"};
        }
        if (last.equals("c")) {
            return new String[] {cut(stem, 1) + "ç"};
        }
        if (e >= 0 && stem.charAt(e) == 'é' && e == stem.length() - 3) {
            // "sèche" of "sécher"
            return new String[] {stem.substring(0, e) + "è" + stem.substring(e + 1)};
        }
        return e < 0 || e != stem.length() - 2
                ? new String[0]
                : new String[] {stem.substring(0, e) + "è" + last, stem + last};
    }

    private static void all(Map<String, Form> forms, String stem, Form form, String endings) {
        if (endings.isEmpty()) {
            return;
        }
        for (String ending : endings.split(" ", -1)) {
            forms.putIfAbsent(stem + ending, form);
        }
    }

    private static String cut(String word, int letters) {
        return word.substring(0, Math.max(0, word.length() - letters));
    }
}
