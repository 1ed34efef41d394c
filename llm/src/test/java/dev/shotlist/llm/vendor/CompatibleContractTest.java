package dev.shotlist.llm.vendor;

import dev.shotlist.llm.scripted.Providers;
import dev.shotlist.scripted.Answers;
import dev.shotlist.scripted.ScriptedServer;
import java.io.IOException;

/** A server that no vendor holds to a schema. */
class CompatibleContractTest extends VendorContract {
    CompatibleContractTest() throws IOException {}

    @Override
    Provider provider(ScriptedServer server) {
        return Providers.compatible(server, StructuredOutput.PROMPT);
    }

    @Override
    String answer(String content, long input, long output) {
        return Answers.openAi(content, "stop", input, output, 0);
    }
}
