package dev.shotlist.media.intake;

import dev.shotlist.media.deadline.Cancellation;
import dev.shotlist.media.deadline.Deadline;
import dev.shotlist.media.fetch.ContentShelf;
import dev.shotlist.media.fetch.Fetcher;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes offered references onto disk, whole, of a type and a size that are taken. */
public final class Intake {

    private static final String PICTURES = "image/avif,image/webp,image/png,image/jpeg,image/gif";
    private static final String FILMS = "video/mp4,video/webm,video/quicktime";
    private static final String SOUNDS = "audio/*,video/mp4;q=0.5";

    private final ReferenceStore store;
    private final Fetcher fetcher;
    private final IntakeLimits limits;

    public Intake(ReferenceStore store, Fetcher fetcher, IntakeLimits limits) {
        this.store = store;
        this.fetcher = fetcher;
        this.limits = limits;
    }

    /**
     * Takes one reference.
     *
     * @throws IntakeRefused if the sender must change it, or there is no room
     * @throws dev.shotlist.media.fetch.FetchFailure if its address may not or could not be fetched
     */
    public Taken take(Offer offer, Deadline deadline, Cancellation cancellation) {
        Shelf shelf = new Shelf(offer.medium());
        boolean taken = false;
        try {
            switch (offer.source()) {
                case Source.Url url -> fetch(url, shelf, deadline, cancellation);
                case Source.Garbled garbled ->
                        throw new IntakeRefused.Malformed(garbled.why(), null);
                case Source.Upload upload -> shelf.read(() -> new Sent(upload.bytes().open()));
                case Source.Spooled file ->
                        shelf.read(
                                () -> open(file.path()),
                                content -> store.link(file.path(), content));
                case Source.LocalFile file -> shelf.read(() -> open(file.path()));
                case Source.Stored stored -> shelf.find(stored.digest());
            }
            Taken result = shelf.taken(offer.role());
            taken = true;
            return result;
        } finally {
            if (!taken) {
                shelf.close();
            }
        }
    }

    /** A reference that was taken before and is still there, as what it is by its bytes. */
    public Optional<Taken> taken(String digest) {
        Shelf shelf = new Shelf(null);
        return shelf.holds(digest) ? Optional.of(shelf.taken(Role.LOOK)) : Optional.empty();
    }

    private void fetch(Source.Url url, Shelf shelf, Deadline deadline, Cancellation cancellation) {
        String accept =
                switch (shelf.wanted) {
                    case PICTURE -> PICTURES;
                    case FILM -> FILMS;
                    case SOUND -> SOUNDS;
                    case null -> "*/*";
                };
        fetcher.fetch(url.url(), shelf.most(), accept, shelf, deadline, cancellation);
    }

    private static InputStream open(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IntakeRefused.Unreadable("no such file", null);
        }
        return new Sent(Files.newInputStream(file));
    }

    /** Puts one reference into the store, through the checks of type and size, and holds it. */
    private final class Shelf implements ContentShelf, AutoCloseable {

        private final @Nullable Medium wanted;
        private ReferenceStore.@Nullable Held held;
        private @Nullable MediaType type;

        Shelf(@Nullable Medium wanted) {
            this.wanted = wanted;
        }

        void read(Source.Opening source) {
            read(source, store::put);
        }

        /**
         * @param keeping reads the content to its end and keeps it
         */
        void read(Source.Opening source, Function<InputStream, ReferenceStore.Held> keeping) {
            try (InputStream in = source.open()) {
                String ignored = put(in, keeping);
            } catch (IOException e) {
                throw new IntakeRefused.Unreadable("the reference could not be read", e);
            }
        }

        /** The most bytes that may come before the type is known. */
        long most() {
            return wanted != null
                    ? limits.bytes(wanted)
                    : Math.max(
                            limits.filmBytes(),
                            Math.max(limits.pictureBytes(), limits.soundBytes()));
        }

        @Override
        public String put(InputStream body) {
            return put(body, store::put);
        }

        private String put(InputStream body, Function<InputStream, ReferenceStore.Held> keeping) {
            try {
                byte[] head = body.readNBytes(MediaType.HEAD);
                MediaType found = checked(head);
                InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), body);
                return keep(keeping.apply(new Capped(whole, medium(found), limits)), found);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public boolean holds(String digest) {
            close();
            Optional<ReferenceStore.Held> known = store.hold(digest);
            if (known.isEmpty()) {
                return false;
            }
            try (InputStream in = Files.newInputStream(known.get().path())) {
                held = known.get();
                type = checked(in.readNBytes(MediaType.HEAD));
                return true;
            } catch (IOException e) {
                close();
                return false;
            }
        }

        void find(String digest) {
            if (!holds(digest)) {
                throw new IntakeRefused.Unreadable("the reference is not kept any more", null);
            }
        }

        Taken taken(Role role) {
            ReferenceStore.Held kept = Objects.requireNonNull(held);
            MediaType found = Objects.requireNonNull(type);
            try {
                long bytes = Files.size(kept.path());
                if (bytes > limits.bytes(medium(found))) {
                    throw new IntakeRefused.TooLarge(medium(found), limits.bytes(medium(found)));
                }
                return new Taken(
                        new Reference(
                                kept.digest(), medium(found), found, bytes, kept.path(), role),
                        kept);
            } catch (IOException e) {
                throw new IntakeRefused.NoRoom("the reference is gone", e);
            }
        }

        private String keep(ReferenceStore.Held content, MediaType found) {
            close();
            held = content;
            type = found;
            return content.digest();
        }

        private MediaType checked(byte[] head) {
            if (head.length == 0) {
                throw new IntakeRefused.Malformed("the reference is empty", null);
            }
            MediaType found =
                    MediaType.of(head)
                            .orElseThrow(() ->
                                    new IntakeRefused.Unsupported(
                                            "by its bytes this is no picture, film or sound"
                                                    + " of a type that is taken"));
            if (wanted != null && !found.servesAs(wanted)) {
                throw new IntakeRefused.Unsupported(
                        "by its bytes this is " + found.mime() + ", given as another medium");
            }
            return found;
        }

        private Medium medium(MediaType found) {
            return wanted != null ? wanted : found.medium();
        }

        @Override
        public void close() {
            if (held != null) {
                held.close();
                held = null;
            }
        }
    }
}
