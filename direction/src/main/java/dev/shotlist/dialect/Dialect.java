package dev.shotlist.dialect;

import dev.shotlist.generator.Family;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** How one family of generators is spoken to. */
interface Dialect {
    /**
     * The prompt's pieces in the order that the family's guide recommends; where none says
     * otherwise, cinematography first, then subject, surroundings and style, then sound.
     */
    default List<Part> parts(ClipBrief brief, Phrasing phrasing) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(phrasing.framing(brief) + ", " + phrasing.move(brief), Part.MOVE));
        parts.addAll(phrasing.seen(brief));
        parts.add(phrasing.style(brief));
        parts.addAll(phrasing.rest(brief));
        return parts;
    }

    /** What stands between two pieces; a comma where the family likes lists, else a full stop. */
    default String joint() {
        return ". ";
    }

    /** The body of the request. */
    ObjectNode body(ClipOrder order);

    static Dialect of(Family family) {
        return switch (family) {
            case VEO -> new VeoDialect();
            case KLING -> new KlingDialect();
            case RUNWAY -> new RunwayDialect();
            case LUMA -> new LumaDialect();
            case MINIMAX -> new MiniMaxDialect();
            case WAN -> new WanDialect();
            case SEEDANCE -> new SeedanceDialect();
            case LTX -> new LtxDialect();
            case SORA, PIKA, OTHER -> new PlainDialect();
        };
    }
}
