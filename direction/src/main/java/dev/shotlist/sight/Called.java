package dev.shotlist.sight;

import java.util.Set;

/**
 * By which words a brief calls what it sells, all lower case.
 *
 * @param product what stands for the product itself
 * @param names single words of the names of product and maker
 * @param isShown whether a camera can see the product and hands can hold it
 */
public record Called(Set<String> product, Set<String> names, boolean isShown) {
    public Called {
        product = Set.copyOf(product);
        names = Set.copyOf(names);
    }
}
