package dev.shotlist.media;

import dev.shotlist.media.deadline.Cancellation;
import dev.shotlist.media.deadline.Deadline;
import dev.shotlist.media.intake.Medium;
import dev.shotlist.media.intake.Reference;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The looks that were measured last: an edit of a plan comes with the same references, and a team
 * tries several texts with the same film at once.
 */
final class LookShelf {

    /** A film's look with its key frames takes up to a megabyte. */
    private static final int MOST = 64;

    /** What a look depends on. */
    record Content(String digest, Medium medium) {
        static Content of(Reference reference) {
            return new Content(reference.digest(), reference.medium());
        }
    }

    private final Map<Content, Look> looks = new LinkedHashMap<>(16, 0.75f, true);

    /** What is being measured, each with its end. */
    private final Map<Content, CompletableFuture<Void>> underWay = new HashMap<>();

    /**
     * The look of a content: from the shelf, or by measuring it, which one caller does while others
     * of the same content wait. Where his measuring fails or he leaves, the next of them measures.
     *
     * @param deadline of this caller; behind it he measures too, and is told by that what it means
     * @param cancellation of this caller, likewise
     */
    Look look(
            Content content,
            Deadline deadline,
            Cancellation cancellation,
            Supplier<Look> measuring) {
        while (true) {
            CompletableFuture<Void> other;
            synchronized (looks) {
                Look kept = looks.get(content);
                if (kept != null) {
                    return kept;
                }
                other = underWay.get(content);
                if (other == null) {
                    underWay.put(content, new CompletableFuture<>());
                }
            }
            if (other == null) {
                return measured(content, measuring);
            }
            if (!ended(other, deadline, cancellation)) {
                return measuring.get();
            }
        }
    }

    private Look measured(Content content, Supplier<Look> measuring) {
        Look look = null;
        try {
            look = measuring.get();
            return look;
        } finally {
            put(content, look);
        }
    }

    private void put(Content content, @Nullable Look look) {
        CompletableFuture<Void> end;
        synchronized (looks) {
            if (look != null) {
                looks.put(content, look);
                if (looks.size() > MOST) {
                    looks.remove(looks.keySet().iterator().next());
                }
            }
            end = underWay.remove(content);
        }
        if (end != null) {
            end.complete(null);
        }
    }

    /** Waits; false where the caller's time is over or he has left before the end. */
    private static boolean ended(
            CompletableFuture<Void> other, Deadline deadline, Cancellation cancellation) {
        CompletableFuture<Void> left = new CompletableFuture<>();
        try (Cancellation.Listener _ = cancellation.onCancel(() -> left.complete(null))) {
            Object ignored =
                    CompletableFuture.anyOf(other, left)
                            .get(deadline.remaining().toNanos(), TimeUnit.NANOSECONDS);
            return !left.isDone();
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException("an end is never a failure", e);
        }
    }

    /** How many contents are being measured. */
    int underWay() {
        synchronized (looks) {
            return underWay.size();
        }
    }
}
