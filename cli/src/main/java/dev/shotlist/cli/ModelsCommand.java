package dev.shotlist.cli;

import dev.shotlist.generator.CatalogueListing;
import dev.shotlist.generator.GeneratorCatalogue;
import dev.shotlist.plan.PlanJson;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code shotlist models}: the video generators that a plan can be fitted to. */
@Command(
        name = "models",
        description = "Lists the video generators that plans can be fitted to.",
        mixinStandardHelpOptions = true)
final class ModelsCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Option(names = "--json", description = "the whole catalogue as JSON")
    private boolean json;

    @Override
    public Integer call() {
        CatalogueListing listing =
                GeneratorCatalogue.load(Home.facts(System.getenv()))
                        .listing(LocalDate.now(ZoneOffset.UTC));
        PrintWriter out = spec.commandLine().getOut();
        out.print(
                json
                        ? PlanJson.mapper()
                                        .writerWithDefaultPrettyPrinter()
                                        .writeValueAsString(listing.json())
                                + "\n"
                        : ModelsView.of(listing, Terminal.of(System.getenv())));
        out.flush();
        return 0;
    }
}
