package dev.shotlist.dialect;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Lightricks': one flowing paragraph in the order of what happens, the camera in a sentence. */
final class LtxDialect implements Dialect {
    /** The only rate at which the fast model makes clips of more than 10 s. */
    private static final int FRAME_RATE = 25;

    @Override
    public List<Part> parts(ClipBrief brief, Phrasing phrasing) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(phrasing.framing(brief), Part.FRAMING));
        parts.addAll(phrasing.seen(brief));
        parts.add(new Part(phrasing.moveSentence(brief), Part.MOVE));
        parts.add(phrasing.style(brief));
        parts.addAll(phrasing.rest(brief));
        return parts;
    }

    @Override
    public ObjectNode body(ClipOrder order) {
        ObjectNode body = Json.object();
        body.put("model", order.model());
        Json.put(body, "image_uri", order.firstFrame());
        Json.put(body, "last_frame_uri", order.lastFrame());
        body.put("prompt", order.wording().prompt());
        body.put("duration", order.seconds());
        Json.put(body, "resolution", order.size());
        body.put("fps", FRAME_RATE);
        body.put("generate_audio", order.sound());
        return body;
    }
}
