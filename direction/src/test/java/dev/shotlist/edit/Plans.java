package dev.shotlist.edit;

import dev.shotlist.brief.RequestJson;
import dev.shotlist.defaults.Defaults;
import dev.shotlist.edit.applying.ClipFollowing;
import dev.shotlist.edit.applying.Editing;
import dev.shotlist.facts.FactFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.databind.node.ObjectNode;

/** The plans that the labelled instructions are for, read as a request is read. */
public final class Plans {
    public static final FactFiles FACTS = FactFiles.ours();
    public static final Editing EDITING =
            new Editing(FACTS, Defaults.load(FACTS), ClipFollowing.none());

    private Plans() {}

    public static ObjectNode base(String name) {
        try (InputStream in = Plans.class.getResourceAsStream("/edits/" + name)) {
            return (ObjectNode) RequestJson.withoutSpool().read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static ObjectNode one() {
        return base("base-plan.json");
    }

    public static ObjectNode two() {
        return base("base-plan-2.json");
    }
}
