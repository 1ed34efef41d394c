package dev.shotlist.review;

import dev.shotlist.plan.Confidence;
import dev.shotlist.plan.Warning;
import java.util.ArrayList;
import java.util.List;

/** The step that looks at the finished plan: the rules in order, then how sure it may be. */
public final class Review {
    private static final List<Rule> RULES =
            List.of(
                    BriefRules::doubts,
                    BriefRules::length,
                    BriefRules::palette,
                    SceneRules::tooShort,
                    SceneRules::reading,
                    SceneRules::call,
                    SceneRules::repeats);

    /**
     * @param before what earlier steps already found: repairs, references, the director's notes
     */
    public Reviewed review(Subject subject, List<Warning> before) {
        List<Warning> warnings = new ArrayList<>(before);
        for (Rule rule : RULES) {
            rule.check(subject, warning -> add(warnings, warning));
        }
        return rated(subject, warnings);
    }

    /** Without the rules, as {@code skip_validation} asks; what was found before still counts. */
    public Reviewed unreviewed(Subject subject, List<Warning> before) {
        return rated(subject, before);
    }

    private static Reviewed rated(Subject subject, List<Warning> warnings) {
        Confidence confidence = ConfidenceRating.rate(subject.settled(), warnings);
        return new Reviewed(warnings, ConfidenceRating.score(confidence), confidence);
    }

    /** The brief's own doubt about a thing and the finished plan's are one warning. */
    private static void add(List<Warning> warnings, Warning warning) {
        for (Warning one : warnings) {
            boolean same = one.code().equals(warning.code());
            boolean whole = !warning.code().equals("overlay_too_dense");
            if (same && whole && !warning.code().equals("repeated_subject")) {
                return;
            }
        }
        warnings.add(warning);
    }
}
