package dev.shotlist.llm;

import java.util.Set;

/**
 * A picture that a model may look at. The bytes are not copied: nobody writes to them.
 *
 * @param bytes the encoded file
 * @param mediaType one that every vendor takes
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; a copy would double the largest part
public record Picture(byte[] bytes, String mediaType) {
    private static final Set<String> TAKEN =
            Set.of("image/jpeg", "image/png", "image/webp", "image/gif");

    public Picture {
        if (bytes.length == 0) {
            throw new IllegalArgumentException("An empty picture");
        }
        if (!TAKEN.contains(mediaType)) {
            throw new IllegalArgumentException("Models do not take " + mediaType);
        }
    }

    @Override
    public String toString() {
        return "Picture[%s, %d bytes]".formatted(mediaType, bytes.length);
    }
}
