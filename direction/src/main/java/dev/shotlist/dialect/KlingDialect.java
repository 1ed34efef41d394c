package dev.shotlist.dialect;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Kuaishou's: subject and movement, scene, then camera, light and atmosphere. */
final class KlingDialect implements Dialect {
    /** What pictures are called, in a request's contents and in the prompt after an at sign. */
    private static final String PICTURE = "image_";

    @Override
    public List<Part> parts(ClipBrief brief, Phrasing phrasing) {
        List<Part> parts = new ArrayList<>(phrasing.seen(brief));
        String camera = phrasing.framing(brief) + ", " + phrasing.move(brief);
        parts.add(Math.min(2, parts.size()), new Part("Camera: " + camera, Part.MOVE));
        parts.addAll(phrasing.pictured(brief, "@" + PICTURE));
        parts.add(phrasing.style(brief));
        parts.addAll(phrasing.rest(brief));
        return parts;
    }

    @Override
    public ObjectNode body(ClipOrder order) {
        return order.isNewer() ? withSettings(order) : plain(order);
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

    /** The newer interface has the model in its address and, with pictures, a list of contents. */
    private static ObjectNode withSettings(ClipOrder order) {
        ObjectNode body = Json.object();
        String prompt = order.wording().prompt();
        if (order.fromPicture() || order.refers()) {
            ArrayNode contents = body.putArray("contents");
            contents.addObject().put("type", "prompt").put("text", prompt);
            picture(contents, "first_frame", order.firstFrame());
            picture(contents, "last_frame", order.lastFrame());
            int number = 1;
            for (String one : order.references()) {
                String id = PICTURE + number++;
                contents.addObject().put("type", "refer_image").put("url", one).put("id", id);
            }
        } else {
            body.put("prompt", prompt);
        }
        ObjectNode settings = body.putObject("settings");
        if (!order.fromPicture()) {
            settings.put("aspect_ratio", order.ratio().toString());
        }
        settings.put("duration", order.seconds());
        Json.put(settings, "resolution", order.tierName());
        return body;
    }

    private static void picture(ArrayNode contents, String type, @Nullable String picture) {
        if (picture != null) {
            contents.addObject().put("type", type).put("url", picture);
        }
    }

    private static boolean isStandard(ClipOrder order) {
        var program = order.offer().program();
        return program != null && program.id().startsWith("standard");
    }
}
