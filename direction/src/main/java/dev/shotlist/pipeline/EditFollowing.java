package dev.shotlist.pipeline;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import dev.shotlist.brief.Options;
import dev.shotlist.brief.Request;
import dev.shotlist.defaults.Defaults;
import dev.shotlist.defaults.PlacementFacts;
import dev.shotlist.edit.applying.Followed;
import dev.shotlist.edit.applying.Following;
import dev.shotlist.fitting.Fit;
import dev.shotlist.fitting.Fitting;
import dev.shotlist.plan.CostEstimate;
import dev.shotlist.plan.Plan;
import dev.shotlist.plan.PlanJson;
import dev.shotlist.plan.TechnicalSpecs;
import dev.shotlist.plan.Warning;
import dev.shotlist.pricing.Pricing;
import dev.shotlist.review.Asked;
import dev.shotlist.review.Review;
import dev.shotlist.review.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reviews and prices a plan before and after an edit and tells what is new: a doubt that was there
 * before is nobody's news, so nothing that the edit did not touch is spoken of.
 */
final class EditFollowing implements Following {
    /** Plans from elsewhere hold more than we know, and lists that may be left out are empty. */
    private static final JsonMapper LENIENT =
            PlanJson.mapper()
                    .rebuild()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .withConfigOverride(
                            List.class,
                            lists ->
                                    lists.setNullHandling(
                                            JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
                    .build();

    /** A cent is no change of price. */
    private static final double CENT = 0.01;

    private final Review review;
    private final Fitting fitting;
    private final Pricing pricing;
    private final Defaults defaults;
    private final boolean priced;

    /**
     * @param priced whether a price is wanted where the previous plan has none
     */
    EditFollowing(
            Review review, Fitting fitting, Pricing pricing, Defaults defaults, boolean priced) {
        this.review = review;
        this.fitting = fitting;
        this.pricing = pricing;
        this.defaults = defaults;
        this.priced = priced;
    }

    @Override
    public Followed of(ObjectNode before, ObjectNode after) {
        Plan old = typed(before);
        Plan now = before.equals(after) && !priced ? null : typed(after);
        if (old == null || now == null) {
            return new Followed(List.of(), List.of(), null, List.of());
        }
        Map<String, Warning> known = doubts(old);
        Map<String, Warning> found = doubts(now);
        List<JsonNode> fresh = new ArrayList<>();
        List<Followed.Settled> settled = new ArrayList<>();
        List<String> said = new ArrayList<>();
        found.forEach((key, warning) -> {
            if (!known.containsKey(key)) {
                fresh.add(PlanJson.mapper().valueToTree(warning));
                said.add("new doubt: " + warning.code());
            }
        });
        known.forEach((key, warning) -> {
            if (!found.containsKey(key)) {
                settled.add(new Followed.Settled(warning.code(), warning.path()));
                said.add("settled: " + warning.code());
            }
        });
        return new Followed(fresh, settled, price(old, now, said), said);
    }

    private static @Nullable Plan typed(ObjectNode plan) {
        try {
            // As text, since a tree that was read as a request holds whole numbers as such.
            return LENIENT.readValue(plan.toString(), Plan.class);
        } catch (JacksonException | IllegalArgumentException _) {
            // A plan that our types cannot hold is edited all the same, but not reviewed.
            return null;
        }
    }

    /** By code and by what each is about, which keeps its name when scenes move. */
    private Map<String, Warning> doubts(Plan plan) {
        TechnicalSpecs specs = plan.creativeDirection().technicalSpecs();
        PlacementFacts placement =
                defaults.platform(specs.platform())
                        .placement(specs.placement(), specs.aspectRatio());
        Subject subject =
                new Subject(
                        Asked.NOTHING,
                        plan.creativeDirection(),
                        plan.scenes(),
                        placement,
                        plan.extractedReferences());
        Map<String, Warning> doubts = new HashMap<>();
        for (Warning warning : review.warnings(subject)) {
            doubts.put(warning.code() + " " + about(plan, warning.path()), warning);
        }
        return doubts;
    }

    private static String about(Plan plan, @Nullable String path) {
        String[] parts = path == null ? new String[0] : path.split("/", -1);
        if (parts.length > 2 && parts[1].equals("scenes")) {
            return plan.scenes().get(Integer.parseInt(parts[2])).id().value();
        }
        if (parts.length > 4 && parts[3].equals("overlays")) {
            int overlay = Integer.parseInt(parts[4]);
            return plan.creativeDirection().textStrategy().overlays().get(overlay).text();
        }
        return path == null ? "" : path;
    }

    /** A new estimate where the old one was made as we would make it, or where there was none. */
    private @Nullable JsonNode price(Plan old, Plan now, List<String> said) {
        CostEstimate stated = old.costEstimate();
        if (stated == null && !priced) {
            return null;
        }
        CostEstimate after = estimate(now);
        CostEstimate before = stated == null ? null : estimate(old);
        boolean ours =
                before != null
                        && stated != null
                        && before.source() == stated.source()
                        && near(before, stated);
        if (after == null || (stated != null && (!ours || near(after, stated)))) {
            return null;
        }
        said.add(
                stated == null
                        ? "price " + usd(after)
                        : "price " + usd(stated) + " to " + usd(after));
        return PlanJson.mapper().valueToTree(after);
    }

    private static boolean near(CostEstimate one, CostEstimate other) {
        return Math.abs(one.totalUsd() - other.totalUsd()) < CENT;
    }

    private static String usd(CostEstimate cost) {
        return String.format(Locale.ROOT, "$%.2f", cost.totalUsd());
    }

    private @Nullable CostEstimate estimate(Plan plan) {
        String model = plan.creativeDirection().technicalSpecs().targetModel();
        Options options = Options.DEFAULT.withPrice(true).withModel(model, null, false);
        Request request = Request.of("").with(options);
        Fit fit =
                fitting.fit(
                        options,
                        plan.creativeDirection(),
                        plan.scenes(),
                        plan.extractedReferences());
        return pricing.price(request, plan.creativeDirection().technicalSpecs(), fit);
    }
}
