package dev.shotlist.cli;

import dev.shotlist.plan.Plan;
import dev.shotlist.plan.Variant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The variants of a plan as a table: what sets each apart, how far, and what it adds to the bill.
 */
final class VariantsView {
    private final Terminal terminal;
    private final StringBuilder out = new StringBuilder();

    private VariantsView(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Empty for a plan without variants. */
    static String of(Plan plan, Terminal terminal) {
        List<Variant> variants = plan.variants();
        if (variants == null || variants.isEmpty()) {
            return "";
        }
        VariantsView view = new VariantsView(terminal);
        view.write(plan, variants);
        return view.out.toString();
    }

    private void write(Plan plan, List<Variant> variants) {
        out.append('\n').append(terminal.bold("Variants")).append('\n');
        row("", "apart by", "distance", "scenes", "to render", "alone", "added");
        String alone = usd(plan.costEstimate() == null ? null : plan.costEstimate().totalUsd());
        String scenes = String.valueOf(plan.scenes().size());
        row("A", "the plan", "", scenes, scenes, alone, alone);
        for (int i = 0; i < variants.size(); i++) {
            Variant one = variants.get(i);
            Plan other = one.plan();
            int all = other.scenes().size();
            row(
                    String.valueOf((char) ('B' + i)),
                    String.join(", ", one.axes().propertyNames()),
                    String.format(Locale.ROOT, "%.2f", one.distance()),
                    String.valueOf(all),
                    String.valueOf(all - one.sharedScenes().size()),
                    usd(other.costEstimate() == null ? null : other.costEstimate().totalUsd()),
                    usd(one.marginalUsd()));
        }
        out.append('\n');
        for (int i = 0; i < variants.size(); i++) {
            StringBuilder told = new StringBuilder();
            variants.get(i).axes().forEach(axis -> told.append(axis.asString("")));
            String letter = String.valueOf((char) ('B' + i));
            for (String line : TextBlock.wrap(Escaped.of(told.toString()), terminal.width() - 3)) {
                out.append(terminal.bold(letter)).append("  ").append(line).append('\n');
                letter = " ";
            }
        }
    }

    private void row(String... cells) {
        String row =
                String.format(Locale.ROOT, "%-2s %-10s %8s %7s %10s %9s %9s", (Object[]) cells);
        out.append(row.stripTrailing()).append('\n');
    }

    private static String usd(@Nullable Double amount) {
        return amount == null ? "" : String.format(Locale.ROOT, "$%.2f", amount);
    }
}
