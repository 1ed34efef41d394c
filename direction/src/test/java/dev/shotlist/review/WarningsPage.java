package dev.shotlist.review;

import dev.shotlist.facts.FactFiles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The page {@code docs/warnings.md}, from the codes of the rules and of the steps before. */
final class WarningsPage {
    private static final String OF_THE_BRIEF =
            """

            ## Doubts of the brief itself

            The reader states these from the words alone, before anything is planned, in all six languages:

            | code | when |
            |---|---|
            | `contradictory_brief` | Two lengths of one piece. Two audiences of which one is said to be the only one ("for kids, adults only"). Something banned as a whole that is shown, heard, demanded, sold or in an ordered shot. No text, and words to be shown. Silence or no music, and something to be heard. Black and white, and in a colour. Opposite moods or looks for the whole piece or side by side. Two paces or tempos. One unbroken shot, and cuts. One scene, and a numbered list of them. Shots whose own lengths, or what is to be seen for so long each, do not fit into the piece. |
            | `scenes_too_short` | Less than 2 s for each scene, or 0.5 s for each thing that must be shown. |
            | `overlay_too_dense` | More than 20 characters a second, or less than 1.5 s for each of more than three pieces of text. |
            | `voiceover_too_long` | More than 3 words a second, in the piece or in the timed shot that holds the line. |
            | `palette_too_large` | More than six colours asked of the picture. |
            | `aspect_conflict` | Two shapes of frame in one piece, or a shape that the placement does not show. |
            | `duration_out_of_platform_range` | A length that the placement does not take. |
            | `tempo_out_of_range` | A tempo that no music has. |

            No doubt is stated of a correction, of versions and of pieces with a place of their own, of exceptions ("except", "only hands"),
            of what holds for one part ("until the end"), of what rivals do or an earlier film had, and of figures of the product.
            """;

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
        return page.append(OF_THE_BRIEF).toString();
    }
}
