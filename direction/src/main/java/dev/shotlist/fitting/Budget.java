package dev.shotlist.fitting;

import dev.shotlist.brief.Options;
import dev.shotlist.generator.Dollars;
import dev.shotlist.generator.Quality;
import dev.shotlist.plan.Severity;
import dev.shotlist.plan.Warning;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds the list price of one take of every clip against the caller's budget. */
final class Budget {
    private final Options options;
    private final List<FittedScene> fitted;
    private final BigDecimal finished;

    /**
     * @param finished what the cheapest finished clips would cost, where drafts are taken instead
     */
    Budget(Options options, List<FittedScene> fitted, BigDecimal finished) {
        this.options = options;
        this.fitted = fitted;
        this.finished = finished;
    }

    /** Empty where it is kept to, or there is none. */
    Optional<Warning> judge() {
        Double given = options.budgetUsd();
        if (given == null) {
            return Optional.empty();
        }
        BigDecimal budget = BigDecimal.valueOf(given);
        BigDecimal sum = BigDecimal.ZERO;
        boolean unpriced = false;
        boolean drafts = false;
        for (FittedScene one : fitted) {
            @Nullable BigDecimal usd = one.offer().usd();
            sum = usd == null ? sum : sum.add(usd);
            unpriced |= usd == null;
            drafts |= one.offer().quality() == Quality.DRAFT;
        }
        if (sum.compareTo(budget) > 0) {
            return Optional.of(exceeded(budget, sum));
        }
        if (unpriced) {
            return Optional.of(unsure(budget));
        }
        return drafts && !options.drafts() ? Optional.of(drafts(budget, sum)) : Optional.empty();
    }

    private Warning exceeded(BigDecimal budget, BigDecimal sum) {
        boolean auto = options.targetModel() == null || options.targetModel().equals(Options.AUTO);
        String enough = "raise the budget to " + Dollars.text(sum) + ", or make the piece shorter.";
        return warning(
                "budget_exceeded",
                Severity.ERROR,
                (auto ? "The cheapest clips that can be had, as drafts, cost " : "The clips cost ")
                        + Dollars.text(sum)
                        + " at list price for one take of each: "
                        + Dollars.text(sum.subtract(budget))
                        + " more than the budget of "
                        + Dollars.text(budget)
                        + (auto
                                ? ". Finished clips start at " + Dollars.text(finished) + "."
                                : "."),
                auto
                        ? Character.toUpperCase(enough.charAt(0)) + enough.substring(1)
                        : "Take auto or drafts, " + enough);
    }

    private static Warning unsure(BigDecimal budget) {
        return warning(
                "budget_unsure",
                Severity.WARNING,
                "No price is known for some of the clips, so it cannot be said whether "
                        + Dollars.text(budget)
                        + " is enough.",
                "Take a model with a price, or auto.");
    }

    private Warning drafts(BigDecimal budget, BigDecimal sum) {
        return warning(
                "budget_drafts_only",
                Severity.WARNING,
                "The budget of "
                        + Dollars.text(budget)
                        + " is not enough for finished clips, which start at "
                        + Dollars.text(finished)
                        + " at list price, so these are drafts for "
                        + Dollars.text(sum)
                        + ".",
                "Raise the budget to " + Dollars.text(finished) + " for clips that can be shown.");
    }

    private static Warning warning(
            String code, Severity severity, String message, String suggestion) {
        return new Warning(code, severity, "/scenes", message, suggestion, null);
    }
}
