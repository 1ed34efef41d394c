package dev.shotlist.director.country;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.Draft;
import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Asks viewers in the form that the brief asks for or speaks in itself: "usted", "vos", "voi". Our
 * own calls say "tú" and "tu", and "você" in Portuguese.
 */
final class Address {
    private static final String FILE = "director/address.json";

    /**
     * @param marks words or phrases of a brief that want it, lower case, in single spaces; none
     *     where a country does
     * @param calls what is asked in this form, by what it is in ours
     */
    record Form(Language language, String id, List<String> marks, Map<String, String> calls) {
        Form {
            marks = marks.stream().map(Address::spaced).toList();
        }

        private boolean isWanted(String spaced, boolean american) {
            return marks.isEmpty() ? american : marks.stream().anyMatch(spaced::contains);
        }
    }

    record Forms(String asOf, String source, List<Form> addresses) {}

    private final FactFiles files;
    private volatile @Nullable Forms forms;

    Address(FactFiles files) {
        this.files = files;
    }

    private Forms forms() {
        Forms read = forms;
        if (read == null) {
            read = files.read(FILE, Forms.class);
            forms = read;
        }
        return read;
    }

    /**
     * @param american whether the brief is of Latin America
     */
    Draft said(Draft draft, Settled settled, boolean american) {
        Form form = form(settled.language(), settled.reading().text(), american);
        if (form == null) {
            return draft;
        }
        Draft.Call call = draft.call();
        return OurLines.of(settled.reading().text())
                .said(draft, line -> said(line, form, call == null ? null : call.text()));
    }

    /** The whole of a line that is a call, or the call at its end. */
    private static String said(String line, Form form, @Nullable String call) {
        String whole = form.calls().get(line);
        if (whole != null || call == null) {
            return whole == null ? line : whole;
        }
        String other = form.calls().get(call);
        boolean ends = line.endsWith(' ' + call + '.');
        return other == null || !ends
                ? line
                : line.substring(0, line.length() - call.length() - 1) + other + '.';
    }

    @Nullable Form form(Language language, String brief, boolean american) {
        List<Form> open = new ArrayList<>(forms().addresses());
        open.removeIf(form -> form.language() != language);
        String spaced = open.isEmpty() ? "" : spaced(brief);
        for (Form form : open) {
            if (form.isWanted(spaced, american)) {
                return form;
            }
        }
        return null;
    }

    private static String spaced(String text) {
        return ' ' + String.join(" ", Spoken.words(text.toLowerCase(Locale.ROOT))) + ' ';
    }
}
