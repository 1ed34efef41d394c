package dev.shotlist.treatment;

import dev.shotlist.asking.Fence;
import dev.shotlist.defaults.Settled;
import dev.shotlist.director.Draft;
import dev.shotlist.facts.FactFiles;
import dev.shotlist.generator.Generator;
import dev.shotlist.generator.GeneratorCatalogue;
import dev.shotlist.llm.Picture;
import dev.shotlist.llm.Prompt;
import dev.shotlist.plan.PlanJson;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Builds what a model is asked. The same settled facts and pictures give the same prompt. */
public final class Scaffold {
    private static final String SCHEMA_NAME = "treatment";

    /** What a scene takes to write, generously, and what models that think spend before it. */
    private static final int TOKENS_A_SCENE = 420;

    private static final int TOKENS_BESIDE = 4_000;

    /** A model that writes more than this has lost its way; the cost ends here. */
    private static final int MOST_TOKENS = 24_000;

    private static final ObjectNode SCHEMA = Treatment.SHAPE.schema();

    private final GeneratorCatalogue generators;
    private final PeopleWords people;

    public Scaffold(FactFiles files, GeneratorCatalogue generators) {
        this.generators = generators;
        this.people = PeopleWords.load(files);
    }

    /**
     * @param understudy the built-in director's draft of the same piece
     * @param pictures what a model that sees is shown
     */
    public Prompt prompt(Settled settled, Draft understudy, List<Picture> pictures) {
        ObjectNode facts = FactSheet.of(settled, understudy, generator(settled));
        facts.put("pictures_shown", pictures.size());
        return new Prompt(
                SystemPrompt.text(),
                "FACTS\n"
                        + PlanJson.mapper().writeValueAsString(facts)
                        + "\n\n"
                        + Fence.around("BRIEF", settled.reading().text()),
                pictures,
                SCHEMA_NAME,
                SCHEMA,
                tokens(understudy.scenes().size()),
                rules(settled),
                null);
    }

    TreatmentRules rules(Settled settled) {
        return new TreatmentRules(settled, people, SystemPrompt.text());
    }

    private @Nullable Generator generator(Settled settled) {
        String id = settled.specs().targetModel();
        return id == null ? null : generators.find(id);
    }

    private static int tokens(int scenes) {
        return Math.min(MOST_TOKENS, TOKENS_BESIDE + TOKENS_A_SCENE * scenes);
    }
}
