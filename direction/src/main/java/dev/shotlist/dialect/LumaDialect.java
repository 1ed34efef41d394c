package dev.shotlist.dialect;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Luma's: plain sentences about the picture, the camera behind them; nothing negative. */
final class LumaDialect implements Dialect {
    @Override
    public List<Part> parts(ClipBrief brief, Phrasing phrasing) {
        List<Part> parts = new ArrayList<>(phrasing.seen(brief));
        parts.add(new Part(phrasing.framing(brief), Part.FRAMING));
        parts.add(new Part(phrasing.moveSentence(brief), Part.MOVE));
        parts.add(phrasing.style(brief));
        parts.addAll(phrasing.rest(brief));
        return parts;
    }

    @Override
    public ObjectNode body(ClipOrder order) {
        return order.isNewer() ? agents(order) : dreamMachine(order);
    }

    private static ObjectNode dreamMachine(ClipOrder order) {
        ObjectNode body = Json.object();
        body.put("model", order.model());
        body.put("prompt", order.wording().prompt());
        body.put("aspect_ratio", order.ratio().toString());
        Json.put(body, "resolution", order.tierName());
        body.put("duration", order.seconds() + "s");
        body.put("loop", false);
        if (order.fromPicture()) {
            ObjectNode frames = body.putObject("keyframes");
            frame(frames, "frame0", order.firstFrame());
            frame(frames, "frame1", order.lastFrame());
        }
        return body;
    }

    private static void frame(ObjectNode frames, String name, @Nullable String picture) {
        if (picture != null) {
            frames.putObject(name).put("type", "image").put("url", picture);
        }
    }

    private static ObjectNode agents(ClipOrder order) {
        ObjectNode body = Json.object();
        body.put("model", order.model());
        body.put("type", "video");
        body.put("prompt", order.wording().prompt());
        body.put("aspect_ratio", order.ratio().toString());
        ObjectNode video = body.putObject("video");
        Json.put(video, "resolution", order.tierName());
        video.put("duration", order.seconds() + "s");
        picture(video, "start_frame", order.firstFrame());
        picture(video, "end_frame", order.lastFrame());
        return body;
    }

    private static void picture(ObjectNode video, String name, @Nullable String picture) {
        if (picture != null) {
            video.putObject(name).put("url", picture);
        }
    }
}
