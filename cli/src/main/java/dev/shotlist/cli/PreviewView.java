package dev.shotlist.cli;

import dev.shotlist.llm.vendor.Preview;
import dev.shotlist.plan.PlanJson;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What would be sent to language models, and what it would cost at most; nothing was sent. */
final class PreviewView {
    private PreviewView() {}

    static String text(List<Preview> previews) {
        if (previews.isEmpty()) {
            return "No language model would be asked: none is configured, or builtin was named.\n";
        }
        StringBuilder text = new StringBuilder("Nothing was sent. In this order would be asked:\n");
        previews.forEach(one -> text.append(line(one)).append('\n'));
        JsonNode body = PlanJson.mapper().readTree(previews.getFirst().body());
        message(text, "system", body.path("system"));
        for (JsonNode message : body.path("messages")) {
            message(text, message.path("role").asString("?"), message.path("content"));
        }
        return text.toString();
    }

    private static String line(Preview one) {
        return String.format(
                Locale.ROOT,
                "  %-10s %-18s %s%n             about %d tokens in, at most %d out, %s",
                Escaped.of(one.provider()),
                Escaped.of(one.model()),
                Escaped.of(one.address().toString()),
                one.estimate().input(),
                one.estimate().output(),
                one.cost() == null
                        ? "price unknown"
                        : "at most " + AttemptsView.usd(one.cost().amount().doubleValue()));
    }

    private static void message(StringBuilder text, String role, JsonNode content) {
        if (content.isMissingNode()) {
            return;
        }
        text.append("\n--- ").append(Escaped.of(role)).append(" ---\n");
        if (content.isString()) {
            lines(text, content.stringValue());
            return;
        }
        int pictures = 0;
        for (JsonNode part : content) {
            if (part.path("text").isString()) {
                lines(text, part.path("text").stringValue());
            } else {
                pictures++;
            }
        }
        if (pictures > 0) {
            text.append("(and ").append(pictures).append(" pictures)\n");
        }
    }

    private static void lines(StringBuilder text, String words) {
        words.lines().forEach(line -> text.append(Escaped.of(line)).append('\n'));
    }

    /** The same for programs, with the whole body. */
    static ArrayNode json(List<Preview> previews) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        for (Preview one : previews) {
            ObjectNode node = all.addObject();
            node.put("provider", one.provider());
            node.put("model", one.model());
            node.put("address", one.address().toString());
            node.put("estimated_input_tokens", one.estimate().input());
            node.put("most_output_tokens", one.estimate().output());
            node.put("most_usd", one.cost() == null ? null : one.cost().amount());
            node.set("body", PlanJson.mapper().readTree(one.body()));
        }
        return all;
    }
}
