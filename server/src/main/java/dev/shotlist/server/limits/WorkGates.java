package dev.shotlist.server.limits;

import dev.shotlist.brief.Options;
import dev.shotlist.brief.Request;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * A gate of its own for each thing that requests wait for, so that a provider that hangs or a heap
 * of films keeps nobody from a plan that needs neither.
 */
public final class WorkGates {
    private final WorkGate builtIn;
    private final WorkGate references;
    private final WorkGate models;
    private final boolean modelled;

    /**
     * @param modelled whether there are language models to ask
     */
    public WorkGates(LimitSettings settings, boolean modelled) {
        this.builtIn = new WorkGate(settings.builtIn());
        this.references = new WorkGate(settings.references());
        this.models = new WorkGate(settings.models());
        this.modelled = modelled;
    }

    /**
     * Around all of a request's way: where it brings references, they are fetched and measured.
     *
     * @throws dev.shotlist.brief.Refusal {@code overloaded}
     */
    public <T> T answering(Request request, Supplier<T> work) {
        return referenced(request) ? references.pass(work) : work.get();
    }

    /**
     * Around the making of a plan that is not kept.
     *
     * @throws dev.shotlist.brief.Refusal {@code overloaded}
     */
    public <T> T making(Request request, Supplier<T> work) {
        if (modelled && !request.options().provider().equals(Options.BUILTIN)) {
            return models.pass(work);
        }
        // One that waits for its films has passed their gate and would only be in others' way.
        return referenced(request) ? work.get() : builtIn.pass(work);
    }

    private static boolean referenced(Request request) {
        return !request.prompt().references().isEmpty();
    }

    /** Each by the name of what is waited for. */
    public Map<String, WorkGate> byName() {
        return new TreeMap<>(
                Map.of("built_in", builtIn, "references", references, "models", models));
    }
}
