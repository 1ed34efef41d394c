package dev.shotlist.cli;

import dev.shotlist.plan.PlanJson;
import dev.shotlist.providers.ProviderListing;
import dev.shotlist.providers.ProviderView;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code shotlist providers}: who can direct, in the order that auto asks them. */
@Command(
        name = "providers",
        description = "Shows who can direct, in the order that auto asks them.",
        mixinStandardHelpOptions = true)
final class ProvidersCommand implements Callable<Integer> {
    private static final int DONE = 0;
    private static final int FAILED = 1;

    @Spec private CommandSpec spec;

    @Option(
            names = "--check",
            description = "asks each vendor for its models, free of charge; exit 1 where one fails")
    private boolean check;

    @Option(names = "--json", description = "as JSON on standard output")
    private boolean json;

    @Override
    public Integer call() {
        ProviderListing listing;
        try (ModelRoom room = ModelRoom.open(System.getenv())) {
            listing = ProviderListing.of(room.models(), check);
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(
                json
                        ? PlanJson.mapper()
                                        .writerWithDefaultPrettyPrinter()
                                        .writeValueAsString(listing)
                                + "\n"
                        : text(listing));
        out.flush();
        boolean bad =
                listing.providers().stream()
                        .map(ProviderView::check)
                        .anyMatch(found -> found != null && !found.good());
        return bad ? FAILED : DONE;
    }

    static String text(ProviderListing listing) {
        StringBuilder text = new StringBuilder();
        for (ProviderView one : listing.providers()) {
            text.append(
                    String.format(
                            Locale.ROOT,
                            "%-10s %-28s %-13s %s%s%n",
                            Escaped.of(one.id()),
                            Escaped.of(one.name()),
                            one.status(),
                            String.join(", ", one.capabilities()),
                            checked(one.check())));
        }
        return text.toString();
    }

    private static String checked(ProviderView.@Nullable Check found) {
        if (found == null) {
            return "";
        }
        return String.format(
                Locale.ROOT,
                "%n           %s: %s, %.0f ms",
                found.good() ? "answers" : "does not answer",
                Escaped.of(found.detail()),
                found.latencyMs());
    }
}
