package dev.shotlist.director.builtin;

import dev.shotlist.defaults.Settled;
import dev.shotlist.plan.Language;
import dev.shotlist.reading.Fact;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is being made, for what and for whom: "a moody 15-second ad for Calder & Finch". */
record ConceptPiece(
        Map<String, String> forms,
        Settled settled,
        @Nullable String name,
        @Nullable String what,
        @Nullable String viewer,
        boolean about) {
    /** What it is stands beside a name in so few characters. */
    private static final int LONGEST_WHAT = 60;

    String words() {
        long seconds = Math.round(settled.specs().duration().value());
        String form = forms.getOrDefault(settled.specs().format().wire(), "film");
        String made = tone() + seconds + "-second " + form;
        StringBuilder all = new StringBuilder(article(made)).append(' ').append(made);
        String told = name == null ? null : told();
        if (name != null) {
            all.append(about ? " about " : " for ").append(name);
        }
        if (told != null) {
            all.append(" (").append(told).append(')');
        }
        boolean aimed = told != null && told.contains(" for ");
        if (viewer != null && !aimed) {
            all.append(", made for ").append(viewer);
        }
        return all.toString();
    }

    /** In the brief's own words, where those are English. */
    private @Nullable String told() {
        boolean english = settled.reading().language() == Language.EN;
        boolean fits = what != null && what.length() <= LONGEST_WHAT;
        return english && fits ? what : null;
    }

    /** The first mood that the brief names, where it is one word. */
    private String tone() {
        List<String> moods = settled.reading().moods().stream().map(Fact::value).toList();
        String mood = moods.isEmpty() ? "" : moods.getFirst();
        boolean word = !mood.isEmpty() && mood.chars().allMatch(Character::isLowerCase);
        return word ? mood + ' ' : "";
    }

    private static String article(String words) {
        boolean vowel = "aeiou".indexOf(words.charAt(0)) >= 0 || words.startsWith("hon");
        boolean eight = words.startsWith("8") || words.startsWith("11-") || words.startsWith("18-");
        return vowel || eight ? "an" : "a";
    }
}
