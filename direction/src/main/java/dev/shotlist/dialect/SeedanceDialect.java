package dev.shotlist.dialect;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** ByteDance's: subject and action, scene, camera, style; pictures are spoken of by number. */
final class SeedanceDialect implements Dialect {
    @Override
    public List<Part> parts(ClipBrief brief, Phrasing phrasing) {
        List<Part> parts = new ArrayList<>(phrasing.seen(brief));
        parts.addAll(phrasing.pictured(brief));
        parts.add(new Part(phrasing.framing(brief) + ", " + phrasing.move(brief), Part.MOVE));
        parts.add(phrasing.style(brief));
        parts.addAll(phrasing.rest(brief));
        return parts;
    }

    @Override
    public ObjectNode body(ClipOrder order) {
        ObjectNode body = ContentBody.of(order);
        Json.put(body, "resolution", order.tierName());
        body.put("generate_audio", order.sound());
        body.put("watermark", false);
        return body;
    }
}
