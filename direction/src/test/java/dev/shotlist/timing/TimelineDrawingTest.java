package dev.shotlist.timing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.Assembly;
import dev.shotlist.plan.Plan;
import dev.shotlist.plan.PlanJson;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

final class TimelineDrawingTest {
    private static final Plan PLAN =
            new Assembly()
                    .build()
                    .plan(
                            "30 second ad for a cold brew called Quarry, lo-fi, says"
                                    + " \"Stay up for it.\", call to action: order now");

    private static Document parse(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void drawsScenesLinesAndVoicesAsBars() throws Exception {
        Document svg = parse(TimelineDrawing.svg(PLAN, DrawingColors.onPaper()));

        long voices =
                PLAN.scenes().stream()
                        .filter(scene -> scene.audio().voiceoverStart() != null)
                        .count();
        int lines = PLAN.creativeDirection().textStrategy().overlays().size();
        assertThat(lines).isPositive();
        assertThat(svg.getElementsByTagName("rect").getLength())
                .isEqualTo(1 + PLAN.scenes().size() + lines + (int) voices);
        assertThat(svg.getElementsByTagName("line").getLength())
                .as("beats and cuts")
                .isGreaterThan(2 * PLAN.scenes().size());
    }

    @Test
    void escapesWhatComesFromOutside() throws Exception {
        String text = PLAN.creativeDirection().textStrategy().overlays().getFirst().text();
        String written = PlanJson.mapper().writeValueAsString(text);
        String json = PlanJson.mapper().writeValueAsString(PLAN);
        String evil = json.replace(written, "\"<a>&\\\"\\u0001\\uFFFE\\uD800\"");
        assertThat(evil).isNotEqualTo(json);
        Plan plan = PlanJson.mapper().readValue(evil, Plan.class);

        NodeList texts =
                parse(TimelineDrawing.svg(plan, DrawingColors.onPaper()))
                        .getElementsByTagName("text");

        boolean found = false;
        for (int k = 0; k < texts.getLength(); k++) {
            found |= texts.item(k).getTextContent().startsWith("<a>&\"");
        }
        assertThat(found).isTrue();
    }
}
