package dev.shotlist.defaults;

import dev.shotlist.plan.Pace;
import java.util.List;

/** A music genre: the tempi it is played at, in beats per minute, and what plays it. */
public record GenreFacts(
        String id,
        double slowest,
        double fastest,
        double tempo,
        List<String> instruments,
        Pace pace) {}
