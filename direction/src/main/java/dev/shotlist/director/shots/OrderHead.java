package dev.shotlist.director.shots;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the thing that an ordered phrase is about: "a table with three generations" is a table. */
final class OrderHead {
    /** A listed thing has no more words. */
    private static final int LONGEST = 3;

    private final Set<String> things;
    private final List<String> elsewhere;
    private final StagedFile.Heads heads;

    OrderHead(Set<String> things, List<String> elsewhere, StagedFile.Heads heads) {
        this.things = things;
        this.elsewhere = elsewhere;
        this.heads = heads;
    }

    /** Whether the order leaves the place to whoever directs, as long as it surprises. */
    boolean isElsewhere(String seen) {
        String lower = seen.toLowerCase(Locale.ROOT);
        return elsewhere.stream().anyMatch(lower::contains);
    }

    /** "the blanket somewhere unexpected" is the blanket. */
    String withoutPlace(String seen) {
        String lower = seen.toLowerCase(Locale.ROOT);
        int end = seen.length();
        for (String words : elsewhere) {
            int at = lower.indexOf(words);
            end = at > 0 ? Math.min(end, at) : end;
        }
        List<String> kept = new ArrayList<>(words(seen.substring(0, end)));
        while (kept.size() > 1 && heads.joints().contains(kept.getLast())) {
            kept.removeLast();
        }
        return String.join(" ", kept);
    }

    /** The noun phrase that the order opens with, without article and figures. */
    String of(String seen) {
        int comma = seen.indexOf(',');
        List<String> head = new ArrayList<>();
        for (String word : words(comma < 0 ? seen : seen.substring(0, comma))) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (heads.joints().contains(lower)) {
                if (head.isEmpty()) {
                    continue;
                }
                break;
            }
            boolean figure =
                    word.chars().anyMatch(Character::isDigit) || heads.units().contains(lower);
            if (!figure && !(head.isEmpty() && heads.articles().contains(lower))) {
                head.add(lower);
            }
        }
        return String.join(" ", head);
    }

    /** The longest listed thing that a head ends with, else the head's last word. */
    String known(String head) {
        List<String> words = words(head);
        for (int from = Math.max(0, words.size() - LONGEST); from < words.size(); from++) {
            String tail = String.join(" ", words.subList(from, words.size()));
            if (things.contains(tail)) {
                return tail;
            }
        }
        // "faces people make" are faces
        for (String word : words) {
            if (things.contains(word)) {
                return word;
            }
        }
        return words.isEmpty() ? "" : words.getLast();
    }

    /** "40 mm conical burrs" has burrs that one can look at; "20 g in 45 seconds" has nothing. */
    String part(String seen) {
        String head = of(seen);
        return head.isEmpty() ? "" : "the " + head;
    }

    private static List<String> words(String phrase) {
        return List.of(phrase.strip().split(" +", -1));
    }
}
