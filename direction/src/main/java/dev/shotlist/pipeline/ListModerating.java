package dev.shotlist.pipeline;

import dev.shotlist.brief.ErrorCode;
import dev.shotlist.brief.FieldError;
import dev.shotlist.brief.Refusal;
import dev.shotlist.brief.Request;
import dev.shotlist.llm.Deadline;
import dev.shotlist.llm.moderation.LocalList;
import dev.shotlist.llm.moderation.Material;
import dev.shotlist.llm.moderation.Moderation;
import dev.shotlist.llm.moderation.Verdict;
import dev.shotlist.llm.moderation.Violation;
import dev.shotlist.plan.Warning;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** The floor of moderation: our own word list, which asks nobody and holds for every director. */
public final class ListModerating implements Moderating {
    /** The list answers in microseconds; the port wants a deadline all the same. */
    private static final Duration LONGEST = Duration.ofSeconds(1);

    private final Moderation list = LocalList.shipped();
    private final Clock clock;

    /**
     * @param clock what the deadline is counted by
     */
    public ListModerating(Clock clock) {
        this.clock = clock;
    }

    @Override
    public List<Warning> check(Request request) {
        String text = request.prompt().text();
        if (text.isEmpty()) {
            return List.of();
        }
        Verdict verdict =
                list.judge(
                        List.of(new Material.Text("prompt.text", text)),
                        Deadline.in(LONGEST, clock));
        if (verdict instanceof Verdict.Refused refused) {
            throw refusal(refused.violations());
        }
        return List.of();
    }

    /** Names the input and the categories, never the words. */
    private static Refusal refusal(List<Violation> violations) {
        List<FieldError> errors =
                violations.stream()
                        .map(one ->
                                new FieldError(
                                        "/" + one.input().replace('.', '/'),
                                        "refused for " + String.join(", ", one.categories())))
                        .toList();
        Violation first = violations.getFirst();
        return Refusal.at(
                ErrorCode.CONTENT_VIOLATION,
                first.input() + " was refused for " + String.join(", ", first.categories()) + ".",
                errors);
    }
}
