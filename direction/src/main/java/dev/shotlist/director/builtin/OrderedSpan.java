package dev.shotlist.director.builtin;

import dev.shotlist.director.DraftScene;
import dev.shotlist.director.shots.Shot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The first and the last of the pictures that a brief lists: how far its film goes. */
record OrderedSpan(List<Shot> shots, List<DraftScene> scenes) {
    /** A longer one is no longer quoted, in characters. */
    private static final int LONGEST = 110;

    /** What we or the edit add to a picture is no part of what it tells. */
    private static final List<String> UNQUOTED =
            List.of("logo", "left clear for", ", close", ", sharp", "very near", "the frame");

    /** So many are a story; of fewer the whole piece tells it. */
    private static final int LIST = 3;

    void put(Map<String, String> words) {
        List<String> seen = new ArrayList<>();
        for (int i = 0; i < Math.min(shots.size(), scenes.size()); i++) {
            String subject = scenes.get(i).visual().subject();
            boolean shown = UNQUOTED.stream().noneMatch(subject::contains);
            if (shots.get(i).ordered() && shown) {
                seen.add(subject);
            }
        }
        boolean listed = seen.size() >= LIST;
        if (!listed) {
            seen.clear();
            scenes.forEach(scene -> seen.add(scene.visual().subject()));
            seen.removeIf(one -> one.contains("left empty for") || one.contains("left clear for"));
        }
        if (seen.size() < 2 || seen.getFirst().equals(seen.getLast())) {
            return;
        }
        if (seen.getFirst().length() <= LONGEST && seen.getLast().length() <= LONGEST) {
            words.put(listed ? "first" : "begin", begun(seen.getFirst()));
            words.put(listed ? "last" : "close", begun(seen.getLast()));
        }
    }

    private static String begun(String subject) {
        return subject.startsWith("A ") || subject.startsWith("The ")
                ? Character.toLowerCase(subject.charAt(0)) + subject.substring(1)
                : subject;
    }
}
