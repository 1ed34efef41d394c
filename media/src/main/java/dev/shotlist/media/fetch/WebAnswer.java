package dev.shotlist.media.fetch;

import java.io.InputStream;
import java.util.Optional;

/** An answer whose body is still on its way; closing it hangs up. */
public interface WebAnswer extends AutoCloseable {

    int status();

    /** The first header of that name, in any case. */
    Optional<String> header(String name);

    /** All headers of that name as one comma-separated list, empty when there is none. */
    String headers(String name);

    /** The bytes declared to follow, -1 when the answer does not say. */
    long declaredLength();

    /** The body as sent; reading it throws {@link FetchFailure} and no {@code IOException}. */
    InputStream body();

    @Override
    void close();
}
