package dev.shotlist.director.words;

import dev.shotlist.defaults.Settled;
import dev.shotlist.plan.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lists of pictures that a client has in mind and does not call shots: "we keep thinking about
 * petrol stations, a thermos, the back of somebody's head".
 */
public final class WishedPictures {
    /**
     * @param leads what such a list stands behind
     * @param wants what it stands behind where it is longer: adults are wanted too
     * @param never words of what no camera sees or is told to the makers
     * @param hedges said beside a picture
     * @param joins before the last one
     * @param doubts before one that is only a thought
     * @param sounds words for what is heard, and {@code makers} between them and what makes it
     * @param fewest pictures of a list, and {@code fewestWanted} behind a want
     * @param longest words of a picture
     */
    public record Words(
            String asOf,
            String source,
            Set<String> leads,
            Set<String> wants,
            Set<String> never,
            Set<String> hedges,
            Set<String> joins,
            Set<String> doubts,
            Set<String> sounds,
            Set<String> makers,
            int fewest,
            int fewestWanted,
            int longest) {
        private static String first(String phrase) {
            int end = phrase.indexOf(' ');
            return end < 0 ? phrase : phrase.substring(0, end);
        }
    }

    /** A lead has at most so many words. */
    private static final int LONGEST_LEAD = 4;

    private final Words known;

    /** With what a lead or a want begins: hardly any word of a brief. */
    private final Set<String> openings;

    public WishedPictures(Words known) {
        this.known = known;
        Set<String> first = new HashSet<>();
        known.leads().forEach(lead -> first.add(Words.first(lead)));
        known.wants().forEach(want -> first.add(Words.first(want)));
        this.openings = Set.copyOf(first);
    }

    /**
     * One list of the brief.
     *
     * @param from its first word, and {@code to} the one behind its last
     * @param items its pictures in the brief's words
     */
    public record Wish(int from, int to, List<List<String>> items) {
        public Wish {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /** Every such list of an English brief. */
    List<Wish> in(BriefWords words, Language language) {
        List<Wish> wishes = new ArrayList<>();
        int i = 0;
        while (language == Language.EN && i < words.size()) {
            Wish wish = at(words, i);
            if (wish != null) {
                wishes.add(wish);
                i = wish.to();
            } else {
                i++;
            }
        }
        return wishes;
    }

    private @Nullable Wish at(BriefWords words, int first) {
        if (!openings.contains(words.lower(first))) {
            return null;
        }
        for (int length = Math.min(LONGEST_LEAD, words.size() - first - 1); length > 1; length--) {
            String key = words.key(first, first + length);
            boolean lead = known.leads().contains(key);
            if (!lead && !known.wants().contains(key)) {
                continue;
            }
            int from = first + length;
            int to = from + 1;
            while (to < words.size() && !words.endsSentence(to - 1)) {
                to++;
            }
            List<List<String>> items = items(words, from, to, lead);
            int fewest = lead ? known.fewest() : known.fewestWanted();
            return items.size() >= fewest ? new Wish(first, to, items) : null;
        }
        return null;
    }

    /**
     * The clauses of a list, without what is said beside them.
     *
     * @param lead whether they are pictures for certain; else none of them is where one is not
     */
    private List<List<String>> items(BriefWords words, int from, int to, boolean lead) {
        List<List<String>> items = new ArrayList<>();
        int start = from;
        for (int i = from; i < to; i++) {
            boolean ends = i + 1 == to || words.clauseEnd(i) == i + 1;
            if (!ends) {
                continue;
            }
            int begin = start;
            while (begin <= i && known.joins().contains(words.lower(begin))) {
                begin++;
            }
            start = i + 1;
            boolean hedge = begin > i || known.hedges().contains(words.key(begin, i + 1));
            if (hedge || !words.unshut(begin, i + 1)) {
                continue;
            }
            List<String> item = new ArrayList<>();
            for (int word = begin; word <= i; word++) {
                item.add(words.word(word));
            }
            if (isPicture(item, lead)) {
                items.add(heard(item));
            } else if (!lead && items.size() < known.fewestWanted()) {
                return List.of();
            }
        }
        return items;
    }

    /** "the tapping sound when the handle goes in": what makes it can be seen. */
    private List<String> heard(List<String> item) {
        for (int i = 0; i + 2 < item.size(); i++) {
            boolean sound = known.sounds().contains(lower(item.get(i)));
            if (sound && known.makers().contains(lower(item.get(i + 1)))) {
                return item.subList(i + 2, item.size());
            }
        }
        return item;
    }

    private boolean isPicture(List<String> item, boolean lead) {
        boolean meant = lead || item.stream().noneMatch(word -> lower(word).equals("to"));
        return meant
                && item.size() <= known.longest()
                && item.stream().noneMatch(word -> known.never().contains(lower(word)));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** "the porch, obviously, but maybe the light is off" without what is said beside it. */
    public String plainly(String order) {
        List<String> parts = new ArrayList<>();
        for (String part : order.split(", ", -1)) {
            String said = part.strip();
            int space = said.indexOf(' ');
            while (space > 0 && known.doubts().contains(lower(said.substring(0, space)))) {
                said = said.substring(space + 1);
                space = said.indexOf(' ');
            }
            if (!known.hedges().contains(lower(said)) && !said.isEmpty()) {
                parts.add(said);
            }
        }
        return parts.isEmpty() ? order : String.join(", ", parts);
    }

    /** "Close on hands, hog bristle, copper ferrules": things in a row are no one shot. */
    public boolean isList(String order, Settled settled) {
        if (in(new BriefWords(settled), settled.reading().language()).isEmpty()) {
            return false;
        }
        String[] parts = order.split(", ", -1);
        if (parts.length < known.fewestWanted()) {
            return false;
        }
        for (String part : parts) {
            if (part.split(" ", -1).length > MOST_LISTED) {
                return false;
            }
        }
        return true;
    }

    private static final int MOST_LISTED = 3;
}
