package dev.shotlist.server.upload;

import dev.shotlist.brief.ErrorCode;
import dev.shotlist.brief.Medium;
import dev.shotlist.brief.ReferenceInput;
import dev.shotlist.brief.ReferenceRole;
import dev.shotlist.brief.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A multipart body on disk: the request's JSON, and the files that came with it. How the sender
 * calls a file or its type counts for nothing.
 *
 * @param request the part with the JSON, where there is one
 */
public record Multipart(Optional<Path> request, List<ReferenceInput> uploads) {
    /** The parts that may come, several files of a kind among them. */
    private static final Map<String, Medium> FILES =
            Map.of("image", Medium.PICTURE, "video", Medium.FILM, "audio", Medium.SOUND);

    private static final String REQUEST = "request";
    private static final String DISPOSITION = "content-disposition:";
    private static final int LONGEST_BOUNDARY = 70;
    private static final int CHUNK = 64 * 1024;

    public Multipart {
        uploads = List.copyOf(uploads);
    }

    /**
     * Reads a body to its last part.
     *
     * @param type the content type, with the boundary
     * @throws Refusal for another part, no more disk, or what is no multipart body
     */
    public static Multipart read(InputStream body, String type, SpooledFiles files) {
        String boundary =
                HeaderParameter.of(type, "boundary")
                        .filter(text -> !text.isEmpty() && text.length() <= LONGEST_BOUNDARY)
                        .orElseThrow(PartStream::broken);
        try {
            return parts(new PartStream(body, boundary), files);
        } catch (IOException e) {
            throw PartStream.broken();
        }
    }

    private static Multipart parts(PartStream parts, SpooledFiles files) throws IOException {
        Optional<Path> request = Optional.empty();
        List<ReferenceInput> uploads = new ArrayList<>();
        Map<Medium, Integer> counts = new EnumMap<>(Medium.class);
        while (parts.next()) {
            String name = name(parts.header());
            Medium medium = FILES.get(name);
            if (medium == null && !(name.equals(REQUEST) && request.isEmpty())) {
                throw Refusal.of(
                        ErrorCode.INVALID_REQUEST,
                        "The parts are one request with the JSON, and files named image, video or"
                                + " audio.");
            }
            Path file = files.place();
            keep(parts.body(), file, files);
            if (medium == null) {
                request = Optional.of(file);
            } else {
                int index = counts.merge(medium, 1, Integer::sum) - 1;
                uploads.add(
                        new ReferenceInput(
                                medium,
                                new ReferenceInput.Upload(file),
                                ReferenceRole.LOOK,
                                name + "[" + index + "]"));
            }
        }
        return new Multipart(request, uploads);
    }

    private static String name(List<String> header) {
        for (String line : header) {
            if (line.toLowerCase(Locale.ROOT).startsWith(DISPOSITION)) {
                return HeaderParameter.of(line, "name").orElse("");
            }
        }
        return "";
    }

    private static void keep(InputStream body, Path file, SpooledFiles files) throws IOException {
        byte[] chunk = new byte[CHUNK];
        try (OutputStream out = files.open(file)) {
            for (int count = body.readNBytes(chunk, 0, CHUNK);
                    count > 0;
                    count = body.readNBytes(chunk, 0, CHUNK)) {
                out.write(chunk, 0, count);
            }
        }
    }
}
