package dev.shotlist.llm.vendor;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What vendors answer and refuse, as their documentation says. */
final class WireFacts {
    private static final JsonNode DATA = Catalogue.resource("wire-facts.json");

    /** Error codes that mean: no money left. */
    static final Set<String> SPENT_CODES = words(DATA.path("spent_codes"));

    /** Beginnings of messages that mean the same, where no code does. */
    static final Set<String> SPENT_MESSAGES = words(DATA.path("spent_messages"));

    /** Error codes of a content filter. */
    static final Set<String> FILTER_CODES = words(DATA.path("filter_codes"));

    private WireFacts() {}

    static Set<String> refusedKeywords(Vendor vendor) {
        return words(DATA.path("refused_schema_keywords").path(vendor.word()));
    }

    private static Set<String> words(JsonNode list) {
        var words = new LinkedHashSet<String>();
        list.forEach(word -> words.add(word.stringValue()));
        return Set.copyOf(new HashSet<>(words));
    }
}
