package dev.shotlist.director.account;

import dev.shotlist.director.facts.BriefFacts;
import dev.shotlist.director.usage.ProductUse;
import dev.shotlist.plan.Language;
import dev.shotlist.world.Picture;

/**
 * What the story of a brief is about, and what of that a camera may see.
 *
 * @param hero what the story follows
 * @param person whether somebody may be seen
 * @param product whether the product is a thing that can be seen
 * @param use how such a product is used
 * @param facts what the brief states, in {@code language}
 */
record Premise(
        String hero,
        boolean person,
        boolean product,
        ProductUse use,
        BriefFacts facts,
        Language language) {
    /** Stands in a subject for what a workshop makes, which nobody told. */
    private static final String MADE = "{made}";

    boolean isTale() {
        return Followed.isTale(hero);
    }

    /** Whether all that a subject needs may be seen. */
    boolean canShow(String subject) {
        boolean shown = product || !subject.contains(Picture.PRODUCT);
        boolean acted = person || !subject.contains(Picture.PERSON);
        return shown && acted && !subject.contains(MADE);
    }
}
