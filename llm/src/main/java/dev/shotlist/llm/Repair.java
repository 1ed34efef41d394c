package dev.shotlist.llm;

import java.util.List;

/**
 * An answer that was rejected.
 *
 * @param reply what the model wrote
 * @param findings what was wrong with it, never empty
 */
public record Repair(String reply, List<Finding> findings) {
    /** Enough for a model to mend its answer; a longer list only dilutes it. */
    private static final int MOST_FINDINGS = 40;

    public Repair {
        if (findings.isEmpty()) {
            throw new IllegalArgumentException("Nothing to repair");
        }
        findings = List.copyOf(findings.subList(0, Math.min(findings.size(), MOST_FINDINGS)));
    }

    /** What the model is told. */
    public String instruction() {
        var text =
                new StringBuilder(
                        "That answer was rejected. Write the whole answer again as JSON that fits"
                                + " the schema, with these mended:\n");
        for (Finding finding : findings) {
            text.append("- ");
            if (!finding.pointer().isEmpty()) {
                text.append(finding.pointer()).append(": ");
            }
            text.append(finding.message()).append('\n');
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return "Repair[%d characters, %d findings]".formatted(reply.length(), findings.size());
    }
}
