package dev.shotlist.dialect;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The list of typed inputs that ByteDance's and MiniMax's newer interfaces take. */
final class ContentBody {
    private ContentBody() {}

    static ObjectNode of(ClipOrder order) {
        ObjectNode body = Json.object();
        body.put("model", order.model());
        ArrayNode content = body.putArray("content");
        content.addObject().put("type", "text").put("text", order.wording().prompt());
        picture(content, order.firstFrame(), "first_frame");
        picture(content, order.lastFrame(), "last_frame");
        order.references().forEach(one -> picture(content, one, "reference_image"));
        body.put("ratio", order.fromPicture() ? "adaptive" : order.ratio().toString());
        body.put("duration", order.seconds());
        return body;
    }

    private static void picture(ArrayNode content, @Nullable String picture, String role) {
        if (picture != null) {
            ObjectNode item = content.addObject().put("type", "image_url");
            item.putObject("image_url").put("url", picture);
            item.put("role", role);
        }
    }
}
