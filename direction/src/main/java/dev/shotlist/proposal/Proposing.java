package dev.shotlist.proposal;

import dev.shotlist.asking.Fence;
import dev.shotlist.brief.Options;
import dev.shotlist.edit.instruction.InstructionReader;
import dev.shotlist.edit.instruction.Understood;
import dev.shotlist.edit.operation.EditWarning;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.Operations;
import dev.shotlist.llm.Completion;
import dev.shotlist.llm.CompletionFailed;
import dev.shotlist.llm.LanguageModel;
import dev.shotlist.llm.Prompt;
import dev.shotlist.llm.setup.LanguageModels;
import dev.shotlist.llm.vendor.Preview;
import dev.shotlist.plan.PlanJson;
import dev.shotlist.plan.ProviderAttempt;
import dev.shotlist.treatment.Attempts;
import dev.shotlist.treatment.ModelDirector;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads instructions on plans: the built-in reader first, then a language model where one is
 * configured. The model sees the plan, what is locked and what the reader is sure of, and proposes
 * operations; where no model gives any that hold, the reader's own stand.
 */
public final class Proposing {
    private static final String SCHEMA_NAME = "edit";

    /** What a list of operations takes to write, and what models that think spend before it. */
    private static final int MOST_TOKENS = 6_000;

    private static final ObjectNode SCHEMA = ProposalRules.SHAPE.schema();

    private final InstructionReader reader;
    private final @Nullable LanguageModels models;

    /**
     * @param models null where nobody is asked
     */
    public Proposing(InstructionReader reader, @Nullable LanguageModels models) {
        this.reader = reader;
        this.models = models;
    }

    /**
     * @param provider as a request names it: auto, builtin or an id
     * @param plan as it stands; not changed
     * @param locked JSON Pointers into it
     * @throws dev.shotlist.brief.Refusal with the attempts where a named model and its fallbacks
     *     failed
     * @throws CancellationException if the caller leaves
     */
    public Proposal of(String instruction, ObjectNode plan, List<String> locked, String provider) {
        Understood read = reader.read(instruction, plan);
        LanguageModels all = models;
        if (all == null || !asks(provider, read)) {
            return builtIn(read, List.of(), null);
        }
        boolean auto = provider.equals(Options.AUTO);
        LanguageModel model = auto ? all : all.preferring(provider).orElseThrow();
        try {
            Completion answer =
                    model.complete(prompt(instruction, plan, locked, read), all.deadline());
            return proposed(answer, plan, read);
        } catch (CompletionFailed failed) {
            if (failed.kind() == CompletionFailed.Kind.CANCELLED) {
                throw new CancellationException("the caller left while a model was asked");
            }
            if (!auto) {
                throw Attempts.refusal(failed);
            }
            return builtIn(read, Attempts.of(failed.attempts()), failed);
        }
    }

    /** What would be asked, and about what that would cost; empty where nobody would be. */
    public List<Preview> preview(
            String instruction, ObjectNode plan, List<String> locked, String provider) {
        Understood read = reader.read(instruction, plan);
        LanguageModels all = models;
        if (all == null || !asks(provider, read)) {
            return List.of();
        }
        return all.preview(prompt(instruction, plan, locked, read), provider);
    }

    /** Nobody is asked about a question, or about what is undone. */
    private boolean asks(String provider, Understood read) {
        LanguageModels all = models;
        return all != null
                && !all.isEmpty()
                && !provider.equals(Options.BUILTIN)
                && !read.isSettled();
    }

    private static Proposal builtIn(
            Understood read, List<ProviderAttempt> attempts, @Nullable CompletionFailed failed) {
        List<EditWarning> notes = new ArrayList<>(read.notes());
        if (failed != null) {
            notes.add(
                    new EditWarning(
                            ModelDirector.UNAVAILABLE,
                            "No language model read the instruction (last: "
                                    + failed.outcome().word()
                                    + "); the built-in reader did."));
        }
        return new Proposal(read.operations(), notes, Options.BUILTIN, attempts);
    }

    private Proposal proposed(Completion answer, ObjectNode plan, Understood read) {
        List<EditWarning> notes = new ArrayList<>();
        List<Operation> operations =
                reader.settled(
                        Answers.operations(answer.json().path("operations")), plan, read, notes);
        String unclear = answer.json().path("unclear").asString("");
        if (!unclear.isBlank()) {
            notes.add(new EditWarning("edit_not_understood", unclear));
        } else if (operations.isEmpty()) {
            notes.addAll(read.notes());
        }
        return new Proposal(operations, notes, answer.provider(), Attempts.of(answer.attempts()));
    }

    private static Prompt prompt(
            String instruction, ObjectNode plan, List<String> locked, Understood read) {
        String sheet = PlanJson.mapper().writeValueAsString(PlanSheet.of(plan));
        ObjectNode settled = JsonNodeFactory.instance.objectNode();
        ArrayNode sure = settled.putArray("sure");
        read.sure().forEach(one -> sure.add(Operations.write(one)));
        ArrayNode stays = settled.putArray("stays");
        read.keeps().forEach(stays::add);
        ArrayNode locks = settled.putArray("locked");
        locked.forEach(locks::add);
        return new Prompt(
                SystemPrompt.text(),
                Fence.around("PLAN", sheet)
                        + "\n\n"
                        + Fence.around("SETTLED", PlanJson.mapper().writeValueAsString(settled))
                        + "\n\n"
                        + Fence.around("INSTRUCTION", instruction),
                List.of(),
                SCHEMA_NAME,
                SCHEMA,
                MOST_TOKENS,
                new ProposalRules(plan, read, sheet, instruction, SystemPrompt.text()),
                null);
    }
}
