package dev.shotlist.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.Assembly;
import dev.shotlist.plan.AudioDirection;
import dev.shotlist.plan.BeatGrid;
import dev.shotlist.plan.CreativeDirection;
import dev.shotlist.plan.FontSize;
import dev.shotlist.plan.Overlay;
import dev.shotlist.plan.OverlayPosition;
import dev.shotlist.plan.Plan;
import dev.shotlist.plan.Seconds;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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
    void theTimelineIsAFileOfItsOwn() throws Exception {
        Document svg = parsed(TimelineImage.of(PLAN));
        assertThat(ofClass(svg, "rect", "scene")).isEqualTo(PLAN.scenes().size());
        assertThat(ofClass(svg, "path", "cut") + ofClass(svg, "path", "cut off"))
                .isEqualTo(PLAN.scenes().size() - 1);
        assertThat(svg.getElementsByTagName("text").item(0).getTextContent())
                .startsWith("30 s, ")
                .contains(" bpm; ")
                .contains("cuts on the beat");
        assertThat(parsed(TimelineImage.of(hostile())).getElementsByTagName("script").getLength())
                .isZero();
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
    void aCutThatLeftTheBeatStandsApart() throws Exception {
        int cuts = PLAN.scenes().size() - 1;
        Document onBeats = parsed(new TimelineDrawing(PLAN).draw());
        assertThat(ofClass(onBeats, "path", "cut")).isEqualTo(cuts);
        Plan late = withFirstDownbeat(0.2);
        Document off = parsed(new TimelineDrawing(late).draw());
        assertThat(ofClass(off, "path", "cut off")).isEqualTo(cuts);
        assertThat(ofClass(off, "path", "cut")).isZero();
    }

    private static Plan withFirstDownbeat(double seconds) {
        CreativeDirection was = PLAN.creativeDirection();
        AudioDirection sound = was.audioDirection();
        BeatGrid grid = Objects.requireNonNull(sound.beatGrid());
        AudioDirection other =
                new AudioDirection(
                        sound.musicGenre(),
                        sound.mood(),
                        sound.tempo(),
                        new BeatGrid(grid.bpm(), Seconds.of(seconds), grid.beatsPerBar()),
                        sound.intensityCurve(),
                        sound.instruments(),
                        sound.voice());
        CreativeDirection direction =
                new CreativeDirection(
                        was.product(),
                        was.technicalSpecs(),
                        was.visualDirection(),
                        other,
                        was.textStrategy(),
                        was.pacing(),
                        was.cta(),
                        was.constraints(),
                        was.continuity(),
                        was.concept());
        return new Plan(
                Plan.SUCCESS,
                PLAN.requestId(),
                direction,
                PLAN.scenes(),
                PLAN.extractedReferences(),
                PLAN.metadata(),
                null,
                null,
                null,
                null);
    }

    @Test
    void linesThatStandTogetherAreDrawnBelowEachOther() {
        Stacked stacked = new Stacked();
        stacked.add(Seconds.of(0), Seconds.of(4), "one");
        stacked.add(Seconds.of(2), Seconds.of(5), "beside it");
        stacked.add(Seconds.of(4), Seconds.of(6), "after it");
        assertThat(stacked.lines()).extracting(Stacked.Line::row).containsExactly(0, 1, 0);
        assertThat(stacked.rows()).isEqualTo(2);
    }

    private static Overlay atTheTop(String words) {
        return new Overlay(
                words,
                Seconds.of(0),
                Seconds.of(2),
                "clean_title",
                OverlayPosition.TOP_THIRD,
                FontSize.LARGE,
                "fade_in",
                1,
                null,
                null,
                null);
    }

    @Test
    void textsOfOnePlaceAreNotDrawnOverEachOther() throws Exception {
        List<Overlay> three =
                Stream.of("Four stalls of cider and a brass band", "Twelfth of May", "Free entry")
                        .map(StoryboardPageTest::atTheTop)
                        .toList();
        FrameDrawing frame = new FrameDrawing(PLAN.creativeDirection());
        NodeList texts =
                parsed(frame.draw(PLAN.scenes().getFirst(), three)).getElementsByTagName("text");
        double above = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < texts.getLength(); i++) {
            Element line = (Element) texts.item(i);
            double y = Double.parseDouble(line.getAttribute("y"));
            double size = Double.parseDouble(line.getAttribute("font-size"));
            assertThat(y - above).isGreaterThan(size);
            above = y;
        }
        assertThat(texts.getLength()).isGreaterThanOrEqualTo(3);
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
