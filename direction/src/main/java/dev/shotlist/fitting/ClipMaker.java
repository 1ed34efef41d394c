package dev.shotlist.fitting;

import dev.shotlist.dialect.ClipBrief;
import dev.shotlist.dialect.ClipOrder;
import dev.shotlist.dialect.ClipRequest;
import dev.shotlist.dialect.PromptCompiler;
import dev.shotlist.dialect.Wording;
import dev.shotlist.generator.Generator;
import dev.shotlist.generator.Need;
import dev.shotlist.generator.Offer;
import dev.shotlist.generator.PictureUse;
import dev.shotlist.generator.Sound;
import dev.shotlist.generator.Splitting;
import dev.shotlist.plan.Clip;
import dev.shotlist.plan.ClipSound;
import dev.shotlist.plan.Crop;
import dev.shotlist.plan.Ratio;
import dev.shotlist.plan.Scene;
import dev.shotlist.plan.Seconds;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the clips of one scene by one offer. */
final class ClipMaker {
    private static final String PREVIOUS = "{{previous_clip:last_used_frame}}";

    private final PromptCompiler compiler;
    private final BriefWriter briefs;
    private final ScenePictures pictures;

    ClipMaker(PromptCompiler compiler, BriefWriter briefs, ScenePictures pictures) {
        this.compiler = compiler;
        this.briefs = briefs;
        this.pictures = pictures;
    }

    /**
     * A scene's clips.
     *
     * @param shortened whether a prompt had to leave something out
     */
    record Made(List<Clip> clips, boolean shortened) {}

    /**
     * @param handle time that the clip has to be in the picture before the scene begins, for the
     *     transition that leads to it; given where the rendered length has room
     * @param reason why this generator; null where it was named
     */
    Made make(Scene scene, Offer offer, Need need, Seconds handle, @Nullable String reason) {
        Generator generator = offer.generator();
        List<Seconds> used = Splitting.used(scene.duration(), offer.clips());
        List<ScenePictures.Shown> shown = pictures.of(scene);
        PictureUse use = PictureUse.of(generator, need);
        boolean cropped = !generator.nearest(need.ratio()).isSameAs(need.ratio());
        List<Clip> clips = new ArrayList<>();
        boolean shortened = false;
        Seconds at = Seconds.ZERO;
        for (int i = 0; i < used.size(); i++) {
            Seconds rendered = offer.clips().get(i);
            Seconds part = used.get(i);
            Seconds in = i == 0 ? least(handle, rendered.minus(part)) : Seconds.ZERO;
            boolean continues = i > 0 && generator.takesFirstFrame();
            boolean ends = i == used.size() - 1;
            ClipPictures sent = ClipPictures.of(generator, use, shown, continues, ends);
            ClipBrief brief =
                    briefs.brief(
                            scene,
                            need.speech(),
                            sent.pictured(),
                            at,
                            at.plus(part),
                            continues,
                            cropped);
            Wording wording = compiler.compile(generator, brief);
            shortened |= wording.shortened();
            clips.add(clip(offer, i, need, in, in.plus(part), sent, wording, reason));
            at = at.plus(part);
        }
        return new Made(clips, shortened);
    }

    private static Seconds least(Seconds one, Seconds other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Clip clip(
            Offer offer,
            int index,
            Need need,
            Seconds in,
            Seconds out,
            ClipPictures sent,
            Wording wording,
            @Nullable String reason) {
        Generator generator = offer.generator();
        Seconds rendered = offer.clips().get(index);
        Ratio asked = generator.nearest(need.ratio());
        ClipOrder order =
                new ClipOrder(
                        offer,
                        wording,
                        rendered,
                        asked,
                        sent.continues() ? PREVIOUS : named(sent.first()),
                        named(sent.last()),
                        sent.indices().stream().map(ClipMaker::named).toList());
        boolean sendable =
                !generator.startsFromPicturesOnly() || sent.first() != null || sent.continues();
        ClipRequest request = sendable ? PromptCompiler.request(order) : null;
        return new Clip(
                generator.id(),
                wording.prompt(),
                wording.negative(),
                rendered,
                in,
                out,
                sent.first(),
                sent.last(),
                sent.indices(),
                sent.continues() ? true : null,
                offer.tier() == null ? null : offer.tier().name(),
                asked,
                asked.isSameAs(need.ratio()) ? null : Crop.of(asked, need.ratio()),
                sound(generator, need),
                offer.prices().isEmpty() ? null : offer.prices().get(index).doubleValue(),
                reason,
                request == null ? null : request.endpoint(),
                request == null ? null : request.body());
    }

    private static String named(int index) {
        return "{{image:" + index + "}}";
    }

    private static @Nullable String named(@Nullable Integer index) {
        return index == null ? null : named(index.intValue());
    }

    private static ClipSound sound(Generator generator, Need need) {
        Sound made = generator.audio();
        if (made == null || made == Sound.ALWAYS) {
            return made != null && need.speech() ? ClipSound.USED : ClipSound.MUTED;
        }
        if (made == Sound.NONE) {
            return ClipSound.NONE;
        }
        return need.speech() ? ClipSound.USED : ClipSound.OFF;
    }
}
