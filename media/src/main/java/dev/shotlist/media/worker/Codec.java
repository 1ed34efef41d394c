package dev.shotlist.media.worker;

import java.io.IOException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON between parent and worker; the parent trusts a worker no more than the file it reads. */
final class Codec {

    private static final JsonMapper JSON =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(32)
                                                    .maxNumberLength(64)
                                                    .maxStringLength(4 << 20)
                                                    .maxDocumentLength(Frame.MAX_BODY)
                                                    .build())
                                    .build())
                    .enable(
                            DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                            DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                            DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build();

    private Codec() {}

    static byte[] write(Object value) {
        return JSON.writeValueAsBytes(value);
    }

    static <T> T read(byte[] json, Class<T> type) throws IOException {
        try {
            T value = JSON.readValue(json, type);
            if (value == null) {
                throw new IOException("null where a " + type.getSimpleName() + " belongs");
            }
            return value;
        } catch (JacksonException e) {
            throw new IOException("no " + type.getSimpleName(), e);
        }
    }
}
