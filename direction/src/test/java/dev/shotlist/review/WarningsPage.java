package dev.shotlist.review;

import dev.shotlist.facts.FactFiles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The page {@code docs/warnings.md}, from the codes of the rules and of the steps before. */
final class WarningsPage {
    private WarningsPage() {}

    static List<Code> codes() {
        Catalogue catalogue = new Catalogue(FactFiles.ours());
        List<Code> codes = new ArrayList<>(catalogue.doubts().codes());
        catalogue.rules().forEach(rule -> codes.addAll(rule.codes()));
        codes.addAll(OtherSteps.CODES);
        return codes.stream().sorted(Comparator.comparing(Code::id)).toList();
    }

    static String text() {
        StringBuilder page =
                new StringBuilder(
                        """
                        # Warnings

                        A plan states every doubt before money is spent: in `metadata.warnings`, each with a code, a severity, a JSON Pointer
                        into the plan, one sentence, the figures behind it, a suggestion, and where it is safe a mend, which is a JSON Patch
                        (RFC 6902) from the plan's root. `shotlist plan --fix` and `options.auto_fix` apply the mends one after the other; what
                        was mended moves to `metadata.mended`. `--strict` exits with 3 where an error is left. `options.skip_validation` leaves
                        out the rules, not what the steps before have found.

                        `confidence_breakdown.technical_feasibility` is 0.95, less 0.35 for an error, 0.14 for a warning and 0.02 for a note; the
                        same code again costs a fifth of that, up to as much again.

                        This page is made from the code and held by a test; codes never change their meaning.

                        | code | severity | what is wrong | held against | mend |
                        |---|---|---|---|---|
                        """);
        for (Code code : codes()) {
            page.append("| `")
                    .append(code.id())
                    .append("` | ")
                    .append(code.severity())
                    .append(" | ")
                    .append(code.meaning())
                    .append(" | ")
                    .append(code.ground())
                    .append(" | ")
                    .append(code.mend() == null ? "" : code.mend())
                    .append(" |\n");
        }
        return page.toString();
    }
}
