package dev.shotlist.edit;

import dev.shotlist.brief.RequestJson;
import dev.shotlist.defaults.Defaults;
import dev.shotlist.facts.FactFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.databind.node.ObjectNode;

/** The plans that the labelled instructions are for, read as a request is read. */
final class Plans {
    static final FactFiles FACTS = FactFiles.ours();
    static final Editing EDITING = new Editing(FACTS, Defaults.load(FACTS), ClipFollowing.none());

    private Plans() {}

    static ObjectNode base(String name) {
        try (InputStream in = Plans.class.getResourceAsStream("/edits/" + name)) {
            return (ObjectNode) RequestJson.withoutSpool().read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ObjectNode one() {
        return base("base-plan.json");
    }

    static ObjectNode two() {
        return base("base-plan-2.json");
    }
}
