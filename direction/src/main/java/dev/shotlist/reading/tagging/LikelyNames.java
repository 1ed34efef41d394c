package dev.shotlist.reading.tagging;

import dev.shotlist.reading.tagging.SpanTagger.Found;
import dev.shotlist.reading.text.BriefText;
import java.util.List;

/**
 * The likeliest brands and products of a brief, weighed two by two: which of them is right depends
 * on the other, since a house stands beside what it sells.
 */
final class LikelyNames {
    /** Weights of a brand and of a product; what tells of both has clues of its own. */
    static final int COLUMNS = 2;

    /** The column of what tells of both. */
    static final int PAIR = 0;

    private final List<Likely> brands;
    private final List<Likely> products;
    private final int[][] brandClues;
    private final int[][] productClues;
    private final int[][][] pairClues;

    /**
     * @param brands best first, and so {@code products}; one of each is that nothing is named
     */
    LikelyNames(BriefText brief, Hints hints, List<Likely> brands, List<Likely> products) {
        this.brands = List.copyOf(brands);
        this.products = List.copyOf(products);
        NameClues clues = new NameClues(brief, hints);
        brandClues = clues.of(Sought.BRAND, brands);
        productClues = clues.of(Sought.PRODUCT, products);
        pairClues = new PairClues(brief).of(brands, products);
    }

    List<Likely> brands() {
        return brands;
    }

    List<Likely> products() {
        return products;
    }

    int[][] brandClues() {
        return brandClues;
    }

    int[][] productClues() {
        return productClues;
    }

    int[][][] pairClues() {
        return pairClues;
    }

    /** The likeliest pair's brand and product, each with how probable it is beside any other. */
    Pair best(Table names) {
        int[][][] pairs = new int[brandClues.length][][];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = rows(names, pairClues[i]);
        }
        double[][] chances =
                chances(names, rows(names, brandClues), rows(names, productClues), pairs);
        int brand = 0;
        int product = 0;
        for (int i = 0; i < chances.length; i++) {
            for (int j = 0; j < chances[i].length; j++) {
                if (chances[i][j] > chances[brand][product]) {
                    brand = i;
                    product = j;
                }
            }
        }
        double ofBrand = 0;
        for (double one : chances[brand]) {
            ofBrand += one;
        }
        double ofProduct = 0;
        for (double[] row : chances) {
            ofProduct += row[product];
        }
        return new Pair(
                new Found(brands.get(brand).stretch(), ofBrand),
                new Found(products.get(product).stretch(), ofProduct));
    }

    static int[][] rows(Table names, int[][] clues) {
        int[][] rows = new int[clues.length][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = names.rows(clues[i]);
        }
        return rows;
    }

    /** What was found for both. */
    record Pair(Found brand, Found product) {}

    /**
     * How probable each brand is with each product.
     *
     * @param ofBrands rows of the brands' clues, and so the others
     */
    double[][] chances(Table names, int[][] ofBrands, int[][] ofProducts, int[][][] ofPairs) {
        float[] brand = sums(names, Sought.BRAND, brands, ofBrands);
        float[] product = sums(names, Sought.PRODUCT, products, ofProducts);
        float[] scores = new float[brand.length * product.length];
        int size = 0;
        for (int i = 0; i < brand.length; i++) {
            for (int j = 0; j < product.length; j++) {
                scores[size++] = brand[i] + product[j] + names.sum(ofPairs[i][j], PAIR);
            }
        }
        double[] all = Chances.of(scores);
        double[][] chances = new double[brand.length][product.length];
        for (int i = 0; i < all.length; i++) {
            chances[i / product.length][i % product.length] = all[i];
        }
        return chances;
    }

    private static float[] sums(Table names, Sought sought, List<Likely> likely, int[][] rows) {
        float[] sums = new float[rows.length];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = likely.get(i).score() + names.sum(rows[i], sought.column());
        }
        return sums;
    }
}
