package dev.shotlist.defaults;

import dev.shotlist.plan.Category;
import dev.shotlist.plan.CtaAction;
import dev.shotlist.plan.PriceTier;
import java.util.List;

/** What is usual in a category, as ids of moods, a price tier and what viewers are asked to do. */
public record CategoryFacts(Category id, List<String> moods, PriceTier priceTier, CtaAction cta) {}
