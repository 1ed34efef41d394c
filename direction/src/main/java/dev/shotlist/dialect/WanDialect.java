package dev.shotlist.dialect;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Alibaba's: subject, scene, motion, then camera and style; sound in a sentence of its own. */
final class WanDialect implements Dialect {
    @Override
    public List<Part> parts(ClipBrief brief, Phrasing phrasing) {
        List<Part> parts = new ArrayList<>(phrasing.seen(brief));
        parts.add(new Part(phrasing.framing(brief) + ", " + phrasing.move(brief), Part.MOVE));
        parts.add(phrasing.style(brief));
        parts.addAll(phrasing.rest(brief));
        return parts;
    }

    @Override
    public ObjectNode body(ClipOrder order) {
        // The newer one takes pictures as a list of media, and size as resolution and ratio.
        boolean media = order.isNewer();
        ObjectNode body = Json.object();
        body.put("model", order.model());
        ObjectNode input = body.putObject("input");
        input.put("prompt", order.wording().prompt());
        Json.put(input, "negative_prompt", order.wording().negative());
        ObjectNode parameters = body.putObject("parameters");
        if (media) {
            medium(input, "first_frame", order.firstFrame());
            medium(input, "last_frame", order.lastFrame());
            Json.put(parameters, "resolution", order.tierInCapitals());
            if (!order.fromPicture()) {
                parameters.put("ratio", order.ratio().toString());
            }
        } else if (order.fromPicture()) {
            Json.put(input, "img_url", order.firstFrame());
            Json.put(parameters, "resolution", order.tierInCapitals());
            parameters.put("audio", order.sound());
        } else {
            Json.put(parameters, "size", order.size());
            parameters.put("audio", order.sound());
        }
        parameters.put("duration", order.seconds());
        // One plan's scene is one shot, in the plan's own words.
        parameters.put("prompt_extend", false);
        if (!media) {
            parameters.put("shot_type", "single");
        }
        parameters.put("watermark", false);
        return body;
    }

    private static void medium(ObjectNode input, String type, @Nullable String picture) {
        if (picture != null) {
            input.withArray("media").addObject().put("type", type).put("url", picture);
        }
    }
}
