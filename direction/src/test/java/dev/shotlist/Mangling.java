package dev.shotlist;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What becomes of texts on their way: cut off, shaken, mistyped, two sewn together. */
public final class Mangling {
    private Mangling() {}

    public static String any(List<String> texts, Random random) {
        return texts.get(random.nextInt(texts.size()));
    }

    /** One of the texts, whole or with something done to it. */
    public static String of(List<String> texts, Random random) {
        String text = any(texts, random);
        return switch (random.nextInt(6)) {
            case 0 -> text.substring(0, random.nextInt(text.length() + 1));
            case 1 -> shaken(text.split(" ", -1), " ", random);
            case 2 -> shaken(text.split("(?<=[.!?\\n])", -1), "", random);
            case 3 -> text + "\n" + any(texts, random);
            case 4 -> mistyped(text, random);
            default -> text;
        };
    }

    private static String shaken(String[] parts, String joint, Random random) {
        List<String> all = new ArrayList<>(List.of(parts));
        Collections.shuffle(all, random);
        return String.join(joint, all.subList(0, 1 + random.nextInt(all.size())));
    }

    private static String mistyped(String text, Random random) {
        StringBuilder typed = new StringBuilder(text);
        for (int i = 0; i < 4 && !typed.isEmpty(); i++) {
            typed.deleteCharAt(random.nextInt(typed.length()));
        }
        return typed.toString();
    }
}
