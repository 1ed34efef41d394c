package dev.shotlist.reading.tagging;

import dev.shotlist.reading.text.Folding;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A brief to learn from which of its likely brands and products are right. */
final class NameCase {
    /** A brief of which what is right has less of a chance teaches nothing. */
    private static final double HOPELESS = 1e-30;

    private final LikelyNames likely;
    private final boolean[] brands;
    private final boolean[] products;
    private int[][] brandRows = {};
    private int[][] productRows = {};
    private int[][][] pairRows = {};

    NameCase(LabelledBrief brief, Tables tables) {
        likely = new SpanTagger(brief.text(), tables).names(brief.hints());
        brands = right(brief, Sought.BRAND, likely.brands());
        products = right(brief, Sought.PRODUCT, likely.products());
    }

    /** Whether there is anything to learn: some pair is right and some is not. */
    boolean teaches() {
        return holds(brands, true)
                && holds(products, true)
                && (holds(brands, false) || holds(products, false));
    }

    private static boolean holds(boolean[] all, boolean wanted) {
        for (boolean one : all) {
            if (one == wanted) {
                return true;
            }
        }
        return false;
    }

    /** Which are right: what was marked, else what names the same; all where nothing was marked. */
    private static boolean[] right(LabelledBrief brief, Sought sought, List<Likely> likely) {
        if (brief.byRules()) {
            JsonNode wanted =
                    brief.expected().path(sought == Sought.BRAND ? "brand" : "product_any");
            boolean[] told = which(likely, one -> isTold(brief, sought, one, wanted));
            return holds(told, true) ? told : which(likely, _ -> true);
        }
        List<Stretch> marked = brief.named().get(sought);
        if (marked == null) {
            return which(likely, _ -> true);
        }
        boolean[] exact =
                which(likely, one -> one == null ? marked.isEmpty() : marked.contains(one));
        return holds(exact, true) ? exact : which(likely, one -> brief.isRight(sought, one));
    }

    private static boolean[] which(List<Likely> likely, Predicate<@Nullable Stretch> test) {
        boolean[] which = new boolean[likely.size()];
        for (int i = 0; i < which.length; i++) {
            which[i] = test.test(likely.get(i).stretch());
        }
        return which;
    }

    /** A brand word for word, a product that holds one of the words a fair reader would say. */
    private static boolean isTold(
            LabelledBrief brief, Sought sought, @Nullable Stretch one, JsonNode wanted) {
        if (one == null) {
            return false;
        }
        String words = folded(brief.text().slice(one.start(), one.end()));
        if (sought == Sought.BRAND) {
            return wanted.isString() && words.equals(folded(wanted.asString()));
        }
        for (JsonNode word : wanted) {
            if (words.contains(folded(word.asString()))) {
                return true;
            }
        }
        return false;
    }

    private static String folded(String words) {
        StringBuilder plain = new StringBuilder();
        words.strip().chars().forEach(c -> plain.append(Folding.plain((char) c)));
        return plain.toString().replace('-', ' ');
    }

    void see(LearnedTable names) {
        Arrays.stream(likely.brandClues()).forEach(names::see);
        Arrays.stream(likely.productClues()).forEach(names::see);
        Arrays.stream(likely.pairClues()).flatMap(Arrays::stream).forEach(names::see);
    }

    /** Looks the clues' rows up, which stay from here on. */
    void open(Table names) {
        brandRows = LikelyNames.rows(names, likely.brandClues());
        productRows = LikelyNames.rows(names, likely.productClues());
        pairRows = new int[brandRows.length][][];
        for (int i = 0; i < pairRows.length; i++) {
            pairRows[i] = LikelyNames.rows(names, likely.pairClues()[i]);
        }
    }

    /** One step down the gradient of the negative log-likelihood that a right pair is chosen. */
    void learn(LearnedTable names) {
        double[][] chances = likely.chances(names, brandRows, productRows, pairRows);
        double mass = 0;
        for (int i = 0; i < brands.length; i++) {
            for (int j = 0; j < products.length; j++) {
                mass += brands[i] && products[j] ? chances[i][j] : 0;
            }
        }
        if (mass < HOPELESS) {
            return;
        }
        double[] ofBrands = new double[brands.length];
        double[] ofProducts = new double[products.length];
        for (int i = 0; i < brands.length; i++) {
            for (int j = 0; j < products.length; j++) {
                double chance = chances[i][j];
                double slope = chance - (brands[i] && products[j] ? chance / mass : 0);
                ofBrands[i] += slope;
                ofProducts[j] += slope;
                names.step(pairRows[i][j], LikelyNames.PAIR, slope);
            }
        }
        for (int i = 0; i < brands.length; i++) {
            names.step(brandRows[i], Sought.BRAND.column(), ofBrands[i]);
        }
        for (int j = 0; j < products.length; j++) {
            names.step(productRows[j], Sought.PRODUCT.column(), ofProducts[j]);
        }
    }
}
