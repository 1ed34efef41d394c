package dev.shotlist.llm.vendor;

import dev.shotlist.llm.scripted.Providers;
import dev.shotlist.scripted.Answers;
import dev.shotlist.scripted.ScriptedServer;
import java.io.IOException;

class OpenAiContractTest extends VendorContract {
    OpenAiContractTest() throws IOException {}

    @Override
    Provider provider(ScriptedServer server) {
        return Providers.openAi(server);
    }

    @Override
    String answer(String content, long input, long output) {
        return Answers.openAi(content, "stop", input, output, 0);
    }
}
