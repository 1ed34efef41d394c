package dev.shotlist.director.copy;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.facts.CopyEditor;
import dev.shotlist.director.words.Words;
import dev.shotlist.plan.Language;
import java.util.Locale;

/** Steps as the brief says them: what "we" do is no order to the viewer. */
final class StepLabels {
    private StepLabels() {}

    /** "we check it" where the brief says so, without a number. */
    static String said(String label, Settled settled) {
        String words = CopyEditor.balanced(Words.uncounted(label));
        String lower = settled.reading().text().toLowerCase(Locale.ROOT);
        String step = words.toLowerCase(Locale.ROOT);
        boolean ours = settled.language() == Language.EN && lower.contains(" " + WE + " " + step);
        return ours ? WE + " " + words : goesOn(words, settled.language());
    }

    /** Within a sentence: a capital that only began one is lost, a German noun keeps its own. */
    private static String goesOn(String words, Language language) {
        boolean plain = language != Language.EN && language != Language.DE;
        boolean name = words.length() < 2 || Character.isUpperCase(words.charAt(1));
        return !plain || name ? words : Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    /** "2. We check it" */
    static String shown(String label, Settled settled) {
        String words = Words.uncounted(label);
        String number = label.substring(0, label.length() - words.length());
        return number + Words.capitalised(said(label, settled));
    }

    private static final String WE = "we";
}
