package dev.shotlist.edit.operation;

import java.util.ArrayList;
import java.util.List;

/** Numbers of scenes as operations name them. */
public final class Places {
    private Places() {}

    public static String name(int scene) {
        return String.valueOf(scene);
    }

    public static List<String> names(List<Integer> scenes) {
        return scenes.stream().map(String::valueOf).toList();
    }

    /** All but these, from 1. */
    public static List<Integer> others(int count, List<Integer> scenes) {
        List<Integer> others = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            if (!scenes.contains(i)) {
                others.add(i);
            }
        }
        return others;
    }
}
