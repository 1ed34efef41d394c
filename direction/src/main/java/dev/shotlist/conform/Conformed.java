package dev.shotlist.conform;

import dev.shotlist.plan.CreativeDirection;
import dev.shotlist.plan.Scene;
import dev.shotlist.plan.Sync;
import dev.shotlist.plan.Warning;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A direction and scenes whose arithmetic holds.
 *
 * @param sync null where there is no beat grid
 * @param repairs what had to give way, and by how much
 */
public record Conformed(
        CreativeDirection direction,
        List<Scene> scenes,
        @Nullable Sync sync,
        List<Warning> repairs) {

    public Conformed {
        scenes = List.copyOf(scenes);
        repairs = List.copyOf(repairs);
    }
}
