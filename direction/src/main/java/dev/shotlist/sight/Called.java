package dev.shotlist.sight;

import java.util.Set;

/**
 * By which words a brief calls what it sells, all lower case.
 *
 * @param product what stands for the product itself
 * @param names single words of the names of product and maker
 * @param isShown whether a camera can see the product and hands can hold it
 * @param brief all words of the brief, which decide what words of two senses mean
 */
public record Called(Set<String> product, Set<String> names, boolean isShown, Set<String> brief) {
    public Called {
        product = Set.copyOf(product);
        names = Set.copyOf(names);
        brief = Set.copyOf(brief);
    }

    public Called(Set<String> product, Set<String> names, boolean isShown) {
        this(product, names, isShown, Set.of());
    }
}
