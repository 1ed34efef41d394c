package dev.shotlist.media;

import dev.shotlist.media.intake.Offer;
import dev.shotlist.media.intake.Reference;
import dev.shotlist.media.intake.Taken;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The references of one request, on disk and staying there until this is closed. */
public final class TakenReferences implements AutoCloseable {

    /** What became of one offer. */
    sealed interface Entry {

        /** It lies on disk. */
        record Here(Offer offer, Taken taken) implements Entry {
            Reference reference() {
                return taken.reference();
            }
        }

        /** It could not be taken. */
        record Missing(ReferenceOutcome.Failed outcome) implements Entry {}
    }

    private final List<Entry> entries;

    TakenReferences(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    List<Entry> entries() {
        return entries;
    }

    /** What was taken, in the order of the offers; the digests shape the answer. */
    public List<Reference> references() {
        List<Reference> references = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry instanceof Entry.Here here) {
                references.add(here.reference());
            }
        }
        return references;
    }

    /** The digest of each offer's content in their order, empty for what could not be taken. */
    public List<Optional<String>> digests() {
        List<Optional<String>> digests = new ArrayList<>();
        for (Entry entry : entries) {
            digests.add(
                    entry instanceof Entry.Here here
                            ? Optional.of(here.reference().digest())
                            : Optional.empty());
        }
        return digests;
    }

    /** What could not be taken. */
    public List<ReferenceOutcome.Failed> failures() {
        List<ReferenceOutcome.Failed> failures = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry instanceof Entry.Missing missing) {
                failures.add(missing.outcome());
            }
        }
        return failures;
    }

    @Override
    public void close() {
        for (Entry entry : entries) {
            if (entry instanceof Entry.Here here) {
                here.taken().close();
            }
        }
    }
}
