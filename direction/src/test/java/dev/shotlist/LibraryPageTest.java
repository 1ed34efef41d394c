package dev.shotlist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.brief.Options;
import dev.shotlist.brief.Request;
import dev.shotlist.brief.RequestReader;
import dev.shotlist.pipeline.Progress;
import dev.shotlist.plan.Plan;
import dev.shotlist.plan.PlanJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The code on the page for Java programs stands here, where it is compiled and run. */
class LibraryPageTest {
    @Test
    void aPlan() throws IOException {
        // page: plan
        Shotlist shotlist = Assembly.builtIn();
        Plan plan = shotlist.plan("Create a 30 second Instagram ad for a luxury gold watch");
        plan.scenes().forEach(scene -> System.out.println(scene.visual().generationPrompt()));
        // end
        assertThat(plan.scenes()).isNotEmpty();
        onThePage("plan");
    }

    @Test
    void optionsAndAnEdit() throws IOException {
        Shotlist shotlist = Assembly.builtIn();
        // page: edit
        Request request =
                Request.of("A 20 second TikTok for our earbuds, fast cuts")
                        .with(Options.DEFAULT.withSeed(7).withModel("veo-3.1", null, false));
        JsonNode plan = shotlist.answer(request, Progress.SILENT);

        ObjectNode edit = PlanJson.mapper().createObjectNode();
        edit.putObject("prompt").put("text", "make the second scene a close-up");
        edit.putObject("context").set("previous_config", plan);
        JsonNode edited = shotlist.answer(RequestReader.read(edit), Progress.SILENT);
        System.out.println(edited.at("/edit/summary").asString());
        // end
        assertThat(edited.at("/edit/operations")).isNotEmpty();
        assertThat(edited.at("/edit/summary").asString()).isNotBlank();
        onThePage("edit");
    }

    /** As written between the marks here, less its indent. */
    private static void onThePage(String mark) throws IOException {
        String own = Files.readString(Path.of("src/test/java/dev/shotlist/LibraryPageTest.java"));
        int from = own.indexOf("// page: " + mark + "\n");
        String code = own.substring(own.indexOf('\n', from) + 1, own.indexOf("// end", from));
        assertThat(Files.readString(Path.of("../docs/library.md")))
                .contains(code.stripIndent().strip());
    }
}
