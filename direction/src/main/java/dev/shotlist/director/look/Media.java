package dev.shotlist.director.look;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.words.BriefWords;
import dev.shotlist.director.words.Words;
import dev.shotlist.facts.FactFiles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what a piece shall be made of instead of being filmed: paper, clay, print, ink. */
public final class Media {
    private final MediaFile file;
    private final Map<String, List<Found>> byFirst = new HashMap<>();

    public Media(FactFiles files) {
        file = files.read("director/media.json", MediaFile.class);
        for (Medium medium : file.media()) {
            for (String phrase : medium.words()) {
                String first = phrase.split(" ", 2)[0];
                byFirst.computeIfAbsent(first, key -> new ArrayList<>())
                        .add(new Found(medium, phrase, Words.count(phrase)));
            }
        }
    }

    private record Found(Medium medium, String phrase, int length) {}

    /**
     * The medium that the brief asks for, the most particular first; null where it is filmed. What
     * is sold is no look: a shop for watercolours may be filmed.
     */
    public @Nullable Medium of(Settled settled, BriefWords words) {
        var product = settled.reading().product();
        List<BriefWords.Part> closed = new ArrayList<>();
        if (product != null) {
            closed.add(words.part(product.span()));
        }
        settled.reading().avoid().forEach(one -> closed.add(words.part(one.span())));
        Medium best = null;
        int at = 0;
        for (int i = 0; i < words.size(); i++) {
            for (Found one : byFirst.getOrDefault(words.lower(i), List.of())) {
                boolean better = best == null || rank(one.medium()) < rank(best);
                if (better && says(words, i, one, closed)) {
                    best = one.medium();
                    at = i;
                }
            }
        }
        return best == null ? null : best.of(decade(words, at));
    }

    private static boolean says(
            BriefWords words, int from, Found one, List<BriefWords.Part> closed) {
        int to = from + one.length();
        return to <= words.size()
                && words.key(from, to).equals(one.phrase())
                && closed.stream().noneMatch(part -> words.within(from, to, part));
    }

    private int rank(Medium medium) {
        return file.media().indexOf(medium);
    }

    /**
     * "1950s", "ann\u00e9es 50", "50er": the decade within a few words; null where none is said.
     */
    private @Nullable String decade(BriefWords words, int at) {
        for (int i = Math.max(0, at - NEAR); i < Math.min(words.size(), at + NEAR); i++) {
            String said = words.lower(i);
            int digits = 0;
            while (digits < said.length() && Character.isDigit(said.charAt(digits))) {
                digits++;
            }
            String before = words.lower(i - 1);
            boolean ended = file.decades().ends().contains(said.substring(digits));
            boolean named = digits == said.length() && file.decades().before().contains(before);
            if ((digits == SHORT || digits == LONG) && (ended || named)) {
                String figure = said.substring(0, digits);
                return (digits == SHORT ? "19" + figure : figure) + "s";
            }
        }
        return null;
    }

    private static final int NEAR = 6;
    private static final int SHORT = 2;
    private static final int LONG = 4;
}
