package dev.shotlist.dialect;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Google's, whose guide asks for the usual order. */
final class VeoDialect implements Dialect {
    @Override
    public ObjectNode body(ClipOrder order) {
        ObjectNode body = Json.object();
        ObjectNode instance = body.putArray("instances").addObject();
        instance.put("prompt", order.wording().prompt());
        picture(instance, "image", order.firstFrame());
        picture(instance, "lastFrame", order.lastFrame());
        for (String one : order.references()) {
            ObjectNode reference = instance.withArray("referenceImages").addObject();
            picture(reference, "image", one);
            reference.put("referenceType", "asset");
        }
        ObjectNode parameters = body.putObject("parameters");
        parameters.put("aspectRatio", order.ratio().toString());
        parameters.put("durationSeconds", order.seconds());
        Json.put(parameters, "resolution", order.tierName());
        Json.put(parameters, "negativePrompt", order.wording().negative());
        parameters.put("generateAudio", order.sound());
        parameters.put("sampleCount", 1);
        return body;
    }

    private static void picture(ObjectNode node, String name, @Nullable String picture) {
        if (picture != null) {
            node.putObject(name).put("bytesBase64Encoded", picture).put("mimeType", "image/jpeg");
        }
    }
}
