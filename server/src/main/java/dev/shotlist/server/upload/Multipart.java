package dev.shotlist.server.upload;

import dev.shotlist.brief.ErrorCode;
import dev.shotlist.brief.Medium;
import dev.shotlist.brief.ReferenceInput;
import dev.shotlist.brief.ReferenceRole;
import dev.shotlist.brief.Refusal;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
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
    private static final String CONFIG = "org.eclipse.jetty.multipartConfig";

    public Multipart {
        uploads = List.copyOf(uploads);
    }

    /**
     * Reads the body to its end.
     *
     * @param most bytes that it may have
     * @throws Refusal for more of them, another part, or what is no multipart body
     */
    public static Multipart read(HttpServletRequest http, SpooledFiles files, long most) {
        long length = http.getContentLengthLong();
        files.reserve(length < 0 ? most : Math.min(length, most));
        http.setAttribute(
                CONFIG, new MultipartConfigElement(files.folder().toString(), most, most, 0));
        try {
            return sorted(http.getParts(), files);
        } catch (IllegalStateException e) {
            throw Refusal.of(ErrorCode.BODY_TOO_LARGE, "The body or a part of it is too large.");
        } catch (ServletException | IOException e) {
            throw Refusal.of(
                    ErrorCode.INVALID_REQUEST,
                    "The body is no whole multipart/form-data of its boundary.");
        }
    }

    private static Multipart sorted(Collection<Part> parts, SpooledFiles files) throws IOException {
        Optional<Path> request = Optional.empty();
        List<ReferenceInput> uploads = new ArrayList<>();
        Map<Medium, Integer> counts = new EnumMap<>(Medium.class);
        for (Part part : parts) {
            Medium medium = FILES.get(part.getName());
            boolean json = REQUEST.equals(part.getName()) && request.isEmpty();
            if (medium == null && !json) {
                throw Refusal.of(
                        ErrorCode.INVALID_REQUEST,
                        "The parts are one request with the JSON, and files named image, video or"
                                + " audio.");
            }
            Path file = files.place();
            part.write(file.toString());
            if (medium == null) {
                request = Optional.of(file);
            } else {
                int index = counts.merge(medium, 1, Integer::sum) - 1;
                uploads.add(
                        new ReferenceInput(
                                medium,
                                new ReferenceInput.File(file),
                                ReferenceRole.LOOK,
                                part.getName() + "[" + index + "]"));
            }
        }
        return new Multipart(request, uploads);
    }
}
