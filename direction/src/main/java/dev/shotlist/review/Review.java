package dev.shotlist.review;

import dev.shotlist.defaults.Settled;
import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Confidence;
import dev.shotlist.plan.Warning;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The step that looks at the finished plan: the rules in order, then how sure it may be. */
public final class Review {
    private final Catalogue catalogue;

    public Review(FactFiles facts) {
        this.catalogue = new Catalogue(facts);
    }

    /**
     * @param before what earlier steps already found: repairs, references, the director's notes
     */
    public Reviewed review(Settled settled, Subject subject, List<Warning> before) {
        List<Warning> all = new ArrayList<>(before);
        Set<String> said = new HashSet<>();
        before.forEach(warning -> said.add(warning.code()));
        Set<String> repaired = new HashSet<>(said);
        for (Warning doubt : found(subject, catalogue.doubts())) {
            if (said.add(doubt.code())) {
                all.add(doubt);
            } else if (repaired.remove(doubt.code())) {
                all.replaceAll(one -> asked(one, doubt));
            }
        }
        // What is known from the brief or from the repairs is not said again, unless the finished
        // plan shows a place where it can be mended.
        for (Warning warning : warnings(subject)) {
            if (warning.mend() != null || !said.contains(warning.code())) {
                all.add(warning);
            }
        }
        return rated(settled, all);
    }

    /** A repair tells what it made of a wish; the doubt names the wish itself, with its figures. */
    private static Warning asked(Warning repaired, Warning doubt) {
        if (!repaired.code().equals(doubt.code())) {
            return repaired;
        }
        return new Warning(
                repaired.code(),
                doubt.severity(),
                repaired.path(),
                doubt.message() + " " + repaired.message(),
                doubt.suggestion() == null ? repaired.suggestion() : doubt.suggestion(),
                repaired.mend(),
                repaired.figures());
    }

    /** Without the rules, as {@code skip_validation} asks; what was found before still counts. */
    public Reviewed unreviewed(Settled settled, List<Warning> before) {
        return rated(settled, before);
    }

    /** What the rules find in a plan, whoever made it. */
    public List<Warning> warnings(Subject subject) {
        List<Warning> all = new ArrayList<>();
        catalogue.rules().forEach(rule -> all.addAll(found(subject, rule)));
        return all;
    }

    private static List<Warning> found(Subject subject, Rule rule) {
        List<Warning> found = new ArrayList<>();
        rule.check(subject, finding -> found.add(finding.warning()));
        return found;
    }

    private static Reviewed rated(Settled settled, List<Warning> warnings) {
        Confidence confidence = ConfidenceRating.rate(settled, warnings);
        return new Reviewed(warnings, ConfidenceRating.score(confidence), confidence);
    }
}
