package dev.shotlist.generator;

import dev.shotlist.plan.PlanJson;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The catalogue as it is shown on a day: what may be used, and which prices are past their time.
 */
public final class CatalogueListing {
    private final GeneratorCatalogue catalogue;
    private final LocalDate today;

    CatalogueListing(GeneratorCatalogue catalogue, LocalDate today) {
        this.catalogue = catalogue;
        this.today = today;
    }

    public LocalDate asOf() {
        return catalogue.asOf();
    }

    public List<Generator> models() {
        return catalogue.models();
    }

    public boolean isUsable(Generator generator) {
        return generator.isCurrent(today);
    }

    public boolean isExpired(PriceProgram price) {
        return catalogue.isExpired(price, today);
    }

    /**
     * {@code {"as_of", "price_shelf_days", "models": []}}; each model with {@code usable}, each of
     * its prices with {@code expired}.
     */
    public ObjectNode json() {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        all.put("as_of", catalogue.asOf().toString());
        all.put("price_shelf_days", catalogue.priceShelfDays());
        ArrayNode models = all.putArray("models");
        for (Generator generator : models()) {
            ObjectNode model = PlanJson.mapper().<ObjectNode>valueToTree(generator);
            model.put("usable", isUsable(generator));
            for (int i = 0; i < generator.prices().size(); i++) {
                ObjectNode price = (ObjectNode) model.path("prices").get(i);
                price.put("expired", isExpired(generator.prices().get(i)));
            }
            models.add(model);
        }
        return all;
    }
}
