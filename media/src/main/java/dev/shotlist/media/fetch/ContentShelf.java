package dev.shotlist.media.fetch;

import java.io.InputStream;

/** Where a fetched body is put, named by its content. */
public interface ContentShelf {

    /**
     * Puts the whole stream on the shelf.
     *
     * @return the digest that names the content
     */
    String put(InputStream body);

    /** Whether that content is still there, and stays for as long as the caller needs it. */
    boolean holds(String digest);
}
