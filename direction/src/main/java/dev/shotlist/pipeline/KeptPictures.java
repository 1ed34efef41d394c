package dev.shotlist.pipeline;

import dev.shotlist.media.deadline.Cancellation;
import dev.shotlist.media.deadline.Deadline;
import dev.shotlist.media.worker.MediaBusy;
import dev.shotlist.media.worker.MediaWorkerLost;
import java.time.Duration;
import java.util.Optional;

/** The media room's pictures. */
public final class KeptPictures implements PictureShelf {
    /**
     * A picture was measured a moment ago; making it small takes a fraction of a second, and on a
     * machine that is busy some.
     */
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final ReferenceLooking looking;

    /**
     * @param looking whose room keeps them
     */
    public KeptPictures(ReferenceLooking looking) {
        this.looking = looking;
    }

    @Override
    public Optional<byte[]> jpeg(String digest) {
        try {
            return looking.room().preview(digest, Deadline.in(LONGEST), Cancellation.none());
        } catch (MediaBusy | MediaWorkerLost gone) {
            return Optional.empty();
        }
    }
}
