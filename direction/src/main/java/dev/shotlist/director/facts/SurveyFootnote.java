package dev.shotlist.director.facts;

import dev.shotlist.director.facts.FactClauses.Clause;
import dev.shotlist.director.words.BriefWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the source of a figure where a brief asks for a footnote. */
final class SurveyFootnote {
    private final BriefWords words;
    private final FactWords known;

    SurveyFootnote(BriefWords words, FactWords known) {
        this.words = words;
        this.known = known;
    }

    /**
     * "that's a median from our 2024 customer survey (n=214)"
     *
     * @return null where no footnote is asked for or no source is named
     */
    @Nullable String find(List<Clause> clauses) {
        if (!isAsked()) {
            return null;
        }
        for (int i = 0; i < clauses.size(); i++) {
            Clause one = clauses.get(i);
            if (!isSource(one)) {
                continue;
            }
            int from = one.from();
            while (from < one.to()
                    && (isThat(from) || known.articles().contains(words.lower(from)))) {
                from++;
            }
            boolean sample = i + 1 < clauses.size() && words.gap(one.to() - 1).endsWith("(");
            String note = words.written(from, one.to());
            String size =
                    sample ? " (" + words.written(one.to(), clauses.get(i + 1).to()) + ")" : "";
            return note + size;
        }
        return null;
    }

    private boolean isAsked() {
        for (int i = 0; i < words.size(); i++) {
            if (known.footnotes().contains(words.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isThat(int word) {
        String lower = words.lower(word);
        return known.leads().contains(lower) || lower.startsWith("that") || lower.equals("das");
    }

    private boolean isSource(Clause one) {
        for (int i = one.from(); i < one.to(); i++) {
            if (known.surveys().contains(words.lower(i))) {
                return words.unshut(one.from(), one.to());
            }
        }
        return false;
    }
}
