package dev.shotlist.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.shotlist.brief.ErrorCode;
import dev.shotlist.brief.FieldError;
import dev.shotlist.brief.Options;
import dev.shotlist.brief.Refusal;
import dev.shotlist.brief.Request;
import dev.shotlist.llm.moderation.OnFailure;
import dev.shotlist.plan.ExtractedReferences;
import dev.shotlist.plan.PictureAnalysis;
import dev.shotlist.plan.ReferenceImage;
import dev.shotlist.plan.Seconds;
import dev.shotlist.plan.Warning;
import dev.shotlist.scripted.Acts;
import dev.shotlist.style.Looks;
import dev.shotlist.style.StyleLead;
import dev.shotlist.treatment.Vendors;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Pictures are judged each by itself before a model sees them, and named where one is refused. */
class ModelModeratingTest {
    private static final Request REQUEST = Request.of("Ad for a lamp");

    /** Each picture's bytes are its own digest. */
    private static final PictureShelf SHELF =
            digest -> Optional.of(digest.getBytes(StandardCharsets.UTF_8));

    private static ReferenceImage image(String digest, @Nullable String frame) {
        PictureAnalysis analysis =
                new PictureAnalysis(List.of(), "", "", "", null, null, null, null, null, null);
        return new ReferenceImage(
                frame == null ? "user_upload" : "video_frame",
                frame,
                frame == null ? null : Seconds.of(1),
                analysis,
                digest,
                null,
                null);
    }

    private static Looks looks(int pictures, int frames) {
        List<ReferenceImage> images = new ArrayList<>();
        List<String> inputs = new ArrayList<>();
        for (int i = 0; i < pictures; i++) {
            images.add(image("picture" + i, null));
            inputs.add("prompt.images[" + i + "]");
        }
        for (int i = 0; i < frames; i++) {
            images.add(image("frame" + i, "key_frame"));
            inputs.add("prompt.videos[0]");
        }
        return new Looks(
                new ExtractedReferences(images, List.of(), List.of()),
                StyleLead.NONE,
                inputs,
                List.of());
    }

    private static Vendors moderated(OnFailure policy) {
        return new Vendors(Duration.ofSeconds(4), policy, true);
    }

    private static Moderating moderating(Vendors vendors, PictureShelf shelf) {
        return new ModelModerating(new ListModerating(Clock.systemUTC()), vendors.models(), shelf);
    }

    @Test
    void aRefusedPictureIsNamedByItsPlaceInTheRequest() {
        try (Vendors vendors = moderated(OnFailure.ALLOW)) {
            String third =
                    Base64.getEncoder().encodeToString("picture2".getBytes(StandardCharsets.UTF_8));
            vendors.openAi()
                    .otherwise((request, talk) ->
                            Acts.reply(
                                            200,
                                            "{\"results\":[{\"flagged\":"
                                                    + request.body().contains(third)
                                                    + ",\"categories\":{\"violence\":true}}]}")
                                    .play(request, talk));
            Refusal refusal =
                    catchThrowableOfType(
                            Refusal.class,
                            () -> moderating(vendors, SHELF).seen(REQUEST, looks(4, 0)));
            assertThat(refusal.code()).isEqualTo(ErrorCode.CONTENT_VIOLATION);
            assertThat(refusal.errors())
                    .extracting(FieldError::pointer)
                    .containsExactly("/prompt/images/2");
            assertThat(vendors.openAi().requests()).hasSize(4);
        }
    }

    @Test
    void aFilmsFramesAreJudgedToo() {
        try (Vendors vendors = moderated(OnFailure.ALLOW)) {
            assertThat(moderating(vendors, SHELF).seen(REQUEST, looks(0, 30))).isEmpty();
            assertThat(vendors.openAi().requests()).hasSize(6);
        }
    }

    @Test
    void aPictureThatIsNoLongerKeptCountsAsUnjudged() {
        PictureShelf gone = digest -> Optional.empty();
        try (Vendors vendors = moderated(OnFailure.ALLOW)) {
            assertThat(moderating(vendors, gone).seen(REQUEST, looks(1, 0)))
                    .extracting(Warning::code)
                    .containsExactly("moderation_unavailable");
        }
        try (Vendors vendors = moderated(OnFailure.REFUSE)) {
            Refusal refusal =
                    catchThrowableOfType(
                            Refusal.class,
                            () -> moderating(vendors, gone).seen(REQUEST, looks(1, 0)));
            assertThat(refusal.code()).isEqualTo(ErrorCode.OVERLOADED);
        }
    }

    @Test
    void theListHoldsForTheBuiltInDirectorAndNobodyIsCalled() {
        try (Vendors vendors = moderated(OnFailure.ALLOW)) {
            Request builtIn = REQUEST.with(Options.DEFAULT.withProvider(Options.BUILTIN));
            Moderating moderating = moderating(vendors, SHELF);
            assertThat(moderating.check(builtIn)).isEmpty();
            assertThat(moderating.seen(builtIn, looks(2, 0))).isEmpty();
            assertThat(vendors.openAi().requests()).isEmpty();
        }
    }

    @Test
    void aModelIsShownWhatWasJudged() {
        Looks looks = looks(3, 20);
        ShownPictures shown = ShownPictures.of(looks, SHELF);
        assertThat(shown.complete()).isTrue();
        assertThat(shown.all())
                .extracting(ShownPictures.Shown::input)
                .startsWith("prompt.images[0]", "prompt.images[1]", "prompt.images[2]")
                .hasSize(9);
        assertThat(shown.pictures()).allMatch(one -> one.mediaType().equals("image/jpeg"));
    }
}
