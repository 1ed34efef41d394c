package dev.shotlist.director.witness;

import dev.shotlist.director.words.BriefWords;
import dev.shotlist.english.EnglishArticles;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands beside the name of a witness: an age, a trade, whose mother they are. */
final class WitnessTrade {
    /** In words: "retired bus driver". */
    private static final int LONGEST = 3;

    private final BriefWords words;
    private final Tongue tongue;

    WitnessTrade(BriefWords words, Tongue tongue) {
        this.words = words;
        this.tongue = tongue;
    }

    List<String> of(int name) {
        List<String> said = new ArrayList<>();
        if (!tongue.titles().contains(words.lower(name - 1))) {
            said.add(tongue.name().replace("{name}", words.written(name, name + 1)));
        }
        int at = name + 1;
        while (at < words.size() && !words.endsSentence(at - 1) && at < name + LONGEST + 2) {
            int end = words.clauseEnd(at);
            if (words.isFigure(at)) {
                at = end;
                continue;
            }
            String line = aged(at, end);
            line = line == null ? trade(at, end) : line;
            if (line == null) {
                break;
            }
            said.add(line);
            at = end;
        }
        return said;
    }

    /** "twins aged 4" */
    private @Nullable String aged(int from, int to) {
        String pattern = tongue.aged();
        boolean aged =
                pattern != null
                        && to - from == 3
                        && tongue.agedwords().contains(words.lower(from + 1))
                        && words.isFigure(from + 2);
        return aged && pattern != null
                ? pattern.replace("{who}", words.written(from, from + 1))
                        .replace("{age}", words.written(from + 2, from + 3))
                : null;
    }

    private @Nullable String trade(int from, int to) {
        boolean once = tongue.formers().contains(words.lower(from));
        int start = once ? from + 1 : from;
        boolean brief = to > start && to - start <= LONGEST;
        boolean known = brief && tongue.trades().contains(words.lower(to - 1));
        if (!known || tongue.first(words.lower(start)) != null) {
            return null;
        }
        String trade = words.written(start, to);
        String article = EnglishArticles.startsWithVowel(trade) ? "an" : "a";
        String pattern = once ? tongue.former() : tongue.trade();
        return pattern.replace("{a}", article).replace("{trade}", trade);
    }
}
