package dev.shotlist.pipeline;

import dev.shotlist.brief.Options;
import dev.shotlist.brief.Request;
import dev.shotlist.defaults.Settled;
import dev.shotlist.director.Director;
import dev.shotlist.llm.LanguageModel;
import dev.shotlist.llm.setup.LanguageModels;
import dev.shotlist.llm.vendor.Preview;
import dev.shotlist.style.Looks;
import dev.shotlist.treatment.ModelDirector;
import dev.shotlist.treatment.Scaffold;
import java.util.List;
import java.util.Set;

/**
 * {@code auto} asks the configured models in order and ends at the built-in director; a named model
 * goes first with the others behind it, and their failure is the answer; {@code builtin} asks
 * nobody.
 */
public final class ModelDirectors implements Directors {
    private final Director builtIn;
    private final LanguageModels models;
    private final Scaffold scaffold;
    private final PictureShelf shelf;

    /**
     * @throws IllegalArgumentException where a model has an id with a meaning of its own
     */
    public ModelDirectors(
            Director builtIn, LanguageModels models, Scaffold scaffold, PictureShelf shelf) {
        for (String id : List.of(Options.AUTO, Options.BUILTIN)) {
            if (models.ids().contains(id)) {
                throw new IllegalArgumentException("A language model cannot be called " + id);
            }
        }
        this.builtIn = builtIn;
        this.models = models;
        this.scaffold = scaffold;
        this.shelf = shelf;
    }

    @Override
    public Set<String> ids() {
        return Set.copyOf(models.ids());
    }

    @Override
    public Director choose(Request request, Looks looks) {
        String provider = request.options().provider();
        if (provider.equals(Options.BUILTIN)) {
            return builtIn;
        }
        if (models.isEmpty()) {
            return Directors.unconfigured(builtIn).choose(request, looks);
        }
        return modelDirector(provider, looks);
    }

    @Override
    public List<Preview> preview(Request request, Looks looks, Settled settled) {
        String provider = request.options().provider();
        if (provider.equals(Options.BUILTIN) || models.isEmpty()) {
            return List.of();
        }
        return models.preview(modelDirector(provider, looks).prompt(settled), provider);
    }

    private ModelDirector modelDirector(String provider, Looks looks) {
        boolean auto = provider.equals(Options.AUTO);
        LanguageModel model = auto ? models : models.preferring(provider).orElseThrow();
        return new ModelDirector(
                builtIn,
                scaffold,
                model,
                models.deadline(),
                ShownPictures.of(looks, shelf).pictures(),
                auto);
    }
}
