package dev.shotlist.dialect;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** MiniMax's: camera moves as bracketed commands where the model knows them, else in words. */
final class MiniMaxDialect implements Dialect {
    @Override
    public List<Part> parts(ClipBrief brief, Phrasing phrasing) {
        List<Part> parts = new ArrayList<>();
        String command = phrasing.command(brief);
        String move = command == null ? ", " + phrasing.move(brief) : " " + command;
        parts.add(new Part(phrasing.framing(brief) + move, Part.MOVE));
        parts.addAll(phrasing.seen(brief));
        parts.addAll(phrasing.pictured(brief));
        parts.add(phrasing.style(brief));
        parts.addAll(phrasing.rest(brief));
        return parts;
    }

    @Override
    public ObjectNode body(ClipOrder order) {
        return order.isNewer() ? listed(order) : plain(order);
    }

    private static ObjectNode listed(ClipOrder order) {
        ObjectNode body = ContentBody.of(order);
        Json.put(body, "resolution", order.tierInCapitals());
        body.put("aigc_watermark", false);
        return body;
    }

    private static ObjectNode plain(ClipOrder order) {
        ObjectNode body = Json.object();
        body.put("model", order.model());
        body.put("prompt", order.wording().prompt());
        // The plan's words are meant as they stand.
        body.put("prompt_optimizer", false);
        body.put("duration", order.seconds());
        Json.put(body, "resolution", order.tierInCapitals());
        Json.put(body, "first_frame_image", order.firstFrame());
        Json.put(body, "last_frame_image", order.lastFrame());
        return body;
    }
}
