package dev.shotlist.director.witness;

import dev.shotlist.director.words.BriefWords;
import dev.shotlist.director.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns words of a brief about somebody into their own. */
final class FirstPerson {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 17;

    /** "Retired bus driver" is what somebody was, and "retired in May" what they did. */
    private static final String RETIRED = "retired";

    private static final Set<String> LEFT =
            Set.of("from", "in", "at", "after", "last", "early", "to", "as", "when", "with", "on");

    private final BriefWords words;
    private final Tongue tongue;
    private final @Nullable String product;

    /**
     * @param product what the witness calls what is sold; null where it has no name
     */
    FirstPerson(BriefWords words, Tongue tongue, @Nullable String product) {
        this.words = words;
        this.tongue = tongue;
        this.product = product;
    }

    /** "owns three bakeries" is "I own three bakeries."; null where it is nothing to say. */
    @Nullable String said(int verb, int to) {
        String first = tongue.first(words.lower(verb));
        boolean trade = words.lower(verb).equals(RETIRED) && !LEFT.contains(words.lower(verb + 1));
        if (first == null || first.isEmpty() || (trade && to > verb + 1)) {
            return null;
        }
        return sentence(tongue.before(first + rest(verb + 1, to)), to - verb + 1);
    }

    /** "jetzt zahlt er 80 Euro" is "Jetzt zahle ich 80 Euro." */
    @Nullable String turned(int from, int verb, int to) {
        String first = tongue.first(words.lower(verb));
        String i = tongue.i().toLowerCase(Locale.ROOT);
        String line = words.key(from, verb) + ' ' + first + ' ' + i + rest(verb + 2, to);
        return sentence(line, to - from + 1);
    }

    /** "antes assinava com o dedo": when it was stays before it. */
    @Nullable String led(int from, int verb, int to) {
        String first = tongue.first(words.lower(verb));
        return sentence(words.key(from, verb) + ' ' + first + rest(verb + 1, to), to - from + 1);
    }

    /** "wie sie in neun Monaten Deutsch geschafft hat": the verb goes to the front again. */
    @Nullable String reordered(int from, int to) {
        String last = tongue.first(words.lower(to - 1));
        return last == null || from >= to - 1
                ? null
                : sentence(tongue.before(last + rest(from, to - 1)), to - from + 1);
    }

    /** "kept them busy a whole afternoon" is "Trundle kept them busy a whole afternoon." */
    @Nullable String given(String giver, int verb, int to) {
        StringBuilder line = new StringBuilder(giver).append(' ').append(words.lower(verb));
        boolean mine = words.lower(to - 1).equals("back");
        int from = verb + 1;
        String whom = words.lower(from);
        if (mine && words.lower(verb).equals("gave")) {
            line.append(" me");
        } else if (tongue.them().contains(whom) && !whom.equals("them")) {
            line.append(" me");
            from++;
        }
        return sentence(line + rest(from, to), to - verb + 1);
    }

    private @Nullable String sentence(String line, int count) {
        boolean fits = count >= SHORTEST && count <= LONGEST && line.indexOf('\u0000') < 0;
        return fits ? Words.capitalised(line.strip()) + '.' : null;
    }

    /** What follows, as one says it of oneself; the makers' own thing by its name. */
    String rest(int from, int to) {
        StringBuilder line = new StringBuilder();
        List<String> name =
                product == null
                        ? List.of()
                        : List.of(product.toLowerCase(Locale.ROOT).split(" ", -1));
        for (int i = from; i < to; i++) {
            String word = words.lower(i);
            if (tongue.makers().contains(word) && !word.equals("the")) {
                int end = end(i, to, name);
                if (end < 0) {
                    return "\u0000";
                }
                line.append(' ').append(product);
                i = end - 1;
                continue;
            }
            if (tongue.talk().contains(word)) {
                return "\u0000";
            }
            String own = tongue.own().get(word);
            String full = tongue.expand().get(word);
            line.append(' ')
                    .append(own != null ? own : full != null ? full : words.written(i, i + 1));
            boolean comma = i + 1 < to && words.gap(i).startsWith(",");
            line.append(comma ? "," : "");
        }
        return line.toString();
    }

    /** Behind the name of the makers' thing; -1 where it is not called by it. */
    private int end(int from, int to, List<String> name) {
        for (int i = from; i < to && !name.isEmpty(); i++) {
            if (words.lower(i).equals(name.getFirst())) {
                return Math.min(to, i + name.size());
            }
        }
        return -1;
    }
}
