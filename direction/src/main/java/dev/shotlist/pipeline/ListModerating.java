package dev.shotlist.pipeline;

import dev.shotlist.brief.Request;
import dev.shotlist.llm.Deadline;
import dev.shotlist.llm.moderation.LocalList;
import dev.shotlist.llm.moderation.Moderation;
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
        return Judgement.apply(list.judge(Judgement.words(request), Deadline.in(LONGEST, clock)));
    }
}
