package dev.shotlist.pipeline;

import dev.shotlist.brief.ErrorCode;
import dev.shotlist.brief.FieldError;
import dev.shotlist.brief.Refusal;
import dev.shotlist.brief.Request;
import dev.shotlist.media.ReferenceFailure;
import dev.shotlist.media.ReferenceOutcome;
import dev.shotlist.plan.Severity;
import dev.shotlist.plan.Warning;
import java.util.List;
import java.util.Locale;

/** References of a request that could not be had: whether it can do without them. */
record Missing(Request request, List<ReferenceOutcome.Failed> failed) {
    /** Soon, another worker is free or another file is gone. */
    private static final int RETRY_AFTER_SECONDS = 5;

    Missing {
        failed = List.copyOf(failed);
    }

    /**
     * @throws Refusal for what the caller can mend, for one who wants all references, and where
     *     nothing is left to work from
     */
    void refuse() {
        boolean nothingLeft =
                failed.size() == request.prompt().references().size()
                        && request.prompt().text().isEmpty();
        for (ReferenceOutcome.Failed one : failed) {
            if (!one.failure().code().passable()
                    || request.options().strictReferences()
                    || nothingLeft) {
                throw refusal(one);
            }
        }
    }

    /** One for each that is done without. */
    List<Warning> warnings() {
        return failed.stream().map(Missing::unavailable).toList();
    }

    private static Refusal refusal(ReferenceOutcome.Failed failed) {
        ReferenceFailure failure = failed.failure();
        ErrorCode code = ErrorCode.valueOf(failure.code().wire().toUpperCase(Locale.ROOT));
        String name = failed.offer().name();
        String detail = name + ": " + failure.detail();
        if (code == ErrorCode.OVERLOADED) {
            return Refusal.later(code, detail, RETRY_AFTER_SECONDS);
        }
        // Only a place in a request has a pointer; a file of the command line has its name.
        return name.startsWith("prompt.")
                ? Refusal.at(code, detail, List.of(new FieldError(pointer(name), failure.detail())))
                : Refusal.of(code, detail);
    }

    /** {@code prompt.images[1]} is at {@code /prompt/images/1}. */
    private static String pointer(String name) {
        return "/" + name.replace('.', '/').replace("[", "/").replace("]", "");
    }

    private static Warning unavailable(ReferenceOutcome.Failed failed) {
        return new Warning(
                "reference_unavailable",
                Severity.WARNING,
                null,
                failed.offer().name() + " was left out: " + failed.failure().detail(),
                "Try again later, or send the file itself.",
                null);
    }
}
