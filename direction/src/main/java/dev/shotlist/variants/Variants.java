package dev.shotlist.variants;

import dev.shotlist.defaults.Defaults;
import dev.shotlist.director.Director;
import dev.shotlist.plan.Plan;
import dev.shotlist.plan.Severity;
import dev.shotlist.plan.Variant;
import dev.shotlist.plan.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes plans beside the first one, none of which is a near-copy of another. */
public final class Variants {
    /** In this order variants are set apart; the more there are, the farther they go. */
    private static final List<Axis> ORDER =
            List.of(Axis.HOOK, Axis.LOOK, Axis.STRUCTURE, Axis.RATIO, Axis.IDEA);

    /** The built-in director asks nobody, so that it may try again where two come out alike. */
    private static final int TRIES = 12;

    private final Defaults defaults;

    public Variants(Defaults defaults) {
        this.defaults = defaults;
    }

    /**
     * @param first what the first plan was made from
     * @param plan the first plan
     * @param count how many plans are wanted, the first included
     * @param patient whether the director may be asked again where a take is too near to another
     * @param finish makes a plan of a take
     * @return the first plan with as many others as are wanted, or with fewer and a warning where
     *     the brief leaves room for no more
     */
    public Plan with(
            Take first,
            Plan plan,
            int count,
            Director director,
            boolean patient,
            Function<Take, Plan> finish) {
        List<Variant> others = beside(first, plan, count, director, patient, finish);
        int made = others.size() + 1;
        return plan.beside(
                others, made == count ? plan.metadata() : plan.metadata().and(fewer(made, count)));
    }

    private static Warning fewer(int made, int count) {
        return new Warning(
                "variants_too_alike",
                Severity.WARNING,
                null,
                made + " of " + count + " plans were far enough apart; the others were left out.",
                "Ask for fewer, or leave more open in the brief: colours, shots, frame.",
                null);
    }

    private List<Variant> beside(
            Take first,
            Plan plan,
            int count,
            Director director,
            boolean patient,
            Function<Take, Plan> finish) {
        Takes takes = new Takes(first, director, defaults);
        List<Plan> plans = new ArrayList<>(List.of(plan));
        List<Variant> variants = new ArrayList<>();
        for (Axis axis : ORDER) {
            if (plans.size() < count) {
                int tries = patient ? TRIES : 1;
                add(apart(takes, axis, plans, 1, tries, finish), axis, plans, variants);
            }
        }
        while (plans.size() < count) {
            int before = plans.size();
            int idea = TRIES * before;
            int tries = patient ? TRIES : 1;
            add(apart(takes, Axis.IDEA, plans, idea, tries, finish), Axis.IDEA, plans, variants);
            if (plans.size() == before) {
                break;
            }
        }
        return variants;
    }

    private static @Nullable Plan apart(
            Takes takes,
            Axis axis,
            List<Plan> plans,
            int from,
            int tries,
            Function<Take, Plan> finish) {
        for (int attempt = from; attempt < from + tries; attempt++) {
            Take take = takes.along(axis, attempt);
            Plan other = take == null ? null : finish.apply(take);
            if (other != null && nearest(other, plans) >= least(axis)) {
                return other;
            }
        }
        return null;
    }

    private static double least(Axis axis) {
        return axis == Axis.IDEA ? Distance.OTHER_IDEA : Distance.NEAR_COPY;
    }

    private static double nearest(Plan plan, List<Plan> plans) {
        return plans.stream().mapToDouble(one -> Distance.between(one, plan)).min().orElse(1);
    }

    private static void add(
            @Nullable Plan other, Axis axis, List<Plan> plans, List<Variant> variants) {
        if (other == null) {
            return;
        }
        List<String> shared = new Shared(plans).scenes(other);
        variants.add(
                new Variant(
                        Axes.told(axis, plans.getFirst(), other),
                        nearest(other, plans),
                        shared,
                        Shared.usd(other, shared),
                        other));
        plans.add(other);
    }
}
