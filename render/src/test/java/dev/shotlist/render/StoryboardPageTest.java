package dev.shotlist.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.Assembly;
import dev.shotlist.plan.Plan;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class StoryboardPageTest {
    private static final Plan PLAN =
            Assembly.builtIn()
                    .plan(
                            "30 second explainer for a cold brew called Quarry, lo-fi, with a"
                                    + " voiceover, says \"Stay up for it.\", call to action: order"
                                    + " now");

    private static Document parsed(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static long ofClass(Document svg, String tag, String name) {
        NodeList all = svg.getElementsByTagName(tag);
        long count = 0;
        for (int i = 0; i < all.getLength(); i++) {
            if (((Element) all.item(i)).getAttribute("class").equals(name)) {
                count++;
            }
        }
        return count;
    }

    private static Plan hostile() {
        return Assembly.builtIn()
                .plan(
                        "20 second ad for cold brew. On-screen text:"
                                + " 'Stay </svg><script>alert(1)</script>&'");
    }

    @Test
    void theTimelineHasABarForEverySceneLineAndVoice() throws Exception {
        Document svg = parsed(new TimelineDrawing(PLAN).draw());
        long voices =
                PLAN.scenes().stream()
                        .filter(scene -> scene.audio().voiceoverStart() != null)
                        .count();
        int lines = PLAN.creativeDirection().textStrategy().overlays().size();
        assertThat(lines).isPositive();
        assertThat(voices).isPositive();
        assertThat(ofClass(svg, "rect", "scene")).isEqualTo(PLAN.scenes().size());
        assertThat(ofClass(svg, "rect", "text")).isEqualTo(lines);
        assertThat(ofClass(svg, "rect", "voice")).isEqualTo(voices);
        assertThat(ofClass(svg, "path", "bar")).isPositive();
    }

    @Test
    void everySceneHasACard() {
        String page = StoryboardPage.of(PLAN);
        assertThat(page.split("<article class=\"scene\">", -1)).hasSize(PLAN.scenes().size() + 1);
    }

    @Test
    void wordsFromOutsideAreInert() throws Exception {
        Plan plan = hostile();
        assertThat(plan.creativeDirection().textStrategy().overlays())
                .anySatisfy(overlay -> assertThat(overlay.text()).contains("<script>"));
        assertThat(StoryboardPage.of(plan))
                .doesNotContain("<script")
                .contains("&lt;script&gt;")
                .contains("default-src 'none'");
        Document svg = parsed(new TimelineDrawing(plan).draw());
        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
    }
}
