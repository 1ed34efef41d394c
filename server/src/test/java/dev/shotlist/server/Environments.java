package dev.shotlist.server;

import java.util.HashMap;
import java.util.Map;

/** Settings as a test's environment gives them: any free port, and no limit that is in the way. */
final class Environments {
    private Environments() {}

    static ServerSettings with(String... namesAndValues) {
        Map<String, String> environment = new HashMap<>();
        environment.put("PORT", "0");
        environment.put("RATE_LIMIT_PER_MINUTE", "1000000");
        for (int i = 0; i < namesAndValues.length; i += 2) {
            environment.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return ServerSettings.of(environment);
    }
}
