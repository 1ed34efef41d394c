package dev.shotlist.server;

import dev.shotlist.brief.ErrorCode;
import dev.shotlist.brief.ReferenceInput;
import dev.shotlist.brief.Refusal;
import dev.shotlist.brief.RequestJson;
import dev.shotlist.server.limits.ByteBudget;
import dev.shotlist.server.limits.LimitSettings;
import dev.shotlist.server.upload.Base64Diversion;
import dev.shotlist.server.upload.Multipart;
import dev.shotlist.server.upload.Spool;
import dev.shotlist.server.upload.SpooledFiles;
import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Takes request bodies in, no more than is accepted: what they say into memory, files onto disk.
 */
final class Bodies {
    /** A quarter of the heap, and never less than one body may be. */
    private static final long TOGETHER =
            Math.max(LimitSettings.LARGEST_BODY + 1, Runtime.getRuntime().maxMemory() / 4);

    private static final String JSON = "application/json";
    private static final String MULTIPART = "multipart/form-data";

    private final @Nullable Spool spool;
    private final ByteBudget memory = new ByteBudget(TOGETHER);

    /**
     * @param spool where files go, null to take none
     */
    Bodies(@Nullable Spool spool) {
        this.spool = spool;
    }

    /**
     * JSON, with the base64 of references on disk.
     *
     * @param largest bytes that this caller's bodies may have
     * @throws Refusal for another type, too much, or what is no JSON
     */
    Body json(Context context, long largest) {
        if (!type(context).equals(JSON)) {
            throw Refusal.of(ErrorCode.UNSUPPORTED_MEDIA, "Send the request as " + JSON + ".");
        }
        return taken(context, largest, false);
    }

    /**
     * The same, or a multipart body with files.
     *
     * @param largest bytes that this caller's bodies may have
     * @throws Refusal for another type, too much, or what is no such body
     */
    Body jsonOrFiles(Context context, long largest) {
        boolean files = type(context).equals(MULTIPART) && spool != null;
        if (!files && !type(context).equals(JSON)) {
            throw Refusal.of(
                    ErrorCode.UNSUPPORTED_MEDIA,
                    "Send the request as " + JSON + ", or with files as " + MULTIPART + ".");
        }
        return taken(context, largest, files);
    }

    private Body taken(Context context, long largest, boolean multipart) {
        refuseEncodings(context.header("Content-Encoding"));
        long length = context.req().getContentLengthLong();
        if (length > largest) {
            throw LimitedBody.tooLarge(largest);
        }
        InputStream body = new LimitedBody(context.bodyInputStream(), largest, System::nanoTime);
        ByteBudget.Part part = memory.part();
        SpooledFiles files = spool == null ? null : spool.files();
        boolean whole = false;
        try {
            if (files != null) {
                files.expect(length, largest);
            }
            Body taken =
                    multipart && files != null
                            ? parts(body, context, part, files)
                            : new Body(read(body, length, part, files), List.of(), part, files);
            whole = true;
            return taken;
        } finally {
            if (!whole) {
                part.close();
                if (files != null) {
                    files.close();
                }
            }
        }
    }

    private Body parts(
            InputStream body, Context context, ByteBudget.Part part, SpooledFiles files) {
        Multipart multipart = Multipart.read(body, String.valueOf(context.contentType()), files);
        List<ReferenceInput> uploads = multipart.uploads();
        if (multipart.request().isEmpty()) {
            InputStream empty = new ByteArrayInputStream("{}".getBytes(StandardCharsets.US_ASCII));
            return new Body(read(empty, 0, part, files), uploads, part, files);
        }
        try (InputStream json = Files.newInputStream(multipart.request().get())) {
            return new Body(read(json, -1, part, files), uploads, part, files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(
            InputStream body, long length, ByteBudget.Part memory, @Nullable SpooledFiles files) {
        if (files == null) {
            return RequestJson.withoutSpool().read(new MeteredBody(body, memory));
        }
        try (Base64Diversion diversion = new Base64Diversion(body, length, files)) {
            return new RequestJson(diversion::spooled).read(new MeteredBody(diversion, memory));
        } catch (IOException e) {
            throw Refusal.of(ErrorCode.INVALID_REQUEST, "The body broke off before its end.");
        }
    }

    /** What is not unpacked cannot be a bomb. */
    private static void refuseEncodings(@Nullable String encoding) {
        if (encoding != null && !encoding.strip().equalsIgnoreCase("identity")) {
            throw Refusal.of(
                    ErrorCode.UNSUPPORTED_MEDIA, "Send the body as it is, without an encoding.");
        }
    }

    private static String type(Context context) {
        String type = context.contentType();
        return type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
