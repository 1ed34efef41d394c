package dev.shotlist.pipeline;

import dev.shotlist.brief.ErrorCode;
import dev.shotlist.brief.FieldError;
import dev.shotlist.brief.Refusal;
import dev.shotlist.brief.Request;
import dev.shotlist.llm.moderation.Material;
import dev.shotlist.llm.moderation.Verdict;
import dev.shotlist.llm.moderation.Violation;
import dev.shotlist.plan.Severity;
import dev.shotlist.plan.Warning;
import java.util.ArrayList;
import java.util.List;

/** What of a request is judged, and what a verdict means for it. */
final class Judgement {
    /** Until a moderation service that does not answer is worth asking again, in seconds. */
    private static final int ASK_AGAIN = 10;

    private static final Warning UNSEEN =
            new Warning(
                    "moderation_unavailable",
                    Severity.WARNING,
                    null,
                    "The moderation service did not answer; only the local list judged this request.",
                    "Ask again later, or set MODERATION_ON_FAILURE=refuse to have such requests"
                            + " refused.",
                    null);

    private Judgement() {}

    /** The words that go to a director, each under its name in the request. */
    static List<Material> words(Request request) {
        List<Material> words = new ArrayList<>();
        add(words, "prompt.text", request.prompt().text());
        String tone = request.context().brand().tone();
        if (tone != null) {
            add(words, "context.brand_guidelines.tone", tone);
        }
        return words;
    }

    private static void add(List<Material> to, String input, String text) {
        if (!text.isBlank()) {
            to.add(new Material.Text(input, text));
        }
    }

    /**
     * @return what the caller should know
     * @throws Refusal where the verdict is against it
     */
    static List<Warning> apply(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Passed passed -> passed.serviceDown() ? List.of(UNSEEN) : List.of();
            case Verdict.Refused refused -> throw refusal(refused.violations());
            case Verdict.Unavailable _ ->
                    throw Refusal.later(
                            ErrorCode.OVERLOADED,
                            "The moderation service does not answer, and without it nothing is made"
                                    + " here.",
                            ASK_AGAIN);
        };
    }

    /** Names the input and the categories, never the words. */
    private static Refusal refusal(List<Violation> violations) {
        List<FieldError> errors =
                violations.stream()
                        .map(one ->
                                new FieldError(
                                        pointer(one.input()),
                                        "refused for " + String.join(", ", one.categories())))
                        .toList();
        Violation first = violations.getFirst();
        return Refusal.at(
                ErrorCode.CONTENT_VIOLATION,
                first.input() + " was refused for " + String.join(", ", first.categories()) + ".",
                errors);
    }

    /** {@code prompt.images[1]} is at {@code /prompt/images/1}. */
    private static String pointer(String input) {
        return "/" + input.replace('.', '/').replace("[", "/").replace("]", "");
    }
}
