package dev.shotlist.dialect;

import tools.jackson.databind.node.ObjectNode;

/** For generators without habits of their own that are known, and for the user's. */
final class PlainDialect implements Dialect {
    @Override
    public ObjectNode body(ClipOrder order) {
        ObjectNode body = Json.object();
        body.put("model", order.model());
        body.put("prompt", order.wording().prompt());
        Json.put(body, "negative_prompt", order.wording().negative());
        Json.put(body, "image_url", order.firstFrame());
        body.put("aspect_ratio", order.ratio().toString());
        Json.put(body, "resolution", order.tierName());
        body.put("duration", order.seconds());
        return body;
    }
}
