package dev.shotlist.edit;

import java.util.ArrayList;
import java.util.List;

/** Numbers of scenes as operations name them. */
final class Places {
    private Places() {}

    static String name(int scene) {
        return String.valueOf(scene);
    }

    static List<String> names(List<Integer> scenes) {
        return scenes.stream().map(String::valueOf).toList();
    }

    /** All but these, from 1. */
    static List<Integer> others(int count, List<Integer> scenes) {
        List<Integer> others = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            if (!scenes.contains(i)) {
                others.add(i);
            }
        }
        return others;
    }
}
