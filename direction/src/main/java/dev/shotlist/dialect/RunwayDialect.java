package dev.shotlist.dialect;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Runway's: the camera leads, everything is said positively, nothing is forbidden. */
final class RunwayDialect implements Dialect {
    @Override
    public List<Part> parts(ClipBrief brief, Phrasing phrasing) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(phrasing.moveSentence(brief), Part.MOVE));
        parts.add(new Part(phrasing.framing(brief), Part.FRAMING));
        parts.addAll(phrasing.seen(brief));
        parts.add(phrasing.style(brief));
        parts.addAll(phrasing.rest(brief));
        return parts;
    }

    @Override
    public ObjectNode body(ClipOrder order) {
        ObjectNode body = Json.object();
        body.put("model", order.model());
        Json.put(body, "promptImage", order.firstFrame());
        body.put("promptText", order.wording().prompt());
        Json.put(body, "ratio", order.size());
        body.put("duration", order.seconds());
        return body;
    }
}
