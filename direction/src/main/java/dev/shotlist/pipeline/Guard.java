package dev.shotlist.pipeline;

import dev.shotlist.brief.BriefText;
import dev.shotlist.brief.ErrorCode;
import dev.shotlist.brief.FieldError;
import dev.shotlist.brief.Options;
import dev.shotlist.brief.Prompt;
import dev.shotlist.brief.Refusal;
import dev.shotlist.brief.Request;
import java.util.List;
import java.util.Set;

/** The first step: shape, sizes and limits, before any work. Nothing past here is unbounded. */
final class Guard {
    private final Set<String> providers;

    /**
     * @param providers ids of the configured language models
     */
    Guard(Set<String> providers) {
        this.providers = Set.copyOf(providers);
    }

    /** The request with its text in the form it is compared in. */
    Request check(Request request) {
        String text = BriefText.normalise(request.prompt().text(), "/prompt/text");
        boolean edit = request.context().previousConfig() != null;
        boolean orders = edit && !request.context().operations().isEmpty();
        if (text.isEmpty() && request.prompt().references().isEmpty() && !orders) {
            throw edit ? noInstruction() : noBrief();
        }
        provider(request.options().provider());
        return request.with(new Prompt(text, request.prompt().references()));
    }

    private static Refusal noBrief() {
        return Refusal.at(
                ErrorCode.NOTHING_TO_PARSE,
                "Give at least a text, a picture or a film.",
                List.of(new FieldError("/prompt", "holds no text, picture or film")));
    }

    private static Refusal noInstruction() {
        return Refusal.at(
                ErrorCode.NOTHING_TO_PARSE,
                "Say what should change in the plan: an instruction in words, or operations.",
                List.of(new FieldError("/prompt/text", "holds no instruction")));
    }

    private void provider(String id) {
        boolean known =
                id.equals(Options.AUTO) || id.equals(Options.BUILTIN) || providers.contains(id);
        if (!known) {
            String usable = String.join(", ", providers.stream().sorted().toList());
            throw Refusal.at(
                    ErrorCode.INVALID_REQUEST,
                    "There is no language model of that id here.",
                    List.of(
                            new FieldError(
                                    "/options/llm_provider",
                                    "must be auto, builtin"
                                            + (usable.isEmpty() ? "" : ", " + usable))));
        }
    }
}
