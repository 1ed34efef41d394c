package dev.shotlist.pipeline;

import dev.shotlist.brief.ErrorCode;
import dev.shotlist.brief.Refusal;
import dev.shotlist.brief.Request;
import dev.shotlist.media.deadline.Cancellation;
import dev.shotlist.style.Looks;

/** The steps fetch and look: references onto disk, measured, and what they lead to. */
@FunctionalInterface
public interface Looking {

    /**
     * Brings the references onto disk.
     *
     * @throws dev.shotlist.brief.Refusal for what the caller can mend about a reference
     * @throws java.util.concurrent.CancellationException if the caller leaves
     */
    Fetched fetch(Request request, Cancellation cancellation);

    /** A request whose references stay on disk until this is closed. */
    interface Fetched extends AutoCloseable {

        /** The request, with each reference that could be had known by its content. */
        Request request();

        /**
         * Measures the references.
         *
         * @throws dev.shotlist.brief.Refusal for what the caller can mend about a reference
         * @throws java.util.concurrent.CancellationException if nobody waits for it any more
         */
        Looks look(Progress progress, Cancellation cancellation);

        @Override
        void close();

        /** Of a request without references. */
        static Fetched nothing(Request request) {
            return new Fetched() {
                @Override
                public Request request() {
                    return request;
                }

                @Override
                public Looks look(Progress progress, Cancellation cancellation) {
                    return Looks.NONE;
                }

                @Override
                public void close() {}
            };
        }
    }

    /** Where no references are taken in. */
    static Looking closed() {
        return (request, cancellation) -> {
            if (!request.prompt().references().isEmpty()) {
                throw Refusal.of(
                        ErrorCode.UNSUPPORTED_MEDIA,
                        "References are not taken in by this assembly.");
            }
            return Fetched.nothing(request);
        };
    }
}
