package dev.shotlist.director.builtin;

import dev.shotlist.director.casting.BriefTopics;
import dev.shotlist.director.casting.Casting;
import dev.shotlist.director.facts.BriefFacts;
import dev.shotlist.director.story.OwnElements;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Casts one piece: what its format or its task decides goes before any story.
 *
 * @param stated what the brief states of the product
 */
record CastingDesk(
        Repertoire known,
        Material material,
        CastProduct product,
        BriefTopics topics,
        OwnElements elements,
        BriefFacts stated) {
    Casting cast() {
        List<Supplier<@Nullable Casting>> decided =
                List.of(this::atWork, this::answered, this::lesson, this::inquiry, this::about);
        for (Supplier<@Nullable Casting> one : decided) {
            Casting casting = one.get();
            if (casting != null) {
                return casting;
            }
        }
        return new StoryCasting(known, material, product, topics, elements, stated).cast();
    }

    private @Nullable Casting atWork() {
        return known.atWork()
                .of(
                        material.settled(),
                        product.kind(),
                        product.prop(),
                        material.wished(),
                        material.forbidden(),
                        material.dice());
    }

    private @Nullable Casting answered() {
        return known.inquiries()
                .answered(
                        material.settled(),
                        material.words(),
                        product.kind(),
                        product.prop(),
                        material.wished(),
                        material.forbidden(),
                        material.dice());
    }

    private @Nullable Casting lesson() {
        return elements.teachesWhole()
                ? null
                : known.lessons()
                        .of(
                                material.settled(),
                                material.words(),
                                product.kind(),
                                material.piece().fits(),
                                product.prop(),
                                elements.pictured(),
                                material.wished(),
                                known.talks().witnesses(),
                                material.forbidden(),
                                material.dice());
    }

    private @Nullable Casting inquiry() {
        return product.kind().isSubject()
                ? null
                : known.inquiries()
                        .of(
                                material.settled(),
                                material.words(),
                                product.kind(),
                                product.prop(),
                                material.wished(),
                                material.forbidden(),
                                material.dice());
    }

    /** A trailer of a work that is about something. */
    private @Nullable Casting about() {
        return material.named().size() < StoryCasting.OWN && material.settled().shots().isEmpty()
                ? known.subjects()
                        .of(
                                material.settled(),
                                product.kind(),
                                product.prop(),
                                material.wished(),
                                material.forbidden(),
                                material.dice())
                : null;
    }
}
