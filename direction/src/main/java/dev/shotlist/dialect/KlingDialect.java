package dev.shotlist.dialect;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Kuaishou's: subject and movement, scene, then camera, light and atmosphere. */
final class KlingDialect implements Dialect {
    /** From this one on the settings stand in an object of their own. */
    private static final String FIRST_WITH_SETTINGS = "kling-4.0";

    @Override
    public List<Part> parts(ClipBrief brief, Phrasing phrasing) {
        List<Part> parts = new ArrayList<>(phrasing.seen(brief));
        String camera = phrasing.framing(brief) + ", " + phrasing.move(brief);
        parts.add(Math.min(2, parts.size()), new Part("Camera: " + camera, Part.MOVE));
        parts.addAll(phrasing.pictured(brief));
        parts.add(phrasing.style(brief));
        parts.addAll(phrasing.rest(brief));
        return parts;
    }

    @Override
    public ObjectNode body(ClipOrder order) {
        return order.generator().id().equals(FIRST_WITH_SETTINGS)
                ? withSettings(order)
                : plain(order);
    }

    private static ObjectNode plain(ClipOrder order) {
        ObjectNode body = Json.object();
        body.put("model_name", order.model());
        body.put("prompt", order.wording().prompt());
        Json.put(body, "negative_prompt", order.wording().negative());
        Json.put(body, "image", order.firstFrame());
        Json.put(body, "image_tail", order.lastFrame());
        body.put("mode", isStandard(order) ? "std" : "pro");
        body.put("sound", order.sound() ? "on" : "off");
        body.put("duration", Integer.toString(order.seconds()));
        if (!order.fromPicture()) {
            body.put("aspect_ratio", order.ratio().toString());
        }
        return body;
    }

    private static ObjectNode withSettings(ClipOrder order) {
        ObjectNode body = Json.object();
        body.put("model_name", order.model());
        body.put("prompt", order.wording().prompt());
        Json.put(body, "image", order.firstFrame());
        Json.put(body, "image_tail", order.lastFrame());
        for (String one : order.references()) {
            body.withArray("image_list").addObject().put("image", one);
        }
        ObjectNode settings = body.putObject("settings");
        settings.put("aspect_ratio", order.ratio().toString());
        settings.put("duration", order.seconds());
        Json.put(settings, "resolution", order.tierName());
        return body;
    }

    private static boolean isStandard(ClipOrder order) {
        var program = order.offer().program();
        return program != null && program.id().startsWith("standard");
    }
}
