package dev.shotlist.cli;

import picocli.CommandLine.Option;

/** What commands that may ask a language model say about it: afterwards, or instead of asking. */
final class ModelTalk {
    @Option(
            names = "--explain",
            description = "who was asked, why, and what each attempt cost, on standard error")
    boolean explain;

    @Option(
            names = "--dry-run",
            description = "what a language model would be sent and cost at most; nothing is sent")
    boolean dryRun;
}
