package dev.shotlist.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.facts.FactFiles;
import dev.shotlist.generator.Generator;
import dev.shotlist.generator.GeneratorCatalogue;
import dev.shotlist.generator.Need;
import dev.shotlist.generator.Offer;
import dev.shotlist.generator.Offers;
import dev.shotlist.plan.PlanJson;
import dev.shotlist.plan.Ratio;
import dev.shotlist.plan.Seconds;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bodies as the references named in the catalogue's wires have them: 9:16, 1080 lines, silent. */
class RequestBodiesTest {
    private static final GeneratorCatalogue CATALOGUE = GeneratorCatalogue.load(FactFiles.ours());
    private static final Offers OFFERS = new Offers(CATALOGUE);

    private static ClipRequest request(
            String model, @Nullable String first, @Nullable String last, List<String> references) {
        Generator generator = Objects.requireNonNull(CATALOGUE.find(model));
        Ratio ratio = Ratio.of("9:16");
        Offer offer =
                OFFERS.best(
                        generator, Seconds.of(5.0), new Need(ratio, 1080, false, first != null));
        Wording wording = new Wording("P", generator.negativePrompt() ? "N" : null, false);
        return Objects.requireNonNull(
                PromptCompiler.request(
                        new ClipOrder(
                                offer,
                                wording,
                                offer.clips().getFirst(),
                                ratio,
                                first,
                                last,
                                references)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "veo-3.1|{'instances':[{'prompt':'P'}],'parameters':{'aspectRatio':'9:16','durationSeconds':6,'resolution':'1080p','negativePrompt':'N','generateAudio':false,'sampleCount':1}}",
                "kling-3.0|{'model_name':'kling-v3','prompt':'P','negative_prompt':'N','mode':'pro','sound':'off','duration':'5','aspect_ratio':'9:16'}",
                "kling-4.0|{'prompt':'P','settings':{'aspect_ratio':'9:16','duration':5,'resolution':'1080p'}}",
                "runway-gen-4.5|{'model':'gen4.5','promptText':'P','ratio':'720:1280','duration':5}",
                "luma-ray-3.2|{'model':'ray-3.2','type':'video','prompt':'P','aspect_ratio':'9:16','video':{'resolution':'1080p','duration':'5s'}}",
                "luma-ray-2|{'model':'ray-2','prompt':'P','aspect_ratio':'9:16','resolution':'1080p','duration':'5s','loop':false}",
                "hailuo-02|{'model':'MiniMax-Hailuo-02','prompt':'P','prompt_optimizer':false,'duration':6,'resolution':'768P'}",
                "minimax-h3|{'model':'MiniMax-H3','content':[{'type':'text','text':'P'}],'ratio':'9:16','duration':5,'resolution':'2K','aigc_watermark':false}",
                "wan-2.6|{'model':'wan2.6-t2v','input':{'prompt':'P','negative_prompt':'N'},'parameters':{'size':'1080*1920','audio':false,'duration':5,'prompt_extend':false,'shot_type':'single','watermark':false}}",
                "wan-2.7|{'model':'wan2.7-t2v','input':{'prompt':'P','negative_prompt':'N'},'parameters':{'resolution':'1080P','ratio':'9:16','duration':5,'prompt_extend':false,'watermark':false}}",
                "seedance-2.0|{'model':'dreamina-seedance-2-0-260128','content':[{'type':'text','text':'P'}],'ratio':'9:16','duration':5,'resolution':'1080p','generate_audio':true,'watermark':false}",
                "seedance-2.5|{'model':'dreamina-seedance-2-5-260628','content':[{'type':'text','text':'P'}],'ratio':'9:16','duration':5,'resolution':'1080p','generate_audio':false,'watermark':false}",
                "ltx-2.3|{'model':'ltx-2-3-pro','prompt':'P','duration':6,'resolution':'1080x1920','fps':25,'generate_audio':false}",
                "pika-2.2|{'model':'fal-ai/pika/v2.2/text-to-video','prompt':'P','negative_prompt':'N','aspect_ratio':'9:16','resolution':'1080p','duration':5}"
            })
    void fromWords(String model, String body) {
        assertThat(request(model, null, null, List.of()).body())
                .isEqualTo(PlanJson.mapper().readTree(body.replace('\'', '"')));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "kling-3.0|image2video|{'model_name':'kling-v3','prompt':'P','negative_prompt':'N','image':'A','image_tail':'B','mode':'pro','sound':'off','duration':'5'}",
                "kling-4.0|image-to-video/kling-4.0|{'contents':[{'type':'prompt','text':'P'},{'type':'first_frame','url':'A'},{'type':'last_frame','url':'B'}],'settings':{'duration':5,'resolution':'1080p'}}",
                "runway-gen-4-turbo|image_to_video|{'model':'gen4_turbo','promptImage':'A','promptText':'P','ratio':'720:1280','duration':5}",
                "luma-ray-2|generations|{'model':'ray-2','prompt':'P','aspect_ratio':'9:16','resolution':'1080p','duration':'5s','loop':false,'keyframes':{'frame0':{'type':'image','url':'A'},'frame1':{'type':'image','url':'B'}}}",
                "hailuo-02|video_generation|{'model':'MiniMax-Hailuo-02','prompt':'P','prompt_optimizer':false,'duration':6,'resolution':'768P','first_frame_image':'A','last_frame_image':'B'}",
                "wan-2.7|video-synthesis|{'model':'wan2.7-i2v','input':{'prompt':'P','negative_prompt':'N','media':[{'type':'first_frame','url':'A'},{'type':'last_frame','url':'B'}]},'parameters':{'resolution':'1080P','duration':5,'prompt_extend':false,'watermark':false}}",
                "ltx-2.3|image-to-video|{'model':'ltx-2-3-pro','image_uri':'A','last_frame_uri':'B','prompt':'P','duration':6,'resolution':'1080x1920','fps':25,'generate_audio':false}"
            })
    void fromFrames(String model, String address, String body) {
        ClipRequest request = request(model, "A", "B", List.of());
        assertThat(request.endpoint()).endsWith(address);
        assertThat(request.body()).isEqualTo(PlanJson.mapper().readTree(body.replace('\'', '"')));
    }

    @Test
    void fromReferences() {
        var seedance = request("seedance-2.0", null, null, List.of("A", "B")).body();
        assertThat(seedance.at("/content/1/role").stringValue()).isEqualTo("reference_image");
        assertThat(seedance.at("/content/2/image_url/url").stringValue()).isEqualTo("B");
        assertThat(seedance.path("ratio").stringValue()).isEqualTo("9:16");
        var kling = request("kling-4.0", null, null, List.of("A", "B"));
        assertThat(kling.endpoint()).endsWith("/omni-video/kling-4.0");
        assertThat(kling.body().at("/contents/2/type").stringValue()).isEqualTo("refer_image");
        assertThat(kling.body().at("/contents/2/id").stringValue()).isEqualTo("image_2");
        var veo = request("veo-3.1", null, null, List.of("A")).body();
        assertThat(veo.at("/instances/0/referenceImages/0/referenceType").stringValue())
                .isEqualTo("asset");
    }

    @Test
    void theCheaperProgramsAreCalledByTheirOwnNames() {
        Generator veo = Objects.requireNonNull(CATALOGUE.find("veo-3.1"));
        Ratio ratio = Ratio.of("16:9");
        Offer draft =
                Objects.requireNonNull(
                        OFFERS.draft(veo, Seconds.of(3.0), new Need(ratio, 1080, false, false)));
        ClipOrder order =
                new ClipOrder(
                        draft,
                        new Wording("P", "N", false),
                        draft.clips().getFirst(),
                        ratio,
                        null,
                        null,
                        List.of());
        assertThat(Objects.requireNonNull(PromptCompiler.request(order)).endpoint())
                .endsWith("/models/veo-3.1-lite-generate-001:predictLongRunning");
    }
}
