package dev.shotlist.director.witness;

import dev.shotlist.director.words.BriefWords;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a brief says that its witness does, did, and was given. */
final class WitnessClauses {
    private final BriefWords words;
    private final Tongue tongue;
    private final FirstPerson mine;
    private final @Nullable String product;
    private final int name;

    WitnessClauses(
            BriefWords words, Tongue tongue, FirstPerson mine, @Nullable String product, int name) {
        this.words = words;
        this.tongue = tongue;
        this.mine = mine;
        this.product = product;
        this.name = name;
    }

    void read(Set<String> self, Set<String> results) {
        int i = name + 1;
        while (i < words.size()) {
            int next = clause(i, self, results);
            i = Math.max(i + 1, next);
        }
    }

    /** What begins with this word; where it ends, else 0. */
    private int clause(int at, Set<String> self, Set<String> results) {
        int to = end(at);
        if (words.gap(to - 1).strip().startsWith(":")) {
            // "she has to say: ..." leads to what she says
            return to;
        }
        String given = given(at, to);
        if (given != null) {
            results.add(given);
            return to;
        }
        String before = words.lower(at - 1);
        if (tongue.subordinate().contains(before) && to - at > 2) {
            int from = tongue.pronouns().contains(words.lower(at)) ? at + 1 : at;
            String line = mine.reordered(from, to);
            if (line != null) {
                results.add(line);
                return to;
            }
        }
        String remember = tongue.remember();
        if (remember != null && before.equals("about") && words.lower(at).endsWith("ing")) {
            self.add(remember.replace("{doing}", words.lower(at) + mine.rest(at + 1, to)));
            return to;
        }
        if (!isSubject(at - 1)) {
            return unspoken(at, to, results);
        }
        String line = mine.said(at, to);
        if (line == null) {
            return unspoken(at, to, results);
        }
        boolean now = tongue.present().containsKey(words.lower(at));
        (now ? self : results).add(line);
        return to;
    }

    /**
     * "Antes assinava com o dedo", "jetzt zahlt er 80 Euro": who does it stands behind the verb, or
     * is not said.
     */
    private int unspoken(int at, int to, Set<String> results) {
        boolean begins = words.clauseStart(at) == at || tongue.ends().contains(words.lower(at - 1));
        if (!begins || at <= name + 1 || sentencesFrom(at) > MOST_SENTENCES) {
            return 0;
        }
        int verb = at;
        while (verb < to && verb - at < MOST_BEFORE && tongue.times().contains(words.lower(verb))) {
            verb++;
        }
        for (int i = verb; verb > at && i < Math.min(to - 1, verb + MOST_BETWEEN); i++) {
            boolean placed = words.lower(i).length() <= PREPOSITION;
            boolean where = PLACING.contains(words.lower(verb));
            if (where
                    && tongue.first(words.lower(verb)) == null
                    && !placed
                    && tongue.first(words.lower(i + 1)) != null) {
                // "prima in cucina capiva": where it was stands between
                verb = i + 1;
                break;
            }
        }
        boolean known =
                tongue.present().containsKey(words.lower(verb))
                        || tongue.past().containsKey(words.lower(verb))
                        || (LASTING.stream().anyMatch(words.lower(verb)::endsWith)
                                && !HOUSES.contains(words.lower(verb)));
        if (verb == at && !known) {
            // "família" only ends like a verb
            return 0;
        }
        boolean silent = tongue.i().isEmpty() || tongue.i().equals(GERMAN);
        if (verb >= to || !silent || tongue.first(words.lower(verb)) == null) {
            return 0;
        }
        boolean behind =
                tongue.i().equals(GERMAN)
                        && verb > at
                        && tongue.pronouns().contains(words.lower(verb + 1));
        if (tongue.i().equals(GERMAN) && verb > at && !behind) {
            return 0;
        }
        String line =
                behind
                        ? mine.turned(at, verb, to)
                        : verb == at ? mine.said(verb, to) : mine.led(at, verb, to);
        if (line == null) {
            return 0;
        }
        results.add(line);
        return to;
    }

    /** Behind anything else somebody else would stand: "agora a Carla vem". */
    private static final Set<String> PLACING =
            Set.of(
                    "em", "no", "na", "nos", "nas", "en", "in", "nel", "nella", "al", "alla", "dal",
                    "con", "com", "sin", "sem", "senza", "por", "per", "para");

    /** Words of where it was, between when and the verb. */
    private static final int MOST_BETWEEN = 3;

    /** Behind a word no longer than this, in letters, stands a noun: "in cucina". */
    private static final int PREPOSITION = 3;

    /** How verbs end that tell how it was for long. */
    private static final List<String> LASTING =
            List.of("ava", "aba", "eva", "iva", "via", "mia", "dia", "ría", "vía", "mía", "día");

    /** Nouns that end so. */
    private static final Set<String> HOUSES =
            Set.of(
                    "dia",
                    "média",
                    "comédia",
                    "día",
                    "academia",
                    "economia",
                    "via",
                    "vía",
                    "deriva");

    private static final String GERMAN = "Ich";

    /** Further on it is about others. */
    private static final int MOST_SENTENCES = 3;

    private static final int MOST_BEFORE = 2;

    /** The witness, a word for them, or the mark behind what stands beside their name. */
    private boolean isSubject(int before) {
        boolean pronoun = tongue.pronouns().contains(words.lower(before)) && opensClause(before);
        boolean how = tongue.i().isEmpty() && tongue.how().contains(words.lower(before));
        boolean near = sentencesFrom(before) <= MOST_SENTENCES;
        return before == name || (near && (pronoun || how)) || isBehindName(before);
    }

    /** "She opened the oven", but not "every time she opened the oven". */
    private boolean opensClause(int pronoun) {
        String lead = words.lower(pronoun - 1);
        return words.clauseStart(pronoun) == pronoun
                || tongue.how().contains(lead)
                || tongue.ends().contains(lead)
                || words.gap(pronoun - 1).indexOf('&') >= 0;
    }

    /** How many sentences behind the name a word stands; further on it is about others. */
    private int sentencesFrom(int word) {
        int sentences = 0;
        for (int i = name; i < word; i++) {
            sentences += words.endsSentence(i) ? 1 : 0;
        }
        return sentences;
    }

    /** "dona C\u00e9lia, 64 anos, aprendeu": nothing but an age or a trade in between. */
    private boolean isBehindName(int before) {
        if (before <= name || before > name + FARTHEST || !words.gap(before).startsWith(",")) {
            return false;
        }
        for (int i = name; i < before; i++) {
            if (words.endsSentence(i)) {
                return false;
            }
        }
        return true;
    }

    private static final int FARTHEST = 5;

    /** "we saved him 40 hours", "how our marble run kept them busy" */
    private @Nullable String given(int verb, int to) {
        if (!tongue.giving().contains(words.lower(verb)) || to - verb < 2) {
            return null;
        }
        String before = words.lower(verb - 1);
        boolean makers = before.equals("we") || before.equals("us");
        boolean sold = false;
        for (int i = verb - 1; i > name && i >= verb - FAR && !words.endsSentence(i); i--) {
            sold |= tongue.how().contains(words.lower(i));
        }
        String giver = product;
        return giver != null && (makers || sold) && !tongue.pronouns().contains(before)
                ? mine.given(giver, verb, to)
                : null;
    }

    /** So many words name what is sold, behind "how". */
    private static final int FAR = 8;

    /** Where the thought ends. */
    private int end(int from) {
        int end = words.clauseEnd(from);
        for (int i = from + 1; i < end; i++) {
            boolean sign = words.gap(i - 1).indexOf('&') >= 0;
            boolean next = tongue.ends().contains(words.lower(i)) && i > from + 1 && opens(i + 1);
            if (sign || next) {
                return i;
            }
        }
        return end;
    }

    /** Whether another subject or verb comes there. */
    private boolean opens(int word) {
        String lower = words.lower(word);
        if (tongue.times().contains(lower) && word + 1 < words.size()) {
            return opens(word + 1);
        }
        return tongue.pronouns().contains(lower)
                || tongue.makers().contains(lower)
                || tongue.first(lower) != null;
    }
}
