package dev.shotlist.review;

import dev.shotlist.plan.Continuity;
import dev.shotlist.plan.ContinuityKind;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Product;
import dev.shotlist.plan.Purpose;
import dev.shotlist.plan.Scene;
import dev.shotlist.plan.Sold;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** A piece that sells something shows it. */
final class ProductSeen implements Rule {
    static final Code MISSING =
            Code.warning(
                    "product_missing",
                    "No scene shows the product.",
                    "No scene there to show it, none with the recurring product, none that names"
                            + " it; asked of ads, demos, testimonials, explainers and tutorials"
                            + " for goods and places.");

    private static final Set<Format> SELLING =
            Set.of(
                    Format.AD_CREATIVE,
                    Format.PRODUCT_DEMO,
                    Format.TESTIMONIAL,
                    Format.EXPLAINER,
                    Format.TUTORIAL);

    static boolean sells(Subject subject) {
        return SELLING.contains(subject.specs().format());
    }

    /** Shorter words of a name ("the", "app") name nothing by themselves. */
    private static final int NAMING = 4;

    @Override
    public List<Code> codes() {
        return List.of(MISSING);
    }

    @Override
    public void check(Subject subject, Consumer<Finding> found) {
        boolean unseen = subject.direction().product().category().sold() == Sold.NOTHING_SEEN;
        if (unseen || !sells(subject)) {
            return;
        }
        List<String> ids =
                subject.direction().continuity().stream()
                        .filter(one -> one.kind() == ContinuityKind.PRODUCT)
                        .map(Continuity::id)
                        .toList();
        List<List<String>> names = names(subject.direction().product());
        for (int i = 0; i < subject.scenes().size(); i++) {
            Scene scene = subject.scenes().get(i);
            boolean shows = scene.visual().shows().stream().anyMatch(ids::contains);
            if (shows
                    || scene.purpose() == Purpose.PRODUCT_SHOWCASE
                    || subject.prompt(i).saysAny(names)
                    || Tokens.of(scene.visual().subject()).saysAny(names)) {
                return;
            }
        }
        found.accept(
                Finding.of(MISSING, "/scenes")
                        .says(
                                "None of {} scenes shows {}.",
                                subject.scenes().size(),
                                subject.direction().product().name())
                        .figure("scenes", subject.scenes().size())
                        .suggests("Give one scene to the product."));
    }

    private static List<List<String>> names(Product product) {
        List<String> whole = Tokens.phrase(product.name());
        List<List<String>> names = new ArrayList<>();
        names.add(whole);
        for (String word : whole) {
            if (word.length() >= NAMING) {
                names.add(List.of(word));
            }
        }
        return names;
    }
}
