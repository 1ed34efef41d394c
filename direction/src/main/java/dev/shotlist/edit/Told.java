package dev.shotlist.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What follows an edit as a reader wants it: many scenes of a kind as their number. */
final class Told {
    /** So many scenes are still named one by one. */
    private static final int FEW = 3;

    private static final String RETIMED = "retimed ";
    private static final String PROMPT = "prompt of ";

    private Told() {}

    static List<String> shortly(Collection<String> consequences) {
        long retimed = consequences.stream().filter(one -> one.startsWith(RETIMED)).count();
        long prompts = consequences.stream().filter(one -> one.startsWith(PROMPT)).count();
        List<String> told = new ArrayList<>();
        for (String one : consequences) {
            if (one.startsWith(RETIMED) && retimed > FEW) {
                add(told, retimed + " scenes retimed");
            } else if (one.startsWith(PROMPT) && prompts > FEW) {
                add(told, "prompts of " + prompts + " scenes rewritten");
            } else {
                add(told, one);
            }
        }
        return told;
    }

    private static void add(List<String> told, String words) {
        if (!told.contains(words)) {
            told.add(words);
        }
    }
}
