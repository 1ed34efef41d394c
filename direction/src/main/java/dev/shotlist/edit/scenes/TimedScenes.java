package dev.shotlist.edit.scenes;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.tree.Workbench;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** The scenes that run at a time that a clause names: at 0:12, in the last five seconds. */
final class TimedScenes {
    private final List<ObjectNode> scenes;

    TimedScenes(List<ObjectNode> scenes) {
        this.scenes = scenes;
    }

    /** From 1, in order; empty where no time is named or nothing runs then. */
    List<Integer> in(Clause clause) {
        Mark when = clause.first("when");
        if (when == null) {
            return List.of();
        }
        int slash = when.value().indexOf('/');
        String first = when.value().substring(0, slash);
        String last = when.value().substring(slash + 1);
        long from = Long.parseLong(first);
        long end = end();
        from = from < 0 ? Math.max(0, end + from) : from;
        long to = last.isEmpty() ? end : Long.parseLong(last);
        return from == to ? at(from) : within(from, Math.min(to, end));
    }

    private long end() {
        long end = 0;
        for (ObjectNode scene : scenes) {
            end = Math.max(end, start(scene) + length(scene));
        }
        return end;
    }

    private List<Integer> at(long moment) {
        for (int i = 0; i < scenes.size(); i++) {
            long start = start(scenes.get(i));
            if (moment >= start && moment < start + length(scenes.get(i))) {
                return List.of(i + 1);
            }
        }
        return List.of();
    }

    /** Scenes that run for the most part within a stretch, else the one that fills most of it. */
    private List<Integer> within(long from, long to) {
        List<Integer> found = new ArrayList<>();
        int most = 0;
        long longest = 0;
        for (int i = 0; i < scenes.size(); i++) {
            long start = start(scenes.get(i));
            long length = length(scenes.get(i));
            long shared = Math.min(to, start + length) - Math.max(from, start);
            if (shared * 2 >= length) {
                found.add(i + 1);
            }
            if (shared > longest) {
                longest = shared;
                most = i + 1;
            }
        }
        return found.isEmpty() && most > 0 ? List.of(most) : found;
    }

    private static long start(ObjectNode scene) {
        return Math.max(0, Workbench.millis(scene, "start_time"));
    }

    private static long length(ObjectNode scene) {
        return Math.max(0, Workbench.millis(scene, "duration"));
    }
}
