package dev.shotlist.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.facts.FactFiles;
import dev.shotlist.generator.Generator;
import dev.shotlist.generator.GeneratorCatalogue;
import dev.shotlist.generator.Need;
import dev.shotlist.generator.Offer;
import dev.shotlist.generator.Offers;
import dev.shotlist.generator.PictureUse;
import dev.shotlist.plan.Ratio;
import dev.shotlist.plan.Seconds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every body that a generator of the catalogue can be sent, against its vendor's shape. */
class BodySchemasTest {
    private static final GeneratorCatalogue CATALOGUE = GeneratorCatalogue.load(FactFiles.ours());
    private static final Offers OFFERS = new Offers(CATALOGUE);
    private static final int[] SIDES = {480, 720, 1080, 2160};
    private static final double[] LENGTHS = {1.5, 5, 7.3, 13, 31};

    static Stream<Generator> generators() {
        return CATALOGUE.current(LocalDate.of(2026, 11, 25)).stream();
    }

    @ParameterizedTest
    @MethodSource("generators")
    void whateverIsAskedHasTheVendorsShape(Generator generator) {
        List<Ratio> ratios = List.of(Ratio.of("16:9"), Ratio.of("9:16"), Ratio.of("4:5"));
        for (Ratio ratio : ratios) {
            for (int side : SIDES) {
                for (double length : LENGTHS) {
                    for (boolean speech : new boolean[] {false, true}) {
                        for (boolean pictures : new boolean[] {false, true}) {
                            Need need = new Need(ratio, side, speech, pictures);
                            check(OFFERS.best(generator, Seconds.of(length), need), need);
                            check(OFFERS.draft(generator, Seconds.of(length), need), need);
                        }
                    }
                }
            }
        }
    }

    private static void check(@Nullable Offer offer, Need need) {
        if (offer == null) {
            return;
        }
        for (Seconds clip : offer.clips()) {
            for (ClipOrder order : orders(offer, clip, need)) {
                ClipRequest request = Objects.requireNonNull(PromptCompiler.request(order));
                assertThat(
                                BodySchemas.errors(
                                        offer.generator(),
                                        order.fromPicture(),
                                        order.refers(),
                                        request.body()))
                        .as("%s", request)
                        .isEmpty();
            }
        }
    }

    /** With the pictures that such a generator takes for such a need. */
    private static List<ClipOrder> orders(Offer offer, Seconds clip, Need need) {
        Generator generator = offer.generator();
        List<ClipOrder> orders = new ArrayList<>();
        PictureUse use = PictureUse.of(generator, need);
        if (use == PictureUse.REFERENCES) {
            int most = Objects.requireNonNull(generator.referenceImagesMax());
            orders.add(order(offer, clip, null, null, List.of("{{image:0}}")));
            orders.add(order(offer, clip, null, null, List.of("R".repeat(most).split(""))));
        } else if (use == PictureUse.FRAMES) {
            orders.add(order(offer, clip, "{{image:0}}", null, List.of()));
            if (Boolean.TRUE.equals(generator.lastFrame())) {
                orders.add(order(offer, clip, "{{image:0}}", "{{image:1}}", List.of()));
            }
        } else if (!generator.startsFromPicturesOnly()) {
            orders.add(order(offer, clip, null, null, List.of()));
        }
        if (generator.takesFirstFrame() && use != PictureUse.REFERENCES) {
            orders.add(order(offer, clip, "{{previous_clip:last_used_frame}}", null, List.of()));
        }
        return orders;
    }

    private static ClipOrder order(
            Offer offer,
            Seconds clip,
            @Nullable String first,
            @Nullable String last,
            List<String> references) {
        Generator generator = offer.generator();
        return new ClipOrder(
                offer,
                new Wording("A prompt.", generator.negativePrompt() ? "text" : null, false),
                clip,
                generator.nearest(Ratio.of("9:16")),
                first,
                last,
                references);
    }

    @Test
    void onlyAResellersModelHasNoSchema() {
        Set<String> without = new TreeSet<>();
        generators()
                .filter(one -> BodySchemas.name(one, false, false) == null)
                .forEach(one -> without.add(one.id()));
        assertThat(without).containsExactly("pika-2.2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "veo|{'instances':[{'prompt':'P'}],'parameters':{'durationSeconds':5}}",
                "veo|{'instances':[{'prompt':'P','lastFrame':{'bytesBase64Encoded':'A','mimeType':'image/jpeg'}}],'parameters':{}}",
                "veo|{'instances':[{'prompt':'P','referenceImages':[{'image':{'gcsUri':'A','mimeType':'image/jpeg'},'referenceType':'asset'}]}],'parameters':{'durationSeconds':6}}",
                "kling-text|{'model_name':'kling-v3','prompt':'P','duration':5}",
                "kling-2-image|{'contents':[{'type':'first_frame','url':'A'}],'settings':{'aspect_ratio':'16:9'}}",
                "kling-2-image|{'contents':[{'type':'last_frame','url':'A'}]}",
                "kling-2-text|{'model_name':'kling-4.0','prompt':'P'}",
                "runway-text|{'model':'gen4.5','promptText':'P','ratio':'16:9','duration':5}",
                "runway-image|{'model':'gen4.5','promptImage':'A','ratio':'1280:720'}",
                "luma-2|{'model':'ray-3.2','type':'video','prompt':'P','video':{'duration':'10s','start_frame':{'url':'A'}}}",
                "minimax|{'model':'MiniMax-Hailuo-02','prompt':'P','duration':10,'resolution':'1080P'}",
                "minimax-2|{'model':'MiniMax-H3','content':[{'type':'text','text':'P'}],'duration':5,'resolution':'2K','ratio':'16:9','watermark':false}",
                "minimax-2|{'model':'MiniMax-H3','content':[{'type':'text','text':'P'}],'duration':5,'resolution':'2K','ratio':'adaptive'}",
                "wan-text|{'model':'wan2.6-t2v','input':{'prompt':'P'},'parameters':{'size':'1280x720','duration':5}}",
                "wan-2-image|{'model':'wan2.7-i2v','input':{'prompt':'P','media':[]},'parameters':{'resolution':'720P','duration':5}}",
                "seedance|{'model':'dreamina-seedance-2-0-mini','content':[{'type':'text','text':'P'}],'resolution':'1080p'}",
                "seedance|{'model':'dreamina-seedance-2-0-260128','content':[{'type':'text','text':'P'},{'type':'image_url','image_url':{'url':'A'},'role':'first_frame'},{'type':'image_url','image_url':{'url':'A'},'role':'reference_image'}]}",
                "ltx-text|{'model':'ltx-2-3-pro','prompt':'P','duration':12,'resolution':'1920x1080'}"
            })
    void aBodyOfTheWrongShapeIsFound(String schema, String body) {
        assertThat(BodySchemas.errors(schema, body.replace('\'', '"'))).isNotEmpty();
    }
}
