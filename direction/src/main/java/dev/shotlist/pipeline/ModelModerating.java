package dev.shotlist.pipeline;

import dev.shotlist.brief.Options;
import dev.shotlist.brief.Request;
import dev.shotlist.llm.moderation.Material;
import dev.shotlist.llm.moderation.Verdict;
import dev.shotlist.llm.setup.LanguageModels;
import dev.shotlist.plan.Warning;
import dev.shotlist.style.Looks;
import java.util.ArrayList;
import java.util.List;

/**
 * Moderation as the language models' settings have it, before anything is spent: words first, then
 * what is seen in the references. A request that asks for the built-in director calls nobody; the
 * list holds for it.
 */
public final class ModelModerating implements Moderating {
    private final Moderating list;
    private final LanguageModels models;
    private final PictureShelf shelf;

    /**
     * @param list for requests that call nobody
     */
    public ModelModerating(Moderating list, LanguageModels models, PictureShelf shelf) {
        this.list = list;
        this.models = models;
        this.shelf = shelf;
    }

    @Override
    public List<Warning> check(Request request) {
        return callsNobody(request)
                ? list.check(request)
                : Judgement.apply(judge(Judgement.words(request)));
    }

    @Override
    public List<Warning> seen(Request request, Looks looks) {
        if (callsNobody(request) || !models.judgesPictures()) {
            return List.of();
        }
        ShownPictures shown = ShownPictures.of(looks, shelf);
        List<Material> pictures = new ArrayList<>();
        shown.all().forEach(one -> pictures.add(new Material.Image(one.input(), one.picture())));
        Verdict verdict = judge(pictures);
        boolean unseen = !shown.complete() && verdict instanceof Verdict.Passed;
        return Judgement.apply(unseen ? models.unjudged(NOT_KEPT) : verdict);
    }

    /** A picture that gave way to others before anybody could judge it. */
    private static final String NOT_KEPT = "not_kept";

    private Verdict judge(List<Material> materials) {
        return materials.isEmpty()
                ? new Verdict.Passed(false)
                : models.moderation().judge(materials, models.deadline());
    }

    private static boolean callsNobody(Request request) {
        return request.options().provider().equals(Options.BUILTIN);
    }
}
