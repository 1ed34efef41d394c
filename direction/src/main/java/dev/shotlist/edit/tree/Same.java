package dev.shotlist.edit.tree;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** The very node, not another that is equal to it: a plan may hold one thing twice. */
@SuppressWarnings("ReferenceEquality")
public final class Same {
    private Same() {}

    public static boolean node(JsonNode one, JsonNode other) {
        return one == other;
    }

    public static int index(List<? extends JsonNode> all, JsonNode wanted) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) == wanted) {
                return i;
            }
        }
        return -1;
    }

    public static ArrayNode without(ArrayNode all, JsonNode gone) {
        ArrayNode left = Workbench.NODES.arrayNode();
        for (JsonNode one : all) {
            if (one != gone) {
                left.add(one);
            }
        }
        return left;
    }
}
