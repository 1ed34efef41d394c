package dev.shotlist.pipeline;

import dev.shotlist.brief.Request;
import dev.shotlist.plan.Warning;
import dev.shotlist.style.Looks;
import java.util.List;

/** The step that lets nothing unsafe go further. */
@FunctionalInterface
public interface Moderating {
    /** Lets everything pass. */
    Moderating NONE = request -> List.of();

    /**
     * @return what the caller should know, such as that the moderation service was down
     * @throws dev.shotlist.brief.Refusal {@code content_violation} with the input and categories
     */
    List<Warning> check(Request request);

    /**
     * Judges what can be seen in the references, once they are here.
     *
     * @throws dev.shotlist.brief.Refusal {@code content_violation} with the input and categories
     */
    default List<Warning> seen(Request request, Looks looks) {
        return List.of();
    }
}
