package dev.shotlist.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.Assembly;
import dev.shotlist.Shotlist;
import dev.shotlist.brief.RequestReader;
import dev.shotlist.plan.PlanJson;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What an edit leads to: doubts of what it touched, doubts that are settled, and the price. */
class EditFollowingTest {
    private static final Shotlist SHOTLIST =
            new Assembly().requestIds(() -> "edit-following").nanos(() -> 0).build();

    private static ObjectNode base() {
        try (InputStream in =
                EditFollowingTest.class.getResourceAsStream("/edits/base-plan.json")) {
            return (ObjectNode) PlanJson.mapper().readTree(in);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static ObjectNode priced() {
        return answer(
                PlanJson.mapper()
                        .readTree(
                                """
                                {"prompt": {"text": "30 second Instagram ad for a gold watch"},
                                 "options": {"llm_provider": "builtin", "include_cost_estimate": true}}\
                                """));
    }

    private static ObjectNode answer(JsonNode request) {
        return (ObjectNode) SHOTLIST.answer(RequestReader.read(request), Progress.SILENT);
    }

    private static ObjectNode edit(JsonNode previous, String instruction) {
        ObjectNode request = PlanJson.mapper().createObjectNode();
        request.putObject("prompt").put("text", instruction);
        request.putObject("options").put("llm_provider", "builtin");
        request.putObject("context").set("previous_config", previous);
        return answer(request);
    }

    private static List<String> codes(JsonNode plan) {
        return plan.path("metadata")
                .path("warnings")
                .valueStream()
                .map(one -> one.path("code").asString())
                .toList();
    }

    private static List<String> said(JsonNode plan) {
        return plan.path("edit")
                .path("consequences")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    @Test
    void aLengthThatThePlatformDoesNotTakeIsDoubted() {
        ObjectNode edited = edit(base(), "for snapchat, and make it exactly ten minutes");
        assertThat(codes(edited)).contains("duration_out_of_platform_range");
        assertThat(said(edited)).contains("new doubt: duration_out_of_platform_range");
    }

    @Test
    void whatWasDoubtfulBeforeIsNotSaidAgain() {
        ObjectNode edited = edit(base(), "button text: Find a stockist");
        assertThat(codes(edited)).isEqualTo(codes(base()));
        assertThat(said(edited)).noneMatch(one -> one.startsWith("new doubt"));
    }

    @Test
    void aDoubtThatTheEditSettlesLeaves() {
        ObjectNode doubtful = edit(base(), "for snapchat, and make it exactly ten minutes");
        ObjectNode settled = edit(doubtful, "make it 20 seconds");
        assertThat(codes(settled)).doesNotContain("duration_out_of_platform_range");
        assertThat(said(settled)).contains("settled: duration_out_of_platform_range");
    }

    @Test
    void thePriceIsReckonedAnewAndUndoneToTheByte() {
        ObjectNode plan = priced();
        double before = plan.path("cost_estimate").path("total_usd").doubleValue();
        ObjectNode edited = edit(plan, "15 seconds instead of 30");
        double after = edited.path("cost_estimate").path("total_usd").doubleValue();
        assertThat(after).isPositive().isLessThan(before);
        assertThat(said(edited)).anyMatch(one -> one.startsWith("price $"));
        ObjectNode undone = edit(edited, "undo that");
        for (ObjectNode one : List.of(undone, plan)) {
            List.of("edit", "version", "request_id").forEach(one::remove);
        }
        assertThat(undone.toString()).isEqualTo(plan.toString());
    }

    @Test
    void aPriceThatSomebodyElseGaveStays() {
        ObjectNode plan = priced();
        ((ObjectNode) plan.path("cost_estimate")).put("source", "caller").put("total_usd", 3.5);
        ObjectNode edited = edit(plan, "15 seconds instead of 30");
        assertThat(edited.path("cost_estimate")).isEqualTo(plan.path("cost_estimate"));
    }

    @Test
    void whatMustBeRenderedAgainCostsItsShare() {
        ObjectNode plan = priced();
        boolean wide = plan.at("/scenes/1/visual/shot_type").asString("").equals("wide_shot");
        ObjectNode edited = edit(plan, "make scene 2 " + (wide ? "a close-up" : "a wide shot"));
        assertThat(edited.path("edit").path("rerender")).hasSize(1);
        double again = edited.path("edit").path("rerender_usd").doubleValue();
        assertThat(again)
                .isPositive()
                .isLessThan(edited.path("cost_estimate").path("total_usd").doubleValue());
    }
}
