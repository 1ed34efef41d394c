package dev.shotlist.media;

import dev.shotlist.media.intake.Offer;
import dev.shotlist.media.intake.Reference;

/** What became of one reference that was offered. */
public sealed interface ReferenceOutcome {

    Offer offer();

    /** The same outcome for another offer of the same content. */
    ReferenceOutcome of(Offer offer, Reference reference);

    /** It was taken and measured. */
    record Measured(Offer offer, Reference reference, Look look) implements ReferenceOutcome {
        @Override
        public Measured of(Offer other, Reference itsReference) {
            return new Measured(other, itsReference, look);
        }
    }

    /** It could not be had or measured, and why. */
    record Failed(Offer offer, ReferenceFailure failure) implements ReferenceOutcome {
        @Override
        public Failed of(Offer other, Reference itsReference) {
            return new Failed(other, failure);
        }
    }
}
